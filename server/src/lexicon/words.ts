/** Small closed classes of words, each read by one detector; blanks separate the words. */
export interface WordList {
  readonly note: string;
  readonly words: string;
}

export const openingAdverbs: WordList = {
  note: 'Stand before the opening verb without changing it; words in -ly are read by their ending.',
  words:
    'also then later once again now often always sometimes currently soon jointly hands-on and or both further thus',
};

export const auxiliaries: WordList = {
  note: 'Stand between “I” and the verb, or open a bullet that tells a state.',
  words: "was were am is are be been being have has had i've i’ve i'm i’m got having did",
};

export const selfPronouns: WordList = { note: 'The writer.', words: "i my me myself i've i’ve i'm i’m" };

export const teamPronouns: WordList = { note: 'The team speaks.', words: 'we our us ours ourselves' };

export const prefacePrepositions: WordList = {
  note: 'Open a phrase that stands before the verb and ends with a comma (“After the outage, led …”).',
  words:
    'after as in during for within using through since on upon while with to from at by under among alongside before working when over via based together following given',
};

export const determiners: WordList = {
  note: 'Stand at the head of a noun phrase.',
  words:
    'a an the this that these those its their his her our my your all any each every both some another several multiple various many new',
};

export const prepositions: WordList = {
  note: 'End the direct object.',
  words:
    'of in on at to for with by from into across within through using via between among under over during as per against without towards toward including like such that which who where when while so and or but because than resulting reducing allowing enabling',
};

export const notVerbs: WordList = {
  note: 'End in -ed or -ing, or look like a base form, and are no verb at the head of a bullet.',
  words:
    'advanced distributed experienced skilled dedicated detailed varied unmatched united limited shared speed need feed seed hundred unlimited helm expected accelerated related red pricing billing marketing computing networking programming coding engineering accounting manufacturing everything anything something nothing string king ring spring thing wing morning evening deep',
};

const sets = new Map<WordList, ReadonlySet<string>>();

/** The words of a list; one set for all who ask for the same list. */
export function wordSet(list: WordList): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  const words = new Set(list.words.split(' '));
  sets.set(list, words);
  return words;
}
