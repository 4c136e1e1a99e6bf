import type { Evidence, Quantity, Signal, Words } from '../evidence/model.ts';
import type { SignalFacts, SignalTopic } from '../ladder/explain.ts';
import type { BulletJudgement } from './model.ts';

/** Words of a bullet that have a hover, and what the hover is about. */
export interface Place {
  readonly topic: SignalTopic;
  readonly words: Words;
}

/** Everything that has a hover in one bullet, the most telling first where words overlap. */
export function topicsOf(judgement: BulletJudgement): readonly Place[] {
  const { evidence } = judgement;
  const signs = signsOf(judgement);
  const isOutcome = ({ topic }: Place) => topic.is === 'sign' && topic.dimension === 'impact';
  const opener = openerOf(evidence);
  const isTelling = opener.some(({ topic }) => topic.is === 'opener' && topic.strength !== 'plain');
  const places = [
    ...(isTelling ? opener : []),
    ...signs.filter((place) => !isOutcome(place)).sort(byLength),
    ...figuresOf(evidence),
    ...evidence.namedResults.map((words): Place => ({ topic: { is: 'result' }, words })),
    ...evidence.artefacts.map((words): Place => ({ topic: { is: 'artefact' }, words })),
    ...signs.filter(isOutcome).sort(byLength),
    ...scopeOf(evidence),
    ...(isTelling ? [] : opener),
  ];
  return places.map(({ topic, words }) => ({ topic, words: topic.is === 'opener' ? words : trimmed(words) }));
}

/** A quotation does not end in "to the". */
function trimmed({ text, start }: Words): Words {
  const kept = text.replace(/(?:(?<!\s)\s+(?:the|a|an|our|my|and|to|of|for|in|on|at|with)){1,3}$/i, '');
  return { text: kept, start, end: start + kept.length };
}

/** What else the bullet names, for hovers that tell what is open. */
export function namesOf(evidence: Evidence): SignalFacts['names'] {
  return {
    project: evidence.objects.length > 0,
    people: evidence.collaborators.length > 0 || evidence.signals.some(({ kind }) => kind === 'led-team'),
    result: evidence.quantities.some(({ kind }) => kind === 'outcome') || evidence.namedResults.length > 0,
  };
}

function byLength(a: Place, b: Place): number {
  return a.words.end - a.words.start - (b.words.end - b.words.start);
}

function signsOf({ evidence, signals }: BulletJudgement): Place[] {
  const levelled = new Set(signals.map(({ kind, start }) => `${kind} ${start}`));
  const unread = evidence.signals.filter(({ kind, start }) => !levelled.has(`${kind} ${start}`));
  const all = [...signals, ...unread.map((signal) => ({ ...signal, level: null }))];
  return all
    .filter(({ kind }) => !toldByOpener.has(kind))
    .map(({ kind, dimension, level, proven, text, start, end }) => ({
      topic: { is: 'sign', kind, dimension, level, proven },
      words: { text, start, end },
    }));
}

/** "Shipped" and "Led the move" are told by the hover of the verb. */
const toldByOpener: ReadonlySet<string> = new Set(['shipped', 'led-project']);

function openerOf({ opener, actor, text }: Evidence): Place[] {
  if (opener === null) return [];
  const { start, lemma, strength } = opener;
  // "Worked" alone is not what leaves the part open: "worked on" is.
  const more = strength === 'weak' ? (/^\s+(?:on|with|in|for|of|to)\b/i.exec(text.slice(opener.end))?.[0] ?? '') : '';
  const end = opener.end + more.length;
  const topic = { is: 'opener', strength, makes: making.test(lemma), shared: actor === 'team' } as const;
  return [{ topic, words: { text: text.slice(start, end), start, end } }];
}

/** Verbs of making, beside which the share of coding is worth a word. */
const making =
  /^(?:build|code|create|develop|implement|program|prototype|rebuild|refactor|reimplement|rewrite|write|add|port)$/;

function scopeOf({ scope, scopeWords }: Evidence): Place[] {
  if (scopeWords === null || scope === 'individual' || scope === 'unclear') return [];
  const topic = scopeTopic(scope, scopeWords.text);
  return topic === null ? [] : [{ topic, words: scopeWords }];
}

