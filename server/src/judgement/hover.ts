import type { Bullet, CareerDocument, PlainText, Role, Span } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import type { Evidence } from '../evidence/model.ts';
import { explainSignal, explainTitle, type SignalFacts, type TitleFacts } from '../ladder/explain.ts';
import type { Ladder } from '../ladder/ladder.ts';
import type { Level } from '../ladder/model.ts';
import { judgeBullet } from './bullet.ts';
import type { RoleJudgement } from './model.ts';
import { namesOf, type Place, topicsOf } from './topics.ts';

/** What a hover says, and of which stretch of the source. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What the host knows when it asks for a hover. */
export interface HoverContext {
  readonly ladder: Ladder;
  /** The level that is written for, where one is set. */
  readonly target: Level | null;
  readonly evidenceOf: (text: string) => Evidence;
  readonly judgementOf: (role: Role) => RoleJudgement;
}

/** The hover of a title or of the words of a bullet at an offset, or null; findings have hovers of their own. */
export function hoverAt(document: CareerDocument, offset: number, context: HoverContext): Hover | null {
  if (document.language !== 'en' || document.kind === 'none' || document.kind === 'job') return null;
  return hoverTitle(document, offset, context) ?? hoverWords(document, offset, context);
}

/** What the hover would say of the most telling words of a phrase; null where nothing in it is known. */
export function explainWords(text: string, context: Omit<HoverContext, 'judgementOf'>): string | null {
  const { ladder, evidenceOf } = context;
  const judgement = judgeBullet(evidenceOf(text), ladder);
  const [place] = topicsOf(judgement);
  return place ? explainPlace(place, judgement.evidence, context) : null;
}

/** What a role's judgement tells in a title's hover. */
function titleFacts(judgement: RoleJudgement): TitleFacts {
  // The highest level of a dimension stands first.
  const highest = judgement.shown.filter(
    ({ dimension }, index, all) => all.findIndex((each) => each.dimension === dimension) === index,
  );
  return {
    verdict: judgement.verdict,
    bullets: [...judgement.bullets.keys()].filter(({ nature }) => nature === 'work').length,
    teamOnly: judgement.teamOnly.length,
    staff: judgement.staffBullets.length,
    shown: highest.map(({ dimension, level, by }) => ({ dimension, level, bullets: countBullets(by) })),
  };
}

function countBullets(by: RoleJudgement['shown'][number]['by']): number {
  return new Set(by.map(({ bullet }) => bullet)).size;
}

function hoverTitle(document: CareerDocument, offset: number, context: HoverContext): Hover | null {
  for (const role of document.roles) {
    const titles = role.titles.length > 0 ? role.titles : role.title ? [role.title] : [];
    const title = titles.find(({ span }) => holds(span, offset));
    if (title === undefined) continue;
    const judgement = context.judgementOf(role);
    return {
      span: title.span,
      markdown: explainTitle(judgement.title, titleFacts(judgement), context.ladder, context.target),
    };
  }
  return null;
}

function hoverWords(document: CareerDocument, offset: number, context: HoverContext): Hover | null {
  const plain = plainAt(document, offset);
  const at = plain?.plainOffset(offset) ?? null;
  if (plain === null || at === null) return null;
  const judgement = judgeBullet(context.evidenceOf(plain.text), context.ladder);
  const found = topicsOf(judgement).find(({ words }) => words.start <= at && at < words.end);
  if (found === undefined) return null;
  const { words } = found;
  return {
    span: plain.sourceSpan(words.start, words.end),
    markdown: explainPlace(found, judgement.evidence, context),
  };
}

function explainPlace(
  { topic, words }: Place,
  evidence: Evidence,
  { ladder, target }: Pick<HoverContext, 'ladder' | 'target'>,
): string {
  const facts: SignalFacts = { topic, words: words.text, ladder, target, names: namesOf(evidence) };
  return explainSignal(facts);
}

/** The plain text of the bullet or paragraph at an offset. */
function plainAt(document: CareerDocument, offset: number): PlainText | null {
  for (const owner of [...document.roles, ...document.entries]) {
    if (!holds(owner.span, offset)) continue;
    const bullet = allBullets(owner).find(({ span, nature }) => isClaim(nature) && holds(span, offset));
    const piece = bullet ?? owner.prose.find(({ span }) => holds(span, offset));
    if (piece) return piece.plain;
  }
  return null;
}

function isClaim(nature: Bullet['nature']): boolean {
  return nature === 'work' || nature === 'header';
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
