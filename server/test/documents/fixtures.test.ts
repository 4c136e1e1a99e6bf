import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CareerDocument, Span } from '../../src/document/model.ts';
import { createReader } from '../../src/document/reader.ts';
import { allBullets } from '../../src/document/roles/bullets.ts';
import { defaultSettings } from '../../src/lint/defaults.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { rules } from '../../src/rules/index.ts';

const folder = join(import.meta.dirname, '../../../test-fixtures/documents');
const reader = createReader();
const linter = createLinter(rules);

interface Linted {
  readonly name: string;
  readonly document: CareerDocument;
  readonly findings: readonly Finding[];
}

describe('excellent résumés', () => {
  for (const linted of lintAll('excellent')) {
    it(`${linted.name} gets at most one finding, hints counted`, () =>
      assert.ok(linted.findings.length <= 1, describeFindings(linted)));
  }
});

describe('poor résumés', () => {
  const all = lintAll('poor');
  for (const linted of all) {
    it(`${linted.name} gets what a careful reader marks, on the words that he marks`, () => checkReader(linted));
  }

  // The careful reader marks 40 of these 84 bullets: there is room for two more than that.
  it('get at most one finding per two bullets, warnings and hints counted', () => {
    const bullets = sum(all, ({ document }) => workBullets(document));
    const findings = sum(
      all,
      ({ document, findings }) => findings.filter(({ span }) => inBullet(document, span)).length,
    );
    assert.ok(findings <= bullets / 2, `${findings} findings in ${bullets} bullets`);
  });
});

/** Of the reader's marks nearly all are made, and on the same words. */
function checkReader(linted: Linted): void {
  const table = readFileSync(join(folder, 'poor', linted.name.replace(/\.md$/, '.reader.md')), 'utf8');
  const marks = [...table.matchAll(/^\| ([^|]+) \| ([a-z-]+) \|/gm)]
    .map(([, words = '', rule = '']) => ({ words: words.trim(), rule }))
    .filter(({ rule }) => rule !== 'rule' && !rule.startsWith('--'));
  const missed = marks.filter(
    ({ words, rule }) => !linted.findings.some((finding) => fits(linted, finding, words, rule)),
  );
  const known = KNOWN_MISSES[linted.name] ?? [];
  assert.deepEqual(
    missed.map(({ words, rule }) => `${rule}: ${words}`).sort(),
    [...known].sort(),
    describeFindings(linted),
  );
}

/** Marks of the reader where Rung says something else, or nothing, and why that stays. */
const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  // The reach in the same line is marked in its place: one voice per bullet.
  'startup-generalist.md': ['bare-led: Spearheaded'],
};

function fits({ document }: Linted, { rule, span }: Finding, words: string, expected: string): boolean {
  return rule === expected && document.text.slice(span.start, span.end).includes(words);
}

function lintAll(name: string): readonly Linted[] {
  const path = join(folder, name);
  return readdirSync(path)
    .filter((file) => file.endsWith('.md') && !file.endsWith('.reader.md'))
    .sort()
    .map((file) => {
      const document = reader.read(readFileSync(join(path, file), 'utf8'), { path: file });
      const { findings, failures } = linter.lint(document, defaultSettings({ year: 2026, month: 6, day: 15 }));
      assert.deepEqual(failures, []);
      return { name: file, document, findings };
    });
}

function inBullet(document: CareerDocument, span: Span): boolean {
  const bullets = document.roles.flatMap((role) => allBullets(role));
  return bullets.some((bullet) => span.start >= bullet.span.start && span.end <= bullet.span.end);
}

function workBullets(document: CareerDocument): number {
  return sum(document.roles, (role) => allBullets(role).filter(({ nature }) => nature === 'work').length);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

function describeFindings({ document, findings }: Linted): string {
  return findings
    .map(({ severity, rule, span }) => `${severity} ${rule}: ${document.text.slice(span.start, span.end)}`)
    .join('\n');
}
