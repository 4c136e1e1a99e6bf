import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createReader } from '../src/document/reader.ts';
import { defaultSettings } from '../src/lint/defaults.ts';
import { createLinter } from '../src/lint/linter.ts';
import { rules } from '../src/rules/index.ts';

/**
 * Lint times as ratios to remark-parse with the same extensions on the same text, interleaved so that a busy machine slows
 * both. Targets: a two-page résumé read and linted from nothing at most twice; a keystroke in a 5,000-line brag document
 * at most 2 %.
 */
const settings = defaultSettings({ year: 2026, month: 6, day: 15 });
const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), frontmatter(['yaml', 'toml'])])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])]);

/** Rounds that are told apart from all. */
const EARLY = 60;

/** The part of a keystroke that comes after reading. */
const linting: number[] = [];

// Memos are empty in every round. The first rounds tell of code that V8 has yet to compile, the others of the work.
bench('two-page résumé, lint alone', twoPages(), 400, 2, (text) => {
  const document = createReader().read(text, { kind: 'resume' });
  const linter = createLinter(rules);
  return () => linter.lint(document, settings);
});

// No target of its own: it shows what the very first run after a start costs.
bench('two-page résumé, read and lint with empty memos', twoPages(), 60, Number.POSITIVE_INFINITY, (text) => () => {
  createLinter(rules).lint(createReader().read(text, { kind: 'resume' }), settings);
});

bench('keystroke in a 5,000-line brag document', bragDocument(5000), 40, 0.02, (text) => {
  const reader = createReader();
  const linter = createLinter(rules);
  linter.lint(reader.read(text, { kind: 'brag' }), settings);
  const at = text.indexOf('\n', text.length / 2);
  let typed = '';
  return () => {
    typed += 'x';
    const now = `${text.slice(0, at)}${typed}${text.slice(at)}`;
    const document = reader.read(now, { kind: 'brag' });
    const begun = performance.now();
    linter.lint(document, settings);
    linting.push(performance.now() - begun);
  };
});
process.stdout.write(`of which linting: ${median(linting).toFixed(2)} ms\n`);

/** Interleaved medians of remark-parse and of what `prepare` returns. */
function bench(
  name: string,
  text: string,
  rounds: number,
  target: number,
  prepare: (text: string) => () => void,
): void {
  const parsing: number[] = [];
  const ours: number[] = [];
  prepare(text)();
  processor.parse(text);
  for (let round = 0; round < rounds; round += 1) {
    parsing.push(time(() => processor.parse(text)));
    const run = prepare(text);
    // The first keystroke fills memos, the next ones are what typing costs.
    if (target < 1) run();
    ours.push(time(run));
  }
  if (rounds > EARLY) tell(`${name}, first ${EARLY} rounds`, parsing.slice(0, EARLY), ours.slice(0, EARLY), target);
  tell(name, parsing, ours, target);
}

function tell(name: string, parsing: readonly number[], ours: readonly number[], target: number): void {
  const [base, own] = [median(parsing), median(ours)];
  const ratio = own / base;
  // Where others load the machine by turns, each round compared with itself tells more than two medians.
  const pairs = median(ours.map((time, round) => time / (parsing[round] ?? Number.NaN)));
  process.stdout.write(
    `${name}: ${own.toFixed(2)} ms, remark-parse ${base.toFixed(2)} ms, ratio ${ratio.toFixed(3)}, by rounds ${pairs.toFixed(3)} (at most ${target}) ${ratio <= target ? 'ok' : 'TOO SLOW'}\n`,
  );
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function fixture(path: string): string {
  return readFileSync(join(import.meta.dirname, '../../test-fixtures/documents', path), 'utf8');
}

/** Two fixtures make two printed pages. */
function twoPages(): string {
  const poor = fixture('poor/enterprise-java.md');
  const roles = fixture('excellent/principal-storage-seattle.md');
  return `${poor}\n${roles.slice(roles.indexOf('\n## '))}\n${fixture('poor/security-lister.md').slice(20)}`;
}

function bragDocument(lines: number): string {
  const pool = [
    'poor/enterprise-java.md',
    'poor/security-lister.md',
    'excellent/staff-mobile-tallinn.md',
    'excellent/mid-backend-nairobi.md',
  ]
    .flatMap((path) => fixture(path).split('\n'))
    .filter((line) => /^[-*] /.test(line));
  const out = ['# Brag document', ''];
  for (let i = 0; out.length < lines; i += 1) {
    if (i % 40 === 0) out.push('', `## Week ${i / 40 + 1} of 2024`, '');
    out.push(`${pool[i % pool.length]} (${i})`);
  }
  return `${out.join('\n')}\n`;
}
