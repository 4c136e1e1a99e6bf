// What the language server adds to the engine: `npx tsx server/bench/server.ts [FILE]` after a build.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { createEngine } from '../src/engine.ts';
import { defaultSettings } from '../src/lint/defaults.ts';
import { startServer } from '../src/lsp/server.ts';
import { nodeHost } from '../src/node/host.ts';
import { brag } from './texts.ts';

const root = join(import.meta.dirname, '../..');
const file = process.argv[2] ?? join(root, 'test-fixtures/workspace/resume.md');
const settings = defaultSettings({ year: 2026, month: 6, day: 15 });

const text = readFileSync(file, 'utf8');
tellKeystrokes('a résumé', await keystrokes(text, 'resume.md', 20, 180));
tellKeystrokes('a 5,000-line brag document', await keystrokes(brag(), 'brag.md', 60, 15));
const start = await starts(text, 5);
tell('start of the built server → first diagnostics', start);

interface Keystrokes {
  /** From the edit to its diagnostics, through the server. */
  readonly keystroke: readonly number[];
  /** Reading and linting the same text without a server. */
  readonly engine: readonly number[];
  readonly parse: readonly number[];
}

/**
 * Types one letter at a time into the middle of the text; the engine alone and remark-parse take turns with the server. The
 * first `warm` letters are typed without remark-parse and not counted.
 */
async function keystrokes(source: string, name: string, warm: number, rounds: number): Promise<Keystrokes> {
  const uri = `file:///bench/${name}`;
  const up = new PassThrough();
  const down = new PassThrough();
  startServer(
    createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)),
    nodeHost(root),
  );
  const client = await connect(new StreamMessageReader(down), new StreamMessageWriter(up), uri, source);
  const remark = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmTable(), frontmatter(['yaml', 'toml'])])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])]);
  const lines = source.split('\n');
  const line = lines.findIndex((one, index) => index >= lines.length / 2 && one.startsWith('- '));
  const place = { line: Math.max(line, 0), character: lines[line]?.length ?? 0 };
  const at = lines.slice(0, place.line).join('\n').length + 1 + place.character;
  const alone = engineAlone(name);
  const keystroke: number[] = [];
  const engine: number[] = [];
  const parse: number[] = [];
  let now = source;
  for (let version = 2; version < warm + rounds + 2; version += 1) {
    const letter = 'abcdefgh'[version % 8] ?? ' ';
    const contentChanges = [{ range: { start: place, end: place }, text: letter }];
    const begun = performance.now();
    void client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    await client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    keystroke.push(performance.now() - begun);
    now = now.slice(0, at) + letter + now.slice(at);
    const reading = performance.now();
    alone(now);
    engine.push(performance.now() - reading);
    if (version < warm + 2) continue;
    const parsing = performance.now();
    remark.parse(source);
    parse.push(performance.now() - parsing);
  }
  client.dispose();
  return { keystroke: keystroke.slice(warm), engine: engine.slice(warm), parse };
}

function engineAlone(path: string): (text: string) => void {
  const { reader, linter } = createEngine();
  return (text) => {
    linter.lint(reader.read(text, { path }), settings);
  };
}

async function starts(source: string, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const server: ChildProcess = spawn(process.execPath, [join(root, 'server/dist/server.cjs'), '--stdio']);
    if (!server.stdout || !server.stdin) throw new Error('the server has no streams');
    const up = new StreamMessageWriter(server.stdin);
    const client = await connect(new StreamMessageReader(server.stdout), up, 'file:///bench/resume.md', source);
    times.push(performance.now() - begun);
    client.dispose();
    server.kill();
  }
  return times;
}

/** A client that has had the first diagnostics; nothing is held back while typing. */
async function connect(
  reader: StreamMessageReader,
  writer: StreamMessageWriter,
  uri: string,
  source: string,
): Promise<MessageConnection> {
  const client = createMessageConnection(reader, writer);
  client.onRequest('workspace/configuration', () => [{ typing: { hold: false } }]);
  client.onRequest(() => null);
  client.listen();
  const capabilities = { workspace: { configuration: true }, textDocument: { diagnostic: {} } };
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  void client.sendNotification('initialized', {});
  const textDocument = { uri, languageId: 'markdown', version: 1, text: source };
  void client.sendNotification('textDocument/didOpen', { textDocument });
  await client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  return client;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function tellKeystrokes(what: string, { keystroke, engine, parse }: Keystrokes): void {
  tell(`keystroke in ${what} → diagnostics back`, keystroke);
  tell('  the engine alone, reading and linting', engine);
  tell('  remark-parse with the same extensions', parse);
  const [whole, own, base] = [keystroke, engine, parse].map(median) as [number, number, number];
  const share = (value: number): string => `${((value / base) * 100).toFixed(1)} %`;
  process.stdout.write(`  of remark-parse: ${share(whole)}, engine ${share(own)}, server adds ${share(whole - own)}\n`);
}

function tell(name: string, times: readonly number[]): void {
  const p95 = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  process.stdout.write(`${name}: median ${median(times).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (${times.length})\n`);
}
