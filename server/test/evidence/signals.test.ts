import assert from 'node:assert/strict';
import { readEvidence } from '../../src/evidence/evidence.ts';
import { LEVELS } from '../../src/ladder/model.ts';
import { signalPhrases } from '../../src/lexicon/signal-phrases.ts';
import { type SignalMeaning, signalKinds } from '../../src/lexicon/signals.ts';
import { checkNoSignal, checkSignal, checkWords } from './check.ts';

const DIMENSIONS = ['scope', 'influence', 'ambiguity', 'horizon', 'multiplier', 'artefacts', 'risk', 'impact'];

describe('evidence: signals', () => {
  it('has phrases or a detector, a dimension and a level for every kind', () => {
    const detected = ['system-outcome', 'teams-outcome', 'company-figure', 'reach-teams-named'];
    const known = new Set<string>([...signalPhrases.map(({ kind }) => kind), ...detected]);
    for (const [kind, meaning] of Object.entries<SignalMeaning>(signalKinds)) {
      assert.ok(known.has(kind), kind);
      assert.ok(DIMENSIONS.includes(meaning.dimension), kind);
      assert.ok((LEVELS as readonly string[]).includes(meaning.level), kind);
    }
  });

  const proven: readonly (readonly [marked: string, kind: string])[] = [
    ['Redesigned the queue «used by three teams»', 'reach-teams-counted'],
    ['Rewrote the pricing engine, used «by Booking and Groups»', 'reach-teams-named'],
    ['Wrote the «RFC on retries that was adopted by» six squads', 'adopted-artefact'],
    ['Built a linter «adopted across the organisation»', 'adopted-by-teams'],
    ['Cut deploys from 50 to «8 minutes»', 'system-outcome'],
    ['Moved the batch jobs to spot machines, which saved «$2M» a year', 'company-figure'],
    ['«Removed a whole class of» timeouts', 'class-prevented'],
    ['Wrote the retry rules «that Orders, Stock and Loyalty now follow»', 'adopted-by-teams'],
    ['Wrote the guide «that every service must pass» before launch', 'adopted-by-teams'],
    ['Designed the wire format «that two vendors implement»', 'adopted-by-teams'],
    ['«Persuaded Pricing and Fraud to» share one feature store', 'persuaded'],
    ['«Brought the Tampere and Graz sites to adopt» one boot loader', 'persuaded'],
    ['«Settled the dispute between» Sales and Stock about customer numbers', 'aligned'],
    ['«Trained 30 incident leads from other departments»', 'training-spread'],
    ['Wrote the plan for leaving the mainframe, «approved by the board»', 'made-the-case'],
  ];
  for (const [marked, kind] of proven) it(`${kind}: ${marked}`, () => checkSignal(marked, kind, true));

  describe('stay unproven where nothing beside them can be checked', () => {
    it('direction alone', () => checkSignal('«Set technical direction» across teams', 'technical-direction', false));
    it('reach alone', () => checkSignal('Drove quality «across teams»', 'reach-teams', false));
    it('a weak opener', () => checkSignal('Worked on the pipeline «used by 14 teams»', 'reach-teams-counted', false));
    it('a vision', () => checkSignal('Shaped the «vision» for search', 'vision', false));
  });

  describe('are not read into', () => {
    it('the company website', () => checkNoSignal('Built pages for the company website', 'reach-company'));
    it('product and design of one team', () =>
      checkNoSignal('Shipped the cart with a cross-functional team', 'reach-teams', 'reach-teams-counted'));
    it('computer vision', () => checkNoSignal('Trained a computer vision model', 'vision'));
    it('a fleet that is only looked after', () => checkNoSignal('Maintained 2,000 servers', 'fleet-scale'));
    it('money or use a year', () => {
      checkNoSignal('Retired the label printer contract, $90,000/year less', 'multi-year');
      checkNoSignal('Shipped a label service that 40 shops took up within its first year', 'multi-year');
    });
    it('junior staff', () => checkNoSignal('Coached junior staff and wrote the wiki', 'grew-seniors'));
    it('one’s own team, a customer or a compiler brought to something', () => {
      for (const text of ['Got the build to drop warnings', 'Brought a page to 98 points'])
        checkNoSignal(text, 'persuaded');
      const own = 'Convinced my team to try pairing';
      checkSignal(`«Convinced» ${own.slice(10)}`, 'persuaded', false);
    });
    it('an industry that is only the setting', () => {
      checkNoSignal('Built a planner that meets the needs of the industry', 'reach-industry');
      checkNoSignal('Brought ten years in the industry since school', 'reach-industry');
    });
    it('organisational paperwork', () => checkNoSignal('Filed organizational charts', 'reach-organisation'));
    it('headcount', () => checkNoSignal('Managed nine reports', 'leads-leaders', 'reach-teams-counted'));
    it('nothing at all', () => checkNoSignal('Painted the fence', ...Object.keys(signalKinds)));
  });
});

