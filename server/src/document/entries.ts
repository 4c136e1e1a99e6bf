import { monthNames, seasons } from './date-words.ts';
import { type FoundPeriod, findPeriod } from './dates.ts';
import type { PlacedItem, PlacedPlain } from './group.ts';
import { lineFacts } from './line-parts.ts';
import type { SectionKind, Span } from './model.ts';
import { type RelativePlain, slicePlain, spanOf } from './plain-text.ts';
import { type Node, type SectionPart, sectionKindOf } from './sections.ts';

/** An entry as read: one piece of work or one period of a brag document, packet or job description. */
export interface EntryReading extends Span {
  readonly heading: PlacedPlain | null;
  readonly section: SectionPart;
  readonly period: { readonly found: FoundPeriod; readonly plain: RelativePlain; readonly base: number } | null;
  readonly items: readonly PlacedItem[];
  readonly prose: readonly PlacedPlain[];
}

interface Draft {
  heading: PlacedPlain | null;
  section: SectionPart;
  period: EntryReading['period'];
  items: PlacedItem[];
  prose: PlacedPlain[];
  start: number;
  end: number;
}

/** Parts a document into sections at every heading, the inner ones of an entry (goals, results, contribution) included. */
export function readEntries(nodes: readonly Node[]): {
  readonly sections: readonly SectionPart[];
  readonly entries: readonly EntryReading[];
} {
  const sections: SectionPart[] = [];
  const drafts: Draft[] = [];
  const above: { depth: number; period: EntryReading['period']; draft: Draft | null; kind: SectionKind }[] = [];
  let section: SectionPart = { title: null, kind: 'other', depth: 0, nodes: [], start: 0 };
  let draft: Draft | null = null;
  for (const { block, base } of nodes) {
    const start = base + block.start;
    if (block.type === 'heading') {
      while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= block.depth) above.pop();
      const parent = above.at(-1);
      const named = sectionKindOf(block.plain.text);
      const kind = named?.kind ?? parent?.kind ?? 'other';
      section = {
        title: { plain: block.plain, base },
        kind: named ? named.kind : kind,
        depth: block.depth,
        nodes: [],
        start,
      };
      sections.push(section);
      const isInner =
        named?.exact &&
        parent?.draft &&
        ['goals', 'results', 'contribution', 'summary'].includes(named.kind) &&
        parent.depth > 1;
      const found = lineFacts(block.plain).period;
      const period = found ? { found, plain: block.plain, base } : (parent?.period ?? null);
      if (isInner && parent?.draft) draft = parent.draft;
      else {
        draft = {
          heading: { ...{ start, end: base + block.end }, plain: block.plain, base },
          section,
          period,
          items: [],
          prose: [],
          start,
          end: base + block.end,
        };
        drafts.push(draft);
      }
      above.push({ depth: block.depth, period, draft, kind });
      continue;
    }
    if (block.type === 'rule' || block.type === 'comment' || block.type === 'code') continue;
    if (!draft) {
      draft = { heading: null, section, period: null, items: [], prose: [], start, end: start };
      drafts.push(draft);
    }
    draft.end = Math.max(draft.end, base + block.end);
    if (block.type === 'list') for (const item of block.items) draft.items.push({ item, base });
    else if (block.type === 'paragraph') {
      const dated = datedHead(block.plain);
      if (dated) {
        draft = {
          heading: { start, end: base + block.end, plain: dated.plain, base },
          section,
          period: { found: dated.found, plain: block.plain, base },
          items: [],
          prose: [],
          start,
          end: base + block.end,
        };
        drafts.push(draft);
        if (dated.rest) draft.prose.push({ start, end: base + block.end, plain: dated.rest, base });
      } else draft.prose.push({ start, end: base + block.end, plain: block.plain, base });
    }
  }
  const entries = drafts.filter((it) => it.items.length > 0 || it.prose.length > 0 || it.heading !== null);
  return { sections, entries: entries.flatMap(splitDated) };
}

