import { tellsResult } from '../results.ts';
import { ask, core, cut, hasTails, opener, type Part, type Said, tails, words } from '../said.ts';
import { add, less, type Wording } from '../wording.ts';
import { linking } from '../words/measures.ts';
import { has } from './parts.ts';

/** "Cut memory use": of which system, for whom. */
export function scopeWordings(said: Said): readonly (Wording | null)[] {
  const { clause } = said;
  if (!clause.head || clause.opening.kind !== 'verbs' || clause.opening.subject) return [];
  const first = clause.complements.find((each) => each.kind !== 'of');
  const late = first && !/^(?:other|means|period|purpose)$/.test(first.kind);
  return [late || has(said, 'place') ? null : named(said), ...forWhom(said)];
}

/** The system stands behind what was changed, before by how much, when and how. */
function named(said: Said): Wording {
  const noun = words(said, said.clause.head).at(-1)?.lower ?? '';
  const of = said.clause.complements.some((each) => each.kind === 'of') ? 'in' : linking(noun);
  const which =
    of === 'from' ? 'which product or market?' : of === 'to' ? 'which site or service?' : 'which system or product?';
  return add('Name the system', null, ...placed(said, [of, ask(which)]), tails(said));
}

function forWhom(said: Said): readonly (Wording | null)[] {
  if (has(said, 'for', 'users', 'across')) return [];
  if (has(said, 'clause', 'aside', 'relative') || said.clause.tails.some((tail) => tail.joiner === ' ')) return [];
  const whom = placed(said, ['for', ask('which teams or customers?')]);
  const open = !hasTails(said) && !tellsResult(said);
  const team = placed(said, ['for', ask('which team?')]);
  return [
    add('Say for whom', null, ...whom, tails(said)),
    less('If it stayed inside your team', 'mid', ...team, open ? [';', ask('what changed?')] : tails(said)),
  ];
}

/** The statement with `scope` behind its object: before “by 30%”, “in 2021” and “by caching …”. */
function placed(said: Said, scope: Part): readonly Part[] {
  const { head, complements } = said.clause;
  const at = complements.findIndex((each) => /^(?:other|means|period|purpose)$/.test(each.kind));
  if (at < 0) return [opener(said, { plain: true }), core(said), scope];
  const told = (from: number, to?: number) =>
    complements.slice(from, to).map((each) => [each.comma ? ',' : null, cut(said, each)]);
  return [opener(said, { plain: true }), cut(said, head), told(0, at), scope, told(at)];
}
