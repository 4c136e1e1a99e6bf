import type { Entry } from './entry.ts';
import type { SignalKey } from './signals.ts';

/** Phrases that are a sign of one kind. */
export interface SignalEntry extends Entry {
  readonly kind: SignalKey;
  /** 0–1: how often the words mean this. */
  readonly confidence: number;
  /** `self`: the words hold their own proof (a count, an adoption); `needed`: something beside them has to prove it. */
  readonly proof: 'self' | 'needed';
}

export const signalPhrases: readonly SignalEntry[] = [
  {
    kind: 'reach-teams-counted',
    confidence: 0.8,
    proof: 'self',
    note: 'A count of teams that use it or take part.',
    phrases: [
      'used|adopted|consumed|shared|followed by # _? _? teams|squads|departments',
      'across|for|with|between # _? _? teams|squads|departments',
    ],
  },
  {
    kind: 'reach-teams',
    confidence: 0.6,
    proof: 'needed',
    note: 'Teams in the plural, with nothing counted.',
    phrases: ['multiple|several|across|between|different|various teams|squads', 'cross-team'],
  },
  {
    kind: 'reach-organisation',
    confidence: 0.6,
    proof: 'needed',
    note: 'The engineering organisation.',
    phrases: [
      'across|throughout the? engineering? organization|organisation|org|department',
      'org-wide|organization-wide|organisation-wide',
    ],
  },
  {
    kind: 'reach-company',
    confidence: 0.6,
    proof: 'needed',
    note: 'The company.',
    phrases: ['company-wide', 'across|throughout the company|business', 'entire|whole company'],
  },
  {
    kind: 'vision',
    confidence: 0.6,
    proof: 'needed',
    note: 'A vision or strategy.',
    phrases: ['vision', 'strategic', 'technical strategy'],
  },
  { kind: 'long-term', confidence: 0.6, proof: 'needed', note: 'The long term.', phrases: ['long-term', 'long term'] },
  { kind: 'mentoring', confidence: 0.6, proof: 'needed', note: 'Mentoring.', phrases: ['~mentor|~coach'] },
  { kind: 'rfc', confidence: 0.6, proof: 'needed', note: 'An RFC.', phrases: ['rfc(s)'] },
];
