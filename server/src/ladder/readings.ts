import { type SignalKey, signalKinds } from '../lexicon/signals.ts';
import type { Level } from './model.ts';

/** What a kind of sign shows on one ladder; null where it shows no level there. */
export type Readings = Readonly<Record<SignalKey, Level | null>>;

/** The reading that most public ladders share: the one each kind of sign carries itself. */
export const genericReadings: Readings = mapKinds((kind) => signalKinds[kind].level);

/** The generic reading with the differences of one profile. */
export function readingsWith(differences: Readonly<Partial<Record<SignalKey, Level | null>>>): Readings {
  return mapKinds((kind) => {
    const own = differences[kind];
    return own === undefined ? genericReadings[kind] : own;
  });
}

/** In the shape of a ladder: kinds that show nothing are left out. */
export function toLadderReadings(readings: Readings): Readonly<Record<string, Level>> {
  return Object.fromEntries(Object.entries(readings).filter((entry): entry is [string, Level] => entry[1] !== null));
}

function mapKinds(read: (kind: SignalKey) => Level | null): Readings {
  const kinds = Object.keys(signalKinds) as SignalKey[];
  return Object.fromEntries(kinds.map((kind) => [kind, read(kind)])) as Readings;
}

/** Kinds of sign of which other people are the proof: they took part, adopted it, agreed to it, or grew by it. */
export const provenByOthers: ReadonlySet<string> = new Set<SignalKey | 'own-phrase'>([
  'adopted-artefact',
  'adopted-by-teams',
  'aligned',
  'class-prevented',
  'grew-seniors',
  'industry-voice',
  'made-the-case',
  'org-programme',
  'own-phrase',
  'persuaded',
  'reach-teams-counted',
  'reach-teams-named',
  'standard-set',
  'training-spread',
]);
