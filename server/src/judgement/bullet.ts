import type { Evidence, Signal } from '../evidence/model.ts';
import type { Ladder } from '../ladder/ladder.ts';
import { highest, isAtLeast } from '../ladder/levels.ts';
import type { Level, Source } from '../ladder/model.ts';
import { findPhrase } from '../ladder/pattern.ts';
import { aimed, SURE } from './aim.ts';
import type { BulletJudgement, LevelledSignal, NarrowWords } from './model.ts';
import { narrowWords } from './narrow.ts';
import { isTakenFromOthers } from './taken.ts';

/** What one bullet's evidence shows on a ladder. */
export function judgeBullet(evidence: Evidence, ladder: Ladder): BulletJudgement {
  const signals = [...readSignals(evidence, ladder), ...readPhrases(evidence, ladder)];
  // Most bullets show nothing.
  if (signals.length === 0) return { evidence, signals, level: null, readsAs: null };
  return { evidence, signals, level: shown(evidence, signals), readsAs: aimed(evidence.text, signals) };
}

/**
 * The words that state work inside one team or assigned work; null where nothing states it, or where something aims at
 * Staff beside them: a claim without proof is no statement of the lower level.
 */
export function teamOnlyWords({ evidence, signals }: BulletJudgement, ladder: Ladder): NarrowWords | null {
  const oneTeamIsNarrow = Object.hasOwn(ladder.readings, 'one-team');
  if (!oneTeamIsNarrow || signals.some(({ level }) => isAtLeast(level, 'staff'))) return null;
  return narrowWords(evidence);
}

/** Act and proof are there, and the words are sure enough to mean them. */
export function isCounted(signal: Signal): boolean {
  return signal.proven && signal.confidence >= SURE;
}

function readSignals(evidence: Evidence, ladder: Ladder): LevelledSignal[] {
  return evidence.signals.flatMap((signal) => {
    const level = Object.hasOwn(ladder.readings, signal.kind) ? ladder.readings[signal.kind] : undefined;
    if (level === undefined) return [];
    // Field by field: a copy that is given a further field takes twenty times as long.
    const { text, start, end, kind, dimension, confidence, source } = signal;
    const proven = signal.proven && !isTakenFromOthers(evidence, signal);
    return [{ text, start, end, kind, dimension, confidence, proven, source, level }];
  });
}

/** Phrases of the user's own ladder: its writer has said what they mean, so they need no further proof. */
function readPhrases(evidence: Evidence, ladder: Ladder): LevelledSignal[] {
  const source: Source = { name: ladder.name };
  return ladder.phrases.flatMap(({ phrase, dimension, level }) => {
    const place = findPhrase(phrase, evidence.text);
    if (place === null) return [];
    const text = evidence.text.slice(place.start, place.end);
    return [{ ...place, text, kind: 'own-phrase', dimension, confidence: 0.8, proven: true, source, level }];
  });
}

/** The highest level that an act and its proof show; an opener of presence or help shows none above mid. */
function shown(evidence: Evidence, signals: readonly LevelledSignal[]): Level | null {
  const level = highest(signals.filter(isCounted).map((signal) => signal.level));
  const isPresenceOnly = evidence.opener?.strength === 'weak' && isAtLeast(level, 'senior');
  return isPresenceOnly ? null : level;
}
