import type { Fix } from '../../lint/finding.ts';
import { createPhraseFinder, type PhraseFinder, phraseFinder } from '../../lint/phrases.ts';
import {
  type BulletContext,
  type Draft,
  defineRule,
  type Rule,
  type RuleMeta,
  type RuleOptions,
} from '../../lint/rule.ts';
import { spokenTexts } from './texts.ts';
import { at } from './words.ts';

export interface PhraseRule extends Omit<RuleMeta, 'options'> {
  /** Literal phrases with `*`, found as whole words in any case. */
  readonly phrases: readonly string[];
  message(words: string, confidential: boolean): string;
  /** Reads the summary, the lines before the first section and the roles' prose, too. */
  readonly wide?: boolean;
  /** Leaves a hit alone behind these words. */
  readonly sparesBefore?: RegExp;
  /** Leaves a hit alone (the number stands beside it, the word means something else here). */
  spares?(hit: Hit, context: BulletContext): boolean;
  fixes?(context: BulletContext): () => readonly Fix[];
}

export interface Hit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** So many texts are read before the host is let in between. */
const AT_ONCE = 200;

/** A rule that is a list of words and tells the first of them in a text: the phrases are its data, and a user's own are added through its option `phrases`. */
export function phraseRule(rule: PhraseRule): Rule {
  const { phrases, message, spares, sparesBefore, fixes, wide, ...meta } = rule;
  const finder = finderOf(phrases);
  const options = {
    phrases: { description: 'More phrases to find, literally; `*` stands for anything.', default: [] },
  };
  const isBehind = (text: string, { start }: Hit) =>
    sparesBefore?.test(text.slice(Math.max(0, start - 40), start)) === true;
  const bulletDrafts = (context: BulletContext): readonly Draft[] => {
    const { text } = context.evidence;
    const hit = hits(text, finder(context.options)).find((one) => !isBehind(text, one) && !spares?.(one, context));
    if (!hit) return [];
    return [at(context.bullet, hit, message(hit.text, context.confidential), fixes && { fixes: fixes(context) })];
  };
  if (!wide) return defineRule({ ...meta, options, unit: 'bullet', check: bulletDrafts });
  return defineRule({
    ...meta,
    options,
    unit: 'document',
    *check({ document, options: given, confidential }) {
      const find = finder(given);
      for (const [index, { plain }] of spokenTexts(document).entries()) {
        if (index % AT_ONCE === AT_ONCE - 1) yield null;
        const hit = hits(plain.text, find).find((one) => !isBehind(plain.text, one));
        if (hit) yield { span: plain.sourceSpan(hit.start, hit.end), message: message(hit.text, confidential) };
      }
    },
  });
}

/** The rule's own finder, or one with the user's phrases added. */
function finderOf(phrases: readonly string[]): (options: RuleOptions) => PhraseFinder {
  const own = createPhraseFinder(phrases);
  return ({ phrases: added }) =>
    Array.isArray(added) && added.length > 0 ? phraseFinder([...phrases, ...added]) : own;
}

function hits(text: string, finder: PhraseFinder): readonly Hit[] {
  return finder.find(text).map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}
