import type { ObjectReading } from './clause/object.ts';
import { isNumber } from './clause/phrase.ts';
import type { Token } from './clause/tokens.ts';
import { ask, complements, cut, type Part, type Said, swap, words } from './said.ts';
import { DETERMINERS } from './words/lists.ts';
import type { Nominal } from './words/nouns.ts';

/** "the move of 11 jobs to Temporal" → "moved 11 jobs to Temporal"; null where words would be lost or the verb says more. */
export function ownVerb(
  said: Said,
  object: ObjectReading,
  nominal: Nominal,
  base = verbOf(said, nominal),
  share: Part = null,
): Part {
  if (!base || said.clause.opening.verbs.length > 1) return null;
  const phrase = themePhrase(said, object, base);
  if (share && !object.theme) return null;
  return phrase && [swap(said, base), share && shareIn(said, object), phrase];
}

/** A rollout is implemented in apps, but rolled out to teams. */
export function verbOf(said: Said, nominal: Nominal): string | null {
  const spread = said.clause.complements.some((each) => each.prep === 'to');
  return nominal.verb === 'implement' && nominal.way === 'rollout' && spread ? 'roll out' : nominal.verb;
}

function themePhrase(said: Said, object: ObjectReading, base: string): Part {
  const { theme, modifiers } = object;
  const [first, second] = said.clause.complements;
  if (object.owned) return null;
  if (!theme) {
    // "upgraded 6 to 7", but "migrated from 6 to 7".
    if (modifiers.length > 0 || first?.prep !== 'from' || second?.prep !== 'to') return null;
    return [
      /^(?:upgrade|update|convert|replatform)$/.test(base) ? cut(said, first.body) : cut(said, first),
      rest(said, 1),
    ];
  }
  if (theme.from === 'modifiers') return [owner(object.determiner) ?? theme.article, cut(said, theme), rest(said, 0)];
  if (modifiers.length === 0) return [cut(said, theme), rest(said, 1)];
  const [version] = modifiers;
  return modifiers.length === 1 && version && isVersion(version)
    ? [cut(said, theme), cut(said, version), rest(said, 1)]
    : null;
}

function rest(said: Said, from: number): Part {
  return complements(said, said.clause.complements.slice(0, from));
}

function owner(determiner: Token | null): string | null {
  return determiner && /^(?:our|my|their|its|all|both|each|these)$/.test(determiner.lower) ? determiner.text : null;
}

function isVersion(token: Token): boolean {
  return /^v?\d+(?:\.[\dx]+)*$/.test(token.lower);
}

/** "⟨how many, or which?⟩ of the new features": a share of the theme, with the article that a bare plural needs. */
export function shareIn(said: Said, object: ObjectReading): Part {
  const { theme } = object;
  const [first] = theme ? words(said, theme) : [];
  const bare =
    theme?.plural && first && /^\p{Ll}/u.test(first.text) && !DETERMINERS.has(first.lower) && !isNumber(first);
  return [ask(theme?.plural ? 'how many, or which?' : 'which part?'), 'of', bare ? 'the' : null];
}