describe('evidence: named results', () => {
  const results: readonly string[] = [
    'Wrote a parser «adopted by» the mobile group',
    'Drove the PCI DSS work; the «audit passed» at the first attempt',
    'Wrote a compiler that was «first to ship» on the new chip',
    'Built the booth app, «sold to» a museum',
    'Moved signing keys; «none since» were lost',
    'Wrote a patch «merged upstream»',
  ];
  for (const marked of results) {
    it(marked, () => {
      const evidence = checkWords(marked, ({ namedResults }) => namedResults);
      assert.equal(evidence.resultMissing, false);
    });
  }
});

describe('evidence: scope, artefacts and missing results', () => {
  const scopes: readonly (readonly [text: string, scope: string])[] = [
    ['Wrote a parser for the Norwegian rail feed', 'individual'],
    ['Mentored two junior developers', 'team'],
    ['Led a team of five through the exit', 'team'],
    ['Set up a release train for several teams', 'multi-team'],
    ['Worked with sales and design to build the quote flow', 'multi-team'],
    ['Moved all services of the engineering organisation to one registry', 'organisation'],
    ['Built a platform for 400 microservices', 'organisation'],
    ['Rolled out passkeys across the company', 'company'],
    ['Co-founded a start-up', 'company'],
    ['Code reviews', 'unclear'],
    ['Stack: Go, React, Postgres', 'unclear'],
    ['Developed new features', 'unclear'],
    ['Developed storage mechanism for the label feed', 'individual'],
    ['Built website content and layouts using HTML', 'individual'],
    ['Improving the performance of queries', 'unclear'],
    ['Maintain our build farm', 'unclear'],
    ['Selected for a national programme', 'unclear'],
    ['Managed relationships with vendors', 'unclear'],
    ['Able to work among other team members', 'unclear'],
    ['Rewrote the checkout page for 3 million users', 'individual'],
    ['Wrote a script, adopted team-wide, to audit keys', 'team'],
    ['Brought in $2m ARR with a team of four', 'company'],
    ['Leading the technical side of a logistics company', 'company'],
    ['Wrote the retry library; Berths and Cranes have since adopted it', 'multi-team'],
    ['Designed the event schema together with Berths, Cranes and Tolls', 'multi-team'],
    ['Saved finance and operations a day of work each month', 'multi-team'],
    ['Wrote the frontend and backend of the tide table', 'individual'],
    ['Extended the claims form of the HR product', 'individual'],
    ['Trained the buyers with two statisticians', 'multi-team'],
    ['Led a five-team effort to sign all images', 'multi-team'],
    ['Head of Platform Engineering', 'organisation'],
    ['Moved the entire estate from Chef to Ansible', 'organisation'],
    ['Rewrote the core of the company’s flagship product', 'company'],
    ['Passed SOC 2 without a remark', 'company'],
    ['Provisioned AWS infrastructure with Terraform', 'unclear'],
    ['Developed web applications in Angular and Java', 'unclear'],
    ['Developed features in Angular and Java', 'unclear'],
    ['Built web applications', 'unclear'],
    ['Developed web applications with Angular for the harbour museum', 'individual'],
    ['Created various scripts and dashboards', 'unclear'],
    ['Added retry with jitter to the label feed', 'individual'],
    ['Wrote invoice archive search rules', 'individual'],
    ['Developed for the Odra depot', 'unclear'],
    ['Coordination of the weekly label prints', 'unclear'],
    ['Built a returns tracker with the warehouse team', 'multi-team'],
    ['Built a returns tracker with the development team', 'team'],
    ['Started the company with two friends', 'company'],
    ['Agreed one label format with Berths and Tolls', 'multi-team'],
    ['Wrote the method on which Berths and Tolls base their reports', 'multi-team'],
    ['Defined how teams handle secrets', 'multi-team'],
    ['Write code for the ordering squad', 'team'],
    ['Measured current for each release of the squad', 'team'],
    ['Moved each of our services to the new hall', 'organisation'],
    ['Raised coverage of the basket component to 84%', 'individual'],
    ['Implemented the crane screens from the designers’ mock-ups', 'individual'],
    ['Led the company’s move to the cloud', 'company'],
    ['Built tide tables for finance and support', 'multi-team'],
    ['Built tide tables for finance and support sites', 'individual'],
    ['Led the company’s ISO 27001 certification', 'company'],
    ['Led the cloud migration of the enterprise', 'organisation'],
    ['Working closely with customers', 'unclear'],
    ['Specified the crane interface with the hardware colleagues', 'multi-team'],
    ['Wrote a tariff editor that is configured by the clerks', 'individual'],
    ['Joined as the third engineer and built the tide product', 'company'],
    ['Founding engineer: wrote the label product', 'company'],
    ['Unblocked the depot by writing a label converter for Odra', 'individual'],
    ['Established naming and review practices for tide models', 'organisation'],
    ['Shaped the mooring data strategy', 'organisation'],
    ['Introduced Vale naming practices', 'team'],
    ['Established best practices', 'team'],
    ['Standardised the survey interview process', 'organisation'],
    ['Structured onboarding for new survey hires', 'team'],
    ['Moved 60 teams to one label store', 'organisation'],
    ['Took over an abandoned tide table', 'individual'],
    ['Launched the kiosk in three new countries', 'company'],
    ['Automated quotes with the actuaries', 'multi-team'],
    ['Built tools for tide modellers and animators', 'multi-team'],
    ['Trained nurses on the bed planner', 'multi-team'],
    ['Trained a model on tide data', 'individual'],
    ['Set up a weekly sync between data science and engineering', 'multi-team'],
    ['Wrote the interface between hardware and firmware', 'individual'],
    ['Signed the images of every repository', 'organisation'],
    ['Ran all of the sorting algorithms on the tide table', 'individual'],
    ['Redesigned the form that all customers fill in', 'company'],
    ['Rebuilt pricing, which lifted gross margin by 4%', 'company'],
    ['We built the tolling backend in Kotlin', 'team'],
    ['Led the crane organisation through two mergers', 'organisation'],
    ['CTO of a tide data start-up', 'company'],
    ['Opened the shop in 12 countries', 'company'],
    ['Cut review time for 240 engineers', 'organisation'],
    ['Drew database schemas and wrote the importer', 'individual'],
    ['Unified the organisation’s naming of tide tables', 'organisation'],
    ['Wrote Tidewise, a linter which became the standard for survey services', 'organisation'],
    ['Represented the company at four harbour fairs', 'company'],
    ['Enabled ISO27001 certification by moving the keys to a vault', 'company'],
    ['Built the booking desk, now in 300 dealerships', 'company'],
    ['Built the booking desk, now in 12 hotels', 'individual'],
    ['Redesigned the form, which gave a 3% gross margin lift', 'company'],
    ['Built a quote form for the sales desk to help them answer faster', 'individual'],
    ['Technical strategy and advice in rail, mining and insurance', 'unclear'],
    [
      'Standardised technical review process, holding 40 reviews and improving quality a lot over the years by 5%',
      'unclear',
    ],
    ['Gave repair training to staff', 'company'],
    ['Helped to write a tide importer', 'individual'],
    ['Helped improve a review process', 'unclear'],
    ['Helped crews write a tide report', 'unclear'],
    ['Guided clients through choosing a tide model', 'unclear'],
    ['Built a foundation', 'unclear'],
    ['Independently planned and ran upgrades', 'individual'],
    ['Hardened the mooring backend', 'individual'],
    ['Hardened the backend', 'unclear'],
    ['Built ferry apps with Kotlin', 'individual'],
    ['Built apps with Kotlin', 'unclear'],
    ['Wrote unit tests for Berths using JUnit', 'individual'],
    ['Set up continuous integration with Jenkins', 'team'],
    ['Implemented tide-based access rules', 'individual'],
    ['Implemented features and improvements', 'unclear'],
    ['Configured locks, pumps and winches', 'unclear'],
    ['Upgraded existing libraries', 'unclear'],
    ['Wrote helper functions to interpolate tide levels', 'individual'],
    ['Improved service quality by fixing tide rounding issues', 'individual'],
    ['Improved service quality by adopting new methods', 'unclear'],
    ['Worked closely with pilots, dockers and harbour managers', 'multi-team'],
    ['Cooperated with two museums on tide exhibits', 'multi-team'],
    ['Worked with generators and pumps', 'unclear'],
    ['Worked with a team of data scientists on tide forecasts', 'multi-team'],
    ['Added a tide log that enabled the support team to answer callers', 'team'],
    ['Replaced the whole application of the lock keepers', 'individual'],
    ['Raised the resilience of the entire company’s data', 'company'],
    ['Moved all company websites to one host', 'company'],
    ['Keep the keys of the corporate cloud account', 'organisation'],
    ['Tide gauge network (140 servers)', 'unclear'],
    ['Cut infrastructure costs by a tenth by turning pumps off at night', 'unclear'],
    ['Cut the cost of the tide archive by a tenth', 'individual'],
    ['Building tide apps in Kotlin and Swift', 'individual'],
    ['Developed extensive tide platform using Kafka', 'individual'],
    ['Developed discipline and leadership skills', 'unclear'],
    ['Built pages entirely with React', 'unclear'],
    ['Developed single-page consumer-facing sites with React', 'unclear'],
    ['Developing mooring pages to test some ideas', 'unclear'],
    ['Automated the tide mark process in Perl', 'individual'],
    ['Introduced the Mooring Refinement (MR) process', 'team'],
    ['Wrote a tide reader that became company standard', 'company'],
    ['Wrote a mooring planner that 300 companies use', 'company'],
    ['Reported monthly figures to stakeholders', 'unclear'],
    ['Collaborated with harbour stakeholders on tide charts', 'multi-team'],
    ['Built pages with React to compare soundings of two winters', 'individual'],
    ['Conducted thorough gauge assessments to find leaks', 'unclear'],
    ['Conducted a gauge migration', 'individual'],
    ['Developed real-time systems using Redis and Kafka', 'unclear'],
    ['Developed effective relationships with many crew members at each pier', 'unclear'],
    ['Designed serverless architecture that reads gauges along each pier', 'individual'],
    ['Designed serverless architecture', 'unclear'],
    ['Delivered crew support by answering radio calls within minutes', 'unclear'],
    ['Triaged leaks by depth to set repair order', 'unclear'],
    ['Visited harbour masters and left draft charts with them', 'unclear'],
    ['Facilitated planning sessions with harbour stakeholders', 'multi-team'],
    ['Completed the tide parser of the old gauge set', 'individual'],
    ['Improved mooring safety by walking each quay with harbour divers and painting loose rings', 'individual'],
    ['Improved mooring safety', 'unclear'],
    ['Worked in a friendly team environment', 'unclear'],
    ['Acted as a team player on charts', 'unclear'],
    ['Fixed tide drift on old gauges by hand before each storm season', 'individual'],
    ['Maintain an in-house tide importer', 'individual'],
    ['Maintain 80 Linux servers', 'individual'],
    ['Maintain servers, backups and accounts', 'unclear'],
    ['Maintain a technical roadmap', 'unclear'],
    ['Maintained a small mail server through the storm season', 'individual'],
    ['Maintain the stability of the tide feed', 'unclear'],
    ['Delivered lectures on tides at Gdynia', 'unclear'],
    ['Wrote tide libraries to unify team’s charts', 'team'],
    ['I am the main maintainer of a tide index', 'individual'],
    ['Setup and kept the gauge reader with Perl', 'individual'],
    ['Responsible for integrating sonar drift maps, tide pools and lock cameras into old charts', 'individual'],
    ['Responsible for the development of the tide viewer', 'individual'],
    ['Responsible for development of charts', 'unclear'],
    ['Ran gauge audits to shorten load times', 'individual'],
    ['Ran gauge audits to improve quality', 'unclear'],
    ['Wrote a tide picker adopted across several mobile apps', 'multi-team'],
    ['Moved lists from Excel to Access', 'individual'],
    ['Automated mooring checks using Selenium', 'individual'],
    ['Automated mooring', 'unclear'],
    ['Streamlined training by adding a tide simulator', 'individual'],
    ['Used the gauge reader to capture and sort tides', 'individual'],
    ['Built tide pages (Vue, Go) for many harbours', 'individual'],
    ['Designed tide architecture for growth', 'unclear'],
    ['Trained 400 harbour managers on tides', 'organisation'],
    ['Went to tide fairs and supported the sales team', 'multi-team'],
    ['Wrote the tide checker that is used by the QA engineers', 'team'],
    ['Developed SQL queries and automated tide scripts', 'individual'],
    ['Automated lock provisioning with Ansible', 'individual'],
    ['Developed release processes for gauges using Helm', 'individual'],
    ['Developed release processes for gauges', 'unclear'],
    ['Wrote a chart preview, which eases the development workflow', 'individual'],
    ['Maintain the company’s services', 'company'],
    ['Modernized Odra’s cargo data platform in three careful steps', 'unclear'],
    ['Wrote Odra’s tide page', 'individual'],
    ['Achieved 60% fewer delays across locks by driving better planning in harbours', 'unclear'],
    ['Organized 5 regattas, which raised attendance of harbour talks by a good 20%', 'unclear'],
    ['Brought queue times at locks down from 40 to 12 minutes within one summer', 'individual'],
    ['Migrated paper lists to web forms', 'individual'],
    ['Coached pilots inside and outside the team', 'multi-team'],
    ['Wrote a lock manual: opening, closing, and supervised mooring', 'individual'],
    ['Migrated to web forms', 'unclear'],
    ['Created and improved gauge config files for various locks', 'individual'],
    ['Maintaining the infrastructure', 'unclear'],
    ['Planned the firm’s first tide fair', 'company'],
    ['Wrote an access check, protecting the company from loss', 'company'],
    ['Planning and design of the Vltava lock board', 'individual'],
    ['Partnered with crews to solve mooring problems', 'unclear'],
    ['Went on a secondment to the Odra depot', 'unclear'],
    ['Maintaining the tide client in Python', 'individual'],
    ['Maintaining tide clients and pumps', 'unclear'],
    ['Moved the crane board to Jira, which lifted team morale', 'team'],
    ['Wrote a plugin with which Team Explorer reads tides', 'individual'],
    ['Improved our tide charts', 'team'],
    ['Onboarded a mooring feed into the tide store', 'individual'],
    ['Onboarded four engineers', 'team'],
    ['Led a group of 40 engineers through the survey', 'team'],
    ['Planned the release together with the relevant teams', 'multi-team'],
    ['Redesigned the tide chart with senior analysts', 'team'],
    ['Responsible for writing the tide importer', 'individual'],
    ['Responsible for quality', 'unclear'],
    ['Worked as part of a survey team that regularly meets four other teams', 'team'],
    ['Wrote the tide importer. Planted two trees. Porting scripts and leading efforts to test them', 'individual'],
  ];
  for (const [text, scope] of scopes) it(`${scope}: ${text}`, () => assert.equal(readEvidence(text).scope, scope));

  const places: readonly (readonly [marked: string, scope: string])[] = [
    ['«Led the migration of billing» to the new ledger', 'team'],
    ['Mentored two «juniors»', 'team'],
    ['Planned the merge «with the Signal Platform team»', 'multi-team'],
    ['Rolled out passkeys «across the company»', 'company'],
  ];
  for (const [marked, scope] of places) {
    it(`tells the words for ${scope}: ${marked}`, () => {
      const { scope: told } = checkWords(marked, ({ scopeWords }) => (scopeWords ? [scopeWords] : []));
      assert.equal(told, scope);
    });
  }

  it('finds documents that outlive the work', () => {
    checkWords('Wrote the «RFC» and the «migration plan» with a «runbook»', ({ artefacts }) => artefacts);
  });

  it('tells deeds from duties, lists and headers', () => {
    const deed = (text: string) => readEvidence(text).achievement;
    for (const text of [
      'Developed the front end',
      'Develop machine image pipeline',
      'Nominated for a design award',
      'Developing new crane planning tools to follow the tides',
      'Integrates several internal Odra feeds to sort parcels',
      'Helped teams adopt signed images',
      'Contributed to the release notes',
      'Development of the tide shop (Vue, Go, Postgres, Redis)',
      'Full redesign of the ticket kiosk',
      'Building systems, first in Rust and later rewrote them',
      'Manages the parcel hall. Moved it to a new site in March.',
      'Maintained the core of the label editor and added an import',
      'Leveraged Go and Postgres to reliably sort parcels',
      'Develop and maintain the Odra parcel app',
      'Organizing tide talks to share what pilots know',
      'Build a gauge to show tides',
      'Helped assemble, wire and ship gauges',
      'Remotely leading the survey of two harbours',
      'Supported the move by writing 14 mooring guides',
      'Cooperated with the quay office, saving 20 minutes a ship',
      'Worked with dockers to find and fix leaks',
      'Held 12 workshops on tides',
      'Gave a talk on tides',
      'Speaker at two harbour fairs',
      'Integration with the Odra depot',
      'Tide chart viewer',
      'Ferry booking system with a seat map',
      'Tide rule compiler (OCaml)',
      'Berth file converter (2024)',
      'Custom berth review tool in Python',
      'Worked with the project office to turn tide logs into charts',
      'Tide query engine specifically designed for sorting gauge readings',
      'Core chart service for the pilots: workers in Go',
      'Chart move: full migration of the tide archive',
      'Using a tide model to build a warning service',
      'Tide payment platform',
      'Managed a crew to move the tide archive',
      'Conducted research on tides, comparing three models',
      'Improved daily gauge checks by writing scripts for them',
      'Ensured safe moorings by building a test rig',
      'Assisted and advised the quays on moorings',
      'Tide website — visits of two million a year',
      'Berth management system;',
      'Smooth migrations of port data to our ledger',
      'Rasterization of tide charts on the quay server',
      'Held several presentations on tide models',
      'Created a daily tide board',
      'Setup and maintained the berth desk with Vue',
      'Teaching Assistant at the harbour school (Spring 2012) Rebuilt the chart engine',
      'Worked with dockers on lock queues, helping cut the waits from 40 to 20 minutes',
      'Managed the delivery of the berth desk',
      'Managed a crew of eight, setting up its first checks',
      'Coordinated the launch of the tide feed',
    ])
      assert.equal(deed(text), true, text);
    for (const text of [
      'Managed up to five developers',
      'Used Vue to maintain berth desks',
      'Reviewed and tested gauge code',
      'Use tide models to sort charts',
      'Highly motivated individual with a taste for tides',
      'Managed contractors',
      'Conducted tide modelling',
      'Coordinated talk logistics, including guests',
      'Assessed gauge logs for odd readings',
      'Taught undergraduate courses in charts',
      'Interviewed applicants',
      'Delivered technical support for the quay clients',
      'Translated pilot requirements into berth lists',
      'Focused on tide charts',
      'Champion berth safety',
      'Visualization of tides, chart analysis, boards',
      'Code reviews',
      'Stack: Go, React, Postgres',
      'R',
      'Responsible for 2000 servers',
      'Responsible for development of the backend',
      'Built primarily with Go and Postgres',
      'Mobile development (Android, iOS, Flutter)',
      'Part of the team developing a tide app',
      'Tools, including:',
      'Deploy and maintain services',
      'Build gauges and charts to show tides',
      'Writing and maintaining user documents',
      'Leading technical subjects',
      'Worked with dockers to meet their needs',
      'Work with dockers to sort parcels',
      'Held a harbour clearance',
      'Went on a secondment to Gdynia',
      'Developed leadership and communication skills',
      'Completed a harbour pilot course',
      'Design, dredging, and quay leadership',
      'Development in support of divers',
      'A tide viewer which draws charts',
      'Tide chart writer',
      'Using tide models to build charts',
      'HB 1201: Building Tide Gauges, Fall 2019',
      'Deployment and tide pipeline',
      'SQL Server (2012)',
      'Installation, configuration and management of the yard network',
      'Coding with Go and Vue',
      'Code quality checks of the port',
      'Perform searches in the tide archive of the port',
      'Worked on a project to build a berth app',
      'Contributed to Odra, a tide library for pilots',
      'Tide-oriented charting, berths and cranes',
      'Solution verification and testing',
      'Provided support to 500 pilots on the use of tide charts',
      'Provided chart support across the 7 ports',
    ])
      assert.equal(deed(text), false, text);
  });
});
