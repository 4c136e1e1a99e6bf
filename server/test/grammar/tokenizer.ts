import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar, StateStack } from 'vscode-textmate';

// Both packages are CommonJS bundles whose names an ES module cannot import one by one.
const require = createRequire(import.meta.url);
const { INITIAL, parseRawGrammar, Registry } = require('vscode-textmate') as typeof import('vscode-textmate');
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');

/** What VS Code colours one way: a piece of a line and its scopes, the outermost first. */
export interface Token {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

export const injectedPath = 'syntaxes/rung.injection.json';

/** Reads Markdown as VS Code does: its own grammar, with Rung's injected or without. */
export async function createTokenizer(injected: boolean): Promise<(text: string) => readonly Token[]> {
  const grammar = await load(injected);
  return (text) => tokensOf(grammar, text);
}

async function load(injected: boolean): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const path = pathOf(scope);
      return path === null ? null : parseRawGrammar(readFileSync(path, 'utf8'), path);
    },
    getInjections: (scope) => (injected && scope === 'text.html.markdown' ? ['rung.injection'] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  if (!grammar) throw new Error('The Markdown grammar could not be read.');
  return grammar;
}

function pathOf(scope: string): string | null {
  if (scope === 'rung.injection') return injectedPath;
  const names: Readonly<Record<string, string>> = {
    'text.html.markdown': 'markdown',
    'text.html.derivative': 'html-derivative',
    'text.html.basic': 'html',
  };
  const name = names[scope];
  // Languages of fenced code are left out: the injection must stay out of them whatever they are.
  return name === undefined ? null : require.resolve(`tm-grammars/grammars/${name}.json`);
}

function tokensOf(grammar: IGrammar, text: string): readonly Token[] {
  const found: Token[] = [];
  let stack: StateStack = INITIAL;
  for (const [line, source] of text.split('\n').entries()) {
    const { tokens, ruleStack } = grammar.tokenizeLine(source, stack);
    stack = ruleStack;
    for (const { startIndex: start, endIndex, scopes } of tokens) {
      const end = Math.min(endIndex, source.length);
      if (start < end) found.push({ line, start, end, text: source.slice(start, end), scopes });
    }
  }
  return found;
}
