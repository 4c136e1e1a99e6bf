import type { Fix } from '../lint/finding.ts';
import { type BulletContext, defineRule } from '../lint/rule.ts';
import { past, readVerb } from '../rewrite/words/verbs.ts';
import { namesThing } from './support/noun-phrases.ts';
import { fit, quoteFirst } from './support/quote.ts';
import { isTitleAfterLead, spanOf } from './support/words.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DETERMINER = /^\s+(?:a|an|the|its|their|our|all|both|each|every|two|three|four|five|six|\d[\d,.]*)\s/i;
const JOINED = /(?:\band|\bor|\bthen|,|&|\/)\s+([\p{L}-]{2,20})\b/giu;

export const tense = defineRule({
  id: 'tense',
  title: 'Present tense in a role that has ended',
  why: 'A present-tense verb under a role with an end date makes the reader look at the dates again. Past tense for what is over, in every line, settles it. In the present role both are fine: finished work is told in the past.',
  exceptions: 'Leave it where the line is a noun phrase (“Lead engineer for …”).',
  severity: 'information',
  kinds: ['resume'],
  fix: 'both',
  family: 'writing',
  perRole: 2,
  sources: [],
  examples: [
    {
      bad: '# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater\n\nMar 2019 – Feb 2022\n\n- «Develop» the importer that 40 banks use.\n',
      good: '# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater\n\nMar 2019 – Feb 2022\n\n- Developed the importer that 40 banks use.\n',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence, role } = context;
    const { opener } = evidence;
    if (!role?.ended || opener?.tense !== 'present' || isNounPhrase(evidence.text.slice(opener.end))) return [];
    if (namesThing(evidence)) return [];
    if (/^lead$/i.test(opener.text) && isTitleAfterLead(evidence.text.slice(opener.end))) return [];
    const verb = readVerb(opener.text);
    if (!verb || (verb.form !== 'base' && verb.form !== 'third')) return [];
    // “Changes to the platform …”: a plural noun.
    if (verb.form === 'third' && /^\s+(?:to|in|of|for|from)\b/i.test(evidence.text.slice(opener.end))) return [];
    const end = role.end;
    const when = end ? `${end.month ? `${MONTHS[end.month - 1]} ` : ''}${end.year}` : 'the past';
    const changed = cased(past(verb.base), opener.text);
    const words = quoteFirst(opener.text);
    return [
      {
        span: spanOf(bullet, opener),
        message: fit(
          `${words} is present tense, but this role ended in ${when}; a reader may doubt the dates. Past: “${changed}”.`,
          `${words} is present tense, but this role ended in ${when}. Past: “${changed}”.`,
        ),
        fixes: () => fixes(context, changed),
      },
    ];
  },
});

/** “Patch schedules”, “Deploy version: …”: two words are as likely a noun with its noun, as is “Support and update of …”. */
function isNounPhrase(rest: string): boolean {
  return /^\s+[\p{L}-]+\s*(?:$|[:.;])/u.test(rest) || /^\s*:/.test(rest) || /^ and [\p{L}-]+ of\s/u.test(rest);
}

function cased(verb: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? verb.slice(0, 1).toUpperCase() + verb.slice(1) : verb;
}

/** Safe only for one base form before a determiner: "Lead engineer for" is a noun, "Develop and run" needs both verbs. */
function fixes({ bullet, evidence, text }: BulletContext, changed: string): Fix[] {
  const { opener } = evidence;
  if (!opener) return [];
  const span = spanOf(bullet, opener);
  if (text.slice(span.start, span.end) !== opener.text) return [];
  const rest = evidence.text.slice(opener.end);
  const others = [...rest.matchAll(JOINED)].filter(([, word = '']) => readVerb(word)?.form === 'base');
  const safe = readVerb(opener.text)?.form === 'base' && DETERMINER.test(rest) && others.length === 0;
  const edits = [{ span, newText: [changed] }];
  return [{ title: `Past tense: “${changed}”`, kind: safe ? 'safe' : 'suggestion', edits }];
}
