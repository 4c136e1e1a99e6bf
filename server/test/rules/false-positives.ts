const TEAM_WORK =
  '- Fixed bugs from our squad’s backlog.\n- Reviewed the code of my squad.\n- Wrote tests for our squad.\n- Estimated stories with the squad.';
const STAFF_WORK =
  '- Wrote the RFC on addresses that six teams adopted.\n- Persuaded Billing and Depots to retire their own stores; the last was switched off in May.\n- Set the technical direction of the routing domain for two years.\n- Mentored two seniors, both leading a team since May.';

/** Texts that tempt a rule and must stay unmarked by it; single bullets, or whole documents where they have headings. */
export const temptations: Readonly<Record<string, readonly string[]>> = {
  'nonstandard-title': [
    role('Software Engineer', 'Guru Foods'),
    role('Unicorn Platform Engineer (Back-end)', 'Tidewater'),
    role('Developer Advocate', 'Ninja Kitchens'),
  ],
  'title-shorthand': [
    role('Member of Technical Staff', 'Tidewater'),
    role('SDE III (Senior Software Engineer)', 'Tidewater'),
    role('Engineer L6', 'Tidewater'),
  ],
  'unquantified-result': [
    '- Monitoring platform (Zabbix)',
    '- Rebuilt the export that all seven agencies file with.',
    '- Wrote the recovery drill; it passed the auditor’s review in 2023.',
    '- Published the index format in the 2021 workshop on storage; three groups build on it.',
    '- Fixed CVE-2021-40444 in the document viewer.',
    '- Kept the on-call rota of the payments service; nobody was paged at night in the second half of 2022.',
    '- Cut the nightly run from hours to minutes.',
    '- Released `barley-csv` 2.0; it is the default reader of two distributions.',
    '- Stack: Go, PostgreSQL, Kafka',
    // a standing duty has no end at which a result could be read
    '- Design services from the backlog of the toll squad in Kotlin.',
    '- Researching codecs for tide gauges.',
    '- Managing maintenance of the older kiosks.',
    // what was prevented or granted is what came of it
    '- Prevented silent corruption of the tide tables by blocking a bad release.',
    '- Designated area lead for the ledger back end.',
    '- Increased the cadence of the storm drill from quarterly to weekly.',
    '- Migrated the toll grid to our own scheduler, removing licence costs.',
    '- Mentored the night shift of the tide office; two of them lead it today.',
    '- Spoke at TideConf and Peat Days on alerting.',
    '- Launched static-tides as an open-source library.',
    // approved, passed, kept up or taken up is what came of it
    '- Made the whole app usable with VoiceOver and passed the external WCAG 2.2 AA audit.',
    '- Wrote RFC-212 on the ledger split; reviewed by Payments, Risk and Treasury, approved on the second round.',
    '- Wrote `pgbounce-top`, now packaged in Debian.',
    '- Wrote the data card template the lab has used since.',
    '- Introduced usability tests with real nurses, every release since May 2023.',
    '- Persuaded design to change the brand orange on buttons.',
    // small things say by themselves what they are
    '- Upgraded Angular 12 to 17.',
    '- Upgraded the booking site from Rails 5.2 to Rails 7.',
    '- Improved the runbook for stuck payouts.',
    '- Organized the offsite.',
    '- Learned enough Kotlin to fix the deep links.',
    '- Wrote a page about service ownership.',
    '- Wrote monitoring for drift.',
    // the thing made is told by what others do with it
    '- Built the in-house replay tool that QA files every bug with.',
    '- Built the annotation page with which editors mark speech.',
    '- Decided against a radio of our own; saved us a year.',
    // that nothing came of it so far is told
    '- Led the discussion on one repository for all, no decision yet.',
    // for whom, or what became possible, is told
    '- Delivered a training portal in Vue, with enrolment and tests for harbour contractors and dealers.',
    '- Added a REST endpoint in Go, allowing tellers and product managers to read partner figures.',
    '- Raised the resilience of the ferry booking by a second provider, enabling my team to deploy in Malta.',
    '- Created 3D views of the dish beam, providing operators with a picture of every blocked angle.',
  ],
  'unsupported-reach': [
    '- Built the basket and the wish list across multiple Halden products.',
    '- Restyled the billing screens as part of a whole product update.',
    '- Aligned the team’s roadmap with organizational objectives.',
    '- Standardised the organisation’s approach to long-running state.',
    '- Helped the company to grow into two countries.',
    '- Led the move to typed configuration across the company: Billing, Search and Maps went first.',
    '- Rewrote the exporter to follow industry standards.',
    '- Worked across functions on the spring release.',
    '- Led a company-wide move to typed configuration: 40 services in a year.',
    '- Set quality standards that Billing, Search and Maps follow.',
    '- Agreed the retention rules across teams (Billing, Search and Maps).',
    '- Wrote the RFC on addresses, which teams across the company adopted.',
    '- Wrote the company’s price list service in Go.',
    '- Organised the summer party across departments, 300 guests.',
  ],
  'missing-influence': [
    role(
      'Staff Engineer',
      'Tidewater',
      [
        '- Designed the event platform on which 60 services run.',
        '- Halved the cost of the order database.',
        '- Built the capacity model.',
      ].join('\n'),
    ),
    role(
      'Staff Engineer',
      'Tidewater',
      [
        '- Rebuilt the price engine, from 900 ms a quote to 40 ms.',
        '- Persuaded Returns and Stock to drop their nightly exports.',
        '- Built the capacity model.',
      ].join('\n'),
    ),
    role('Staff Software Engineer', 'Tidewater', STAFF_WORK),
    // its matter is one team's in either case
    role('Senior Software Engineer', 'Tidewater', TEAM_WORK),
    role('Engineering Manager', 'Tidewater', TEAM_WORK),
    // an older role may tell less
    `${role('Staff Software Engineer', 'Tidewater', STAFF_WORK)}\n### Staff Software Engineer, Ashgrove\n\n2018 – 2020\n\n${TEAM_WORK}\n`,
    // nothing is told yet
    role('Staff Software Engineer', 'Tidewater', '- Cut page weight from 3 MB to 400 KB.'),
  ],
  'title-above-evidence': [
    role(
      'Staff Engineer',
      'Tidewater',
      [
        '- Designed the gateway handling 100,000 requests a second.',
        '- Built the limiter that answers 40 million requests per day.',
        '- Rewrote the scheduler.',
      ].join('\n'),
    ),
    // too few bullets to tell
    role('Staff Software Engineer', 'Tidewater', '- Fixed bugs of our squad.\n- Wrote tests for our squad.'),
    // nothing that says one team, only nothing that says more
    role(
      'Staff Software Engineer',
      'Tidewater',
      '- Cut page weight from 3 MB to 400 KB.\n- Moved the tide tables to Go.\n- Wrote the toll importer in 2022.\n- Halved the bill of the depot.',
    ),
    // no rung of an engineer's ladder
    role('Chief of Staff', 'Tidewater', TEAM_WORK),
    role('Member of Technical Staff', 'Tidewater', TEAM_WORK),
    role('Principal Consultant', 'Tidewater', TEAM_WORK),
    role('School Principal', 'Larkfield School', TEAM_WORK),
  ],
  'title-below-evidence': [
    role(
      'Senior Engineer',
      'Tidewater',
      [
        '- Co-built a stock list that is now used company-wide; 300 people use it.',
        '- Led sessions with twelve students on a company-wide stock list, 4 releases shipped.',
        '- Removed shared passwords organisation-wide; none left since May.',
      ].join('\n'),
    ),
    role(
      'Senior Software Engineer',
      'Tidewater',
      '- Wrote the RFC on addresses that six teams adopted.\n- Cut page weight from 3 MB to 400 KB.\n- Halved the bill of the depot.',
    ),
    role('Engineering Manager', 'Tidewater', STAFF_WORK),
    role('Staff Software Engineer', 'Tidewater', STAFF_WORK),
  ],
  'metric-without-baseline': [
    '- Kept the gateway at 99.95% availability.',
    '- Cut p99 latency by 40%, from 900 to 540 ms.',
    '- Moved 80% of the 1,200 tables to the new cluster.',
    '- Raised test coverage of the tax module to 85%.',
    '- Cut checkout errors by 30% over the two quarters after launch.',
    '- Reduced the cloud bill by 20% ($400k a year).',
    '- Created at least 80% of the course material',
  ],
  'vague-quantifier': [
    '- Spoke at FjordConf, PeatCon and various other conferences.',
    '- Subject matter expert on several topics – tariffs, tides, tolls.',
    '- Various other tasks.',
    '- Moved several services (billing, search and mail) off the old queue.',
    '- Significantly cut the error rate of the importer, from 4% to 0.2%.',
    '- Ran the guild for several years.',
    '- Wrote down how many retries each client makes.',
    '- Supported various teams such as Billing and Search with their load tests.',
    '- Kept the store small without significantly slowing reads.',
    '- Wrote quests for a massively multiplayer game.',
    '- Launched several new ports, i.e. Tarn and Moor.',
    '- Taught tides, tolls, ledgers and many more.',
    '- Gave one to many workshops.',
    '- Solved a variety of faults, e.g. late tides, lost tickets and double tolls.',
    '- Wrote the timesheet search for accounts that are several orders of magnitude larger.',
  ],
  'suspicious-metric': [
    '- Increased the number of paying teams by 250%.',
    '- Kept the gateway at 99.995% availability.',
    '- Reduced the error rate from 0.45% to 0.02%.',
    '- Reduced the queue by moving 130% of the planned jobs.',
    '- Raised the recall of the spam filter to 98.73%.',
    '- Reduced fees to 1.25% for 300 merchants.',
  ],
  'vanity-metric': [
    '- Deleted 40,000 lines of code that no one called.',
    '- Saved the support team 30 hours a week.',
    '- Cut open tickets of the importer from 300 to 12.',
    '- Migrated 400,000 lines of COBOL to Java; the mainframe was switched off in May.',
    '- Cut the time to close tickets by half.',
  ],
  'unclear-scope': [
    '- Cut false alarms from 30 a week to 2.',
    '- Cut memory use of the thumbnail service by 30%.',
    '- Improved onboarding for the two new teams in Oslo.',
    '- Led the design review of the ledger with four teams.',
    '- Managed the SIEM.',
  ],
  'bare-led': [
    '- Technical lead of the claims portal rewrite.',
    '- Answered calls of the harbour office, directing clients to the right desk.',
    '- Integrated the Ostrava ledger API and led documentation conversions.',
    '- Lead Database Consultant',
    '- Spearheaded the move to one regression suite, enhancing coverage of the tax module.',
    '- Led the rebuild of the booking form using the new components.',
    '- Led two engineers through the switch to signed builds, one repository a week.',
    '- Led the exit from the old queue with the Billing team; it was switched off in March.',
    '- Moved reads to replicas, which led to fewer timeouts.',
    '- Lead engineer for the kiosk software, 2 years.',
    '- Soldered the LED driver for the demo board.',
    '- Drove PCI DSS work for the card vault; the audit passed at the first attempt.',
    '- Managed 40 servers in two racks.',
    '- Led the split of the monolith by writing the contract tests first.',
    '- Lead developer of the fax reader of a clinic chain, which sorts its letters.',
    '- Supervisor of an intern',
    '- Championed and built the release pipeline for the app and its services.',
    role('Engineering Manager', 'Tidewater', '- Led the payments team.'),
  ],
  'level-language': [
    '- Maintained the client library used by 14 teams.',
    '- Set the technical strategy of the company.',
  ],
  'weak-opener': [
    '- Worked the New Year weekend to bring the batch back.',
    '- Worked Saturday and Sunday on the outage of the booking site.',
    '- Helped the support team close tickets by writing their search.',
    '- Participated in and won the company hackathon with a tide alarm.',
    '- Contributed a streaming mode to `barley-csv`.',
    '- Helpdesk software: wrote the router that assigns 3,000 calls a day.',
    '- Workflows of six teams moved to the new engine in 2023.',
    '- Partnered with Legal on the retention rules; both regions passed the audit.',
    '- Supported platforms went from two to five after I wrote the abstraction layer.',
    '- Assisted the migration team with load tests of the ledger.',
    '- Participated in the on-call rotation of the gateway.',
    '- Supported and oversaw the move of the toll service.',
    '- Assisted and took over the masking of test data.',
    '- Involved in hiring: wrote the exercise and ran 20 interviews.',
    '- Supported 22 schools as a network technician.',
    '- Worked as the release engineer of the toll team.',
    '- Partially supported by the harbour fund.',
    '- Working with children of 3 to 8 years on their first songs.',
    '- Founding member of a student club for tide models.',
    '- Assisted up to 30 students at a time in courses from calculus to algebra.',
    '- Helping pupils learn the basics of logic.',
    '- Support and update of the toll sites',
  ],
  'under-claim': [
    '- Collaborated in a three-man team on the compiler.',
    '- Worked with a group of 5 graduate students on the survey.',
    '- Worked in a team of 5 engineers.',
    '- Moved six teams to the shared build cache.',
    '- Supported 2,000+ users across all sites.',
    '- Worked with over 200 students of grades 6 to 9.',
    '- Worked as the release engineer; 40 systems went through my hands.',
    // the size is another act's
    '- Collaborated on hiring and ran the fair stand at 10 universities.',
    '- Worked closely with the treasurer, winning 7 sponsors for the regatta.',
    role('Engineering Intern', 'Tidewater', '- Helped move six teams to the shared build cache.'),
  ],
  'team-credit': [
    '- In a team of five that moved 200 tables, wrote the tool that compared both copies.',
    '- Told our team what we would drop: the plan held for two quarters.',
    '- We moved 200 tables to PostgreSQL; I wrote the comparison tool.',
    role('Engineering Manager', 'Tidewater', '- Our team shipped the wallet in nine months.'),
  ],
  'duty-bullet': [
    '- Worked as scrum master of the tide team.',
    '- Owned the platform roadmap, adoption metrics, vendor contracts, user support and feedback loops.',
    '- Wrote the review checklist that halved reverted changes in 2023.',
    '- unit testing',
    '- **Planning:** Scrum, Kanban.',
    '- Reviewed the code of the card vault before its audit, which passed.',
    '- Cut the stand-up from 30 to 10 minutes.',
    '- Ran the on-call rotation of 12 people; pages at night fell from five a week to one.',
  ],
  'hidden-actor': [
    '- Was promoted to team lead after nine months.',
    '- Wrote the format that was adopted by six teams.',
    '- The pipeline was rebuilt by the Oslo office; I moved our jobs to it.',
    '- Found why orders were lost on Sundays and fixed it.',
    '- Shorter builds were achieved by caching every stage.',
  ],
  'boast-word': [
    '- Wrote the detail page of the shop.',
    '- Ran the World Class booking system of a fitness chain.'.replace('World Class', 'Worldcup'),
    '- Worked in a small team of highly skilled developers at the tide office.',
    '- Passion fruit exports: built the customs form that 40 farms file.',
  ],
  'stock-verb-density': [
    '- Spearheaded the exit from the old queue.\n- Wrote the importer that 40 banks use.\n- Cut the nightly run from 5 hours to 40 minutes.\n',
    '- Built container orchestration for 12 services.\n- Wrote the orchestrator’s scheduler.\n- Tuned cache utilization to 80%.\n- Measured CPU utilization.\n',
  ],
  'repeated-opener': [
    '- Built the importer that 40 banks use.\n- Built the search page for 2 million readers.\n- Ran the move to Oslo.\n',
    '- Built a.\n- Built b.\n- Built c.\n- Ran d.\n- Cut e by half.\n- Wrote f.\n- Moved g.\n- Closed h.\n- Taught i.\n- Sold j.\n',
  ],
  'near-duplicate': [
    '- Moved 12 services from Jenkins to GitHub Actions in 2022.\n- Moved 40 dashboards from Grafana 7 to Grafana 9 in 2023.\n',
    '- Wrote tests.\n- Wrote tests.\n',
  ],
  'bullet-length': [
    '- Wrote monitoring for drift.',
    '- Worked as scrum master.',
    '- Trained the staff of national universities, as UNQ, UNR, UNC, UNL, UNS, UNT and UNO.',
    '- Cut costs by 40%.',
    '- Coaching & mentorship',
    '- Tech stack includes Docker, Python, Django, Celery, Redis, Rackspace',
    // the last word begins on the second line: that is no third one
    `- Rebuilt the ferry timetable of the harbour ${'and its many small piers '.repeat(7)}by hand, uninterruptedly.`,
    `- Rebuilt the order pipeline of the harbour ${'and its many small sheds '.repeat(8)}by hand.`,
    '- Passed the PCI audit.',
    '- Rewrote billing in Go, then search in Rust, and taught both languages to the team in Oslo.',
  ],
  'first-person': [
    '- Designed phase I of the move to Oslo.',
    '- Cut I/O of the importer by half, from 4 to 2 GB.',
    '- Stopped a project that I had started, which freed $40M.',
    '- Answered the question “how do we exit?” for two regulators.',
    '- Wrote the library myself; it ships in 61 services.',
  ],
  tense: [
    ended('- Patch schedules'),
    ended('- Deploy version: 2.4 at https://docs.example.com'),
    ended('- Lead engineer for the kiosk software.'),
    ended('- Cut the nightly run from 5 hours to 40 minutes.'),
    ended('- Design and delivery of the badge printer.'),
    ended('- Set up the alerting that replaced three tools.'),
    ended('- Support and update of the toll sites.'),
    ended('- Lead Database Consultant T7'),
    ended('- Changes to the platform let six teams build on it.'),
    '- Develop the importer that 40 banks use.',
    '- Built the importer that 40 banks use.',
  ],
  'bullet-ending': [
    '- Built the importer.\n- Cut the nightly run.\n',
    '- Built the importer\n- Cut the nightly run (from 5 hours to 40 minutes)\n- Moved 12 services, including:\n  - billing\n',
  ],
  'unfilled-placeholder': ['- Moved <how many> jobs.', '- Wrote `f(⟨x⟩)` in the manual.'.replace(/[⟨⟩]/g, '')],
  'date-order': [
    // the day or the month comes first: nobody can tell
    '# Robin Vale\n\n## Experience\n\n### Engineer, Tidewater\n\n04/07/2019 – 26/07/2019\n\n- Cut the run by half.\n\n### Engineer, Ashgrove\n\n08/03/2019 – 12/03/2019\n\n- Cut the run by half.\n',
    // groups under headings of their own
    '# Robin Vale\n\n# Experience\n\n**Founder** – Tidewater – Dec 2020 – Apr 2021\n\n- Cut the run by half.\n\n# Teaching & Mentorship\n\n**Tutor** – Ashgrove – Apr 2024 – present\n\n- Taught logic to 40 pupils.\n',
    `${role('Software Engineer', 'Tidewater')}\n### Consultant, Ashgrove\n\n2020 – 2022\n\n- Cut the run by half.\n`,
    '# Robin Vale\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – 2019\n\n- Cut the run by half.\n\n### Engineer, Ashgrove\n\n2018 – 2019\n\n- Cut the run by half.\n',
  ],
  'date-format': [
    '# Robin Vale\n\n## Experience\n\n### Engineer, Tidewater\n\nMar 2019--Feb 2022\n\n- Cut the run by half.\n\n### Engineer, Ashgrove\n\nJun 2015--Feb 2019\n\n- Cut the run by half.\n',
    '# Robin Vale\n\n## Experience\n\n### Engineer, Tidewater\n\nJuly 2021 – present\n\n- Cut the run by half.\n\n### Engineer, Ashgrove\n\nApril 2019 – Sep 2021\n\n- Cut the run by half.\n\n### Engineer, Moor\n\nJan 2015 – Feb 2019\n\n- Cut the run by half.\n',
    '# Robin Vale\n\n## Experience\n\n### Engineer, Tidewater\n\nMay 2019 – June 2022\n\n- Cut the run by half.\n\n### Engineer, Ashgrove\n\nMarch 2015 – May 2019\n\n- Cut the run by half.\n',
    '# Robin Vale\n\n## Experience\n\n### Engineer, Tidewater\n\nMay 2019 – June 2022\n\n- Cut the run by half.\n\n### Engineer, Ashgrove\n\n2008 – 2012\n\n- Cut the run by half.\n',
    '# Robin Vale\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – 2022\n\n- Cut the run by half in 03/04/2019.\n\n### Engineer, Ashgrove\n\n2015 – 2019\n\n- Cut the run by half.\n',
  ],
  'unbacked-skill': [
    '# Robin Vale\n\n## Skills\n\n- Languages: Go, English, German (B1), Mandarin Chinese\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – 2022\n\n- Rewrote the importer in Go.\n\n## Languages\n\nSerbian, English\n',
    '# Robin Vale\n\n## Skills\n\n- Languages: Go, SQL\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – 2022\n\n- Rewrote the importer in Go with plain SQL.\n',
  ],
  'ats-structure': [
    // badges whose words are there, and signs before an address
    '# Robin Vale\n\n![Python](https://img.shields.io/badge/Python-3.12-blue) [![crates.io](https://badges.example/crate.svg)](https://crates.example/barley)\n\n<img src="icons/mail.svg" width="16"> robin@example.com ![GitHub icon](gh.svg) robinvale\n<img alt="Go" src="https://img.shields.io/badge/Go-blue"/> <img src="tide.png" style="height: 20px">\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – 2022\n\n- Cut the run by half.\n',
    '# Robin Vale\n\n| Town: Oslo | Licence: 1998-05-05 |\n| --- | --- |\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – 2022\n\n- Cut the run by half.\n',
    '# Robin Vale\n\n<!-- <table><tr><td>old</td></tr></table>\n![](me.png) -->\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – 2022\n\n- Cut the run by half.\n',
    '# Robin Vale\n\n## Experience\n\n### Engineer, Tidewater® Ltd\n\n2019 – 2022\n\n- Cut the run by half.\n\n## ITIL® certificate\n\n2016\n',
    '# Robin Vale\n\n| Date of birth | 17.01.1986 |\n| --- | --- |\n| Town | Oslo |\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – 2022\n\n- Cut the run by half.\n',
    '# Robin Vale\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – 2022\n\n- Drew the 🚀 icon of the launch page.\n\n## Skills\n\n| Go | SQL |\n| --- | --- |\n| five years | ten years |\n',
  ],
  'personal-data': [
    '# Robin Vale\n\nLisbon, Portugal · robin@example.com · +351 900 000 000\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – 2022\n\n- Wrote the form for the date of birth: 1900 to today, 12.03.1988 included.\n- Moved the office to 12 Harbour Street.\n',
  ],
  'internal-reference': [
    '- Fixed CVE-2021-44228 in 40 services within a day.',
    '- Took the company through ISO-27001 and SOC-2.',
    '- Moved hashes from SHA-256 to BLAKE-3, and text to UTF-16.',
    '- Wrote ADR-0012, which six teams follow.',
    '- Wrote [KAFKA-10134](https://issues.apache.org/jira/browse/KAFKA-10134), merged upstream.',
    '- **SC-900**: Security Fundamentals Certificate, June 2025.',
    '- Passed the exam AZ-900 of the cloud.',
    '- Certified tide keeper (TK-1040).',
    '- Documented at https://docs.example.com/plan and tested on http://localhost:8080.',
    '- Tuned models from GPT-35 to T5-11.',
  ],
  'role-balance': [
    '# Robin Vale\n\n## Experience\n\n### Engineer, Tidewater\n\n2019 – present\n\n- Cut a by half.\n\n### Engineer, Ashgrove\n\n2015 – 2019\n\n- Cut b by half.\n- Cut c by half.\n',
  ],
  'unread-front-matter': [
    '---\nlayout: page\ntitle: [Résumé\n---\n\n# Robin Vale\n',
    '---\nrung: resume\nrung-target: Staff\n---\n\n# Robin Vale\n',
  ],
  'unread-role': [role('Software Engineer', 'Tidewater')],
  'unused-suppression': [
    '- Helped with the importer. <!-- rung-disable-line weak-opener -->',
    '- Cut the run by half. <!-- a note -->',
  ],
};

function role(title: string, company: string, bullet = '- Cut page weight from 3 MB to 400 KB.'): string {
  return `# Robin Vale\n\n## Experience\n\n### ${title}, ${company}\n\nJan 2021 – present\n\n${bullet}\n`;
}

function ended(bullet: string): string {
  return `# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater\n\nJan 2018 – Mar 2022\n\n${bullet}\n`;
}
