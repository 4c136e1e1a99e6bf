import type { DocumentKind } from '../document/model.ts';
import type { Severity } from './finding.ts';
import type { Preset } from './lint.ts';
import type { RuleMeta } from './rule.ts';

const ORDER: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

/** What a preset makes of a rule's own severity (RULES: `calm` keeps the warnings alone, `strict` raises by one). */
const PRESETS: Readonly<Record<Preset, Readonly<Record<Severity | 'off', Severity | 'off'>>>> = {
  calm: { error: 'error', warning: 'warning', information: 'off', hint: 'off', off: 'off' },
  standard: { error: 'error', warning: 'warning', information: 'information', hint: 'hint', off: 'off' },
  strict: { error: 'error', warning: 'warning', information: 'warning', hint: 'information', off: 'hint' },
};

/** The milder of two severities. */
export function lesser(a: Severity, b: Severity): Severity {
  return ORDER.indexOf(a) < ORDER.indexOf(b) ? a : b;
}

/** A rule's severity for a kind of document: as the settings say, else what the preset makes of the rule's own. */
export function severityOf(
  rule: Pick<RuleMeta, 'id' | 'severity' | 'severityByKind' | 'kinds'>,
  kind: DocumentKind,
  settings: { readonly preset: Preset; readonly severities: Readonly<Record<string, Severity | 'off'>> },
): Severity | 'off' {
  if (!rule.kinds.includes(kind)) return 'off';
  return settings.severities[rule.id] ?? PRESETS[settings.preset][rule.severityByKind?.[kind] ?? rule.severity];
}
