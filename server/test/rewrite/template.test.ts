// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written this way
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from 'mocha';
import { type Template, toPlainText, toSnippet } from '../../src/rewrite/template.ts';

describe('templates', () => {
  it('shows placeholders as questions in plain text', () => {
    assert.equal(toPlainText(['Led X with ', { question: 'whom?' }, '.']), 'Led X with ⟨whom?⟩.');
  });

  it('numbers tab stops and keeps the document’s own signs', () => {
    assert.equal(
      toSnippet(['Cut `${a}` to $5 \\ {x}: ', { question: 'what?' }, '; ', { question: 'for {whom}?' }]),
      'Cut `\\${a\\}` to \\$5 \\\\ {x\\}: ${1:⟨what?⟩}; ${2:⟨for {whom\\}?⟩}',
    );
  });

  it('puts the question first among choices and escapes their separators', () => {
    assert.equal(
      toSnippet([{ question: 'built, or ran?', choices: ['Built | ran', 'Cost $5, once'] }]),
      '${1|⟨built\\, or ran?⟩,Built \\| ran,Cost \\$5\\, once|}',
    );
  });

  it('gives back any text through a snippet parser', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('$', '}', '\\', '${1:x}', '$1', ',', '|', '\\}'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const template: Template = pieces.flatMap((text, i) => (i === 0 ? [text] : [{ question: 'what?' }, text]));
        assert.equal(expand(toSnippet(template)), toPlainText(template));
      }),
    );
  });
});

/** What an editor inserts for a snippet whose stops are all left as they are. */
export function expand(snippet: string): string {
  let text = '';
  for (let i = 0; i < snippet.length; i += 1) {
    const stop = /^\$\{\d+([:|])/.exec(snippet.slice(i));
    if (snippet[i] === '\\') text += snippet[++i] ?? '';
    else if (stop) {
      const choice = stop[1] === '|';
      i += stop[0].length;
      let first = true;
      for (; i < snippet.length && !(choice ? snippet.startsWith('|}', i) : snippet[i] === '}'); i += 1) {
        if (choice && snippet[i] === ',') first = false;
        else if (snippet[i] === '\\') {
          i += 1;
          if (first) text += snippet[i] ?? '';
        } else if (first) text += snippet[i] ?? '';
      }
      if (choice) i += 1;
    } else text += snippet[i] ?? '';
  }
  return text;
}
