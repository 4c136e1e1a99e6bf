import { allBullets } from '../document/bullets.ts';
import type { Bullet, CareerDocument, PlainText, Role, Span } from '../document/model.ts';
import type { Evidence, Quantity, Words } from '../evidence/model.ts';
import { explainSignal, explainTitle, type SignalFacts, type SignalTopic, type TitleFacts } from '../ladder/explain.ts';
import type { Ladder } from '../ladder/ladder.ts';
import { judgeBullet } from './bullet.ts';
import type { BulletJudgement, RoleJudgement } from './model.ts';

/** What a hover says, and of which stretch of the source. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What the host knows when it asks for a hover. */
export interface HoverContext {
  readonly ladder: Ladder;
  readonly evidenceOf: (text: string) => Evidence;
  readonly judgementOf: (role: Role) => RoleJudgement;
}

/** The hover of a title or of the words of a bullet at an offset, or null; findings have hovers of their own. */
export function hoverAt(document: CareerDocument, offset: number, context: HoverContext): Hover | null {
  if (document.language !== 'en' || document.kind === 'none' || document.kind === 'job') return null;
  return hoverTitle(document, offset, context) ?? hoverWords(document, offset, context);
}

/** What the hover would say of the most telling words of a phrase; null where nothing in it is known. */
export function explainWords(text: string, { ladder, evidenceOf }: Omit<HoverContext, 'judgementOf'>): string | null {
  const judgement = judgeBullet(evidenceOf(text), ladder);
  const [place] = topicsOf(judgement);
  return place ? explainPlace(place, judgement.evidence, ladder) : null;
}

/** What a role's judgement tells in a title's hover. */
export function titleFacts(judgement: RoleJudgement): TitleFacts {
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
    return { span: title.span, markdown: explainTitle(judgement.title, titleFacts(judgement), context.ladder) };
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
    markdown: explainPlace(found, judgement.evidence, context.ladder),
  };
}

function explainPlace({ topic, words }: Place, evidence: Evidence, ladder: Ladder): string {
  const facts: SignalFacts = { topic, words: words.text, ladder, names: namesOf(evidence) };
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

interface Place {
  readonly topic: SignalTopic;
  readonly words: Words;
}

/** Everything that has a hover in one bullet, the most telling first where words overlap. */
function topicsOf(judgement: BulletJudgement): readonly Place[] {
  const { evidence } = judgement;
  const signs = signsOf(judgement);
  const isOutcome = ({ topic }: Place) => topic.is === 'sign' && topic.dimension === 'impact';
  const opener = openerOf(evidence);
  const isTelling = evidence.opener !== null && evidence.opener.strength !== 'plain';
  return [
    ...(isTelling ? opener : []),
    ...signs.filter((place) => !isOutcome(place)).sort(byLength),
    ...evidence.quantities.map((quantity) => figureOf(evidence, quantity)),
    ...evidence.namedResults.map((words): Place => ({ topic: { is: 'result' }, words })),
    ...evidence.artefacts.map((words): Place => ({ topic: { is: 'artefact' }, words })),
    ...signs.filter(isOutcome).sort(byLength),
    ...scopeOf(evidence),
    ...(isTelling ? [] : opener),
  ];
}

function byLength(a: Place, b: Place): number {
  return a.words.end - a.words.start - (b.words.end - b.words.start);
}

function signsOf({ evidence, signals }: BulletJudgement): Place[] {
  const levelled = new Set(signals.map(({ kind, start }) => `${kind} ${start}`));
  const unread = evidence.signals.filter(({ kind, start }) => !levelled.has(`${kind} ${start}`));
  const all = [...signals, ...unread.map((signal) => ({ ...signal, level: null }))];
  return all.map(({ kind, dimension, level, proven, text, start, end }) => ({
    topic: { is: 'sign', kind, dimension, level, proven },
    words: { text, start, end },
  }));
}

function openerOf({ opener, text }: Evidence): Place[] {
  if (opener === null) return [];
  const { strength, start } = opener;
  // "Worked" alone is not what leaves the part open: "worked on" is.
  const more = strength === 'weak' ? (/^\s+(?:on|with|in|for|of|to)\b/i.exec(text.slice(opener.end))?.[0] ?? '') : '';
  const end = opener.end + more.length;
  return [{ topic: { is: 'opener', strength }, words: { text: text.slice(start, end), start, end } }];
}

function scopeOf({ scope, scopeWords }: Evidence): Place[] {
  if (scopeWords === null || scope === 'individual' || scope === 'unclear') return [];
  return [{ topic: { is: 'scope', scope }, words: scopeWords }];
}

function figureOf({ text, opener }: Evidence, quantity: Quantity): Place {
  const { kind, unit, baseline } = quantity;
  const between = opener && opener.end < quantity.start ? text.slice(opener.end, quantity.start) : '';
  const measure = /^\s+((?:[\p{L}-]+\s+){1,3})by\s+$/u.exec(between)?.[1]?.trim() ?? null;
  const claim = opener && measure !== null ? text.slice(opener.start, quantity.end) : quantity.text;
  const share = unit === '%' || unit === 'x' || /%|percent|\dx\b/i.test(quantity.text);
  return { topic: { is: 'figure', kind, share, baseline, claim, measure }, words: quantity };
}

function namesOf(evidence: Evidence): SignalFacts['names'] {
  return {
    project: evidence.objects.length > 0,
    people: evidence.collaborators.length > 0,
    result: evidence.hasMetric || evidence.namedResults.length > 0,
  };
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
