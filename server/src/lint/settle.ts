import type { CareerDocument, Span } from '../document/model.ts';
import { withinBudget } from './budget.ts';
import { type BulletPlace, placeAt } from './bullet-places.ts';
import { capped } from './caps.ts';
import type { Finding } from './finding.ts';
import type { LintSettings } from './lint.ts';
import { moved } from './local.ts';
import { phraseFinder } from './phrases.ts';
import { isKeptByPreset, type Placed, spanOf, startOf, toFinding, type Unit } from './placed.ts';
import { readSuppressions, type Suppressions } from './suppress.ts';
import type { CheckedUnit } from './units.ts';
import { isInPlaceholder, isSilent, type RuleDraft } from './voices.ts';

/** A role or entry in its place, with what is known of it. */
export interface PlacedUnit extends Unit {
  readonly checked: CheckedUnit;
}

/** How far beside a finding an allowed phrase may begin or end. */
const AROUND = 200;

/**
 * From what the rules found to what is shown: nothing inside placeholders or allowed phrases, one voice per bullet and
 * reason, directives obeyed, caps kept, severities set, sorted. `leftovers` is asked for findings about directives. Pauses
 * between the stages.
 */
export function* settleSteps(
  document: CareerDocument,
  settings: LintSettings,
  units: readonly PlacedUnit[],
  overall: readonly RuleDraft[],
  leftovers: (suppressions: Suppressions) => readonly Placed[],
): Generator<void, readonly Finding[]> {
  const suppressions = readSuppressions(document, (line) => bulletsOn(line, units));
  yield;
  const spoken = oneVoice(
    units,
    overall.filter((one) => !isInPlaceholder(one, document.placeholders)),
  );
  yield;
  const isHeard = (item: Placed) => !suppressions.holdsBack(item.rule.id, spanOf(item));
  const heard = notAllowed(spoken, document, settings)
    .filter((item) => isHeard(item) && isKeptByPreset(item, settings))
    .sort((a, b) => startOf(a) - startOf(b));
  yield;
  const left = leftovers(suppressions).filter(isHeard);
  const shown = [...capped(heard, document, settings), ...left.map((item) => toFinding(item, document, settings))];
  shown.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1));
  return withinBudget(shown, document, settings);
}

/** Bullets of which a part stands in the span, markers included. */
function bulletsOn({ start, end }: Span, units: readonly PlacedUnit[]): readonly BulletPlace[] {
  return units
    .filter(({ span }) => span.start < end && span.end > start)
    .flatMap(({ span, checked }) =>
      checked.bullets.map((place) => ({ ...moved(place, span.start), marker: place.marker + span.start })),
    )
    .filter((place) => place.marker < end && place.end > start);
}

/** What units and rules over the whole document say; where both speak of one bullet, one may silence the other. */
function oneVoice(units: readonly PlacedUnit[], overall: readonly RuleDraft[]): readonly Placed[] {
  const located = overall.map(({ rule, draft }) => ({ rule, draft, at: locate(draft.span, units) }));
  const added = new Map<PlacedUnit, Map<number, Set<string>>>();
  for (const { rule, at } of located) {
    if (!at) continue;
    const inUnit = added.get(at.unit) ?? new Map<number, Set<string>>();
    added.set(at.unit, inUnit.set(at.bullet, (inUnit.get(at.bullet) ?? new Set()).add(rule.id)));
  }
  const placed: Placed[] = [];
  for (const unit of units) {
    const others = added.get(unit);
    for (const { rule, draft, bullet } of unit.checked.voices.spoken) {
      if (!others || !isSilent(rule.id, others.get(bullet))) placed.push({ rule, draft, delta: unit.span.start, unit });
    }
  }
  for (const { rule, draft, at } of located) {
    const isSilenced =
      at &&
      (isSilent(rule.id, at.unit.checked.voices.rules.get(at.bullet)) ||
        isSilent(rule.id, added.get(at.unit)?.get(at.bullet)));
    if (!isSilenced) placed.push({ rule, draft, delta: 0, unit: null, ...(at && { within: at.unit }) });
  }
  return placed;
}

/** The bullet that holds a span; entries split at dates stand inside of the one that they were split from. */
function locate(
  span: Span,
  units: readonly PlacedUnit[],
): { readonly unit: PlacedUnit; readonly bullet: number } | null {
  for (const unit of units) {
    if (span.start >= unit.span.end || span.end <= unit.span.start) continue;
    const bullet = placeAt(unit.checked.bullets, moved(span, -unit.span.start));
    if (bullet >= 0) return { unit, bullet };
  }
  return null;
}

function notAllowed(placed: readonly Placed[], document: CareerDocument, settings: LintSettings): readonly Placed[] {
  if (settings.allow.length === 0) return placed;
  const finder = phraseFinder(settings.allow);
  return placed.filter((item) => {
    const span = spanOf(item);
    const from = Math.max(0, span.start - AROUND);
    const around = document.text.slice(from, span.end + AROUND);
    return !finder.find(around).some((match) => from + match.start <= span.start && from + match.end >= span.end);
  });
}
