import { lineOf } from '../lines.ts';
import type { Choice } from '../model.ts';
import { adverb, cut, type Part, type Said, sentence, theHead, verb } from '../said.ts';
import type { Template } from '../template.ts';
import { rest } from './parts.ts';

/** "Led and mentored …", "Built X and reduced Y", two sentences: one bullet for each. */
export function splitChoices(said: Said): readonly Choice[] {
  const halves = sentences(said) ?? secondVerb(said) ?? twoVerbs(said);
  if (!halves) return [];
  const [first, second] = halves;
  const template = first && second ? joined(said, first, second) : null;
  return template ? [{ title: 'Split into two bullets', level: null, claims: 'same', template }] : [];
}

function joined(said: Said, first: Template, second: Template): Template | null {
  const line = lineOf(said.input.text, said.input.bullet);
  const dangles = [first, second].some((half) => DANGLES.test(half.at(-1)?.toString() ?? ''));
  return line && !dangles ? [...first, line.beside, ...second] : null;
}

/** “Led the planning for”: the object stands with the other verb. */
const DANGLES = /\b(?:for|with|of|to|by|in|on|at|from|and|or|the|an?) ?[.;]?\s*$/i;

type Halves = readonly [Template | null, Template | null];

function sentences(said: Said): Halves | null {
  const { clause } = said;
  if (!clause.rest || needsFirst(clause.source.text.slice(clause.rest.start, clause.rest.end))) return null;
  const second = cut(said, clause.rest);
  const first = sentence(
    { ...said, clause: { ...clause, rest: null } },
    cut(said, { start: clause.opening.start, end: clause.whole.end }),
  );
  return typeof second === 'string' ? [withoutAfter(said, first), [second + clause.source.after]] : null;
}

/** “It …”, “This …”, “E.g. …”, “Tech: …”: nothing without the sentence before it. */
function needsFirst(text: string): boolean {
  return /^(?:it|its|this|that|these|those|they|them|their|such|which|also|e\.g\.|i\.e\.|for example|including|\p{L}{2,20}(?: \p{L}{2,20})?:)(?=\W|$)/iu.test(
    text,
  );
}

/** The comment behind a bullet stays with its last half. */
function withoutAfter(said: Said, template: Template | null): Template | null {
  const { after } = said.clause.source;
  const last = template?.at(-1);
  if (!template || after === '' || typeof last !== 'string' || !last.endsWith(after)) return template;
  return [...template.slice(0, -1), last.slice(0, -after.length)];
}

/** "… and reduced Y": the second verb's clause stands alone. */
function secondVerb(said: Said): Halves | null {
  const { clause } = said;
  const at = clause.tails.findIndex((tail) => tail.form === 'verb');
  const tail = clause.tails[at];
  if (
    !tail ||
    clause.rest ||
    clause.opening.verbs[0]?.form === 'gerund' ||
    at !== clause.tails.length - 1 ||
    clause.opening.subject
  )
    return null;
  const text = clause.source.text.slice(tail.start, tail.end);
  const skip = /^(?:and|then|but|&)\s+/i.exec(text)?.[0].length ?? 0;
  const before = clause.source.text.slice(clause.opening.start, tail.start).replace(/(?<![\s,])[\s,]+$/, '').length;
  const first = cut(said, { start: clause.opening.start, end: clause.opening.start + before });
  if (/\b(?:it|its|them|they|their|this|these|those)\b/i.test(text)) return null;
  const second = cut(said, { start: tail.start + skip, end: tail.end });
  return halves(said, first, second);
}

function halves(said: Said, first: Part, second: Part): Halves {
  return [withoutAfter(said, sentence(said, first)), sentence(bare(said), second)];
}

/** Without the label and the lead-in, which the first half keeps. */
function bare(said: Said): Said {
  const { clause } = said;
  return {
    ...said,
    clause: { ...clause, source: { ...clause.source, before: '' }, opening: { ...clause.opening, lead: null } },
  };
}

/** "Led and mentored a team": the object stands in both. */
function twoVerbs(said: Said): Halves | null {
  const { verbs, kind, subject } = said.clause.opening;
  const [first, second] = verbs;
  if (
    kind !== 'verbs' ||
    verbs.length !== 2 ||
    !first ||
    !second ||
    said.clause.rest ||
    said.clause.tails.length > 0 ||
    subject ||
    !isTwofold(first.base, second.base)
  )
    return null;
  const object = [theHead(said), rest(said)];
  return halves(said, [adverb(said), verb(said, first.base), object], [adverb(said), verb(said, second.base), object]);
}

/** Leading people and growing them are two things; “designed and built” is one, and split it would be told twice. */
function isTwofold(first: string, second: string): boolean {
  return (LEADS.test(first) && GROWS.test(second)) || (GROWS.test(first) && LEADS.test(second));
}

const LEADS = /^(?:lead|co-lead|manage|supervise|direct|oversee|head|build|grow|support)$/;

const GROWS = /^(?:mentor|coach|train|teach|hire|recruit|onboard|interview)$/;
