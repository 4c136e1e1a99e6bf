// How long reading takes beside remark-parse with the same extensions, in one run with the two taking turns.
// Engine only: what the language server adds is measured elsewhere. Run: npx tsx server/bench/reading.ts

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createReader } from '../src/document/reader.ts';
import { brag, createNumbers, longList, resume } from './texts.ts';

const processor = unified().use(remarkParse);
processor.data().micromarkExtensions = [gfmTable(), frontmatter(['yaml', 'toml'])];
processor.data().fromMarkdownExtensions = [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])];
processor.freeze();

interface Timing {
  readonly median: number;
  readonly p95: number;
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function timing(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** Runs the two in turn, so that a busy machine slows both. */
function compare(
  rounds: number,
  warm: number,
  a: (round: number) => unknown,
  b: (round: number) => unknown,
): readonly [Timing, Timing] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + warm; round++) {
    const first = time(() => a(round));
    const second = time(() => b(round));
    if (round < warm) continue;
    times[0].push(first);
    times[1].push(second);
  }
  return [timing(times[0]), timing(times[1])];
}

/** Types one letter after another at a place in the middle of the text. */
function typist(text: string, path: string): (round: number) => void {
  const reader = createReader();
  const next = createNumbers(17);
  const start = text.indexOf('- ', Math.floor(text.length / 2)) + 4;
  let current = text;
  let typed = 0;
  reader.read(current, { path });
  return () => {
    const at = start + typed;
    typed = (typed + 1) % 60;
    current = typed === 0 ? text : current.slice(0, at) + 'abcdefgh '[next(9)] + current.slice(at);
    reader.read(current, { path });
  };
}

function row(name: string, ours: Timing, theirs: Timing, limit: string): void {
  const format = (value: number): string => value.toFixed(2).padStart(8);
  const ratio = ours.median / theirs.median;
  const share = ratio < 0.2 ? `${(ratio * 100).toFixed(2)} %` : `${ratio.toFixed(2)} ×`;
  console.log(
    `${name.padEnd(44)}${format(ours.median)}${format(ours.p95)}${format(theirs.median)}${format(theirs.p95)}  ${share.padStart(8)}  ${limit}`,
  );
}

function main(): void {
  const texts = { resume: resume(), brag: brag(), list: longList() };
  console.log(`${'milliseconds'.padEnd(44)}    ours     p95  remark     p95     ratio  limit`);
  const reading = compare(
    150,
    40,
    () => createReader().read(texts.resume, { path: 'resume.md' }),
    () => processor.parse(texts.resume),
  );
  row('read a two-page résumé', ...reading, '1.6 ×');
  const short = typist(texts.resume, 'resume.md');
  const keystroke = compare(150, 40, short, () => processor.parse(texts.resume));
  row('keystroke in it', ...keystroke, '');
  const long = compare(15, 3, typist(texts.brag, 'brag.md'), () => processor.parse(texts.brag));
  row('keystroke in a 5,000-line brag document', ...long, '2 %');
  const list = compare(15, 3, typist(texts.list, 'brag.md'), () => processor.parse(texts.list));
  row('keystroke in a 400 KB list', ...list, '5 %');
  const [brags, shorts] = compare(300, 50, typist(texts.brag, 'brag.md'), short);
  row('brag keystroke beside a résumé keystroke', brags, shorts, '5 ×');
  memory(texts.brag);
}

/** Heap in use along 10,000 edits, in megabytes, with what nobody holds any more collected first. */
function memory(text: string): void {
  const type = typist(text, 'brag.md');
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const used: string[] = [];
  for (let edit = 0; edit <= 10_000; edit++) {
    type(edit);
    if (edit % 2000 !== 0) continue;
    collect();
    used.push((process.memoryUsage().heapUsed / 1e6).toFixed(0));
  }
  console.log(`heap after 0, 2,000 … 10,000 edits: ${used.join(', ')} MB`);
}

main();
