import type { CareerDocument, Span } from '../document/model.ts';
import type { Finding } from './finding.ts';
import type { LintSettings } from './lint.ts';
import { type Placed, severityHere, spanOf, toFinding } from './placed.ts';

/** At most this many findings of one rule are shown per document; one more stands for the rest. */
export const PER_DOCUMENT = 20;

/** At most this many places are linked from a summary. */
const LINKED = 10;

/** Findings up to the caps per role and document, and one summary for what a cap holds back. `placed` is sorted. */
export function capped(
  placed: readonly Placed[],
  document: CareerDocument,
  settings: LintSettings,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const items of groups(placed, (item) => item.rule.id)) {
    const inRoles = groups(items, (item) => (item.rule.perRole && item.unit ? item.unit.span.start : -1));
    const kept = inRoles.map((group) => ({ group, shown: group.slice(0, group[0]?.rule.perRole ?? group.length) }));
    const all = kept.flatMap(({ shown }) => shown);
    const cap = Math.min(PER_DOCUMENT, items[0]?.rule.perDocument ?? PER_DOCUMENT);
    const shown = new Set(all.slice(0, cap));
    findings.push(...[...shown].map((item) => toFinding(item, document, settings)));
    if (all.length > cap) {
      findings.push(
        summary(
          items.filter((item) => !shown.has(item)),
          null,
          document,
          settings,
        ),
      );
      continue;
    }
    for (const { group, shown } of kept) {
      if (group.length > shown.length) {
        findings.push(summary(group.slice(shown.length), group[0]?.unit?.name ?? null, document, settings));
      }
    }
  }
  return findings;
}

function groups(placed: readonly Placed[], key: (item: Placed) => string | number): readonly Placed[][] {
  const grouped = new Map<string | number, Placed[]>();
  for (const item of placed) {
    const group = grouped.get(key(item));
    if (group) group.push(item);
    else grouped.set(key(item), [item]);
  }
  return [...grouped.values()];
}

/** Stands at the role's title, or for a whole document at its first line. */
function summary(
  rest: readonly Placed[],
  name: Span | null,
  document: CareerDocument,
  settings: LintSettings,
): Finding {
  const [first] = rest as [Placed, ...Placed[]];
  const count = rest.length;
  const where = name
    ? count === 1
      ? 'bullet of this role'
      : 'bullets of this role'
    : count === 1
      ? 'place'
      : 'places';
  return {
    rule: first.rule.id,
    severity: severityHere(first, document, settings),
    span: name ?? document.name?.span ?? firstLine(document.text),
    message: `${first.rule.title}: the same holds for ${count} more ${where}, left unmarked to keep the list short.`,
    related: rest.slice(0, LINKED).map((item) => ({ span: spanOf(item), message: item.draft.message })),
    fixes: () => [],
  };
}

function firstLine(text: string): Span {
  const start = text.search(/\S/);
  if (start < 0) return { start: 0, end: 0 };
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
