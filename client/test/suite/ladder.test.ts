import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  api,
  closeAll,
  eventually,
  findings,
  fixture,
  hasSchemas,
  hoverText,
  open,
  remove,
  set,
  untilDiagnostics,
  untilFinding,
  write,
} from './editor.ts';

const file = 'house.rung-ladder.json';
const title = 'Staff Software Engineer';

/** A ladder on which the résumé's first title has this name and is equal to that level. */
function ladder(name: string, equivalent: string): string {
  const levels = [{ name, equivalent, titles: ['Staff * Engineer'] }];
  return `${JSON.stringify({ name: 'Harbourline', levels }, null, 2)}\n`;
}

describe('a ladder of one’s own', () => {
  afterEach(async () => {
    await set('rung', 'ladder', undefined);
    for (const name of [file, 'levels.yaml', '.rung.json']) await remove(name);
    await closeAll();
  });

  it('named in a setting changes findings and hovers, live', async () => {
    const { document } = await open('resume.md');
    await untilTitleFinding(document);
    await write(file, ladder('Harbour Pilot', 'mid'));
    await set('rung', 'ladder', file);
    await untilHover(document, says('Harbour Pilot'));
    await untilTitleFinding(document, false);
    await write(file, ladder('Harbour Master', 'staff'));
    await untilHover(document, says('Harbour Master'));
    await untilTitleFinding(document);
    await set('rung', 'ladder', undefined);
    await untilHover(document, (text) => text.includes('Staff') && !text.includes('Harbour'));
  });

  it('named by a configuration file is followed whatever it is called', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, 'weak-opener: Responsible for');
    await write('levels.yaml', ladder('Harbour Pilot', 'staff'));
    await write('.rung.json', '{ "ladder": "levels.yaml" }');
    await untilHover(document, says('Harbour Pilot'));
    await write('levels.yaml', ladder('Harbour Master', 'staff'));
    await untilHover(document, says('Harbour Master'));
  });

  it('tells a mistake at its line and leaves the default in force', async () => {
    const { document } = await open('resume.md');
    const text = ladder('Harbour Pilot', 'captain');
    await write(file, text);
    await set('rung', 'ladder', file);
    const [problem] = await untilDiagnostics(fixture(file), 'the mistake is told', (all) => all.length === 1);
    assert.equal(problem?.range.start.line, text.slice(0, text.indexOf('captain')).split('\n').length - 1);
    assert.match(problem?.message ?? '', /captain/);
    assert.ok(!(await untilHover(document, says('Staff'))).includes('Harbour'));
    await write(file, ladder('Harbour Pilot', 'staff'));
    await untilDiagnostics(fixture(file), 'the mistake is gone', (all) => all.length === 0);
    await untilHover(document, says('Harbour Pilot'));
  });

  it('that a setting names and that is not there is told', async () => {
    await open('resume.md');
    await set('rung', 'ladder', 'no-such.rung-ladder.json');
    await eventually(
      'the message was shown',
      () => api()?.lastMessage() ?? '',
      (message) => message.includes('no-such.rung-ladder.json'),
    );
  });

  it('is completed by its schema', async function () {
    if (!hasSchemas()) this.skip();
    await write(file, '{\n  \n}\n');
    const { document } = await open(file);
    const labels = await eventually(
      'keys are offered',
      async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          new vscode.Position(1, 2),
        );
        return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      },
      (all) => all.includes('levels'),
    );
    for (const key of ['name', 'dimensions', 'extends']) assert.ok(labels.includes(key), labels.join(' '));
  });
});

function untilHover(document: vscode.TextDocument, wanted: (text: string) => boolean): Promise<string> {
  return eventually('the hover on the title is as wanted', () => hoverText(document, title), wanted);
}

const says = (words: string) => (text: string) => text.includes(words);

/** Waits until the title is marked as one that the bullets do not show, or is not. */
async function untilTitleFinding(document: vscode.TextDocument, there = true): Promise<void> {
  await eventually(
    `the title is ${there ? '' : 'not '}marked`,
    () => findings(document),
    (all) => all.some((one) => one.startsWith('title-above-evidence')) === there,
  );
}
