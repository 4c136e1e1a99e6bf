import type { BulletContext } from '../lint/rule.ts';
import { type Hit, phraseRule } from './support/phrase-rule.ts';
import { quoteFirst } from './support/quote.ts';
import { rewrites } from './support/rewrites.ts';

export const vagueQuantifier = phraseRule({
  id: 'vague-quantifier',
  title: 'A quantity left open',
  why: '“Several” and “significantly” stand where a number or names would stand, and tell the reader only that there is one. A range that you can stand by, or two names, is as good as an exact figure.',
  exceptions: 'Leave it where the exact number is beside the point, or is told a few words later.',
  severity: 'information',
  kinds: ['resume', 'brag', 'packet'],
  fix: 'suggestion',
  family: 'mission',
  perRole: 2,
  sources: [],
  examples: [
    {
      bad: '- Moved «several» services off the old queue in 2022.',
      good: '- Moved six services off the old queue in 2022.',
    },
    {
      bad: '- «Dramatically» lowered the error rate of the importer.',
      good: '- Lowered the error rate of the importer from 4% to 0.2%.',
    },
  ],
  phrases: [
    'several',
    'many',
    'various',
    'numerous',
    'countless',
    'myriad',
    'a number of',
    'a variety of',
    'a wide variety of',
    'a wide range of',
    'a multitude of',
    'a plethora of',
    'a lot of',
    'lots of',
    'significantly',
    'dramatically',
    'drastically',
    'substantially',
    'considerably',
    'tremendously',
    'greatly',
    'vastly',
    'massively',
  ],
  message: (words, confidential) =>
    /ly$/i.test(words)
      ? `${quoteFirst(words)} could be a tenth or tenfold, so it tells little. Give before and after, a ratio, or what it made possible.`
      : `${quoteFirst(words)} could be two or twenty, so it tells little. Give a number, a range you can stand by, or ${confidential ? 'a ratio' : 'the names'}.`,
  spares: isTold,
  fixes: (context) => rewrites(context, 'vague-quantifier'),
});

/** “Various improvements to …”: what was done, though no verb says so. */
const DONE =
  /^\s+(?:[\w-]+\s+){0,2}(?:improvements|enhancements|fixes|bugfixes|features|optimi[sz]ations|upgrades|refactorings)\b/i;

/** “NeovimConf, VimConf and various other conferences”: the names stand before it. */
const NAMES_BEFORE = /\p{L}(?:,| and| &|, and)\s+$/u;

/** The size stands beside the adverb, or the names beside the quantifier. */
function isTold(hit: Hit, { evidence, bullet }: BulletContext): boolean {
  const rest = evidence.text.slice(hit.end);
  // "Various other tasks": no act, so there is nothing that the number would size.
  if (!evidence.opener && hit.start === bullet.body && !DONE.test(rest)) return true;
  if (/ly$/i.test(hit.text)) {
    // “Without significantly raising costs”, “massively multiplayer”: no size is claimed.
    if (/\b(?:without|not|never|nor|n[’']t)\s+(?:\w+\s+)?$/i.test(evidence.text.slice(0, hit.start))) return true;
    if (/^\s+(?:multiplayer|parallel|open online)\b/i.test(rest)) return true;
    return evidence.hasMetric || evidence.namedResults.length > 0;
  }
  // "various" in a compound name or a span of time is no quantity of the work.
  if (/\b(?:how|as|so|too|one to)\s+$/i.test(evidence.text.slice(0, hit.start))) return true;
  if (/^\s+(?:years|months|weeks|days|times|hundred|thousand|million|orders of magnitude)\b/i.test(rest)) return true;
  if (/^\s+(?:others?|more)\b/i.test(rest) && NAMES_BEFORE.test(evidence.text.slice(0, hit.start))) return true;
  return (
    bullet.children.length > 0 ||
    /[(:]|\s[–—-]\s|\b(?:such as|including|like|from .{1,40} to)\b|\b(?:e\.g|i\.e)\b/i.test(rest)
  );
}
