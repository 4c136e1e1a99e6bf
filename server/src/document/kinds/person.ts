import { titleScore } from '../heads/classify.ts';

/** "Smart Portfolio" has the form of a name. */
const things =
  /\b(?:portfolio|website|site|app|page|template|project|profile|school|university|academy|college|course|builder|system|platform|api|theme|starter|readme|about|our|the|club|team|lab|guide|dashboard|tracker|manager|analy[sz]er|generator|maker|r[eé]sum[eé]|cv|jobs?|career)s?\b/i;

/** "Inês Brandão-Kask", "J. Thorne", "Prof. Ada van den Berg". */
const personName =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?\p{Lu}(?:\.|\p{L}*(?:[-'’]\p{L}+)*)(?: (?:(?:de|da|dos|van|von|der|den|di|la|le|ní|bin|al)\b|\p{Lu}(?:\.|\p{L}*(?:[-'’]\p{L}+)*))){1,4}$/u;

export function isPerson(text: string): boolean {
  return personName.test(text) && !things.test(text);
}

/** A person's name, also with a nickname in brackets ("Ada (tern) Moss") or with what he or she is ("Ada – Java Developer"). */
export function isWriter(text: string): boolean {
  const bare = text
    .slice(0, 120)
    .replace(/^\P{L}+/u, '')
    .replace(/\s\([\p{L}\d._-]{1,20}\)(?=\s)/u, '');
  if (isPerson(bare)) return true;
  const [name = '', title = '', ...more] = bare.split(/\s[-–—|]\s|,\s/);
  return (
    more.length === 0 &&
    titleScore(title) === 3 &&
    (isPerson(name) || /^\p{Lu}\p{Ll}{2,}$/u.test(name)) &&
    !things.test(name)
  );
}
