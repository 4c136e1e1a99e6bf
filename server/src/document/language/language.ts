import { allMatches } from '../matches.ts';
import { englishWords, otherWords } from './words.ts';

/** How many of a text's words are among the commonest of English, and of other languages. */
export interface WordCounts {
  readonly english: number;
  readonly other: number;
  /** Letters of scripts that English is not written in. */
  readonly foreign: number;
}

const enough = 4000;
const letters = /\p{L}+/gu;

/** Counts over the start of a piece of text. */
export function countWords(text: string): WordCounts {
  let english = 0;
  let other = 0;
  let foreign = 0;
  for (const [word] of allMatches(letters, text.slice(0, enough).toLowerCase())) {
    if (englishWords.has(word)) english++;
    else if (otherWords.has(word)) other++;
    if (word.charCodeAt(0) > 0x36f) foreign += word.length;
  }
  return { english, other, foreign };
}

/** The language that the counts add up to; English where a text has too few words to tell. */
export function languageOf(counts: Iterable<WordCounts>): 'en' | 'other' {
  let english = 0;
  let other = 0;
  let foreign = 0;
  for (const piece of counts) {
    english += piece.english;
    other += piece.other;
    foreign += piece.foreign;
  }
  if (foreign > (english === 0 ? 20 : 40) && foreign > english * 6) return 'other';
  return other > 6 && other > english * 1.2 ? 'other' : 'en';
}
