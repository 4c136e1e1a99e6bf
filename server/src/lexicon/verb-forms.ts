import { irregularVerbs, type VerbRole, verbs } from './verbs.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'gerund';

export interface VerbReading {
  readonly lemma: string;
  readonly role: VerbRole;
  readonly form: VerbForm;
}

/** Doubles its last consonant although it has more than one syllable. */
const DOUBLING = new Set(
  'commit submit admit refer transfer prefer debug program format unwrap bootstrap remit control patrol embed equip'.split(
    ' ',
  ),
);

/** Their base form is another word: the past of “find”, the noun of “code review”. */
const BARE_NOUNS = new Set(['found', 'code']);

/** Every form of every verb of the lexicon, lower case. */
export const verbForms: ReadonlyMap<string, VerbReading> = build();

/** The same by base forms. */
export const formsOfVerbs: ReadonlyMap<string, readonly string[]> = byLemma();

function byLemma(): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [word, { lemma }] of verbForms) words.set(lemma, [...(words.get(lemma) ?? []), word]);
  return words;
}

function build(): Map<string, VerbReading> {
  const irregular = new Map(irregularVerbs.map((line) => [line.split(' ')[0] ?? '', line.split(' ')]));
  const forms = new Map<string, VerbReading>();
  for (const { role, lemmas } of verbs) {
    for (const lemma of lemmas.split(' ')) {
      const add = (word: string, form: VerbForm): void => {
        if (!forms.has(word)) forms.set(word, { lemma, role, form });
      };
      const [, past, participle] = irregular.get(lemma) ?? [];
      // "cut", "set", "put": on a résumé the bare form is the past.
      if (past === lemma) add(lemma, 'past');
      else if (!BARE_NOUNS.has(lemma)) add(lemma, 'base');
      for (const word of past ? [past, participle ?? past] : pastForms(lemma)) add(word, 'past');
      for (const word of gerunds(lemma)) add(word, 'gerund');
      add(third(lemma), 'third');
    }
  }
  return forms;
}

function pastForms(lemma: string): string[] {
  if (/e$/.test(lemma)) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return doubled(lemma).map((stem) => `${stem}ed`);
}

function gerunds(lemma: string): string[] {
  if (/[^eoy]e$/.test(lemma)) return [`${lemma.slice(0, -1)}ing`];
  return doubled(lemma).map((stem) => `${stem}ing`);
}

function third(lemma: string): string {
  if (/(?:[sxzo]|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** "ship" → "shipp"; both spellings where English has two ("modeled", "modelled"). */
function doubled(lemma: string): string[] {
  const last = lemma.at(-1) ?? '';
  if (!/[^aeiou][aeiou][bdfgklmnprtvz]$/.test(lemma)) return [lemma];
  const syllables = lemma.match(/[aeiouy]+/g)?.length ?? 0;
  if (syllables === 1 || DOUBLING.has(lemma)) return [lemma + last];
  return last === 'l' ? [lemma, lemma + last] : [lemma];
}
