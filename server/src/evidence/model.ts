import type { Dimension, Source } from '../ladder/model.ts';

/** A piece of the bullet's plain text; offsets into `Evidence.text`. */
export interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type Strength = 'weak' | 'plain' | 'leadership';
export type Tense = 'past' | 'present' | 'gerund' | 'none';
export type Actor = 'self' | 'team' | 'passive' | 'unknown';
export type Scope = 'individual' | 'team' | 'multi-team' | 'organisation' | 'company' | 'industry' | 'unclear';
export type QuantityKind = 'outcome' | 'scale' | 'reach' | 'activity';

export interface Opener extends Words {
  /** Base form ("lead"). For a noun phrase the noun ("leadership"). */
  readonly lemma: string;
  readonly tense: Tense;
  /** What the opening words say themselves; `Evidence.leadershipClaim` tells of the whole text. */
  readonly strength: Strength;
  /** An adverb before it ("Successfully"), where there is one. */
  readonly adverb: Words | null;
}

export interface Quantity extends Words {
  readonly kind: QuantityKind;
  /** The number as a plain value (0.4 for 40 %), null where only an order of magnitude is told ("dozens"). */
  readonly value: number | null;
  /** "%", "ms", "USD", "engineers", … as written; null where there is none. */
  readonly unit: string | null;
  readonly direction: 'up' | 'down' | null;
  /** A value before, an absolute base or a comparison stands beside it. */
  readonly baseline: boolean;
  /** "over six months", "per day" beside it. */
  readonly period: Words | null;
}

/** What a word or phrase shows, before any ladder is asked: `kind` is the key that ladders give a level to. */
export interface Signal extends Words {
  readonly kind: SignalKind;
  readonly dimension: Dimension;
  /** 0–1: how sure the words are to mean this. */
  readonly confidence: number;
  /** The act is there and so is its proof (a count, a name, an artefact, a result); a bare claim is `false`. */
  readonly proven: boolean;
  readonly source: Source;
}

/** The keys of signals; `ladder/` maps each to a level per profile, `evidence/` finds them. */
export type SignalKind = string;

/** What one bullet or sentence claims, read from its words alone. Pure: depends on the text and the lexicon only. */
export interface Evidence {
  readonly text: string;
  readonly achievement: boolean;
  /** A standing duty ("Code reviews", "Responsible for 2,000 servers"). */
  readonly duty: boolean;
  readonly opener: Opener | null;
  /** Leadership claimed anywhere in the text, by the opening or further on. */
  readonly leadershipClaim: boolean;
  readonly actor: Actor;
  readonly scope: Scope;
  readonly scopeWords: Words | null;
  readonly quantities: readonly Quantity[];
  /** Results without a number: adopted, shipped first, audit passed, none left. */
  readonly namedResults: readonly Words[];
  readonly collaborators: readonly Words[];
  /** RFC, design document, standard, runbook, migration plan. */
  readonly artefacts: readonly Words[];
  /** The systems and things worked on, where they are named. */
  readonly objects: readonly Words[];
  readonly signals: readonly Signal[];
  /** Any outcome, scale or reach. */
  readonly hasMetric: boolean;
  /** A claim of work whose reader would rightly want a result. */
  readonly resultMissing: boolean;
}
