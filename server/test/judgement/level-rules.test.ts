import { strict as assert } from 'node:assert';
import { profiles } from '../../src/ladder/profiles.ts';
import type { LintSettings } from '../../src/lint/lint.ts';
import { findingsIn, readMarks, ruleById, ruleFindings } from '../rules/support.ts';

const resume = (title: string, dates: string, bullets: readonly string[]): string =>
  `### ${title}, Tarn Books\n\n*${dates}*\n\n${bullets.map((bullet) => `- ${bullet}`).join('\n')}\n`;

const document = (...roles: readonly string[]): string => `# Ana Ferro\n\n## Experience\n\n${roles.join('\n')}`;

const narrow = [
  'Implemented stories from our squad’s backlog in Kotlin.',
  'Fixed bugs found by QA during the sprint.',
  'Reviewed pull requests of my team.',
];
const own = [
  'Rebuilt the price engine; quotes take 40 ms instead of 900.',
  'Halved the cost of the order database to $20k a month.',
  'Found the race that lost one order in 10,000; none lost since 2021.',
];

function found(rule: string, text: string, settings: Partial<LintSettings> = {}) {
  return findingsIn(text, 'resume', settings).filter((finding) => finding.rule === rule);
}

function checkSilent(rule: string, text: string, settings: Partial<LintSettings> = {}): void {
  assert.deepEqual(
    found(rule, text, settings).map(({ message }) => message),
    [],
    text,
  );
}

describe('title-above-evidence', () => {
  it('counts and links the very words that state it', () => {
    const text = document(resume('Staff Engineer', '2020 – 2023', [...narrow, 'Operated the tile store.']));
    const [finding] = found('title-above-evidence', text);
    assert.ok(finding);
    assert.equal(
      finding.message,
      '3 of 4 bullets describe work inside one team, so the Staff title has to speak alone. If there was more, say for whom.',
    );
    assert.equal(text.slice(finding.span.start, finding.span.end), 'Staff Engineer');
    assert.deepEqual(
      finding.related.map(({ span, message }) => [text.slice(span.start, span.end), message]),
      [
        ['our squad’s backlog', 'team: “our squad’s backlog”'],
        ['during the sprint', 'assigned: “during the sprint”'],
        ['of my team', 'team: “of my team”'],
      ],
    );
    assert.equal(finding.severity, 'information');
  });

  it('is silent under other titles, on other profiles and beside Staff work', () => {
    for (const title of ['Senior Engineer', 'Engineering Manager', 'Founding Engineer', 'Tech Lead', 'Staff Nurse']) {
      checkSilent('title-above-evidence', document(resume(title, '2020 – 2023', narrow)));
    }
    const text = document(resume('Staff Engineer', '2020 – 2023', narrow));
    for (const profile of ['team-staff', 'startup'] as const) {
      checkSilent('title-above-evidence', text, { ladder: profiles[profile] });
    }
    const staff = [
      'Wrote the RFC on order events that six teams adopted.',
      'Redesigned the price service used by eleven teams; failed orders fell from 3% to 0.2%.',
    ];
    checkSilent('title-above-evidence', document(resume('Staff Engineer', '2020 – 2023', [...narrow, ...staff])));
  });
});

describe('title-below-evidence', () => {
  const high = [
    'Wrote the RFC on order events that six teams adopted.',
    'Redesigned the price service used by eleven teams; failed orders fell from 3% to 0.2%.',
    'Wrote the guide by which nine teams left version 1 of the order API.',
  ];

  it('counts and links the bullets at Staff, and no others', () => {
    const text = document(resume('Senior Engineer', '2020 – 2023', [...high, ...own]));
    const [finding] = found('title-below-evidence', text);
    assert.ok(finding);
    const count = Number(/^(\d+) bullets? shows?/.exec(finding.message)?.[1]);
    assert.equal(count, finding.related.length);
    const linked = finding.related.map(({ span }) => text.slice(text.lastIndexOf('\n', span.start) + 3, span.end));
    assert.ok(linked.every((words) => high.some((bullet) => bullet.startsWith(words))));
  });

  it('is silent where reach is only claimed, and under the titles that the bullets carry', () => {
    const claimed = [
      'Drove quality across teams.',
      'Set technical direction across teams.',
      'Led a company-wide vision.',
    ];
    checkSilent('title-below-evidence', document(resume('Senior Engineer', '2020 – 2023', claimed)));
    for (const title of ['Staff Engineer', 'Engineering Manager', 'Engineer']) {
      checkSilent('title-below-evidence', document(resume(title, '2020 – 2023', high)));
    }
  });
});

