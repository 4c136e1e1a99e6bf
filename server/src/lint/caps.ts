import type { CareerDocument, Span } from '../document/model.ts';
import { append } from './append.ts';
import type { Finding } from './finding.ts';
import type { LintSettings } from './lint.ts';
import { type Placed, severityHere, spanOf, toFinding } from './placed.ts';

/** At most this many findings of one rule are shown per document; one more stands for the rest. */
const PER_DOCUMENT = 20;

/** At most this many places are linked from a summary. */
const LINKED = 10;

/**
 * Findings up to the caps per role and document. What a cap holds back is told by one summary, or, where a summary would be
 * no shorter, linked from the last finding of its kind that is shown. `placed` is sorted.
 */
export function capped(
  placed: readonly Placed[],
  document: CareerDocument,
  settings: LintSettings,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const items of groups(placed, (item) => item.rule.id)) {
    const inRoles = groups(items, (item) => (isCappedByRole(item) ? item.unit.span.start : -1));
    const kept = inRoles.map((group) => ({ group, shown: group.slice(0, limitOf(group[0])) }));
    const all = kept.flatMap(({ shown }) => shown);
    const cap = Math.min(PER_DOCUMENT, items[0]?.rule.perDocument ?? PER_DOCUMENT);
    const shown = new Set(all.slice(0, cap));
    const isOver = all.length > cap;
    const links = isOver ? new Map<Placed, readonly Placed[]>() : linksOf(kept);
    findings.push(...[...shown].map((item) => linked(toFinding(item, document, settings), links.get(item))));
    if (isOver) {
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
      const last = shown.at(-1);
      if (group.length > shown.length && !(last && links.has(last))) {
        findings.push(summary(group.slice(shown.length), group[0]?.unit?.name ?? null, document, settings));
      }
    }
  }
  return findings;
}

/** How many findings of one rule are shown in a role. */
function limitOf(item: Placed | undefined): number {
  if (!item?.unit) return Number.POSITIVE_INFINITY;
  const { perRole = Number.POSITIVE_INFINITY, perOlderRole = perRole } = item.rule;
  return item.unit.isNewest ? perRole : perOlderRole;
}

function isCappedByRole(item: Placed): item is Placed & { readonly unit: NonNullable<Placed['unit']> } {
  return item.unit !== null && Number.isFinite(limitOf(item));
}

interface Kept {
  readonly group: readonly Placed[];
  readonly shown: readonly Placed[];
}

/** By the finding that they are linked from: a single one left over, and what an older role says again. */
function linksOf(kept: readonly Kept[]): Map<Placed, readonly Placed[]> {
  return new Map(
    kept.flatMap(({ group, shown }) => {
      const last = shown.at(-1);
      const rest = group.slice(shown.length);
      const isShort = rest.length === 1 || (last?.rule.perOlderRole !== undefined && !last.unit?.isNewest);
      return last && rest.length > 0 && isShort ? [[last, rest] as const] : [];
    }),
  );
}

function linked(finding: Finding, rest: readonly Placed[] = []): Finding {
  const links = rest.slice(0, LINKED).map((item) => ({ span: spanOf(item), message: 'the same holds here' }));
  return links.length > 0 ? { ...finding, related: [...finding.related, ...links] } : finding;
}

function groups(placed: readonly Placed[], key: (item: Placed) => string | number): readonly Placed[][] {
  const grouped = new Map<string | number, Placed[]>();
  for (const item of placed) append(grouped, key(item), item);
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
  const noun = name ? 'bullet' : 'place';
  const where = `${noun}${count === 1 ? '' : 's'}${name && first.unit ? ` of this ${first.unit.what}` : ''}`;
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
