import type { Span } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import { createPhraseFinder } from '../lint/phrases.ts';
import { defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';
import { spanOf } from './support/words.ts';

const STOCK = createPhraseFinder(
  'spearhead* leverag* orchestrat* utiliz* utilis* synergiz* championed pioneer* revolutioniz* revolutionis* masterminded'.split(
    ' ',
  ),
);
/** "container orchestration", "Spearhead" in a name: nouns are no verbs of this kind. */
const NOUN = /(?:ion|ions|or|er|ers)$/i;

export const stockVerbDensity = defineRule({
  id: 'stock-verb-density',
  title: 'Many verbs from the same stock',
  why: 'One “spearheaded” is a verb. Several of its kind in one document read alike and hide which of the works mattered; plain verbs (built, moved, cut, wrote) let the facts differ.',
  exceptions: 'Single hits are never marked, only their density over the document.',
  severity: 'hint',
  kinds: ['resume', 'packet'],
  fix: 'none',
  family: 'writing',
  sources: [],
  options: {
    least: { description: 'So many of them before anything is said.', default: 4 },
    share: { description: 'And in so many of a hundred bullets.', default: 15 },
  },
  examples: [
    {
      bad: '- «Spearheaded» the exit from the old queue in 2021.\n- Leveraged a shared cache for 12 services.\n- Orchestrated the launch of the Oslo site on 1 May.\n- Utilised feature flags for 40 releases.\n',
      good: '- Planned the exit from the old queue in 2021.\n- Built a shared cache for 12 services.\n- Ran the launch of the Oslo site on 1 May.\n- Used feature flags for 40 releases.\n',
    },
  ],
  unit: 'document',
  *check({ document, options }) {
    const bullets = document.roles.flatMap((role) => allBullets(role)).filter((bullet) => bullet.nature === 'work');
    const hits: { span: Span; text: string }[] = [];
    for (const bullet of bullets) {
      for (const { start, end } of STOCK.find(bullet.plain.text)) {
        const text = bullet.plain.text.slice(start, end);
        if (!NOUN.test(text)) hits.push({ span: spanOf(bullet, { start, end }), text });
      }
    }
    const [first, ...rest] = hits;
    if (!first || hits.length < Number(options.least) || hits.length * 100 < bullets.length * Number(options.share))
      return;
    yield {
      span: first.span,
      message: `${quoteFirst(first.text)} and ${rest.length} more verbs of its kind make the bullets read alike. Plain verbs let the facts stand out.`,
      related: rest.map(({ span, text }) => ({ span, message: `“${text}”` })),
    };
  },
});
