import type { Said } from '../said.ts';
import type { Wording } from '../wording.ts';
import { isGathering } from '../words/nouns.ts';
import { changeWordings } from './change.ts';
import { decisionWordings } from './decision.ts';
import { eventWordings } from './event.ts';
import { goalWordings } from './goal.ts';
import { roleWordings } from './lead-role.ts';
import { peopleWordings } from './people.ts';
import { practiceWordings } from './practice.ts';
import { projectWordings } from './project.ts';
import { systemWordings } from './system.ts';

/** Wordings for "led X": what was led decides which are possible. */
export function ledWordings(said: Said): readonly (Wording | null)[] {
  const { object } = said;
  if (!object) return [];
  if (said.clause.opening.kind === 'role') return roleWordings(said);
  if (isGathering(object)) return practiceWordings(said, object);
  switch (object.kind) {
    case 'change':
      return changeWordings(said);
    case 'system':
      return systemWordings(said, object);
    case 'people':
      return peopleWordings(said);
    case 'practice':
      return practiceWordings(said, object);
    case 'decision':
      // “budgets and procurement”: several duties are no choice between options.
      return object.modifiers.some((token) => /^(?:and|&)$/.test(token.lower))
        ? projectWordings(said, { ...object, kind: 'unknown' })
        : decisionWordings(said, object);
    case 'event':
      return eventWordings(said);
    case 'goal':
      return goalWordings(said, object);
    default:
      return projectWordings(said, object);
  }
}
