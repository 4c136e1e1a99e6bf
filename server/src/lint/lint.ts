import type { CareerDocument } from '../document/model.ts';
import type { Ladder } from '../ladder/ladder.ts';
import type { Level } from '../ladder/model.ts';
import type { Finding, Severity } from './finding.ts';

/** The settings of one run, after configuration, front matter and options were merged. */
export interface LintSettings {
  readonly ladder: Ladder;
  readonly target: Level | null;
  readonly confidential: boolean;
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
  /** Literal phrases with `*`; a finding inside one is not shown. */
  readonly allow: readonly string[];
  /** The user's own additions to the lexicon: literal phrases with `*`. */
  readonly lexicon: LexiconAdditions;
  readonly preset: Preset;
  /** Per rule, where the user set it; `off` silences. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** `calm` keeps the warnings alone, `strict` raises hints and information by one and turns rules that are off into hints. */
export type Preset = 'calm' | 'standard' | 'strict';

/** Words of the user's own trade: names of systems and teams, and results that need no number. */
export interface LexiconAdditions {
  readonly names: readonly string[];
  readonly results: readonly string[];
}

export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Rules that threw: they lose their own findings only; hosts log them. */
  readonly failures: readonly RuleFailure[];
}

export interface Linter {
  /** Yields between units of work so that a host can let a cancel in; returns the result. */
  steps(document: CareerDocument, settings: LintSettings): Generator<void, LintResult>;
  lint(document: CareerDocument, settings: LintSettings): LintResult;
}
