import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind } from '../../src/document/model.ts';
import { createReader } from '../../src/document/reader.ts';
import { defaultSettings } from '../../src/lint/defaults.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { rules } from '../../src/rules/index.ts';

const reader = createReader();
const linter = createLinter(rules);

describe('brag documents in the styles people write them', () => {
  it('a diary by month, in the first person', () =>
    check(
      '# Brag document 2025\n\n## March\n\n- I moved the toll export to the new queue; Finance closes two days earlier.\n- I learned a lot about tides from Wiremu.\n- I «worked on» the flaky tests.\n\n## April\n\n- Paired with Ifeoma, felt good.\n- We «shipped» the wallet.\n',
      ['weak-opener', 'unquantified-result'],
    ));

  it('quarters with the usual headings', () =>
    check(
      '# Brag doc\n\n## Q1\n\n### Projects\n\n- Shipped the ledger export that all seven agencies file with.\n- «Improved» the sign-up form.\n\n### Mentorship\n\n- Mentored Ana, who released on her own in May.\n\n### What I learned\n\n- Learning the ins and outs of the audit tool.\n',
      ['unquantified-result'],
    ));

  it('a list of dated lines', () =>
    check(
      '# Work log\n\n- 2025-03-04 Wrote the runbook that six teams use.\n- 2025-03-19 Cut the nightly run from 5 hours to 40 minutes.\n- 2025-04-02 «Significantly» reduced alert noise.\n',
      ['vague-quantifier'],
    ));

  it('projects, each told as a story', () =>
    check(
      '# Accomplishments\n\n## Address model\n\n**Situation:** six address stores, 900 returned parcels a month.\n\n**Action:** wrote the RFC, persuaded Billing and Depots.\n\n**Result:** one store; 40 returned parcels a month.\n\n- [RFC](https://docs.example/rfc-12)\n- Thanks from Ana in Depots.\n',
      [],
    ));

  it('goals and plans, which are no work yet', () =>
    check(
      '# Brag document\n\n## Goals for this year\n\n- Improve test coverage.\n- Work on my public speaking.\n- Help more people.\n\n## 2025\n\n- Cut the nightly run from 5 hours to 40 minutes.\n',
      [],
    ));

  it('a template that waits to be filled', () =>
    check(
      '# Brag document\n\n## Project 1\n\n- Project: [name]\n- My contribution:\n- Impact:\n\n## Project 2\n\n- Add your content here\n',
      [],
    ));

  it('feedback and thanks in the words of others', () =>
    check(
      '# Hype document\n\n## May\n\n> “You significantly helped us with the launch.” – Ana\n\n- Gave the talk on retries, 60 people came.\n- Published the retry library as open source.\n',
      [],
    ));

  it('weeks with work of many small kinds', () =>
    check(
      '# Worklog\n\n## Week 12\n\n- On call: two pages, both the old queue.\n- Reviewed the ledger RFC with Billing.\n- Unblocked the release of the kiosk by finding the stale lock.\n- «Assisted» with the audit.\n',
      ['weak-opener'],
    ));

  it('a table of wins has no bullets to mark', () =>
    check('# Brag document\n\n## Wins\n\n| When | What |\n| --- | --- |\n| March | Helped with the launch |\n', []));

  it('an open question is told, as information', () =>
    check('# Brag document\n\n## May\n\n- Moved «⟨how many?⟩» jobs to the new queue.\n', ['unfilled-placeholder']));
});

describe('which rules speak in which kind of document', () => {
  const folder = join(import.meta.dirname, '../../../test-fixtures/documents');
  const names = ['brag', 'reports'].flatMap((sub) =>
    readdirSync(join(folder, sub))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(sub, name)),
  );
  const byId = new Map(rules.map((rule) => [rule.id, rule]));

  for (const name of names)
    it(`${name}: only those of its kind`, () => {
      const document = reader.read(readFileSync(join(folder, name), 'utf8'), { path: name });
      for (const { rule, severity } of lint(document.text, document.kind)) {
        assert.ok(byId.get(rule)?.kinds.includes(document.kind), `${rule} in a ${document.kind}`);
        if (document.kind === 'brag') assert.ok(severity === 'information' || severity === 'hint', rule);
      }
    });

  it('a job description gets no advice that is meant for a writer of bullets', () => {
    const text =
      '# Senior Software Engineer\n\n## What you will do\n\n- Help us build a world-class platform.\n- Responsible for several services.\n- Led by our CTO.\n';
    assert.deepEqual(lint(text, 'job'), []);
  });

  it('a promotion packet gets what a committee would ask, and no matters of layout', () => {
    const text =
      '# Promotion packet\n\n## Evidence\n\n- Led the ledger project.\n- I moved 40 services to one build.\n- Passionate about tides.\n';
    const found = lint(text, 'packet').map(({ rule }) => rule);
    assert.ok(found.includes('bare-led'));
    for (const id of ['first-person', 'boast-word', 'bullet-length', 'tense', 'ats-structure'])
      assert.ok(!found.includes(id));
  });
});

function lint(text: string, kind: DocumentKind): readonly Finding[] {
  const settings = { ...defaultSettings({ year: 2026, month: 6, day: 15 }), preset: 'strict' as const };
  const { findings, failures } = linter.lint(reader.read(text, { kind }), settings);
  assert.deepEqual(failures, []);
  return findings;
}

/** Under the default preset a brag document gets exactly these rules, on the «marked» words. */
function check(marked: string, expected: readonly string[]): void {
  const text = marked.replace(/[«»]/g, '');
  const { findings } = linter.lint(
    reader.read(text, { kind: 'brag' }),
    defaultSettings({ year: 2026, month: 6, day: 15 }),
  );
  assert.deepEqual(
    findings.map(({ rule }) => rule),
    expected,
  );
  for (const { severity } of findings) assert.ok(severity === 'information' || severity === 'hint');
  const words = [...marked.matchAll(/«([^»]*)»/g)].map(([, word]) => word);
  assert.deepEqual(
    findings.map(({ span }) => text.slice(span.start, span.end)),
    words,
  );
}
