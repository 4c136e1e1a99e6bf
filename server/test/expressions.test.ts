import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';

const root = new URL('../src/', import.meta.url);

/** Folders whose expressions run over every bullet and are held to the letter. */
const STRICT = /^(?:evidence|lexicon)\//;

describe('no expression backtracks', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((file) => ({ file, sources: expressions(readFileSync(new URL(file, root), 'utf8')) }));

  it('finds the expressions of a source file', () => {
    const code = 'const a = /x+y/gi;\n// not /this/\nsplit(/[/]\\//u); const half = 1 / 2 / 3;';
    assert.deepEqual(expressions(code), [
      ['x+y', 'gi'],
      ['[/]\\/', 'u'],
    ]);
    const total = files.reduce((sum, { sources }) => sum + sources.length, 0);
    assert.ok(total > 500, `${total}`);
  });

  it('knows one that does', () => {
    assert.notEqual(verdict('\\s+$', ''), 'safe');
    assert.notEqual(verdict(cutCounts('(?:a{1,20}){1,90}b*b*$'), ''), 'safe');
  });

  for (const { file, sources } of files) {
    if (sources.length === 0) continue;
    it(file, function () {
      this.timeout(300_000);
      for (const [source, flags] of sources) {
        assert.equal(verdict(STRICT.test(file) ? source : cutCounts(source), flags), 'safe', source);
      }
    });
  }

  it('those put together of pieces', function () {
    this.timeout(300_000);
    const script = fileURLToPath(new URL('./support/composed-expressions.ts', import.meta.url));
    const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    const made: readonly [string, string][] = JSON.parse(printed);
    assert.ok(made.length > 40, `${made.length}`);
    const written = new Set(files.flatMap(({ sources }) => sources.map(String)));
    for (const [source, flags] of made) {
      if (!written.has(String([source, flags]))) assert.equal(verdict(cutCounts(source), flags), 'safe', source);
    }
  });
});

function verdict(source: string, flags: string): string {
  return checkSync(source, flags, { timeout: 100_000 }).status;
}

/** "{0,200}" as "{0,2}": a count has an end, so what it can cost is a factor; what has no end must be safe around it. */
function cutCounts(source: string): string {
  return source.replace(/\{(\d+),(\d+)\}/g, (_, least: string, most: string) => {
    const low = Math.min(Number(least), 1);
    return `{${low},${Math.max(low, Math.min(Number(most), 2))}}`;
  });
}

/** The regular expressions that a source file writes as literals. */
function expressions(code: string): [source: string, flags: string][] {
  const plain = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const literals = plain.matchAll(
    /(?<=[=(,:!&|?\s])\/((?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[ ])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[])*)\/([dgimsuvy]*)(?=[.,;)\s])/g,
  );
  return [...literals].map((match) => [match[1] ?? '', match[2] ?? '']);
}
