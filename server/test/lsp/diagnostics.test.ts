import assert from 'node:assert/strict';
import { CancellationTokenSource, DiagnosticSeverity, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../src/lint/finding.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { toDiagnostics } from '../../src/lsp/diagnostics.ts';
import type { StatusParams } from '../../src/protocol.ts';
import { rules } from '../../src/rules/index.ts';
import { startClient, type TestClient, type TestOptions, vscodeCapabilities } from './client.ts';
import { resume, uri } from './resume.ts';

describe('diagnostics', function () {
  this.timeout(20_000);
  let client: TestClient;
  afterEach(() => client.stop());

  const start = async (options?: TestOptions) => {
    client = await startClient(options);
    return client;
  };
  const codes = async () => (await client.diagnostics(uri)).map(({ code }) => code);

  it('answers a pull with the findings, each with a link to its page', async () => {
    await start();
    await client.open(uri, resume);
    const found = (await client.diagnostics(uri)).find(({ code }) => code === 'weak-opener');
    assert.deepEqual(found?.range, client.range(uri, 'Worked on'));
    assert.equal(found?.severity, DiagnosticSeverity.Warning);
    assert.equal(found?.source, 'rung');
    assert.equal(found?.codeDescription?.href, 'rung-rule:/weak-opener.md');
  });

  it('says “unchanged” to a client that has just these findings, and not after an edit that changes them', async () => {
    await start({ settings: { typing: { hold: false } } });
    await client.open(uri, resume);
    const first = await client.pull(uri);
    assert.equal(first.kind, 'full');
    const again = await client.pull(uri, first.resultId);
    assert.equal(again.kind, 'unchanged');
    await client.type(uri, 'Worked on', 'Rewrote');
    assert.equal((await client.pull(uri, first.resultId)).kind, 'full');
  });

  it('says nothing of Markdown that is no career document, and why, in the status', async () => {
    await start();
    const readme = 'file:///work/README.md';
    await client.open(readme, '# tern-parser\n\nA parser.\n\n- Worked on all platforms\n');
    assert.deepEqual(await client.diagnostics(readme), []);
    const [status] = client.sent('rung/status') as StatusParams[];
    assert.equal(status?.kind, 'none');
    assert.notEqual(status?.reason, '');
  });

  it('counts findings and hints apart in the status', async () => {
    await start();
    await client.open(uri, resume);
    const found = await client.diagnostics(uri);
    const [status] = client.sent('rung/status') as StatusParams[];
    const hints = found.filter(({ severity }) => severity === DiagnosticSeverity.Hint).length;
    assert.deepEqual(status, {
      uri,
      version: 1,
      kind: 'resume',
      reason: status?.reason,
      roles: 2,
      entries: 0,
      findings: found.length - hints,
      hints,
    });
  });

  it('pushes to a client that does not pull, again after an edit, and clears on close', async () => {
    const { diagnostic: _, ...textDocument } = vscodeCapabilities.textDocument ?? {};
    await start({
      capabilities: { textDocument },
      options: null,
      host: { files: () => noFiles, docs: 'file:///docs' },
    });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.open(uri, resume);
    await client.until(() => client.pushed.has(uri));
    const weak = client.pushed.get(uri)?.find(({ code }) => code === 'weak-opener');
    assert.equal(weak?.codeDescription?.href, 'file:///docs/weak-opener.md');
    await client.type(uri, 'Worked on', 'Rewrote');
    await client.until(() => !JSON.stringify(client.pushed.get(uri)).includes('Worked on'));
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.until(() => client.pushed.get(uri)?.length === 0);
  });

  it('refuses a file over the limit with one information, and reads it where the limit allows', async () => {
    await start();
    await client.open(uri, `${resume}\n${'Filler text. '.repeat(90_000)}`);
    const found = await client.diagnostics(uri);
    assert.deepEqual(
      found.map(({ code, severity }) => [code, severity]),
      [['file-too-large', DiagnosticSeverity.Information]],
    );
    assert.match(String(found[0]?.message), /larger than 1 MB/);
  });

  it('survives 100,000 heading lines', async () => {
    await start();
    await client.open(uri, '# a\n'.repeat(100_000));
    assert.ok(await client.pull(uri));
    assert.deepEqual(client.logged, []);
  });

  it('loses only the findings of a rule that throws, and logs it', async () => {
    const [model] = rules;
    assert.ok(model);
    const throwing = defineRule({
      ...model,
      id: 'always-throws',
      severity: 'warning',
      unit: 'document',
      // biome-ignore lint/correctness/useYield: it throws before it could
      *check() {
        throw new Error('broken on purpose');
      },
    });
    await start({ rules: [throwing, ...rules] });
    await client.open(uri, resume);
    assert.ok((await codes()).includes('weak-opener'));
    assert.ok(client.logged.some((line) => line.includes('always-throws') && line.includes('broken on purpose')));
  });

  it('cuts a list that is too long, keeps the gravest and says how many are missing', () => {
    const text = TextDocument.create(uri, 'markdown', 1, resume);
    const finding = (severity: Finding['severity']): Finding => ({
      rule: 'some-rule',
      severity,
      span: { start: 0, end: 5 },
      message: 'a finding',
      related: [],
      fixes: () => [],
    });
    const many = [...Array.from({ length: 400 }, () => finding('hint')), finding('warning')];
    const [told, gravest, ...rest] = toDiagnostics(text, many, () => undefined);
    assert.match(String(told?.message), /^101 more findings are not shown/);
    assert.equal(gravest?.severity, DiagnosticSeverity.Warning);
    assert.equal(rest.length, 299);
  });
});

describe('work under way', function () {
  this.timeout(20_000);
  it('sees a cancel between two slices of a long document', async () => {
    let yields = 0;
    let now = 0;
    const client = await startClient({
      host: {
        // Every look at the clock is a slice: the server pauses at each chunk.
        now: () => (now += 20),
        yieldNow: () => {
          yields += 1;
          return new Promise((resolve) => setImmediate(resolve));
        },
      },
    });
    await client.open(uri, longResume(400));
    const source = new CancellationTokenSource();
    const params = { textDocument: { uri } };
    const pull = client.connection.sendRequest('textDocument/diagnostic', params, source.token);
    source.cancel();
    await assert.rejects(pull, (error: { code?: number }) => error.code === LSPErrorCodes.RequestCancelled);
    const seen = yields;
    await client.pull(uri);
    assert.ok(yields - seen > seen, 'the cancelled work stopped early');
    client.stop();
  });

  it('answers with the newest text when an edit overtakes the work', async () => {
    let now = 0;
    const client = await startClient({ host: { now: () => (now += 20) }, settings: { typing: { hold: false } } });
    await client.open(uri, longResume(50));
    const pull = client.pull(uri);
    await client.type(uri, 'Worked on', 'Rewrote');
    const report = await pull;
    assert.equal(report.kind, 'full');
    const now2 = await client.pull(uri);
    assert.deepEqual(report, now2);
    client.stop();
  });
});

function longResume(roles: number): string {
  const one = (n: number) =>
    `### Software Engineer, Firm ${n}\n\n*2010 – 2012*\n\n- Worked on the importer of firm ${n}.\n- Led the move of ${n} jobs.\n\n`;
  return `# Ada Quill\n\n## Experience\n\n${Array.from({ length: roles }, (_, n) => one(n)).join('')}`;
}

const noFiles = { read: async () => null, list: async () => [], watch: () => () => {} };
