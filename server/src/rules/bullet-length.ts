import { tellsOffice } from '../lint/leaders.ts';
import { type BulletContext, type Draft, defineRule } from '../lint/rule.ts';
import { namesThing } from './support/noun-phrases.ts';
import { isResultItself } from './support/result-itself.ts';
import { spanOf, wordCount } from './support/words.ts';

const NAMES_IN_A_ROW = 6;
/** Printed lines differ by a word or two: so few words more are no third line. */
const TOLERATED = 20;
/** A gerund with a word or two names a subject. */
const NAMING = 3;
const SERVED =
  /\b(?:for|to|at|as|customers?|clients?|teams?|companies|universities|countries|languages|offices)\s*[\s:(,–—-]{0,3}(?:(?:such as|including|like|as)\s+)?$/i;
/** A line that says itself that it is a list of tools. */
const STACK = /^(?:(?:tech(?:nical|nology)?|software)\s*stack|technolog(?:y|ies)|tools?|stack|environment|skills)\b/i;
/** Names with a capital or a digit, one after another: "Go, Kafka, Redis, S3". */
const NAME_LIST =
  /(?:[A-Z][\w.+#/-]{0,24}(?: [A-Z][\w.+#/-]{0,24})?(?:, (?:and |or )?| and |\/)){5,30}[A-Z][\w.+#/-]{0,24}/;

export const bulletLength = defineRule({
  id: 'bullet-length',
  title: 'A bullet too long or too short to be read at a glance',
  why: 'A bullet of more than two printed lines is skimmed to its first half, and one of three words tells too little to place. A list of many tools belongs to the skills; the bullet is for what was done with them.',
  exceptions: 'Leave a short one where its words are a result, and a long one where every clause is needed.',
  severity: 'hint',
  kinds: ['resume'],
  fix: 'none',
  family: 'writing',
  perRole: 2,
  sources: [],
  options: {
    longest: { description: 'Characters of text that fit two printed lines.', default: 240 },
    fewestWords: { description: 'A bullet with fewer words, and no result in them, is short.', default: 5 },
  },
  examples: [
    { bad: '- «Wrote integration tests.»', good: '- Wrote integration tests for the importer that 40 banks use.' },
    {
      bad: '- Rebuilt the order pipeline with «Go, Kafka, Redis, Postgres, Terraform, Helm, and Prometheus»; 40 shops order through it.',
      good: '- Rebuilt the order pipeline in Go over Kafka; 40 shops order through it.',
    },
  ],
  unit: 'bullet',
  check(context) {
    const draft = tooLong(context) ?? tooShort(context) ?? toolList(context);
    return draft ? [draft] : [];
  },
});

function tooLong({ bullet, evidence, options }: BulletContext): Draft | null {
  const longest = Number(options.longest);
  if (evidence.text.length <= longest) return null;
  // The underlined part is what stands beyond two lines, from the next word on.
  const space = evidence.text.slice(longest).search(/\s/);
  const start = longest + space + (/^\s+/.exec(evidence.text.slice(longest + space))?.[0].length ?? 0);
  if (space < 0 || start + TOLERATED > evidence.text.trimEnd().length) return null;
  return {
    span: spanOf(bullet, { start, end: evidence.text.length }),
    message:
      'From here on the bullet runs past two printed lines, where most are skimmed. Split it, or move the result forward.',
  };
}

function tooShort({ bullet, evidence, options, parent, role }: BulletContext): Draft | null {
  if (parent || bullet.children.length > 0 || evidence.hasMetric || evidence.namedResults.length > 0) return null;
  if (!evidence.achievement && !evidence.duty) return null;
  const words = wordCount(evidence.text.slice(bullet.body));
  if (words >= Number(options.fewestWords) || isResultItself(evidence)) return null;
  const { opener } = evidence;
  // “Worked as scrum master” names an office, which needs no more words.
  if (opener && /^\s+as\s/i.test(evidence.text.slice(opener.end))) return null;
  // “Unit testing”, “Register allocator”, “Deputy team lead”, items of a list: no act is told, so none is told too shortly.
  const isNaming =
    !opener || opener.tense === 'none' || namesThing(evidence) || (opener.tense === 'gerund' && words <= NAMING);
  // “Led the payments team” is a manager's office in few words.
  if (role && tellsOffice(role.title, evidence)) return null;
  if (isNaming) return null;
  return {
    span: bullet.span,
    message: 'So few words leave open what it was and for whom. One clause about either is enough.',
  };
}

function toolList({ bullet, evidence }: BulletContext): Draft | null {
  const match = NAME_LIST.exec(evidence.text);
  if (!match || match[0].split(/, | and |\//).length < NAMES_IN_A_ROW || STACK.test(evidence.text)) return null;
  // Those whom the work was for are its reach, not its tools.
  if (SERVED.test(evidence.text.slice(0, match.index))) return null;
  return {
    span: spanOf(bullet, { start: match.index, end: match.index + match[0].length }),
    message:
      'So many names in a row hide what was done with them. The skills can list them; here the two that mattered are enough.',
  };
}
