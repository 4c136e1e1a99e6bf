import type { CareerDocument } from '../document/model.ts';
import type { Ladder } from '../ladder/ladder.ts';
import type { Level } from '../ladder/model.ts';
import type { Finding, Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** The settings of one run, after configuration, front matter and options were merged. */
export interface LintSettings {
  readonly ladder: Ladder;
  readonly target: Level | null;
  readonly confidential: boolean;
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
  /** Per rule, where it differs from the rule's own; `off` silences. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
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

/** A linter over the given rules, with memos of its own. */
export declare function createLinter(rules: readonly Rule[]): Linter;
