import type { CareerDocument, Span } from '../document/model.ts';
import type { Edit, Finding, Fix, Severity } from './finding.ts';
import type { LintSettings } from './lint.ts';
import { moved } from './local.ts';
import type { Draft, Rule } from './rule.ts';
import { lesser, severityOf } from './severity.ts';

/** The role or entry that a finding was made in. */
export interface Unit {
  readonly span: Span;
  /** Its title, or its first line: where a summary of the unit stands. */
  readonly name: Span;
  readonly what: 'role' | 'entry';
  /** Projects, open source and volunteering. */
  readonly hintsOnly: boolean;
  /** The role read first, or an entry: there are no older ones of its kind. */
  readonly isNewest: boolean;
}

/** A draft with its rule, in the place where its unit stands now. */
export interface Placed {
  readonly rule: Rule;
  readonly draft: Draft;
  /** Added to every offset of the draft. */
  readonly delta: number;
  /** Null for rules over the whole document. */
  readonly unit: Unit | null;
  /** The role or entry that a rule over the whole document speaks of, where it is one. */
  readonly within?: Unit;
}

export function spanOf({ draft, delta }: Placed): Span {
  return moved(draft.span, delta);
}

/** Where the draft begins in the document. */
export function startOf({ draft, delta }: Placed): number {
  return draft.span.start + delta;
}

/** The finding that is shown: id and severity added, spans in the document, fixes made when asked for. */
export function toFinding(item: Placed, document: CareerDocument, settings: LintSettings): Finding {
  const { rule, draft, delta } = item;
  return {
    rule: rule.id,
    severity: severityHere(item, document, settings),
    span: spanOf(item),
    message: draft.message,
    related: (draft.related ?? []).map((related) => ({ ...related, span: moved(related.span, delta) })),
    fixes() {
      return (draft.fixes?.() ?? []).map((fix) => movedFix(fix, delta));
    },
  };
}

/**
 * The rule's severity in force, lowered where the finding, the unit or the kind of document asks for it. What must not be
 * sent as it stands (an open question, an intranet address, a date that cannot be) is a warning in any part of it.
 */
export function severityHere(item: Placed, document: CareerDocument, settings: LintSettings): Severity {
  const { rule } = item;
  const inForce = severityOf(rule, document.kind, settings);
  const limits: readonly (Severity | undefined)[] = [
    ...limitsOf(item),
    document.kind === 'brag' ? 'information' : undefined,
  ];
  return limits.reduce<Severity>(
    (severity, limit) => (limit ? lesser(severity, limit) : severity),
    inForce === 'off' ? 'hint' : inForce,
  );
}

/** `calm` keeps the warnings alone, and leaves out what the finding or its unit would lower; a severity of the user's own stays. */
export function isKeptByPreset(item: Placed, settings: LintSettings): boolean {
  if (settings.preset !== 'calm' || settings.severities[item.rule.id] !== undefined) return true;
  return !limitsOf(item).some((limit) => limit !== undefined && lesser(limit, 'warning') !== 'warning');
}

/** What the finding itself and the unit that it stands in lower its severity to. */
function limitsOf({ rule, draft, unit, within }: Placed): readonly (Severity | undefined)[] {
  const isHint = unit?.hintsOnly || (within?.hintsOnly && rule.severity !== 'warning');
  return [draft.severity, isHint ? 'hint' : undefined];
}

/** A fix with every edit moved by `delta`. */
export function movedFix(fix: Fix, delta: number): Fix {
  return { ...fix, edits: fix.edits.map((edit): Edit => ({ ...edit, span: moved(edit.span, delta) })) };
}