/** `**2024-03-05** …` or `**March 2024: shipped X**` begins an entry of its own. */
function datedHead(
  plain: RelativePlain,
): { readonly plain: RelativePlain; readonly found: FoundPeriod; readonly rest: RelativePlain | null } | null {
  const lead = plain.marks.find((mark) => mark.start === 0 && mark.kind === 'strong');
  if (!lead) return null;
  const found = findPeriod(plain.text.slice(0, lead.end));
  if (!found) return null;
  const rest = slicePlain(plain, lead.end, plain.text.length);
  return { plain: slicePlain(plain, 0, lead.end), found, rest: /[\p{L}]/u.test(rest.text) ? rest : null };
}

/** Under a heading without a date, list items that begin with dates are entries of their own. */
function splitDated(entry: Draft): readonly EntryReading[] {
  if (
    entry.items.length < 2 ||
    (entry.period &&
      entry.heading &&
      lineFacts(entry.heading.plain).period !== null &&
      entry.period.found.from?.month !== null)
  )
    return [entry];
  const dates = entry.items.map(({ item }) => leadingDate(item.plain));
  if (dates.filter(Boolean).length < Math.max(2, entry.items.length * 0.6)) return [entry];
  const own: EntryReading = { ...entry, items: entry.items.filter((_, index) => !dates[index]) };
  const split = entry.items.flatMap((placed, index): readonly EntryReading[] => {
    const found = dates[index];
    if (!found) return [];
    const { item, base } = placed;
    const span = { start: base + item.start, end: base + item.end };
    return [
      {
        ...span,
        heading: null,
        section: entry.section,
        period: { found, plain: item.plain, base },
        items: [placed],
        prose: [],
      },
    ];
  });
  return own.items.length > 0 || own.prose.length > 0 ? [own, ...split] : [own, ...split].slice(own.heading ? 0 : 1);
}

const mayBeDate = new RegExp(
  `^[([~]{0,2}(?:\\d|[qh][1-4]|(?:${Object.keys(monthNames).join('|')}|${seasons.join('|')})\\b)`,
  'iu',
);
const leading = new WeakMap<RelativePlain, FoundPeriod | 'none'>();

/** The date that an item begins with; remembered with the item's text. */
function leadingDate(plain: RelativePlain): FoundPeriod | null {
  const known = leading.get(plain);
  if (known) return known === 'none' ? null : known;
  const found = mayBeDate.test(plain.text) ? findPeriod(plain.text.slice(0, 40)) : null;
  const date = found && found.start <= 2 ? found : null;
  leading.set(plain, date ?? 'none');
  return date;
}

const mention = /(?<![\w@])@([A-Za-z][\w-]{1,38})/g;
const person =
  /\b(?:with|from|by|mentored|mentoring|coached|helped|onboarded|paired with|thanks to|thanked by|feedback from|cc|advocates?:|sponsor:|reviewer:|vouch(?:ed)? by)\s+(?:@?)((?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?:\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\s\p{Lu}\.)?)/gu;
const notPeople = new Set(
  'The A An This Our My Their React Python Java Kubernetes Google Amazon Slack Github Jira Terraform Kafka Redis Docker Postgres Go Ruby Rails Node Design Product Marketing Sales Legal Security Engineering Support Data Finance Operations Infrastructure Platform January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday'.split(
    ' ',
  ),
);

/** People that a text names, as plain offsets. */
export function peopleIn(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(mention)) found.push({ start: match.index, end: match.index + match[0].length });
  for (const match of text.matchAll(person)) {
    const name = match[1] ?? '';
    if (notPeople.has(name.split(' ')[0] ?? '')) continue;
    const start = match.index + match[0].length - name.length;
    found.push({ start, end: start + name.length });
  }
  return found;
}

/** Where links stand in a plain text, as absolute spans. */
export function linksIn(plain: RelativePlain, base: number): readonly Span[] {
  const marked = plain.marks
    .filter((mark) => mark.kind === 'link')
    .map((mark) => spanOf(plain, base, mark.start, mark.end));
  const bare = [...plain.text.matchAll(/https?:\/\/[^\s<>()]{3,500}/g)]
    .map((match) => spanOf(plain, base, match.index, match.index + match[0].length))
    .filter((span) => !marked.some((mark) => mark.start <= span.start && mark.end >= span.end));
  return [...marked, ...bare].sort((a, b) => a.start - b.start);
}
