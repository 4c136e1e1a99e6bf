import type { Fix } from '../../lint/finding.ts';
import { createPhraseFinder } from '../../lint/phrases.ts';
import { type BulletContext, defineRule, type Rule, type RuleMeta } from '../../lint/rule.ts';
import { at } from './words.ts';

export interface PhraseRule extends Omit<RuleMeta, 'options'> {
  /** Literal phrases with `*`, found as whole words in any case. */
  readonly phrases: readonly string[];
  message(words: string): string;
  /** Leaves a hit alone (the number stands beside it, the word means something else here). */
  spares?(hit: Hit, context: BulletContext): boolean;
  fixes?(context: BulletContext): () => readonly Fix[];
}

export interface Hit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A rule that is a list of words: the phrases are its data, and a user's own are added through its option `phrases`. */
export function phraseRule({ phrases, message, spares, fixes, ...meta }: PhraseRule): Rule {
  const own = createPhraseFinder(phrases);
  return defineRule({
    ...meta,
    options: { phrases: { description: 'More phrases to find, literally; `*` stands for anything.', default: [] } },
    unit: 'bullet',
    *check(context) {
      const text = context.evidence.text;
      const added = context.options.phrases as readonly string[];
      const hits = added.length > 0 ? createPhraseFinder([...phrases, ...added]).find(text) : own.find(text);
      for (const { start, end } of hits) {
        const hit = { text: text.slice(start, end), start, end };
        if (spares?.(hit, context)) continue;
        yield at(context.bullet, hit, message(hit.text), fixes && { fixes: fixes(context) });
      }
    },
  });
}
