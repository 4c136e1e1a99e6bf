import type { Opener } from '../../evidence/model.ts';

const LEARNERS = 'students|pupils|learners|children|kids|undergraduates|trainees|apprentices|patients|residents';
const SERVED =
  'users|employees|customers|clients|staff|people|schools|sites|offices|stores|branches|workstations|endpoints|seats|devices|computers|laptops|desktops|servers';

/** “Helping students learn”, “Worked with children”: what a teacher or a nurse does. */
const TEACHES = new RegExp(`^\\s+(?:[\\w’'+-]+\\s+){0,4}(?:${LEARNERS})\\b`, 'i');
/** “Assisted customers”: what is done in a shop, at a desk or on a train. */
const RECEIVES =
  /^\s+(?:\w+\s+)?(?:customers|shoppers|guests|diners|passengers|callers|visitors)(?:\s+(?:in|at|on|by)\s|[.,;]|\s*$)/i;
/** “Supported 2,000 users”: what a help desk does. */
const SERVES = new RegExp(
  `^\\s+(?:over\\s+|about\\s+|up to\\s+)?\\d[\\d,.]*k?\\+?\\s+(?:[\\w-]+\\s+){0,2}(?:${SERVED})\\b`,
  'i',
);
/** “Worked the weekend”, “Worked Saturday”: the hours are told, and no part is left open. */
const HOURS =
  /^\s+(?:(?:(?:over|through|during|all)\s+)?(?:the\s+)?(?:(?!on\b|with\b|in\b|for\b)[\w’']+\s+){0,2}(?:late|overtime|nights?|weekends?|holidays)|(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?=[\s.,;]*$|[.,;]|\s+(?:to|and|so|until|before|on)\b)/i;
/** “Support and update of the sites”: a noun with its noun. */
const NOUN = /^\p{L}+ and \p{L}+ of\s/u;

/** “Served as the port’s safety officer”, “Sat on the chart board”: an office held. */
const OFFICE = /^(?:serv|act|function|operat)(?:e|ed|ing)? as$|^(?:sat|served|sitting|serving) on\b/i;

/** “Participated in the team’s 24/7 on-call rotation”. */
const ON_CALL = /^\s+(?:(?:in|to)\s+)?(?:(?!(?:of|for|with|on|and)\s)[\w’'/+-]+\s+){0,4}on[- ]call\b/i;
/** “Accountable for a budget of €2.1m”: whoever answers for an amount has told all of it. */
const BUDGET =
  /^\s+(?:(?!(?:of|for|with|on|and)\s|\w+ing\s)[\w$€£¥.,-]+\s+){0,3}(?:budget|p&l|headcount)(?=\s+(?:of|over|above|for)\s|[.,;(]|\s*$)/i;

/** Openings that look like help and are the whole act: teaching, user support, being on call, a budget, an office held. */
export function isOwnAct({ text: words, lemma, start, end }: Opener, text: string): boolean {
  const rest = text.slice(end);
  if (/^\s+by\b/i.test(rest) || NOUN.test(text.slice(start))) return true;
  if (/\b(?:founding|elected|core)\b/i.test(words) || OFFICE.test(words)) return true;
  if (ON_CALL.test(rest)) return true;
  if (/^(?:responsible|accountable)$/.test(lemma) && BUDGET.test(rest) && /\d/.test(rest)) return true;
  if (lemma === 'support' && SERVES.test(rest)) return true;
  if (lemma === 'work' && HOURS.test(rest)) return true;
  if (lemma === 'work' && /^\s+as\s/i.test(rest)) return true;
  if (/^(?:aid|assist|help)$/.test(lemma) && RECEIVES.test(rest)) return true;
  return /^(?:aid|assist|help|support|work)$/.test(lemma) && TEACHES.test(rest);
}