describe('missing-influence', () => {
  it('speaks in the newest role only, under a Staff title or with a Staff target', () => {
    const older = resume('Staff Engineer', '2015 – 2019', own);
    const newer = resume('Staff Engineer', '2019 – present', own);
    assert.equal(found('missing-influence', document(newer, older)).length, 1);
    const senior = document(resume('Senior Engineer', '2019 – present', own), older);
    checkSilent('missing-influence', senior);
    const [finding] = found('missing-influence', senior, { target: 'staff' });
    assert.equal(senior.slice(finding?.span.start, finding?.span.end), 'Senior Engineer');
  });

  it('is silent with influence of any kind, with few bullets, for leaders and where the title check speaks', () => {
    for (const more of [
      'Persuaded the Returns team to drop its nightly exports.',
      'Wrote the RFC on order events that six teams adopted.',
      'Chaired the working group on order events.',
      'Cross-team work on order events with Billing and Search.',
      'Agreed the protocol with both suppliers.',
      'Chose with the research director which prototypes to carry on.',
    ]) {
      checkSilent('missing-influence', document(resume('Staff Engineer', '2019 – present', [...own, more])));
    }
    checkSilent('missing-influence', document(resume('Staff Engineer', '2019 – present', own.slice(0, 2))));
    checkSilent('missing-influence', document(resume('Engineering Manager', '2019 – present', own)), {
      target: 'staff',
    });
    checkSilent('missing-influence', document(resume('Staff Engineer', '2019 – present', narrow)));
    for (const profile of ['team-staff', 'startup'] as const) {
      const text = document(resume('Staff Engineer', '2019 – present', own));
      checkSilent('missing-influence', text, { ladder: profiles[profile] });
    }
  });
});

describe('unsupported-reach', () => {
  const rule = ruleById('unsupported-reach');

  function checkMarks(marked: string): void {
    const { text, findings } = ruleFindings(rule, readMarks(marked).text);
    const at = text.indexOf(readMarks(marked).text.slice(0, 8));
    assert.ok(at >= 0);
    assert.deepEqual(
      findings.map(({ span }) => text.slice(span.start, span.end)),
      readMarks(marked).marks.map((mark) => mark.text),
      marked,
    );
  }

  it('finds reach that nothing beside it supports', () => {
    checkMarks('- Led a «company-wide» move to typed configuration.');
    checkMarks('- Rolled out typed configuration «across multiple teams».');
    checkMarks('- Improved on-call practices «across the organisation».');
  });

  it('leaves reach alone that a count, a name, a document or a result supports', () => {
    for (const bullet of [
      'Led a company-wide move to typed configuration: 40 services in a year.',
      'Rolled out typed configuration across multiple teams: Billing, Search and Maps.',
      'Wrote the company-wide RFC on typed configuration.',
      'Set typed configuration as the default, later adopted across the organisation.',
      'Rolled out typed configuration across 9 teams.',
      'Passed the company-wide security audit without findings.',
      'Company-wide lunch talks',
      'Kept the whole company’s build green with two colleagues.',
      'Introduced the company-wide logging standard in our services.',
    ]) {
      checkMarks(`- ${bullet}`);
    }
  });

  it('asks for no names where work is confidential', () => {
    const { findings } = ruleFindings(rule, '- Led a company-wide move to typed configuration.', {
      confidential: true,
    });
    assert.match(findings[0]?.message ?? '', /Say how many, or how it is used\.$/);
  });

  it('offers the question at the end of the bullet, and claims nothing', () => {
    const { text, findings } = ruleFindings(rule, '- Led a **company-wide** move to typed configuration.');
    const [fix] = findings[0]?.fixes() ?? [];
    const [edit] = fix?.edits ?? [];
    assert.ok(edit);
    assert.equal(text.slice(edit.span.start - 13, edit.span.start), 'configuration');
    assert.deepEqual(edit.newText, ['; ', { question: 'who uses it, or how many?' }]);
  });
});
