import { titleScore } from './classify.ts';
import type { Group } from './group.ts';
import type { HeadReading } from './head.ts';
import { leadWords, productNouns, rankWords } from './head-words.ts';

// What has the form of a role and is none.

/** "Recipe Planner" among projects is what was built; "Senior Planner" and "Project Manager" are who one was. */
export function namesProduct({ title, company }: HeadReading): boolean {
  const words = (title?.text ?? '').toLowerCase().split(/\s+/);
  const isAtCompany = company !== null && /\sat\s$/.test(company.line.plain.text.slice(0, company.start));
  // "Staff Register" begins as ranks do and names nobody.
  if (rankWords.has(words[0] ?? '') && words.length > 1 && titleScore(words.slice(1).join(' ')) === 0) return true;
  const isRanked = words.slice(0, -1).some((word) => rankWords.has(word) || leadWords.has(word));
  return productNouns.has(words.at(-1) ?? '') && !isAtCompany && !isRanked;
}

/** A time without work has dates and is none. */
export function isLeave(name: string): boolean {
  return /^(?:career break|(?:career )?sabbatical|(?:parental|maternity|paternity|family|medical|personal) leave|gap year|(?:career )?gap|travel(?:l?ing)?|break)\b/i.test(
    name,
  );
}

/** "References" and "Clients" inside a role list people and companies. */
export function listsOthers({ depth, lines }: Group): boolean {
  const text = lines.length === 1 && depth <= 6 ? (lines[0]?.plain.text ?? '') : '';
  return /^(?:references?|referees|clients?|customers?|selected clients|links)\W*$/i.test(text);
}
