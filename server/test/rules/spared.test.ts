import assert from 'node:assert/strict';
import type { DocumentKind } from '../../src/document/model.ts';
import type { LintSettings } from '../../src/lint/lint.ts';
import { findingsIn } from './support.ts';

describe('who is spared', () => {
  describe('managers, directors and founders', () => {
    for (const title of ['Engineering Manager', 'Director of Engineering', 'Founder & CTO', 'VP of Engineering'])
      it(`${title}: nothing of team-credit, bare-led, unclear-scope, missing-influence`, () =>
        checkSilent(role(title, LEADERS_BULLETS), ['team-credit', 'bare-led', 'unclear-scope', 'missing-influence']));

    it('and nothing else marks what they led in their stead', () =>
      checkSilent(role('Engineering Manager', ['Led the payments team.']), ['unquantified-result', 'bullet-length']));

    it('engineers are not', () => {
      const found = rulesIn(role('Senior Software Engineer', LEADERS_BULLETS));
      for (const id of ['team-credit', 'bare-led', 'unclear-scope']) assert.ok(found.includes(id), id);
    });

    it('hiring and people who stayed are results', () =>
      checkNothing(role('Engineering Manager', ['Hired four engineers, who all stayed beyond their third year.'])));
  });

  describe('juniors and interns', () => {
    for (const title of ['Junior Developer', 'Software Engineering Intern', 'Working Student', 'Apprentice Developer'])
      it(`${title}: a weak opening is a hint, and help with large work no under-claim`, () => {
        const findings = findingsIn(role(title, ['Helped move six teams to the new cache.']), 'resume');
        assert.deepEqual(
          findings.map(({ rule, severity }) => `${rule} ${severity}`),
          ['weak-opener hint'],
        );
      });
  });

  describe('other languages', () => {
    const GERMAN =
      '# Robin Vale\n\n## Berufserfahrung\n\n### Softwareentwickler, Tidewater\n\n2019 – 2022\n\n- Entwicklung der Schnittstelle für die Abrechnung mit den Krankenkassen und der Datenbank.\n- Verantwortlich für die Einführung des neuen Systems, das nicht mehr gewartet wurde.\n';
    const SPANISH =
      '# Robin Vale\n\n## Experiencia\n\n### Ingeniera de software, Tidewater\n\n2019 – 2022\n\n- Desarrollo de la plataforma de pagos para los clientes de la empresa con Java.\n- Responsable de la migración de los servicios a la nube y de los equipos.\n';
    for (const [name, text] of Object.entries({ GERMAN, SPANISH }))
      it(`${name.toLowerCase()}: nothing at all, in any preset`, () => {
        assert.deepEqual(findingsIn(text, 'resume'), []);
        assert.deepEqual(findingsIn(text, 'resume', { preset: 'strict' }), []);
      });
  });

  describe('results that are no numbers', () => {
    for (const bullet of [
      'Took the wallet through its PCI audit, which passed at the first attempt.',
      'Found and reported CVE-2023-1234 in the document viewer; fixed upstream.',
      'Published two papers on tide models at a workshop.',
      'Wrote the onboarding guide that every new hire follows.',
      'Ran the review after the outage; the class of failure has not come back.',
      'Kept the on-call rota of the gateway; nobody was paged at night since May.',
      'Mentored two apprentices, both releasing on their own since May.',
      'Contributed a streaming mode to `barley-csv`.',
      'Released `barley-csv` 2.0, the default reader of two distributions.',
      'Patented a way to seal tide gauges; granted in 2021.',
      'Cut the nightly run from days to hours.',
    ])
      it(bullet, () => checkNothing(role('Senior Software Engineer', [bullet])));
  });

  describe('confidential work', () => {
    const confidential = { confidential: true };
    for (const bullet of [
      'Cut build times of the ledger by 30%.',
      'Cut memory use by half.',
      'Cut the nightly run from days to hours.',
      'Improved the settlement engine, now the second fastest in the group.',
      'Raised the trades of the desk by an order of magnitude.',
    ])
      it(`may tell a ratio, a rank, a magnitude: ${bullet}`, () =>
        checkNothing(role('Senior Software Engineer', [bullet]), confidential));

    it('is asked for no names', () => {
      const bullets = [
        'Led the move to the new system.',
        'Moved several systems off the queue.',
        'The pipeline was rebuilt.',
      ];
      const findings = findingsIn(role('Senior Software Engineer', bullets), 'resume', confidential);
      assert.ok(findings.length >= 3);
      for (const { message } of findings) assert.doesNotMatch(message, /\bthe names\b|\bwho took part\b|\bby whom\b/);
    });

    it('is so by front matter as by settings', () => {
      const bullet = 'Cut build times by 30%.';
      const text = role('Senior Software Engineer', [bullet]);
      assert.equal(findingsIn(text, 'resume').length, 1);
      assert.equal(findingsIn(`---\nrung: resume\nconfidential: true\n---\n\n${text}`, 'resume').length, 0);
    });
  });

  describe('figures as they are written elsewhere', () => {
    for (const bullet of [
      'Raised sign-ups of the clinic portal to 4 Mio. users.',
      'Lowered the error rate of the importer from 3,5 % to 1,2 %.',
      'Reduced waste by 1,75 Mio. EUR.',
      'Cut the bill of the data centre by 1,2 Mio. euros.',
    ])
      it(bullet, () => checkNothing(role('Senior Software Engineer', [bullet])));
  });

  describe('parts that are no work', () => {
    const WEAK = '- Worked on a world-class apple counter, which cut load by 250%.\n';
    const experience = role('Senior Software Engineer', ['Cut page weight of the shop from 3 MB to 400 KB.']);
    for (const heading of [
      'Skills',
      'Education',
      'Publications',
      'Contact',
      'Interests',
      'Certifications',
      'Languages',
    ])
      it(`${heading} are left alone`, () => checkNothing(`${experience}\n## ${heading}\n\n${WEAK}`));

    for (const heading of ['Projects', 'Open Source', 'Volunteering'])
      it(`${heading} get hints at most, from rules over the whole document, too`, () => {
        const text = `${experience}\n## ${heading}\n\n### Maintainer, Orchard\n\n2022 – 2023\n\n${WEAK}- Reduced load of the counter by 250%.\n`;
        const findings = findingsIn(text, 'resume');
        assert.ok(findings.length >= 2);
        assert.deepEqual([...new Set(findings.map(({ severity }) => severity))], ['hint']);
      });

    it('but what must not be sent as it stands is a warning there, too', () => {
      const text = `${experience}\n## Projects\n\n### Maintainer, Orchard\n\n2022 – 2023\n\n- Moved ⟨how many?⟩ jobs, see APPLE-1234.\n`;
      assert.deepEqual(
        findingsIn(text, 'resume').map(({ rule, severity }) => `${rule} ${severity}`),
        ['unfilled-placeholder warning', 'internal-reference warning'],
      );
    });
  });

  describe('brag documents', () => {
    const text =
      '# Brag document 2025\n\n## March\n\n- Helped with the tax engine.\n- I worked on it and we shipped it.\n- Moved ⟨how many?⟩ jobs.\n';
    it('get nothing above information, and no first-person', () => {
      const findings = findingsIn(text, 'brag', { preset: 'strict' });
      assert.ok(findings.length >= 2);
      for (const { severity } of findings) assert.ok(severity === 'information' || severity === 'hint', severity);
      assert.ok(!findings.some(({ rule }) => rule === 'first-person' || rule === 'team-credit'));
    });
  });

  it('nobody hears of gaps, age, graduation or a career break', () => {
    const gap =
      '# Robin Vale\n\n## Experience\n\n### Senior Software Engineer, Tidewater\n\nJan 2021 – present\n\n- Cut page weight of the shop from 3 MB to 400 KB.\n\n### Career break\n\nMay 2016 – Dec 2020\n\n### Software Engineer, Ashgrove\n\nMar 1998 – May 2009\n\n- Moved 40 services of the bank to one build.\n\n## Education\n\nBSc, 1991\n';
    assert.deepEqual(
      findingsIn(gap, 'resume', { preset: 'strict' }).filter(({ message }) => /gap|break|age\b|graduat/i.test(message)),
      [],
    );
  });
});

const LEADERS_BULLETS = [
  'Led the payments project.',
  'Our team shipped the wallet.',
  'Cut memory use by 30% over two months.',
];

function role(title: string, bullets: readonly string[]): string {
  const list = bullets.map((bullet) => `- ${bullet}\n`).join('');
  return `# Robin Vale\n\n## Experience\n\n### ${title}, Tidewater\n\nJan 2021 – present\n\n${list}`;
}

function rulesIn(text: string, settings: Partial<LintSettings> = {}, kind: DocumentKind = 'resume'): readonly string[] {
  return findingsIn(text, kind, settings).map(({ rule }) => rule);
}

function checkSilent(text: string, ids: readonly string[]): void {
  const found = rulesIn(text);
  assert.deepEqual(
    ids.filter((id) => found.includes(id)),
    [],
  );
}

function checkNothing(text: string, settings: Partial<LintSettings> = {}): void {
  assert.deepEqual(rulesIn(text, settings), []);
}
