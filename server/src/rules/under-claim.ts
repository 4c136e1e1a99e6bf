import type { Evidence, Quantity } from '../evidence/model.ts';
import { defineRule } from '../lint/rule.ts';
import { readVerb } from '../rewrite/words/verbs.ts';
import { isOwnAct } from './support/own-acts.ts';
import { fit, quote, quoteFirst } from './support/quote.ts';
import { rewrites } from './support/rewrites.ts';
import { tellsPartAfter } from './support/told-after.ts';
import { at } from './support/words.ts';

/** People beside the writer make a team, not a scale. */
const PEOPLE =
  /^(?:engineers?|developers?|people|persons?|members?|colleagues|interns?|designers?|contractors?|students?|(?:wo)?m[ae]n|devs?|testers?|analysts?|volunteers?|teammates?|programmers?|interns?)$/i;
const FEW = 3;

export const underClaim = defineRule({
  id: 'under-claim',
  title: 'A small verb before large work',
  why: 'Modest verbs are read literally. “Helped” before work for six teams credits the six teams and not the writer, although a part of it may have been theirs alone.',
  exceptions: 'If helping was the part, leave it: that is honest and clear.',
  severity: 'information',
  kinds: ['resume', 'brag', 'packet'],
  fix: 'suggestion',
  family: 'writing',
  sources: [],
  examples: [
    {
      bad: '- «Helped» move six teams to the shared build cache.',
      good: '- Wrote the guide by which six teams moved to the shared build cache.',
    },
    {
      bad: '- «Assisted» in rotating 4,000 certificates.',
      good: '- Rotated 1,200 of 4,000 certificates without an outage.',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence, role } = context;
    const { opener } = evidence;
    if (
      opener?.strength !== 'weak' ||
      isOwnAct(opener, evidence.text) ||
      role?.junior ||
      role?.title.family === 'student'
    )
      return [];
    // The part is told: what the help was, or which clause of it was one's own.
    if (tellsPartAfter(evidence.text) || BY_DOING.test(evidence.text) || NAMED.test(evidence.text)) return [];
    const size = realSize(evidence);
    if (!size) return [];
    const words = quoteFirst(opener.text);
    return [
      at(
        bullet,
        opener,
        fit(
          `${words} stands before work of real size (${size.text}). If a part of it was yours, name that part; it will read stronger.`,
          `${words} stands before work of real size. If a part of it was yours, name that part; it will read stronger.`,
          `${quote(opener.text)} stands before large work. If a part of it was yours, name that part.`,
        ),
        { fixes: rewrites(context, 'under-claim') },
      ),
    ];
  },
});

/** “Contributed the importer to …”, not “contributed to …”. */
const NAMED = /\bcontribut(?:ed|es?|ing)\s+(?!to\b|in\b|towards?\b)/i;
/** “… by writing the guide”. */
const BY_DOING = /\bby\s+(?:\w{2,20}ly\s+)?\w{3,20}ing\b/i;

/** “A three-man team”, “a group of 5 students”: the people beside the writer. */
const PARTY = /\b(?:team|group|squad|crew)\s+of\s+(?:about\s+|around\s+)?$/i;
const MEMBERS = /^[\s-]*(?:man|person|people|member|engineer|developer)s?\s+(?:team|group|squad|crew)\b/i;

/** “…, representing the company at 10 fairs”, “… and led recruitment at 10 universities”: the size is another act's. */
const ANOTHER_ACT = /(?:,|\band)\s+(?:\w{2,20}ly\s+)?([\p{L}-]{3,20})\b/giu;

const WEAK = new Set(['assist', 'collaborate', 'contribute', 'help', 'participate', 'support', 'work']);

function isOfAnotherAct(between: string): boolean {
  return [...between.matchAll(ANOTHER_ACT)].some(([, word = '']) => {
    const verb = readVerb(word);
    return (verb?.form === 'past' || verb?.form === 'gerund') && !WEAK.has(verb.base);
  });
}

function realSize({ quantities, text, opener }: Evidence): Quantity | null {
  const sized = quantities.filter(
    ({ kind, value, unit, start }) =>
      (kind === 'scale' || kind === 'reach') &&
      !isOfAnotherAct(text.slice(opener?.end ?? 0, start)) &&
      (value === null || value >= FEW) &&
      !PEOPLE.test(unit ?? '') &&
      !PARTY.test(text.slice(0, start)) &&
      !MEMBERS.test(text.slice(start).replace(/^\S+?(?=[\s-])/, '')),
  );
  return sized[0] ?? null;
}
