import { sources } from '../ladder/sources.ts';
import { defineRule } from '../lint/rule.ts';
import { isChange } from './support/changes.ts';
import { quoteFirst } from './support/quote.ts';
import { rewrites } from './support/rewrites.ts';
import { at, clauseHead, wordCount } from './support/words.ts';

/** A short claim is the one that says neither; a longer one has placed its work in some way. */
const LONG_CLAIM = 9;
const MONEY = /[$€£¥]|\b(?:USD|EUR|GBP|CHF|dollars|euros|pounds|francs)\b/i;
/** A currency may stand behind the number: “1,75 Mio. EUR”. */
const AFTER = 8;

export const unclearScope = defineRule({
  id: 'unclear-scope',
  title: 'Scope left open',
  why: 'Scope is the first thing that readers use to place a story: one team, several teams, the organisation. A claim that names neither the system nor the people it covered can be read as small as any.',
  exceptions: 'Leave it where the role’s first line already says which team or system all of its bullets are about.',
  severity: 'information',
  kinds: ['resume', 'packet'],
  fix: 'suggestion',
  family: 'mission',
  sparesLeaders: true,
  perRole: 3,
  sources: [sources.staffArchetypes],
  examples: [
    {
      bad: '- «Cut memory use» by 30% over two months.',
      good: '- Cut memory use of the thumbnail service by 30% over two months.',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence, confidential } = context;
    // Where the work is confidential no names are asked for; both values tell how large it was.
    if (confidential || evidence.quantities.some(({ baseline }) => baseline)) return [];
    if (!evidence.leadershipClaim && !(evidence.achievement && isChange(evidence))) return [];
    if (evidence.scope !== 'unclear') return [];
    if (evidence.objects.length > 0 || evidence.collaborators.length > 0) return [];
    if (evidence.artefacts.length > 0 || evidence.namedResults.length > 0) return [];
    if (evidence.quantities.some((quantity) => quantity.kind === 'scale' || quantity.kind === 'reach')) return [];
    // Money is a size that any reader can weigh.
    if (evidence.quantities.some(({ start, end }) => MONEY.test(evidence.text.slice(start, end + AFTER)))) return [];
    if (wordCount(evidence.text) > LONG_CLAIM) return [];
    const words = clauseHead(bullet, evidence);
    return [
      at(
        bullet,
        words,
        `${quoteFirst(words.text)} names no system or team, so a reader cannot tell how large it was. Say of what, and for whom.`,
        { fixes: rewrites(context, 'unclear-scope') },
      ),
    ];
  },
});
