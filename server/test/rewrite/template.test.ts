// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written this way
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { describe, it } from 'mocha';
import { type Template, toPlainText, toSnippet } from '../../src/rewrite/template.ts';
import { expand } from './snippets.ts';

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
