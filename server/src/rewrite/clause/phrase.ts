import { DETERMINERS, NUMBER_WORDS, PEOPLE, PREPOSITIONS } from '../words/lists.ts';
import type { Token } from './tokens.ts';

/** "3 engineers", "the billing team", "Amara Nwosu" (a name, not a product: two capitalised words and nothing else). */
export function isPeople(words: readonly Token[]): boolean {
  const head = words.findIndex((word) => PREPOSITIONS.has(word.lower));
  const phrase = head < 0 ? words : words.slice(0, head);
  if (phrase.some((word) => PEOPLE.has(singular(word.lower)))) return true;
  return phrase.length === 2 && phrase.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word.text));
}

export function singular(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

export function isNumber(token: Token | undefined): boolean {
  return !!token && (/\d/.test(token.text) || NUMBER_WORDS.has(token.lower));
}

export function isDeterminer(token: Token | undefined): boolean {
  return !!token && DETERMINERS.has(token.lower);
}

/** A noun for many; one that stands for many already stays. */
export function plural(noun: string): string {
  if (singular(noun) !== noun) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
