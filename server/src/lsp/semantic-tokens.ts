import { type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import type { Bullet, Prose, Span } from '../document/model.ts';
import type { Engine } from '../engine.ts';
import type { Evidence, Words } from '../evidence/model.ts';
import type { Reading } from './analyses.ts';
import { splitAtLines } from './convert.ts';

/** In the order of the legend; both are declared with a standard super type in package.json. */
export const tokenTypes = ['rungFigure', 'rungScope'] as const;

interface Token {
  readonly range: Range;
  readonly type: number;
}

/** Figures that tell an outcome, a scale or a reach, and the words that tell a scope; career documents only. */
export function semanticTokens(engine: Engine, reading: Reading): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  let last = { line: 0, character: 0 };
  for (const { range, type } of tokens(engine, reading)) {
    const { start, end } = range;
    const overlaps = start.line === last.line && start.character < last.character;
    if (overlaps) continue;
    builder.push(start.line, start.character, end.character - start.character, type, 0);
    last = end;
  }
  return builder.build();
}

function tokens(engine: Engine, { text, document }: Reading): Token[] {
  if (document.kind === 'none' || document.language !== 'en') return [];
  const found: Token[] = [];
  const add = (span: Span, type: number) => {
    for (const range of splitAtLines(text, span)) found.push({ range, type });
  };
  const mark = ({ plain }: Bullet | Prose) => {
    const evidence = engine.evidenceOf(plain.text);
    const place = (words: Words) => plain.sourceSpan(words.start, words.end);
    for (const quantity of figures(evidence)) add(place(quantity), 0);
    // Where the verb alone tells the scope it is no word of scope to a reader.
    const { scopeWords, opener } = evidence;
    if (scopeWords && scopeWords.start !== opener?.start) add(place(scopeWords), 1);
  };
  for (const owner of [...document.roles, ...document.entries]) {
    owner.prose.forEach(mark);
    eachBullet(owner.bullets, mark);
  }
  return found.sort(
    (a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character,
  );
}

function figures(evidence: Evidence): readonly Words[] {
  return evidence.quantities.filter(({ kind }) => kind !== 'activity');
}

function eachBullet(bullets: readonly Bullet[], visit: (bullet: Bullet) => void): void {
  for (const bullet of bullets) {
    if (bullet.nature === 'work' || bullet.nature === 'header') visit(bullet);
    eachBullet(bullet.children, visit);
  }
}
