import type { SignalEntry } from './signal-entry.ts';
import { ambiguityPhrases } from './signal-phrases/ambiguity.ts';
import { artefactsPhrases } from './signal-phrases/artefacts.ts';
import { horizonPhrases } from './signal-phrases/horizon.ts';
import { impactPhrases } from './signal-phrases/impact.ts';
import { influencePhrases } from './signal-phrases/influence.ts';
import { multiplierPhrases } from './signal-phrases/multiplier.ts';
import { riskPhrases } from './signal-phrases/risk.ts';
import { scopePhrases } from './signal-phrases/scope.ts';

/** All phrases that are signs, by dimension in the order of `signals.ts`; the first match of a kind is the one that is told. */
export const signalPhrases: readonly SignalEntry[] = [
  ...scopePhrases,
  ...influencePhrases,
  ...ambiguityPhrases,
  ...horizonPhrases,
  ...multiplierPhrases,
  ...artefactsPhrases,
  ...riskPhrases,
  ...impactPhrases,
];
