import { ask, core, cut, opener, type Said, tails, words } from '../said.ts';
import { add, less, type Wording } from '../wording.ts';
import { has } from './parts.ts';

/** "Cut memory use": of which system, for whom. */
export function scopeWordings(said: Said): readonly (Wording | null)[] {
  const { clause } = said;
  if (!clause.head || clause.opening.kind !== 'verbs' || clause.opening.subject) return [];
  const noun = words(said, clause.head).at(-1)?.lower ?? '';
  const of = clause.complements.some((each) => each.kind === 'of') ? 'in' : MEASURED.test(noun) ? 'of' : 'in';
  const start = [opener(said, { plain: true }), cut(said, clause.head)];
  const first = clause.complements.find((each) => each.kind !== 'of');
  if (first && first.kind !== 'other' && first.kind !== 'means' && first.kind !== 'period') return forWhom(said);
  const ofs = clause.complements.filter((each) => each.kind === 'of').map((each) => cut(said, each));
  const rest = clause.complements
    .filter((each) => each.kind !== 'of')
    .map((each) => [each.comma ? ',' : null, cut(said, each)]);
  return [
    has(said, 'place')
      ? null
      : add('Name the system', null, ...start, ofs, of, ask('which system or product?'), rest, tails(said)),
    ...forWhom(said),
  ];
}

const MEASURED =
  /^(?:times?|latency|costs?|usage|use|throughput|rates?|size|coverage|uptime|availability|performance|speed|memory|quality|reliability|stability|security|scalability|conversion|retention|efficiency)$/;

function forWhom(said: Said): readonly (Wording | null)[] {
  if (has(said, 'for', 'users', 'across')) return [];
  const late = has(said, 'purpose', 'clause', 'means', 'aside', 'other');
  return [
    late
      ? null
      : add(
          'Say for whom',
          null,
          opener(said, { plain: true }),
          core(said),
          'for',
          ask('which teams or customers?'),
          tails(said),
        ),
    late || said.clause.tails.length > 0
      ? null
      : less(
          'If it stayed inside your team',
          'mid',
          opener(said, { plain: true }),
          core(said),
          'for',
          ask('which team?'),
          ';',
          ask('what changed?'),
        ),
  ];
}
