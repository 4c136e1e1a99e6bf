import { isNumber } from '../clause/phrase.ts';
import type { Piece } from '../clause/tokens.ts';
import { ask, core, cut, hasTails, type Part, type Said, tails, verb, words } from '../said.ts';
import { add, less, type Wording } from '../wording.ts';
import { whole } from './insert.ts';
import { outcome } from './outcome.ts';
import { hasMeans, rest, shareOf } from './parts.ts';

/** "We shipped X": the team stays, one's own part is asked for. */
export function teamCreditWordings(said: Said): readonly (Wording | null)[] {
  const { subject, kind, lead } = said.clause.opening;
  if (!subject || kind === 'passive' || kind === 'noun') return [];
  const who = said.clause.source.text.slice(subject.start, subject.end);
  if (/^i$/i.test(who)) return [];
  const part = add('Say which part was yours', 'mid', whole(said), ';', ask('which part was yours?'));
  // “As a team, we …”: the team is named before it.
  if (lead && /\b(?:team|squad|we|our)\b/i.test(said.clause.source.text.slice(lead.start, lead.end))) return [part];
  const acts = actsOf(said, subject);
  const ours = /^we$/i.test(who) ? 'our team' : lower(who);
  const smaller = kind === 'weak' ? null : counted(said) ? someOfThem(said, acts, ours) : aPart(said, acts, ours);
  return [keepTheTeam(said, who, acts), smaller ?? part];
}

/** What the team did, as the bullet says it, in the tense of the sentence. */
function actsOf(said: Said, subject: Piece): string {
  const { opening, source } = said.clause;
  if (opening.kind === 'verbs') return opening.verbs.map((each) => verb(said, each.base)).join(' and ');
  return source.text.slice(subject.end, opening.end).trim();
}

/** "In a team of ⟨how many?⟩ that shipped X, ⟨which part did you do?⟩". */
function keepTheTeam(said: Said, who: string, acts: string): Wording {
  const team: Part = /^we$/i.test(who)
    ? ['in a team of', ask('how many?'), 'that']
    : ['in', lower(who), 'of', ask('how many?'), ', which'];
  const part = [',', ask('which part did you do?')];
  const result = said.clause.tails.every((tail) => tail.joiner === '; ');
  const told = [acts, core(said), result ? [part, tails(said)] : [tails(said), part]];
  return add('Keep the team, add your part', 'mid', team, ...told);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function counted(said: Said): boolean {
  const first = words(said, said.clause.head)[0];
  return isNumber(first) && !!said.object?.plural;
}

/** "Moved ⟨how many?⟩ of the 200 tables that our team took to PostgreSQL". */
function someOfThem(said: Said, acts: string, ours: string): Wording {
  const again =
    said.clause.complements[0]?.prep === 'to' &&
    /^(?:moved?|migrated?|transferr?e?d?|brought|bring|ported?)$/.test(acts);
  const took = again ? verb(said, 'take') : acts;
  return less(
    'If some were yours',
    'mid',
    acts,
    ask('how many?'),
    'of the',
    cut(said, said.clause.head),
    'that',
    ours,
    took,
    rest(said),
    hasTails(said) ? tails(said) : null,
  );
}

function aPart(said: Said, acts: string, ours: string): Wording | null {
  if (VALUE_ACTS.test(acts)) return byPart(said, acts, ours);
  const share = shareOf(said);
  return share ? less('If a part was yours', 'mid', acts, share, rest(said), 'with', ours, outcome(said)) : null;
}

const VALUE_ACTS =
  /^(?:cut|reduced?|improved?|increased?|lowered?|raised?|halved?|doubled?|decreased?|shorten(?:ed)?|kept|keep|speed up|sped up|grew|grow)\b/;

/** "We cut the batch from 7 hours to 40 minutes": a value has no parts; one's own means have. */
function byPart(said: Said, acts: string, ours: string): Wording | null {
  if (hasTails(said) || said.closed || hasMeans(said)) return null;
  return less('If a part was yours', 'mid', 'with', ours, ',', acts, core(said), 'by', ask('doing what?'));
}
