import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'mocha';
import { createTokenizer, injectedPath, type Token } from './tokenizer.ts';

const folder = 'test-fixtures/grammar';
const grammarFiles = markdownBelow(folder);
const documents = markdownBelow('test-fixtures/documents');

describe('grammar', () => {
  let injected: (text: string) => readonly Token[];
  let plain: (text: string) => readonly Token[];

  before(async () => {
    injected = await createTokenizer(true);
    plain = await createTokenizer(false);
  });

  it('is the grammar that the manifest injects into Markdown', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(contributes.grammars, [
      { scopeName: 'rung.injection', path: `./${injectedPath}`, injectTo: ['text.html.markdown'] },
    ]);
    assert.equal(JSON.parse(readFileSync(injectedPath, 'utf8')).scopeName, 'rung.injection');
  });

  for (const path of grammarFiles) {
    it(`colours ${path} as expected (UPDATE=1 writes it)`, () => {
      const text = readFileSync(path, 'utf8');
      const made = annotate(text, injected(text));
      const expected = `${path}.expected`;
      if (process.env.UPDATE === '1') writeFileSync(expected, made);
      assert.equal(made, existsSync(expected) ? readFileSync(expected, 'utf8') : '');
    });
  }

  it('colours the placeholders and directives of the fixtures, so that the checks below mean something', () => {
    const coloured = (name: string) => injected(readFileSync(join(folder, name), 'utf8')).filter(isOurs).length;
    assert.ok(coloured('placeholders.md') > 20);
    assert.ok(coloured('directives.md') > 80);
  });

  describe('leaves alone', () => {
    it('everything in a file that only looks like it holds some', () => {
      const text = readFileSync(join(folder, 'untouched.md'), 'utf8');
      assert.deepEqual(injected(text), plain(text));
    });

    for (const path of [...grammarFiles, ...documents]) {
      it(`all else in ${path}`, () => {
        const text = readFileSync(path, 'utf8');
        const theirs = scopesByCharacter(plain(text));
        for (const [place, scopes] of scopesByCharacter(injected(text).filter((token) => !isOurs(token)))) {
          assert.equal(scopes, theirs.get(place), `at ${place}`);
        }
      });
    }

    it('figures and scope words, which are semantic tokens of career documents', () => {
      const scopes = new Set(documents.flatMap((path) => injected(readFileSync(path, 'utf8'))).flatMap(ourScopes));
      const allowed =
        /^(variable\.parameter\.placeholder|punctuation\.|comment\.block|keyword\.control|entity\.name\.tag)/;
      for (const scope of scopes) assert.match(scope, allowed);
    });
  });
});

function markdownBelow(path: string): readonly string[] {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(path, name).replaceAll('\\', '/'))
    .sort();
}

function ourScopes({ scopes }: Token): readonly string[] {
  return scopes.filter((scope) => scope.endsWith('.rung'));
}

function isOurs(token: Token): boolean {
  return ourScopes(token).length > 0;
}

/** Each line of the text, followed by what of it is coloured and how. */
function annotate(text: string, tokens: readonly Token[]): string {
  return text
    .split('\n')
    .flatMap((line, number) => [
      `>${line}`,
      ...tokens
        .filter((token) => token.line === number && isOurs(token))
        .map(
          (token) =>
            `#${' '.repeat(token.start)}${'^'.repeat(token.end - token.start)} ${ourScopes(token).map(short).join(' ')}`,
        ),
    ])
    .join('\n');
}

function short(scope: string): string {
  return scope.replace(/\.rung$/, '');
}

/** By “line:character” the scopes there, so that tokens cut differently can be compared. */
function scopesByCharacter(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { line, start, end, scopes } of tokens) {
    for (let at = start; at < end; at += 1) found.set(`${line + 1}:${at + 1}`, scopes.join(' '));
  }
  return found;
}
