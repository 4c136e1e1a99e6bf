import type { Complement } from '../clause/body.ts';
import { isDeterminer, isNumber } from '../clause/phrase.ts';
import type { Piece } from '../clause/tokens.ts';
import { unfaithful } from '../honest.ts';
import { type BulletLine, lineOf } from '../lines.ts';
import type { Choice } from '../model.ts';
import { ask, cut, type Part, type Said, sentence } from '../said.ts';
import type { Template } from '../template.ts';
import { questionsFor } from './asked.ts';
import type { StoryPart } from './place.ts';
import { sortTold, type Told } from './told.ts';

/** The claim as the first line; under it what the bullet tells of each part of its story, and questions for the rest. */
export function starChoices(said: Said): readonly Choice[] {
  const { text, bullet } = said.input;
  const line = lineOf(text, bullet);
  if (bullet.children.length > 0 || !line) return [];
  const template = sorted(said, line) ?? story(said, asWritten(said), UNSORTED, line);
  return template ? [{ title: 'Expand to a STAR story', level: null, claims: 'same', template }] : [];
}

const UNSORTED: Told = { situation: [], task: [], action: [], result: [], kept: [], lead: null, values: [] };

/** Null where a piece cannot be taken out of the bullet, or would be lost. */
function sorted(said: Said, line: BulletLine): Template | null {
  if (isUncertain(said)) return null;
  const told = sortTold(said);
  const template = story(said, header(said, told), told, line);
  const spoken = template?.map((part) => (typeof part === 'string' ? part.replace(/\*\*\w+:\*\* /g, '') : part));
  return template && spoken && unfaithful(said.input, spoken) === null ? template : null;
}

/** A list of -ing words, or “through design and optimised queries”: what is a further verb there, nobody can tell. */
function isUncertain({ clause: { opening, complements, tails, tokens } }: Said): boolean {
  if (opening.kind === 'verbs' && opening.verbs[0]?.form === 'gerund') return true;
  const tail = tails.find((each) => each.form === 'verb' && each.joiner === ' ');
  const before = tail && complements.findLast((each) => each.end < tail.start);
  if (!tail || !before || !/^(?:through|via|with|using|by)$/.test(before.prep)) return false;
  const at = tokens.findIndex((token) => token.start >= tail.start);
  const next = tokens[at + 2];
  return !!next && !isDeterminer(next) && !isNumber(next);
}

const PARTS: readonly StoryPart[] = ['situation', 'task', 'action', 'result'];

function story(said: Said, first: Template | null, told: Told, line: BulletLine): Template | null {
  const questions = questionsFor(said, told);
  const lines = PARTS.map((part): Template | null => {
    const text = sentence(plain(said), sayPart(told[part], questions[part]));
    const label = `${part.charAt(0).toUpperCase()}${part.slice(1)}`;
    return text && [`${line.under}**${label}:** `, ...text, closing(text)];
  });
  const { after } = said.clause.source;
  return first && lines.every((each) => each !== null) ? [...first, `:${after}`, ...lines.flat()] : null;
}

/** "After two outages: ⟨who was affected?⟩; ⟨…⟩": what is told, then what is asked. */
function sayPart(told: Told[StoryPart], questions: readonly string[]): Part {
  const pieces = [...told].sort((a, b) => Number(a.leads ?? false) - Number(b.leads ?? false));
  const parts: Part[] = [...pieces.map((each) => each.part), ...questions.map((each) => ask(each))];
  return parts.map((part, i) => [i === 0 ? null : pieces[i - 1]?.leads ? ':' : ';', part]);
}

function closing(text: Template): string {
  const last = text.at(-1);
  return typeof last === 'string' && /[.!?…]$/.test(last) ? '' : '.';
}

/** The claim without what stands in the parts, in its own words. */
function header(said: Said, told: Told): Template | null {
  const { opening, head, complements } = said.clause;
  const runs: Piece[] = [];
  let open = false;
  for (const each of [opening, head, ...complements]) {
    if (!each) continue;
    const stays = each === opening || each === head || told.kept.includes(each as Complement);
    const last = runs.at(-1);
    if (stays && open && last) runs[runs.length - 1] = { start: last.start, end: each.end };
    else if (stays) runs.push(each);
    open = stays;
  }
  const lead = told.lead && [cut(said, told.lead), ','];
  return sentence(plain(said, said.clause.source.before), lead, ...runs.map((run) => cut(said, run)));
}

function asWritten(said: Said): Template {
  const { text, bullet } = said.input;
  const own = text.slice(bullet.span.start, bullet.span.end - said.clause.source.after.length);
  return [own.replace(/[.;]\s*$/, '')];
}

/** The bullet's words without what stands around its claim. */
function plain(said: Said, before = ''): Said {
  const { clause } = said;
  const opening = { ...clause.opening, lead: null, subject: null };
  return {
    ...said,
    clause: { ...clause, final: '', rest: null, opening, source: { ...clause.source, before, after: '' } },
  };
}