/** Only words of teams tell of teams: a product manager is a neighbour, a system alone is no team. */
function scopeTopic(scope: Exclude<Evidence['scope'], 'individual' | 'unclear'>, words: string): SignalTopic | null {
  if (scope === 'team') return /\b(?:team|squad|crew|pod|tribe|my|our)\b/i.test(words) ? { is: 'scope', scope } : null;
  if (scope !== 'multi-team' || groups.test(words)) return { is: 'scope', scope };
  return { is: 'sign', kind: 'works-with-neighbours', dimension: 'influence', level: null, proven: false };
}

const groups =
  /\b(?:teams|squads|crews|pods|tribes|departments|divisions|groups|units|organi[sz]ations|orgs|cross-team|multi-team)\b/i;

function figuresOf(evidence: Evidence): Place[] {
  const { quantities, text } = evidence;
  return quantities.flatMap((quantity, index) => {
    const next = quantities[index + 1];
    const before = quantities[index - 1];
    if (next && arePair(text, quantity, next)) return [pairOf(text, quantity, next)];
    if (before && arePair(text, before, quantity)) return [];
    return figureOf(evidence, quantity);
  });
}

/** "from 3 days to 4 hours", "4 hours instead of 3 days": two values are one result. */
function arePair(text: string, first: Quantity, second: Quantity): boolean {
  const between = text.slice(first.end, second.start);
  return /^\s+(?:to|instead of|down to|up to)\s+(?:about |only |under |over )?$/.test(between);
}

function pairOf(text: string, { start }: Quantity, { end }: Quantity): Place {
  const words = { text: text.slice(start, end), start, end };
  return {
    topic: { is: 'figure', kind: 'outcome', open: false, kept: false, claim: words.text, measure: null },
    words,
  };
}

function figureOf(evidence: Evidence, quantity: Quantity): Place[] {
  const { text, opener } = evidence;
  const { unit, baseline, direction, value } = quantity;
  // “A two-year platform”, “every two weeks”: how long it lasts is no work counted.
  if (quantity.kind === 'activity' && /\b(?:hour|day|week|month|quarter|year)s?\b/i.test(quantity.text)) return [];
  // A bare "two" is a word of the sentence and hardly a figure.
  if (quantity.kind === 'scale' && unit === null && (value ?? 0) < 10) return [];
  const people = peopleOf(evidence, quantity);
  if (people) return [people];
  const share = unit === '%' || unit === 'x' || /%|percent|\dx\b/i.test(quantity.text);
  const between = opener && opener.end < quantity.start ? text.slice(opener.end, quantity.start) : '';
  const measure = /^\s+((?:[\p{L}’'-]+\s+){1,4})by\s+$/u.exec(between)?.[1]?.trim() ?? null;
  const claim = opener && measure !== null ? text.slice(opener.start, quantity.end) : quantity.text;
  const isChange = direction !== null || baseline || measure !== null;
  // "Read four years of reports": a stretch of time that nothing was cut to.
  if (!isChange && quantity.kind === 'outcome' && /\b(?:year|month|week)s?$/i.test(quantity.text)) return [];
  const isRate = /\b(?:a|an|per|each|every)\b|\//i.test(quantity.text);
  const kind = quantity.kind === 'outcome' && !isChange && isRate ? 'scale' : quantity.kind;
  const topic = { is: 'figure', kind, open: share && isChange && !baseline, kept: !isChange, claim, measure } as const;
  return [{ topic, words: quantity }];
}

/** "with three engineers" tells who took part, "mentored two juniors" who was mentored: neither is an audience. */
function peopleOf({ text, signals }: Evidence, quantity: Quantity): Place | null {
  if (quantity.kind !== 'reach' || !/engineer|developer|colleague|junior|people|member|designer/i.test(quantity.text))
    return null;
  const mentoring = signals.find(({ kind }) => kind === 'mentoring' || kind === 'helps-newcomers');
  if (mentoring) return { topic: signTopic(mentoring), words: quantity };
  return /\b(?:with|alongside|of|led|leading)\s+(?:(?:its|the|my|our)\s+)?$/i.test(text.slice(0, quantity.start))
    ? { topic: { is: 'company' }, words: quantity }
    : null;
}

function signTopic({ kind, dimension, proven }: Signal): SignalTopic {
  return { is: 'sign', kind, dimension, level: null, proven };
}
