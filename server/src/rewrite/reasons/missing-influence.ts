import { ask, hasTails, type Said } from '../said.ts';
import { add, more, type Wording } from '../wording.ts';
import { whole } from './insert.ts';

/** Influence beyond the team, where there was any: who agreed, who followed, who was persuaded. */
export function influenceWordings(said: Said): readonly (Wording | null)[] {
  const { kind, subject } = said.clause.opening;
  if (
    kind !== 'verbs' ||
    subject ||
    said.object?.kind === 'people' ||
    said.clause.tails.some((tail) => tail.joiner === '; ')
  )
    return [];
  const settles = SETTLES.test(said.clause.opening.verbs.at(-1)?.base ?? '');
  const after = (...parts: Parameters<typeof add>[2][]) => [whole(said), ';', ...parts];
  return [
    !settles ? null : add('Add who had to agree', 'senior', ...after(ask('who agreed to it, in which document?'))),
    !settles
      ? null
      : more(
          'If other teams followed it',
          'staff',
          ...after(ask('which teams?'), 'adopted', ask('which document, rule or tool?'), 'from it'),
        ),
    hasTails(said) || said.closed || said.clause.complements.some((each) => each.comma) || !settles
      ? null
      : more(
          'If you had to persuade someone',
          'staff',
          whole(said),
          'and',
          said.tense === 'past' ? 'persuaded' : 'persuade',
          ask('whom?'),
          'to',
          ask('adopt or drop what?'),
        ),
  ];
}

/** Work that others have to agree to or can follow; tracing a fault or fixing a bug is neither. */
const SETTLES =
  /^(?:design|define|introduce|standardi[sz]e|propose|establish|set|set up|migrate|move|replace|rewrite|redesign|rebuild|architect|re-architect|rearchitect|develop|build|create|implement|write|lead|co-lead|drive|own|champion|coordinate|adopt|unify|consolidate|retire|deprecate|automate|extract|split|author|co-author|spearhead|head|direct|oversee|manage|plan|launch|ship|deliver|roll out|refactor|moderni[sz]e|decide|choose|select|evaluate)$/;
