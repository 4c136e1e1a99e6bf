import type { RelativePlain } from '../markdown/plain-text.ts';
import type { HeadLine } from './line-parts.ts';
import { tellsWork } from './title.ts';
import { techWords } from './words.ts';

// Lines that could stand in a role's heading by their length and their capitals, and are none.

/** Somebody speaks, as no heading does; "Engineer I" is a level. */
export const speaks =
  /(?:^|\s)(?:(?<!\p{Ll}{3}(?:er|or|st|an|ct)\s)I\s(?=\p{Ll})|(?:I['’](?:m|ve)|we|my|our|was|were)\s)/u;

/** "[Ida's patient work deserves particular mention](…) – CTO of Acme": a sentence that links to where it was said. */
export function isQuoted({ plain, facts }: HeadLine): boolean {
  // A line's parts are worked out when they are asked for.
  if (!plain.marks.some(({ kind, start }) => kind === 'link' && start === 0)) return false;
  const [first] = facts.parts;
  return first?.link === true && /^\p{Lu}/u.test(first.text) && tellsWork({ ...first, link: false });
}

/** "Linux / Docker / Kubernetes / Terraform". */
export function isRowOfTools(text: string): boolean {
  const names = text.split(' / ', 5);
  return names.length > 3 && names.some((name) => techWords.has(name.trim().toLowerCase()));
}

/** "`Go` `Kafka` `PostgreSQL`", whatever signs stand between. */
export function isRowOfCode({ text, marks }: RelativePlain): boolean {
  const code = marks.filter(({ kind }) => kind === 'code');
  if (code.length < 2) return false;
  let end = 0;
  for (const mark of code) {
    if (/\p{L}/u.test(text.slice(end, mark.start))) return false;
    end = mark.end;
  }
  return !/\p{L}/u.test(text.slice(end));
}

/** "[↑ Back to top](#top)". */
export const toTop =
  /^[\s↑⬆🔝▲^([]*(?:back to |go to |return to )?(?:the )?(?:top|contents|table of contents|toc)[\s↑⬆🔝▲)\]]*$/iu;

/** "*Kelp, Osprey, Tern*": names in italics, and none of them a title, a company or a place; what was worked with, as a rule. */
export function isRowOfNames({ plain: { text, marks }, facts }: HeadLine): boolean {
  const isWhole = marks.some(
    ({ kind, start, end }) => kind === 'emphasis' && start === 0 && end >= text.trimEnd().length,
  );
  if (!isWhole || marks.some(({ kind }) => kind === 'strong') || facts.parts.length < 3) return false;
  return facts.parts.every(
    ({ text: name, title, company, place, role, link, joint }) =>
      title === 0 &&
      !company &&
      !place &&
      role === null &&
      !link &&
      joint !== 'at' &&
      joint !== 'bracket' &&
      name.split(/\s+/).length <= 3,
  );
}
