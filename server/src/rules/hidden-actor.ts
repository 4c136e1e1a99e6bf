import { defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';
import { rewrites } from './support/rewrites.ts';
import { tellsPartAfter } from './support/told-after.ts';
import { spanOf } from './support/words.ts';

const PASSIVE =
  /\b(?:was|were|has been|have been|had been|is being|are being|got)\s+(?:\w{2,20}ly\s+)?([\p{L}-]{2,20}(?:ed|en|wn|lt|de|ne|ught|un|ut|pt))\b/iu;
/** Granted by others: the passive is the point. */
const GRANTED =
  /^(?:promoted|awarded|selected|chosen|recogni[sz]ed|nominated|hired|invited|elected|asked|given|known|appointed|honou?red|ranked|featured|accepted|certified|trained|based|located|involved|tasked|assigned|entrusted)$/i;

/** “Were achieved by automating the build”: the part is told. */
const BY_DOING = /\bby\s+(?:\w{2,20}ly\s+)?\w{3,20}ing\b/i;

export const hiddenActor = defineRule({
  id: 'hidden-actor',
  title: 'Work that nobody does',
  why: 'In “the pipeline was rebuilt” nobody acts. A reader cannot tell whether the writer did it, took part or watched, and the honest answer may be any of them.',
  exceptions:
    'Leave it where others did it and say so with “by …”, or where what was granted to you is the point (“was promoted”).',
  severity: 'hint',
  kinds: ['resume', 'brag', 'packet'],
  fix: 'suggestion',
  family: 'writing',
  perRole: 3,
  sources: [],
  examples: [
    {
      bad: '- The deploy pipeline «was rebuilt» in 2022.',
      good: '- Rebuilt the test stage of the deploy pipeline in 2022.',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence } = context;
    if (evidence.actor !== 'passive') return [];
    const match = PASSIVE.exec(evidence.text);
    if (!match || GRANTED.test(match[1] ?? '')) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    const rest = evidence.text.slice(place.end);
    if (/^\s+by\s+(?!hand|default|far)/i.test(rest) || BY_DOING.test(rest) || tellsPartAfter(rest)) return [];
    return [
      {
        span: spanOf(bullet, place),
        message: `${quoteFirst(match[0])} leaves open who did it. Say which part was yours${context.confidential ? '; no name is needed.' : ', or by whom it was done.'}`,
        fixes: rewrites(context, 'hidden-actor'),
      },
    ];
  },
});
