import type { Fix } from '../lint/finding.ts';
import { type BulletContext, defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';
import { spanOf } from './support/words.ts';

/** "I" as a pronoun: no numeral ("Phase I"), no part of "I/O". */
const PRONOUN =
  /(?<![\p{L}\p{N}/.&-])(?:I(?:['’](?:m|ve|d|ll))?(?=\s+[a-z])|[Mm]y(?=\s)|[Mm]e(?=[\s.,;])|[Mm]yself|[Ww]e(?:['’](?:ve|re|d|ll))?(?=\s))(?![\p{L}\p{N}])/u;
const NUMERAL_BEFORE =
  /\b(?:Phase|Part|Level|Type|Tier|Class|Volume|Stage|Grade|Engineer|Developer|Analyst|Article|War)\s$/;

export const firstPerson = defineRule({
  id: 'first-person',
  title: 'First person in a résumé bullet',
  why: 'A résumé is understood to be about its writer, so bullets begin with the verb and leave “I” and “my” out. With them each line starts with the same word and is a little longer.',
  exceptions: 'Fine in a summary, in a letter and in brag documents. “We” is never deleted: the credit is shared.',
  severity: 'information',
  kinds: ['resume'],
  fix: 'both',
  family: 'writing',
  perDocument: 3,
  sources: [],
  examples: [
    { bad: '- «I» built the importer that 40 banks use.', good: '- Built the importer that 40 banks use.' },
    {
      bad: '- Ran the load test of «my» team’s gateway at 90,000 requests a second.',
      good: '- Ran the load test of the team’s gateway at 90,000 requests a second.',
    },
  ],
  unit: 'bullet',
  *check(context) {
    const { bullet, evidence } = context;
    const match = PRONOUN.exec(evidence.text);
    if (!match || NUMERAL_BEFORE.test(evidence.text.slice(0, match.index))) return;
    const words = { start: match.index, end: match.index + match[0].length };
    const leading = isLeading(context, words.end, match[0]);
    yield {
      span: spanOf(bullet, words),
      message: leading
        ? `${quoteFirst(match[0])} is understood in a résumé; most begin with the verb. The bullet can start at the next word.`
        : `${quoteFirst(match[0])} is understood in a résumé and is mostly left out there. “The” or a name does in its place.`,
      ...(leading && { fixes: () => leaveOut(context, words) }),
    };
  },
});

/** "I built …": a past verb follows at once, so nothing but "I" goes. */
function isLeading({ bullet, evidence }: BulletContext, end: number, pronoun: string): boolean {
  const { opener } = evidence;
  if (pronoun !== 'I' || evidence.text.slice(bullet.body, end).trim() !== 'I') return false;
  return opener?.tense === 'past' && opener.start === end + 1;
}

function leaveOut({ bullet, text }: BulletContext, words: { readonly start: number; readonly end: number }): Fix[] {
  const { start, end } = spanOf(bullet, { start: words.start, end: words.end + 2 });
  const letter = text.slice(end - 1, end);
  // Markup between "I" and the verb: where the verb begins is not certain enough for a safe edit.
  if (!/^I\s\p{L}$/u.test(text.slice(start, end))) return [];
  return [{ title: 'Leave out “I”', kind: 'safe', edits: [{ span: { start, end }, newText: [letter.toUpperCase()] }] }];
}
