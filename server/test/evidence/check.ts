import assert from 'node:assert/strict';
import { readEvidence } from '../../src/evidence/evidence.ts';
import type { Evidence, Words } from '../../src/evidence/model.ts';

/** The text without its «marks», and the marked pieces. */
function unmark(marked: string): { text: string; pieces: string[] } {
  return {
    text: marked.replace(/[«»]/g, ''),
    pieces: [...marked.matchAll(/«([^«»]*)»/g)].map((match) => match[1] ?? ''),
  };
}

/** The «marked» pieces are exactly the words that one reading of the bullet finds. */
export function checkWords(marked: string, read: (evidence: Evidence) => readonly Words[]): Evidence {
  const { text, pieces } = unmark(marked);
  const evidence = readEvidence(text);
  const words = read(evidence);
  assert.deepEqual(
    words.map((word) => word.text),
    pieces,
    text,
  );
  for (const word of words) assert.equal(text.slice(word.start, word.end), word.text);
  return evidence;
}

/** The «marked» figures are exactly those found, of one kind. */
export function checkFigures(marked: string, kind?: string): Evidence {
  const evidence = checkWords(marked, ({ quantities }) => quantities);
  if (kind) assert.deepEqual([...new Set(evidence.quantities.map((quantity) => quantity.kind))], [kind], marked);
  return evidence;
}

/** The opening words, with lemma and strength. */
export function checkOpener(marked: string, lemma: string, strength: 'weak' | 'plain' | 'leadership'): void {
  const { opener } = checkWords(marked, (evidence) => (evidence.opener ? [evidence.opener] : []));
  assert.deepEqual([opener?.lemma, opener?.strength], [lemma, strength], marked);
}

/** The bullet gives this kind of sign, proven or not, with the «marked» words. */
export function checkSignal(marked: string, kind: string, proven: boolean): void {
  const { text, pieces } = unmark(marked);
  const signal = readEvidence(text).signals.find((found) => found.kind === kind);
  assert.deepEqual([signal?.text, signal?.proven], [pieces[0], proven], `${kind}: ${text}`);
}

/** The bullet gives none of these signs. */
export function checkNoSignal(text: string, ...kinds: readonly string[]): void {
  const found = readEvidence(text).signals.map(({ kind }) => kind);
  assert.deepEqual(
    found.filter((kind) => kinds.includes(kind)),
    [],
    text,
  );
}
