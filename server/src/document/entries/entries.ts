import type { FoundPeriod } from '../dates/dates.ts';
import { lineFacts } from '../heads/line-parts.ts';
import type { HeadingBlock, ItemBlock, ParagraphBlock, RowBlock, TableBlock } from '../markdown/blocks.ts';
import { type RelativePlain, spanOf } from '../markdown/plain-text.ts';
import type { SectionKind, Span } from '../model.ts';
import type { PlacedPlain } from '../roles/group.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { Node, SectionPart } from '../sections/sections.ts';
import { datedHead, datesIn, leadingDate, periodUnder } from './dates.ts';

/** An entry as read: one piece of work or one period of a brag document, packet or job description. */
export interface EntryReading extends Span {
  readonly heading: PlacedPlain | null;
  readonly section: SectionPart;
  readonly period: { readonly found: FoundPeriod; readonly plain: RelativePlain; readonly base: number } | null;
  /** Its lists as they stand in its piece: their items are placed when somebody asks for them. */
  readonly lists: readonly PlacedList[];
  readonly prose: readonly PlacedPlain[];
}

interface PlacedList {
  readonly block: { readonly items: readonly ItemBlock[] };
  readonly base: number;
}

interface Draft {
  heading: PlacedPlain | null;
  section: SectionPart;
  period: EntryReading['period'];
  lists: PlacedList[];
  prose: PlacedPlain[];
  start: number;
  end: number;
}

export interface EntriesReading {
  readonly sections: readonly SectionPart[];
  readonly entries: readonly EntryReading[];
}

/**
 * Parts a document into sections at every heading, the inner ones of an entry (goals, results, contribution) included;
 * yields after every heading.
 */
export function* entrySteps(nodes: readonly Node[]): Generator<void, EntriesReading> {
  const walk = new EntryWalk();
  for (const node of nodes) {
    walk.take(node);
    if (node.block.type === 'heading') yield;
  }
  const entries = walk.drafts.filter((it) => it.lists.length > 0 || it.prose.length > 0 || it.heading !== null);
  return { sections: walk.sections, entries: entries.flatMap(splitDated) };
}

/** A heading that goes for what stands under it. */
interface Above {
  readonly depth: number;
  readonly period: EntryReading['period'];
  readonly draft: Draft;
  readonly kind: SectionKind;
}

const innerKinds: ReadonlySet<SectionKind> = new Set(['goals', 'results', 'contribution', 'summary']);

/** Walks a document's blocks once; it lives as long as that walk. */
class EntryWalk {
  readonly sections: SectionPart[] = [];
  readonly drafts: Draft[] = [];
  private readonly above: Above[] = [];
  private section: SectionPart = { title: null, kind: 'other', depth: 0, nodes: [], start: 0 };
  private draft: Draft | null = null;

  take(node: Node): void {
    const { block, base } = node;
    if (block.type === 'heading') this.takeHeading(block, base);
    else if (block.type === 'list') this.opened(base + block.start, base + block.end).lists.push({ block, base });
    else if (block.type === 'paragraph') this.takeParagraph(block, base);
    else if (block.type === 'table') this.takeTable(block, base);
  }

  private takeHeading(block: HeadingBlock, base: number): void {
    const { plain, depth } = block;
    const start = base + block.start;
    while ((this.above.at(-1)?.depth ?? 0) >= depth) this.above.pop();
    const parent = this.above.at(-1);
    const named = sectionKindOf(plain.text);
    const kind = named?.kind ?? parent?.kind ?? 'other';
    this.section = { title: { plain, base }, kind, depth, nodes: [], start };
    this.sections.push(this.section);
    const found = lineFacts(plain).period ?? periodUnder(plain, parent?.period?.found ?? null);
    const period = found ? { found, plain, base } : (parent?.period ?? null);
    const isInner = named?.exact && parent && innerKinds.has(named.kind) && parent.depth > 1;
    const end = base + block.end;
    const draft = isInner ? parent.draft : this.begin({ start, end, plain, base }, period, start, end);
    this.draft = draft;
    this.above.push({ depth, period, draft, kind });
  }

  private takeParagraph(block: ParagraphBlock, base: number): void {
    const start = base + block.start;
    const end = base + block.end;
    const open = this.opened(start, end);
    const dated = datedHead(block.plain, this.above.at(-1)?.period?.found ?? null);
    if (!dated) {
      open.prose.push({ start, end, plain: block.plain, base });
      return;
    }
    const heading = { start, end, plain: dated.plain, base };
    this.draft = this.begin(heading, { found: dated.found, plain: block.plain, base }, start, end);
    if (dated.rest) this.draft.prose.push({ start, end, plain: dated.rest, base });
  }

  /** A table's rows with dates are entries; the cell beside the date is what they are about. */
  private takeTable({ start, end, rows }: TableBlock, base: number): void {
    this.opened(base + start, base + end);
    const { draft } = this;
    for (const row of rows) this.takeRow(row, base);
    this.draft = draft;
  }

  private takeRow({ start, end, cells }: RowBlock, base: number): void {
    const at = cells.findIndex((cell) => leadingDate(cell.text) !== null);
    const plain = cells[at];
    const found = plain ? leadingDate(plain.text) : null;
    if (!plain || !found) return;
    const rest = cells
      .filter((cell, index) => index !== at && cell.text !== '')
      .map((cell) => ({ ...spanOf(cell, base, 0, cell.text.length), plain: cell, base }));
    const row = this.begin(rest[0] ?? null, { found, plain, base }, base + start, base + end);
    row.prose.push(...rest.slice(1));
  }

  private begin(heading: PlacedPlain | null, period: EntryReading['period'], start: number, end: number): Draft {
    const draft = { heading, section: this.section, period, lists: [], prose: [], start, end };
    this.drafts.push(draft);
    return draft;
  }

  /** The entry that a block belongs to, widened to hold it. */
  private opened(start: number, end: number): Draft {
    this.draft ??= this.begin(null, null, start, start);
    this.draft.end = Math.max(this.draft.end, end);
    return this.draft;
  }
}

/** Under a heading without a date, list items that begin with dates are entries of their own. */
function splitDated(entry: Draft): readonly EntryReading[] {
  const count = entry.lists.reduce((sum, { block }) => sum + block.items.length, 0);
  const dated = entry.lists.reduce((sum, { block }) => sum + datesIn(block).count, 0);
  if (dated < Math.max(2, count * 0.6) || isDatedByMonth(entry)) return [entry];
  const items = entry.lists.flatMap(({ block, base }) => block.items.map((item) => ({ item, base })));
  const dates = entry.lists.flatMap(({ block }) => datesIn(block).dates);
  const own: EntryReading = {
    ...entry,
    lists: items.filter((_, index) => !dates[index]).map(({ item, base }) => ({ block: { items: [item] }, base })),
  };
  const split = items.flatMap(({ item, base }, index): readonly EntryReading[] => {
    const found = dates[index];
    if (!found) return [];
    const { section } = entry;
    const period = { found, plain: item.plain, base };
    const lists = [{ block: { items: [item] }, base }];
    return [{ start: base + item.start, end: base + item.end, heading: null, section, period, lists, prose: [] }];
  });
  return own.lists.length > 0 || own.prose.length > 0 || own.heading ? [own, ...split] : split;
}

function isDatedByMonth({ heading, period }: Draft): boolean {
  return period !== null && heading !== null && period.plain === heading.plain && period.found.from?.month !== null;
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
