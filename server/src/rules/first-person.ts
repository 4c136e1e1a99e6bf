import type { Words } from '../evidence/model.ts';
import type { Fix } from '../lint/finding.ts';
import { type BulletContext, defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';
import { spanOf } from './support/words.ts';

/** The pronoun as the subject of a sentence: at its start, behind a preface ("In 2021, I …") or an adverb. */
const SUBJECT =
  /^(?:(?:[^.!?]{0,60}?,|[A-Z]?[a-z]{2,15}ly|Also|Then|Here|There)\s+)?((?:I|We)(?:['’](?:m|ve|d|ll|re))?|My)(?=\s+[a-z])/u;
const PRONOUN = /\b(?:I|We|My)\b/;
/** A later sentence that begins with one. */
const LATER = /(?<=[.!?;]\s{1,2})(?:I|We)(?:['’](?:m|ve|d|ll|re))?(?=\s+[a-z])/u;

export const firstPerson = defineRule({
  id: 'first-person',
  title: 'First person in a résumé bullet',
  why: 'A résumé is understood to be about its writer, so bullets begin with the verb and leave “I” and “my” out. With them each line starts with the same word and is a little longer.',
  exceptions: 'Fine in a summary, in a letter and in brag documents. “We” is never deleted: the credit is shared.',
  severity: 'information',
  kinds: ['resume'],
  fix: 'safe',
  family: 'writing',
  perDocument: 3,
  sources: [],
  examples: [
    { bad: '- «I» built the importer that 40 banks use.', good: '- Built the importer that 40 banks use.' },
    {
      bad: '- «My» tasks were the releases of the Android app, one every two weeks.',
      good: '- Released the Android app every two weeks.',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence } = context;
    const words = subject(evidence.text, bullet.body);
    if (!words) return [];
    const leading = isLeading(context, words);
    return [
      {
        span: spanOf(bullet, words),
        message: leading
          ? `${quoteFirst(words.text)} is understood in a résumé; most begin with the verb. The bullet can start at the next word.`
          : `${quoteFirst(words.text)} is understood in a résumé and is mostly left out there. “The” or a name does in its place.`,
        ...(leading && { fixes: () => leaveOut(context, words) }),
      },
    ];
  },
});

function subject(text: string, body: number): Words | null {
  // Most bullets have none of the words, and need no search for where they stand.
  if (!PRONOUN.test(text)) return null;
  const first = SUBJECT.exec(text.slice(body));
  const pronoun = first?.[1] ?? '';
  if (first) return at(body + first[0].length - pronoun.length, pronoun);
  const later = LATER.exec(text);
  return later && at(later.index, later[0]);
}

function at(start: number, text: string): Words {
  return { text, start, end: start + text.length };
}

/** "I built …": a past verb follows at once, so nothing but "I" goes. */
function isLeading({ bullet, evidence }: BulletContext, { text, start, end }: Words): boolean {
  const { opener } = evidence;
  if (text !== 'I' || evidence.text.slice(bullet.body, start).trim() !== '') return false;
  return opener?.tense === 'past' && opener.start === end + 1;
}

function leaveOut({ bullet, text }: BulletContext, words: Words): Fix[] {
  const { start, end } = spanOf(bullet, { start: words.start, end: words.end + 2 });
  const letter = text.slice(end - 1, end);
  // Markup between "I" and the verb: where the verb begins is not certain enough for a safe edit.
  if (!/^I\s\p{L}$/u.test(text.slice(start, end))) return [];
  return [{ title: 'Leave out “I”', kind: 'safe', edits: [{ span: { start, end }, newText: [letter.toUpperCase()] }] }];
}
