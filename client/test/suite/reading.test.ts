import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, untilFinding } from './editor.ts';

describe('what was read', () => {
  afterEach(closeAll);

  it('is the outline: sections, roles, bullets', async () => {
    const { document } = await open('resume.md');
    const names = await eventually(
      'symbols',
      () => symbolNames(document),
      (all) => all.some((name) => name.includes('Harborlight')),
    );
    assert.ok(
      names.some((name) => name.includes('Quillstream')),
      names.join('\n'),
    );
  });

  it('colours figures and scope, in career documents only', async () => {
    const { document: resume } = await open('resume.md');
    await untilFinding(resume, 'bare-led: Led');
    const tokens = await eventually(
      'tokens',
      () => semanticTokens(resume),
      (all) => all.length > 0,
    );
    assert.ok(
      tokens.some((token) => token.startsWith('rungFigure: 1.2 million')),
      tokens.join('\n'),
    );
    assert.ok(
      tokens.some((token) => token.startsWith('rungScope: ')),
      tokens.join('\n'),
    );
    const { document: notes } = await open('notes.md');
    assert.deepEqual(await semanticTokens(notes), []);
  });
});

describe('a rule’s page', () => {
  afterEach(closeAll);

  it('opens rendered from the link of a finding', async () => {
    const { document } = await open('resume.md');
    await untilFinding(document, 'weak-opener: Responsible for');
    const link = vscode.languages
      .getDiagnostics(document.uri)
      .map(({ code }) => (typeof code === 'object' ? code.target : undefined));
    const page = link.find((uri) => uri?.toString().includes('weak-opener'));
    assert.ok(page, 'the finding has no link');
    await vscode.commands.executeCommand('vscode.open', page);
    await eventually('the page is rendered', activeViewType, (type) => type.includes('markdown.preview'));
  });

  it('opens from the palette’s command', async () => {
    await open('resume.md');
    await vscode.commands.executeCommand('rung.openRulePage', 'unclear-scope');
    await eventually('the page is rendered', activeViewType, (type) => type.includes('markdown.preview'));
  });

  it('has text for every rule, and its links lead to pages', async () => {
    await open('resume.md');
    const text = await pageText('unclear-scope');
    assert.match(text, /^# /m);
    const links = [...text.matchAll(/\]\((?:rung-rule:\/|\.\/)?([a-z-]+)\.md\)/g)].map(([, rule]) => String(rule));
    for (const rule of new Set(links)) assert.match(await pageText(rule), /^# /m);
  });
});

async function pageText(rule: string): Promise<string> {
  const uri = vscode.Uri.from({ scheme: 'rung-rule', path: `/${rule}.md` });
  return eventually(
    `the page of ${rule}`,
    async () => {
      try {
        return (await vscode.workspace.openTextDocument(uri)).getText();
      } catch (error) {
        // The provider is there once the server has started.
        return error instanceof Error && error.message.includes('rung-rule') ? '' : Promise.reject(error);
      }
    },
    (text) => text.length > 0,
  );
}

function activeViewType(): string {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const viewed = input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputWebview;
  return viewed ? input.viewType : '';
}

async function symbolNames(document: vscode.TextDocument): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  const names = (all: readonly vscode.DocumentSymbol[]): string[] =>
    all.flatMap(({ name, children }) => [name, ...names(children)]);
  return names(symbols ?? []);
}

/** Semantic tokens as `type: text`. */
async function semanticTokens(document: vscode.TextDocument): Promise<string[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  return decode(document, [...(tokens?.data ?? [])], legend?.tokenTypes ?? []);
}

/** The wire format: per token line and character relative to the one before, length, type, modifiers. */
function decode(document: vscode.TextDocument, data: readonly number[], types: readonly string[]): string[] {
  const tokens: string[] = [];
  let line = 0;
  let character = 0;
  for (let index = 0; index + 4 < data.length; index += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(index, index + 4);
    line += down;
    character = down === 0 ? character + right : right;
    tokens.push(`${types[type]}: ${document.getText(new vscode.Range(line, character, line, character + length))}`);
  }
  return tokens;
}
