import { detached } from '../document/markdown/chunks.ts';
import type { CareerDocument, Entry, Period, Role, Span } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import { type BulletPlace, placesOf } from './bullet-places.ts';
import { type BulletMemo, checkEntry, checkRole, type Run } from './check-unit.ts';
import type { RuleFailure } from './lint.ts';
import { localEntry, localRole, moved } from './local.ts';
import { createMemo, createSeriesMemo, createTextMemo, type SeriesMemo } from './memo.ts';
import type { RoleFacts } from './rule.ts';
import { type Voices, voicesOf } from './voices.ts';

/** What is known of a role or entry, every place relative to its start: the same wherever it stands. */
export interface CheckedUnit {
  readonly voices: Voices;
  readonly bullets: readonly BulletPlace[];
  readonly failures: readonly RuleFailure[];
  /** What rules over the whole document want to know of it, by the function that finds it out. */
  readonly summaries: Map<object, unknown>;
}

/** Checks of roles and entries with all of their bullets, remembered by text, facts and settings. */
export interface UnitChecks {
  role(role: Role, facts: RoleFacts, run: Run): CheckedUnit;
  entry(entry: Entry, run: Run): CheckedUnit;
}

/** Settings that are remembered at once: kinds of documents and folders with configurations of their own. */
const SETTINGS = 8;
const UNITS = 2000;
const BULLETS = 20_000;

interface Known {
  /** By the unit's source, of which is remembered whether it may refer to definitions. */
  readonly units: SeriesMemo<boolean, CheckedUnit>;
  readonly bullets: BulletMemo;
}

export function createUnitChecks(): UnitChecks {
  const settings = createMemo<Known>(SETTINGS);
  const knownWith = (run: Run): Known =>
    settings.get(run.rules.key, () => ({
      units: createSeriesMemo(UNITS, (text) => REFERENCE.test(text)),
      bullets: createTextMemo(BULLETS),
    }));
  return {
    role(role, facts, run) {
      const { units, bullets } = knownWith(run);
      const source = sourceOf(role, run.document);
      const known = units.of(source.text);
      const key = JSON.stringify(facts);
      const more = `${key}\n${roleKey(role)}\n${contentKey(role, source.before, known.about)}`;
      return known.get(more, () => {
        const text = detached(run.document.text.slice(role.span.start, role.span.end));
        const local = localRole(role, role.span.start);
        return finished(role, local, run, checkRole(local, { facts, key }, text, run, bullets));
      });
    },
    entry(entry, run) {
      const { units, bullets } = knownWith(run);
      const source = sourceOf(entry, run.document);
      const known = units.of(source.text);
      return known.get(`${entryKey(entry)}\n${contentKey(entry, source.before, known.about)}`, () => {
        const text = detached(run.document.text.slice(entry.span.start, entry.span.end));
        const local = localEntry(entry, entry.span.start);
        return finished(entry, local, run, checkEntry(local, text, run, bullets));
      });
    },
  };
}

function finished(
  { span }: Role | Entry,
  local: Role | Entry,
  { document }: Run,
  { drafts, failures }: ReturnType<typeof checkEntry>,
): CheckedUnit {
  const bullets = placesOf(local.bullets);
  const holes = document.placeholders
    .filter((hole) => hole.start >= span.start && hole.end <= span.end)
    .map((hole) => moved(hole, -span.start));
  return { voices: voicesOf(drafts, bullets, holes), bullets, failures, summaries: new Map() };
}

interface Source {
  readonly text: string;
  /** How much of the text stands before the unit: how deep the first line is indented decides how the rest is read. */
  readonly before: number;
}

function sourceOf({ span }: Role | Entry, { text }: CareerDocument): Source {
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  return { text: text.slice(line, span.end), before: span.start - line };
}

/** Brackets that may refer to a definition elsewhere in the document: all but those with an address right behind them. */
const REFERENCE = /\[[^[\]]{0,999}\](?!\([^\s()<>]*\))/;

/** Definitions elsewhere decide what a reference shows: the source alone is no key where there may be one. */
function contentKey(unit: Role | Entry, before: number, mayRefer: boolean): string {
  if (!mayRefer) return `${before}`;
  const plain = allBullets(unit).map(({ nature, plain }) => `${nature} ${plain.text}`);
  return [before, ...plain].join('\n');
}

/** What a role is told by that may stand outside of its own text (a company heading above several titles). */
function roleKey(role: Role): string {
  const fields = [...role.titles, role.company, role.location].map((field) => field?.text ?? '');
  return JSON.stringify([role.section.kind, fields, periodKey(role.period, role.span)]);
}

function entryKey(entry: Entry): string {
  return `${entry.section.kind} ${periodKey(entry.period, entry.span)}`;
}

/** A period of the unit's own moves with it; the place of one that stands above it is nothing to its rules. */
function periodKey(period: Period | null, { start, end }: Span): string {
  if (!period) return '';
  const isOwn = period.span.start >= start && period.span.end <= end;
  return `${monthKey(period.start)} ${monthKey(period.end)} ${isOwn ? period.span.start - start : ''}`;
}

function monthKey(month: Period['end']): string {
  return month === null || month === 'present' ? `${month}` : `${month.year}-${month.month}`;
}
