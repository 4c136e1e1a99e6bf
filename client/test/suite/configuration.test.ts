import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnostics,
  eventually,
  findings,
  fixture,
  hasSchemas,
  open,
  remove,
  set,
  untilDiagnostics,
  untilFinding,
  write,
} from './editor.ts';

const finding = 'weak-opener: Responsible for';

describe('configuration', () => {
  afterEach(async () => {
    await set('rung', 'rules', undefined);
    await set('rung', 'target', undefined);
    for (const name of ['.rung.json', '.rung.yaml', 'base.json']) await remove(name);
    await closeAll();
  });

  it('follows a changed setting', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, finding);
    await setRules({ 'weak-opener': 'off' });
    await untilFinding(document, finding, false);
    await setRules(undefined);
    await untilFinding(document, finding);
  });

  it('follows a configuration file that appears, changes and goes', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, finding);
    await writeJson({ rules: { 'weak-opener': 'off' } });
    await untilFinding(document, finding, false);
    await writeJson({ rules: {} });
    await untilFinding(document, finding);
    await writeJson({ rules: { 'weak-opener': 'off' } });
    await untilFinding(document, finding, false);
    await remove('.rung.json');
    await untilFinding(document, finding);
  });

  it('follows a file in YAML', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, finding);
    await write('.rung.yaml', 'rules:\n  weak-opener: off\n');
    await untilFinding(document, finding, false);
  });

  it('follows a file that is extended, whatever it is called', async () => {
    await write('base.json', '{}');
    await writeJson({ extends: './base.json' });
    const { document } = await open('resume.md');
    await untilFinding(document, finding);
    await write('base.json', '{ "rules": { "weak-opener": "off" } }');
    await untilFinding(document, finding, false);
  });

  it('counts as it stands in the editor, before it is saved', async () => {
    await writeJson({});
    const { document } = await open('resume.md');
    await untilFinding(document, finding);
    const editor = await open('.rung.json');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 1), '"rules": { "weak-opener": "off" }'));
    await untilFinding(document, finding, false);
  });

  it('lets the file in the folder win over the settings', async () => {
    const { document } = await open('resume.md');
    await setRules({ 'weak-opener': 'off' });
    await untilFinding(document, finding, false);
    await writeJson({ rules: { 'weak-opener': 'warning' } });
    await untilFinding(document, finding);
  });

  it('keeps the warnings alone where it extends “calm”, and says more where it extends “strict”', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, finding);
    await untilFinding(document, 'bare-led: Led');
    const standard = findings(document);
    const warnings = diagnostics(document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning);
    assert.ok(warnings.length >= 1 && warnings.length < standard.length);
    await writeJson({ extends: 'calm' });
    await untilFinding(document, 'bare-led: Led', false);
    assert.ok(diagnostics(document).every(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
    assert.ok(findings(document).includes(finding));
    await writeJson({ extends: 'strict' });
    await eventually(
      'more is said than at the standard preset',
      () => findings(document),
      (all) => all.length > standard.length,
    );
  });

  it('tells a mistake once, at its key, and goes on with the rest', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, finding);
    const text = '{\n  "prset": "calm",\n  "rules": { "weak-opener": "off" }\n}\n';
    await write('.rung.json', text);
    await untilFinding(document, finding, false);
    const [problem] = await untilDiagnostics(fixture('.rung.json'), 'the mistake is told', (all) => all.length === 1);
    const start = text.slice(0, text.indexOf('"prset"')).split('\n').length - 1;
    assert.equal(problem?.range.start.line, start);
    assert.match(problem?.message ?? '', /prset/);
    await writeJson({});
    await untilDiagnostics(fixture('.rung.json'), 'the mistake is gone', (all) => all.length === 0);
    await untilFinding(document, finding);
  });

  it('tells that a file is no JSON, and goes on with the defaults', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, finding);
    await write('.rung.yaml', 'preset: [calm\n');
    await untilDiagnostics(fixture('.rung.yaml'), 'the mistake is told', (all) => all.length === 1);
    await untilFinding(document, finding);
  });

  it('is completed and explained by its schema', async function () {
    if (!hasSchemas()) this.skip();
    await write('.rung.json', '{\n  \n}\n');
    const { document } = await open('.rung.json');
    const keys = await completed(document, new vscode.Position(1, 2), 'preset');
    for (const key of ['rules', 'extends', 'allow', 'ladder', 'profile']) assert.ok(keys.includes(key), keys.join(' '));
  });

  function setRules(rules: Readonly<Record<string, string>> | undefined): Thenable<void> {
    return set('rung', 'rules', rules);
  }

  function writeJson(content: unknown): Thenable<void> {
    return write('.rung.json', JSON.stringify(content));
  }
});

/** The labels of the completion at a position, once one of them is there. */
async function completed(document: vscode.TextDocument, at: vscode.Position, wanted: string): Promise<string[]> {
  return eventually(
    `${wanted} is offered`,
    async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    },
    (labels) => labels.includes(wanted),
  );
}
