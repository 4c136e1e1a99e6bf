import type { FoundPeriod } from '../dates/dates.ts';
import { type EntryReading, linksIn, peopleIn } from '../entries/entries.ts';
import type { HeadField } from '../heads/parts.ts';
import type { ItemBlock } from '../markdown/blocks.ts';
import { placePlain, type RelativePlain, spanOf } from '../markdown/plain-text.ts';
import type { Bullet, Entry, Field, Period, Prose, Role, Section, Span } from '../model.ts';
import type { SectionPart } from '../sections/sections.ts';
import { placeBullet } from './bullets.ts';
import type { PlacedPlain } from './group.ts';
import type { RoleReading } from './roles.ts';

// Readings as the document's own objects: positions become absolute, and what may be long only when it is asked for.

/** A field that is a whole plain text. */
export function placeField(plain: RelativePlain, base: number): Field {
  return { text: plain.text, span: spanOf(plain, base, 0, plain.text.length) };
}

export function placeSection(part: SectionPart, end: number): Section {
  const title = part.title ? placeField(part.title.plain, part.title.base) : null;
  return { title, kind: part.kind, span: { start: part.start, end } };
}

/** @param shift how far the role's section has moved since it was read */
export function placeRole(role: RoleReading, section: Section, shift: number): Role {
  let bullets: readonly Bullet[] | undefined;
  let prose: readonly Prose[] | undefined;
  return {
    span: { start: role.start + shift, end: role.end + shift },
    section,
    title: headField(role.head.title, shift),
    titles: role.head.titles.flatMap((title) => headField(title, shift) ?? []),
    company: headField(role.company, shift),
    location: headField(role.location, shift),
    period: role.period ? placePeriod(role.period.found, role.period.line.plain, role.period.line.at + shift) : null,
    get prose(): readonly Prose[] {
      prose ??= role.prose.map((it) => placeProse(it, shift));
      return prose;
    },
    get bullets(): readonly Bullet[] {
      bullets ??= role.items.map(({ item, base }) => placeBullet(item, base + shift, 0));
      return bullets;
    },
  };
}

export function placeEntry(entry: EntryReading, section: Section): Entry {
  let links: readonly Span[] | undefined;
  let people: readonly Field[] | undefined;
  let prose: readonly Prose[] | undefined;
  let bullets: readonly Bullet[] | undefined;
  return {
    span: { start: entry.start, end: entry.end },
    section,
    heading: entry.heading ? placeField(entry.heading.plain, entry.heading.base) : null,
    period: entry.period ? placePeriod(entry.period.found, entry.period.plain, entry.period.base) : null,
    get links(): readonly Span[] {
      links ??= plainsOf(entry).flatMap(({ plain, base }) => linksIn(plain, base));
      return links;
    },
    get people(): readonly Field[] {
      people ??= plainsOf(entry).flatMap(({ plain, base }) => placePeople(plain, base));
      return people;
    },
    get prose(): readonly Prose[] {
      prose ??= entry.prose.map((it) => placeProse(it, 0));
      return prose;
    },
    get bullets(): readonly Bullet[] {
      bullets ??= entry.lists.flatMap(({ block, base }) => block.items.map((item) => placeBullet(item, base, 0)));
      return bullets;
    },
  };
}

interface PlainAt {
  readonly plain: RelativePlain;
  readonly base: number;
}

/** Every text of an entry: its heading, its prose, its bullets with those nested in them. */
function plainsOf(entry: EntryReading): readonly PlainAt[] {
  const plains: PlainAt[] = [...(entry.heading ? [entry.heading] : []), ...entry.prose];
  const visit = (item: ItemBlock, base: number): void => {
    plains.push({ plain: item.plain, base });
    for (const child of item.children) visit(child, base);
  };
  for (const { block, base } of entry.lists) for (const item of block.items) visit(item, base);
  return plains;
}

function placePeople(plain: RelativePlain, base: number): readonly Field[] {
  return peopleIn(plain.text).map(({ start, end }) => ({
    text: plain.text.slice(start, end),
    span: spanOf(plain, base, start, end),
  }));
}

function placePeriod(found: FoundPeriod, plain: RelativePlain, base: number): Period {
  return { start: found.from, end: found.to, span: spanOf(plain, base, found.start, found.end) };
}

function placeProse(prose: PlacedPlain, shift: number): Prose {
  return {
    span: { start: prose.start + shift, end: prose.end + shift },
    plain: placePlain(prose.plain, prose.base + shift),
  };
}

function headField(field: HeadField | null, shift: number): Field | null {
  if (!field) return null;
  return { text: field.text, span: spanOf(field.line.plain, field.line.at + shift, field.start, field.end) };
}
