import type { SignalKey } from '../lexicon/signals.ts';
import type { Source } from './model.ts';
import { sources } from './sources.ts';

export type ArchetypeId = 'architect' | 'tech-lead' | 'solver' | 'right-hand';

/** A shape that Staff work takes; any of them counts as Staff evidence. */
export interface Archetype {
  readonly id: ArchetypeId;
  readonly name: string;
  /** What a title's hover says that it looks for. */
  readonly looksFor: string;
  readonly summary: string;
  /** Kinds of sign that are typical of it; a kind can belong to several. */
  readonly signs: readonly SignalKey[];
  readonly sources: readonly Source[];
}

/** The four shapes of Staff work, in the order in which hovers name them. */
export const archetypes: readonly Archetype[] = [
  {
    id: 'architect',
    name: 'Architect',
    looksFor: 'several teams or a domain',
    summary: 'answers for direction and quality in an area that many depend on',
    signs: [
      'domain',
      'fleet-scale',
      'reach-teams-counted',
      'reach-teams-named',
      'reach-organisation',
      'standard-set',
      'adopted-artefact',
      'adopted-by-teams',
      'migration-plan',
      'rfc',
    ],
    sources: [sources.staffArchetypes],
  },
  {
    id: 'tech-lead',
    name: 'Tech Lead',
    looksFor: 'the direction of a team',
    summary: 'guides how one team, or a few, approach their work and get it done',
    signs: ['technical-direction', 'roadmap', 'vision', 'aligned', 'grew-seniors'],
    sources: [sources.staffArchetypes, sources.gitlabStaff, sources.circleci],
  },
  {
    id: 'solver',
    name: 'Solver',
    looksFor: 'a hard problem found and solved',
    summary: 'goes deep into one hard problem at a time, and finds a way through',
    signs: ['hard-problem', 'found-problem', 'made-the-case', 'class-prevented', 'critical-migration', 'ten-fold'],
    sources: [sources.staffArchetypes],
  },
  {
    id: 'right-hand',
    name: 'Right Hand',
    looksFor: 'work for an executive',
    summary: 'extends an executive’s reach, with their scope and their authority',
    signs: ['executive-partner', 'company-strategy', 'company-risk', 'org-programme', 'leads-leaders'],
    sources: [sources.staffArchetypes],
  },
];

/** The shapes that some kinds of sign are typical of. */
export function archetypesOf(kinds: Iterable<string>): readonly ArchetypeId[] {
  const seen = new Set(kinds);
  return archetypes.filter(({ signs }) => signs.some((kind) => seen.has(kind))).map(({ id }) => id);
}
