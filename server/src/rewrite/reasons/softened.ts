import { hasFurtherGerund } from '../finite.ts';
import { ask, cut, hasTails, listed, type Said, tails, theHead, verb } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { type Insertion, withInsertions } from './insert.ts';
import { CARRIED, outcome } from './outcome.ts';
import { has, rest, shareOf } from './parts.ts';
import { keptAs, whileAnswering } from './weak-phrase.ts';

/** "helped build", "assisted in rotating", "responsible for migrating". */
export function softened(said: Said): readonly (Wording | null)[] {
  const { weak, verbs } = said.clause.opening;
  if (!weak) return [];
  if (weak.id === 'collaborate') return joined(said);
  const acts = listed(verbs.map((each) => verb(said, each.base)));
  const answers = weak.id === 'responsible';
  const share = VALUE.test(verbs[0]?.base ?? '')
    ? null
    : shareOf(said, answers ? { part: 'all, or which part?', several: 'all, or how many?' } : undefined);
  const counted = CARRIED.test(verbs[0]?.base ?? '') && said.object?.plural;
  const title = answers ? 'Name what you did' : counted ? 'Name your share' : 'Name your part';
  // “building devices and keeping the lab running”: the second act would not follow the first one’s new form.
  const alone = !hasFurtherGerund(said, said.clause.opening.end);
  const named = share && alone ? add(title, 'mid', acts, share, rest(said), outcome(said)) : null;
  if (answers) return [named ?? (alone ? byDoing(said, acts) : null), told(said)];
  const name =
    weak.id === 'help' ? 'helping' : weak.id === 'assist' ? 'assisting' : weak.id === 'support' ? 'supporting' : null;
  return [named, name ? helpStays(said, name) : keptAs(said, 'If it was shared work', ['with', ask('whom?')])];
}

/** "Collaborated to adopt X": with whom, and one's own part in it. */
function joined(said: Said): readonly (Wording | null)[] {
  const { weak } = said.clause.opening;
  const to = (weak?.end ?? 0) - 'to '.length;
  const whom: Insertion = { start: to, end: to, part: has(said, 'people') ? null : ['with', ask('whom?')] };
  return [
    add('Name your own part', 'mid', withInsertions(said, [whom], ';', ask('which part was yours?'))),
    more(
      'If they changed something because of you',
      'senior',
      withInsertions(said, [whom], ';', ask('what did they do differently after it?')),
    ),
  ];
}

/** "Tasked with improving coverage": no parts to name, so how it was done is asked. */
function byDoing(said: Said, acts: string): Wording | null {
  if (
    hasTails(said) ||
    said.clause.complements.some((each) => /^(?:means|tool)$/.test(each.kind) || each.prep === 'by')
  )
    return null;
  return more(
    'If you did it yourself',
    'mid',
    acts,
    theHead(said),
    rest(said),
    'by',
    ask('doing what?'),
    outcome(said),
  );
}

/** "⟨what did you do?⟩ while responsible for migrating …": the duty stays, the act opens. */
function told(said: Said): Wording | null {
  // “… and keeping the lab running” goes on with the duty.
  if (said.clause.tails.some((tail) => tail.form !== 'verb')) return null;
  const duty = [whileAnswering(said), theHead(said), rest(said), tails(said)];
  return add('Start with what you did for it', 'mid', ask('what did you do?'), duty, ';', ask('what changed?'));
}

/** "Helped ⟨whom?⟩ build the export service by ⟨doing what?⟩". */
function helpStays(said: Said, name: string): Wording | null {
  const { opening } = said.clause;
  const first = opening.verbs[0];
  const [help = ''] = said.clause.source.text.slice(opening.start, opening.end).split(' ');
  if (!first) return null;
  const linking = said.clause.source.text.slice(opening.start + help.length, first.start).trim();
  const acts = cut(said, { start: first.start, end: opening.end });
  const means = has(said, 'means') ? null : ['by', ask('doing what?')];
  const counted = said.clause.complements.some((each) => each.prep === 'by');
  const part = counted ? [';', ask('which part was yours?')] : null;
  return less(
    `If ${name} was your part`,
    'junior',
    help,
    ask('whom?'),
    linking,
    acts,
    theHead(said),
    rest(said),
    counted ? null : means,
    tails(said),
    part,
  );
}

/** A value has no parts to be shared. */
export const VALUE =
  /^(?:reduce|cut|lower|improve|increase|raise|optimi[sz]e|grow|boost|speed|shorten|enhance|maintain|keep|use|leverage|utili[sz]e|ensure|support|help|work|manage)$/;
