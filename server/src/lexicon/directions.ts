import type { WordList } from './words.ts';

export const upVerbs: WordList = {
  note: 'The measure went up.',
  words:
    'increase raise grow boost double triple quadruple expand extend scale accelerate improve maximize maximise strengthen elevate generate achieve reach exceed surpass gain attract earn enhance',
};

export const downVerbs: WordList = {
  note: 'The measure went down.',
  words:
    'reduce cut decrease lower shrink halve slash save minimize minimise eliminate mitigate shorten drop trim remove avoid prevent streamline',
};

/** Words that stand beside a number and give its base. */
export const baselineWords: WordList = {
  note: 'A comparison stands beside the figure.',
  words: 'from versus vs compared instead previously formerly originally before against baseline relative than',
};

/** Words behind “per”, “a” or “/” that make a rate. */
export const periodWords: WordList = {
  note: 'Periods.',
  words: 'second minute hour day week month quarter year sec min sprint night weekend',
};

export const periodAdverbs: WordList = {
  note: 'Periods in one word.',
  words: 'daily weekly monthly quarterly annually yearly hourly annual nightly annum yoy qoq mom',
};
