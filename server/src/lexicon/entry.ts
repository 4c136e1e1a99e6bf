/**
 * Words that share one meaning. Phrases are literal words with a small grammar, read by `evidence/grammar/phrases.ts`:
 * `a|b` either word, `team(s)` with or without the ending, `word?` may be missing, `~adopt` any form of the verb,
 * `#` a number in digits or words, `_` any one word, `..` up to four words of the same clause.
 */
export interface Entry {
  readonly phrases: readonly string[];
  /** What the words mean here and why they stand here. */
  readonly note: string;
  /** Where the reading comes from, if not from reading published résumés. */
  readonly source?: string;
}
