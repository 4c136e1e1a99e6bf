import { allMatches } from '../document/matches.ts';
import type { Span } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import { sources } from '../ladder/sources.ts';
import { append } from '../lint/append.ts';
import { moved } from '../lint/local.ts';
import { type DocumentContext, type Draft, defineRule } from '../lint/rule.ts';
import { percentagesOf } from './support/percentages.ts';
import { spanOf } from './support/words.ts';

const SAME = 3;
const ALL_ROUND = 5;

export const suspiciousMetric = defineRule({
  id: 'suspicious-metric',
  title: 'A figure that stops the reader',
  why: 'Some figures make a reader stop and calculate: a reduction beyond everything there was, decimals finer than anyone measures, one percentage in three places, a round figure in every line. The values themselves read better.',
  exceptions:
    'Leave it where the figure was measured and you can say how. Availability, money and test scores may have decimals; in a brag document a share may return.',
  severity: 'information',
  kinds: ['resume', 'brag', 'packet'],
  fix: 'none',
  family: 'mission',
  sources: [sources.claimsWithoutEvidence],
  examples: [
    { bad: '- Reduced build time by «250%».', good: '- Reduced build time from 35 to 10 minutes.' },
    { bad: '- Increased sign-ups by «23.47%».', good: '- Increased sign-ups by 23% in the quarter after launch.' },
  ],
  unit: 'document',
  *check(context) {
    const seen = new Map<string, Place[]>();
    for (const { value: percentages, start } of context.summaries(percentagesOf)) {
      for (const { value, bullet, span, draft } of percentages) {
        const place = { bullet: bullet + start, span: moved(span, start) };
        if (draft) yield { ...draft, span: place.span };
        if (value !== null) append(seen, value, place);
      }
    }
    yield null;
    // A brag document tells of several years: figures and habits return in it.
    if (context.document.kind === 'brag') return;
    yield* repeated(seen);
    yield* allRound(context);
  },
});

/** A percentage in the document; its bullet by where it begins. */
interface Place {
  readonly bullet: number;
  readonly span: Span;
}

/** One share in three places; a bullet that has it three times is marked at the first. */
function* repeated(seen: ReadonlyMap<string, readonly Place[]>): Iterable<Draft> {
  for (const [value, places] of seen) {
    if (places.length < SAME) continue;
    const bullets = new Set(places.map(({ bullet }) => bullet));
    const shown = bullets.size === 1 ? places[0] : places[SAME - 1];
    if (!shown) continue;
    const where = bullets.size === 1 ? 'one line' : `${bullets.size} bullets`;
    yield {
      span: shown.span,
      message: `“${value}%” stands ${places.length} times in ${where}, so a reader may take it for a guess. Both values of one of them would help.`,
      related: places
        .filter((place) => place !== shown)
        .map((place) => ({ span: place.span, message: `also ${value}%` })),
    };
  }
}

function* allRound({ document }: DocumentContext): Iterable<Draft | null> {
  for (const unit of [...document.roles, ...document.entries]) {
    yield null;
    const bullets = allBullets(unit).filter((bullet) => bullet.nature === 'work');
    if (bullets.length < ALL_ROUND) continue;
    const [first] = bullets;
    const figure = first && roundFigure(first.plain.text);
    if (!figure || !bullets.every(({ plain }) => roundFigure(plain.text))) continue;
    yield {
      span: spanOf(first, figure),
      message: `Each of the ${bullets.length} bullets has one round figure, so they may look estimated. The values behind two of them would help.`,
    };
  }
}

const FIGURE = /\d[\d.,]*(?:\s?[%x]|\s?percent)?/g;

/** The only figure of a text, where it is a round one: 40 %, 30 services, 5x. */
function roundFigure(text: string): { readonly start: number; readonly end: number } | null {
  const [only, second] = allMatches(FIGURE, text);
  if (!only || second || !/^(?:\d+0|\d*5)(?:,000)*\D*$/.test(only[0])) return null;
  return { start: only.index, end: only.index + only[0].trimEnd().length };
}
