import { ask, hasTails, type Part, type Said } from '../said.ts';
import { add, more, type Wording } from '../wording.ts';
import { isGathering, isIntangible } from '../words/nouns.ts';
import { gerund, past } from '../words/verbs.ts';
import { whole } from './insert.ts';

/** Influence beyond the team, where there was any: who agreed, who followed, who was persuaded, who uses it. */
export function influenceWordings(said: Said): readonly (Wording | null)[] {
  const { kind, subject, verbs } = said.clause.opening;
  if (kind !== 'verbs' || subject || said.object?.kind === 'people') return [];
  if (said.clause.tails.some((tail) => tail.joiner === '; ')) return [];
  const bases = verbs.map((each) => each.base);
  if (said.object?.kind === 'event' || (said.object && isGathering(said.object))) return [];
  if (bases.some((base) => SETTLES.test(base))) return agreed(said);
  if (bases.some((base) => CHOOSES.test(base))) return chosen(said);
  const { object } = said;
  const usable =
    object &&
    !isIntangible(object) &&
    !/^tests?$/.test(object.noun) &&
    !/^(?:project|practice|people)$/.test(object.kind);
  return usable && bases.some((base) => MAKES.test(base)) ? used(said) : [];
}

/** Work that others have to agree to or can follow; tracing a fault or fixing a bug is neither. */
const SETTLES =
  /^(?:design|define|introduce|standardi[sz]e|propose|establish|migrate|move|replace|rewrite|redesign|rebuild|architect|re-architect|rearchitect|lead|co-lead|drive|own|champion|coordinate|adopt|unify|consolidate|retire|deprecate|extract|split|author|co-author|spearhead|head|direct|oversee|manage|plan|moderni[sz]e)$/;
const CHOOSES = /^(?:evaluate|select|choose|decide|compare|assess|research|recommend)$/;
const MAKES =
  /^(?:build|develop|create|implement|write|set up|launch|ship|deliver|roll out|automate|engineer|produce|publish|release|prototype|refactor)$/;

function agreed(said: Said): readonly (Wording | null)[] {
  return [
    add('Add who had to agree', 'senior', whole(said), ';', ask('who agreed to it, in which document?')),
    more(
      'If other teams followed it',
      'staff',
      whole(said),
      ';',
      ask('which teams?'),
      'have since adopted',
      ask('which design, rule or tool?'),
    ),
    persuaded(said),
  ];
}

function chosen(said: Said): readonly (Wording | null)[] {
  return [
    add('Add what followed', 'senior', whole(said), ';', ask('what was chosen, and who agreed?')),
    more(
      'If other teams took your choice',
      'staff',
      whole(said),
      ';',
      ask('which teams?'),
      'have since moved to',
      ask('which one?'),
    ),
    persuaded(said),
  ];
}

function used(said: Said): readonly (Wording | null)[] {
  const them = said.object?.plural ? 'them' : 'it';
  return [
    add(
      'Add who uses it beyond your team',
      'senior',
      whole(said),
      ';',
      ask(`who uses ${them} today, beyond your team?`),
    ),
    more(
      'If other teams took it over',
      'staff',
      whole(said),
      ';',
      ask('which teams?'),
      `use ${them} today`,
      ',',
      ask('instead of what?'),
    ),
  ];
}

/** "… and persuaded ⟨whom?⟩": only behind a plain statement, where “and” joins nothing else. */
function persuaded(said: Said): Wording | null {
  const joined = said.clause.tokens.slice(-8).some((token) => /^(?:and|or|&)$/.test(token.lower));
  if (
    joined ||
    said.clause.opening.verbs.length > 1 ||
    hasTails(said) ||
    said.closed ||
    said.clause.complements.some((each) => each.comma)
  )
    return null;
  const whom = ['and', sameForm(said, 'persuade'), ask('whom?'), 'to', ask('adopt or drop what?')];
  return more('If you had to persuade someone', 'staff', whole(said), whom);
}

/** A second verb in the form of the first one. */
function sameForm(said: Said, base: string): Part {
  if (said.clause.opening.verbs[0]?.form === 'gerund') return gerund(base);
  return said.tense === 'past' ? past(base) : base;
}
