// How long reading the evidence of 1,000 bullets takes, warm and without the memo, beside remark-parse over the same text.
// Run: npx tsx server/bench/evidence.ts

import { readFileSync } from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readEvidence } from '../src/evidence/evidence.ts';

const BULLETS = 1000;
const ROUNDS = 40;
const WARM = 15;

const file = new URL('../../test-fixtures/labelled/bullets-dev.tsv', import.meta.url);
const texts = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] ?? '');
const bullets = Array.from({ length: BULLETS }, (_, index) => texts[index % texts.length] ?? '');
const markdown = bullets.map((text) => `- ${text}`).join('\n');
const processor = unified().use(remarkParse);

const times: [number[], number[]] = [[], []];
for (let round = 0; round < ROUNDS + WARM; round += 1) {
  const evidence = time(() => bullets.map(readEvidence));
  const parse = time(() => processor.parse(markdown));
  if (round < WARM) continue;
  times[0].push(evidence);
  times[1].push(parse);
}
const [evidence, parse] = [median(times[0]), median(times[1])];
const characters = bullets.reduce((sum, text) => sum + text.length, 0);
console.log(`${BULLETS} bullets, ${Math.round(characters / BULLETS)} characters each`);
console.log(`evidence      ${evidence.toFixed(1)} ms`);
console.log(`remark-parse  ${parse.toFixed(1)} ms (ratio ${(evidence / parse).toFixed(2)})`);

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
