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
import { startServer } from '../src/lsp/server.ts';
import { nodeHost } from '../src/node/host.ts';

const root = join(import.meta.dirname, '../..');
const file = process.argv[2] ?? join(root, 'test-fixtures/workspace/resume.md');
const uri = 'file:///bench/resume.md';
const ROUNDS = 200;

const text = readFileSync(file, 'utf8');
const { keystroke, parse } = await keystrokes(text);
const start = await starts(text, 5);
tell('keystroke → diagnostics back', keystroke);
tell('remark-parse with the same extensions', parse);
process.stdout.write(`ratio of the medians: ${(median(keystroke) / median(parse)).toFixed(2)}\n`);
tell('start of the built server → first diagnostics', start);

/** Types one letter at a time into the middle of the text, and parses the same text in between. */
async function keystrokes(source: string): Promise<{ keystroke: number[]; parse: number[] }> {
  const up = new PassThrough();
  const down = new PassThrough();
  startServer(
    createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down)),
    nodeHost(root),
  );
  const client = await connect(new StreamMessageReader(down), new StreamMessageWriter(up), source);
  const remark = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [gfmTable(), frontmatter(['yaml', 'toml'])])
    .data('fromMarkdownExtensions', [gfmTableFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])]);
  const lines = source.split('\n');
  const line = lines.findIndex((one, index) => index >= lines.length / 2 && one.startsWith('- '));
  const place = { line: Math.max(line, 0), character: lines[line]?.length ?? 0 };
  const keystroke: number[] = [];
  const parse: number[] = [];
  for (let version = 2; version < ROUNDS + 2; version += 1) {
    const begun = performance.now();
    const contentChanges = [{ range: { start: place, end: place }, text: 'abcdefgh'[version % 8] ?? ' ' }];
    void client.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    await client.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    keystroke.push(performance.now() - begun);
    const parsing = performance.now();
    remark.parse(source);
    parse.push(performance.now() - parsing);
  }
  client.dispose();
  // The first rounds warm the compiler up.
  return { keystroke: keystroke.slice(20), parse: parse.slice(20) };
}

async function starts(source: string, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const server: ChildProcess = spawn(process.execPath, [join(root, 'server/dist/server.cjs'), '--stdio']);
    if (!server.stdout || !server.stdin) throw new Error('the server has no streams');
    const client = await connect(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin), source);
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

function tell(name: string, times: readonly number[]): void {
  const p95 = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  process.stdout.write(`${name}: median ${median(times).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms (${times.length})\n`);
}
