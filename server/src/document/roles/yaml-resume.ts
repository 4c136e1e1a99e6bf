import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import { type FoundPeriod, findPeriod } from '../dates/dates.ts';
import { titleScore } from '../heads/classify.ts';
import { type HeadLine, lineFacts } from '../heads/line-parts.ts';
import type { HeadField } from '../heads/parts.ts';
import type { ItemBlock } from '../markdown/blocks.ts';
import { parseYaml } from '../markdown/front-matter.ts';
import { addAligned } from '../markdown/inline.ts';
import { createPlainBuilder, type RelativePlain, slicePlain, spanOf } from '../markdown/plain-text.ts';
import { textListItems } from '../markdown/text-lists.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { PlacedPlain } from './group.ts';
import type { RoleReading } from './roles.ts';

const lists =
  /^(?:work|experiences?|work_?experiences?|jobs?|employment|positions?|roles?|career|professional_?experience|(?:job|work|employment)_?history|history)$/i;
/** Where themes put the list beside a section's settings ("experience: { enable: true, list: […] }"). */
const nested = /^(?:list|items|entries|jobs|data|sections)$/i;
const keys = {
  title: /^(?:position|title|role|job_?title|job_?name|designation|positions)$/i,
  company: /^(?:company|name|employer|organi[sz]ation|company_?name|institution|client)$/i,
  /** What stands beside a title or a company, and is the other of the two. */
  beside: /^sub_?title$/i,
  location: /^(?:location|city|place)$/i,
  start: /^(?:start|start_?date|date_?start|from|begin|started|started_?at)$/i,
  end: /^(?:end|end_?date(?:_?text)?|finish_?date|date_?end|to|until|finish|ended|ended_?at)$/i,
  dates:
    /^(?:dates?|periods?|years?|times?|timeline|time_?(?:frame|span|line|period)|tenure|when|duration|date_?range|worked)$/i,
  bullets:
    /^(?:highlights?|bullets?|bullet_?points|achievements?|responsibilities|details|items|points|accomplishments|tasks|description|summary|descriptions|contents?|body|text)$/i,
} as const;

/** The roles of a résumé that stands as data in YAML front matter; offsets are those of the document. */
export function readYamlRoles(text: string, base: number): readonly RoleReading[] {
  if (!/^[ \t]*(?:-[ \t]*)?["']?(?:position|title|role|job_?title|company|employer)/im.test(text)) return [];
  try {
    const { contents } = parseYaml(text);
    if (!isMap(contents)) return [];
    return contents.items.flatMap(({ key, value }) => {
      const inner = isMap(value) ? valueAt(value, lists) : null;
      const list = isMap(value) ? (inner ?? valueAt(value, nested)) : value;
      if (!isScalar(key) || !isSeq(list)) return [];
      const roles = inner || lists.test(String(key.value)) ? list.items : list.items.flatMap(workIn);
      return roles.flatMap((item) => (isMap(item) ? (roleOf(item, text, base) ?? []) : []));
    });
  } catch {
    // What cannot be read as YAML is told with the front matter itself.
    return [];
  }
}

/** "- title: Experience" over "sections: […]": a page's parts as data, of which one is the work. */
function workIn(part: unknown): readonly unknown[] {
  const name = isMap(part) ? scalarAt(part, keys.title) : null;
  if (!isMap(part) || sectionKindOf(String(name?.value ?? ''))?.kind !== 'experience') return [];
  const list = valueAt(part, nested);
  return isSeq(list) ? list.items : [];
}

/** "title: Acme" over "subtitle: Engineer" and "title: Engineer" over "subtitle: Acme". */
function namesOf(field: (key: RegExp) => HeadField | null): {
  readonly title: HeadField | null;
  readonly company: HeadField | null;
} {
  const title = field(keys.title);
  const company = field(keys.company);
  const beside = company ? null : field(keys.beside);
  if (!title || !beside) return { title, company };
  const isTurned = titleScore(title.text) < titleScore(beside.text);
  return isTurned ? { title: beside, company: title } : { title, company: beside };
}

function roleOf(map: YAMLMap, source: string, base: number): RoleReading | null {
  const field = (key: RegExp): HeadField | null => {
    const scalar = scalarAt(map, key);
    return scalar ? fieldOf(scalar, source, base) : null;
  };
  const { title, company } = namesOf(field);
  const period = periodOf(map, source, base);
  if (!title || (!company && !period)) return null;
  const [start, end] = map.range ?? [0, 0];
  const body = bodyOf(map, source, base);
  const location = field(keys.location);
  const trimmed = source.slice(0, end).trimEnd().length;
  return {
    start: base + start,
    end: base + trimmed,
    head: { title, titles: [title], company, location, period, isKnownTitle: true, titleFirst: null },
    company,
    location,
    period,
    ...body,
  };
}

function valueAt(map: YAMLMap, pattern: RegExp): unknown {
  return map.items.find(({ key }) => isScalar(key) && pattern.test(String(key.value)))?.value;
}

function scalarAt(map: YAMLMap, pattern: RegExp): Scalar | null {
  const value = valueAt(map, pattern);
  return isScalar(value) && value.value !== null && String(value.value).trim() !== '' ? value : null;
}

function fieldOf(scalar: Scalar, source: string, base: number): HeadField {
  const plain = plainOf(scalar, source);
  const line: HeadLine = { plain, at: base, offset: 0, facts: lineFacts(plain) };
  return { line, start: 0, end: plain.text.length, text: plain.text };
}

/** A scalar's value with the way back to its place; what the source has more (quotes, indentation) is skipped. */
function plainOf(scalar: Scalar, source: string): RelativePlain {
  const [start, end] = scalar.range ?? [0, 0];
  const raw = source.slice(start, end);
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value));
  const builder = createPlainBuilder();
  const header = /^[|>][^\n]*\n/.exec(raw)?.[0].length ?? (/^["']/.test(raw) ? 1 : 0);
  addAligned(builder, value.trimEnd(), source, start + header, end, 0, false);
  return builder.done();
}

/** Two keys or one; the found dates point into the first of them. */
function periodOf(map: YAMLMap, source: string, base: number): RoleReading['period'] {
  const whole = scalarAt(map, keys.dates);
  const first = whole ?? scalarAt(map, keys.start);
  if (!first) return null;
  const field = fieldOf(first, source, base);
  const day = field.text.replace(timeOfDay, '$1');
  const found = findPeriod(day);
  if (!found) return null;
  if (whole) return { found, line: field.line };
  const last = scalarAt(map, keys.end);
  const lastFound = last ? findPeriod(`${day} - ${plainOf(last, source).text.replace(timeOfDay, '$1')}`) : null;
  const isOpen = valueAt(map, keys.start) !== undefined && !last;
  const to: FoundPeriod['to'] = isOpen ? 'present' : (lastFound?.to ?? null);
  return { found: { ...found, to, isRange: true }, line: field.line };
}

/** "2019-11-01T00:00:00". */
const timeOfDay = /^(\d{4}-\d\d-\d\d)T.*$/s;

function bodyOf(map: YAMLMap, source: string, base: number): Pick<RoleReading, 'items' | 'prose'> {
  const items: RoleReading['items'][number][] = [];
  const prose: PlacedPlain[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !keys.bullets.test(String(key.value))) continue;
    const scalars = isSeq(value) ? value.items.flatMap(scalarOf) : isScalar(value) ? [value] : [];
    for (const scalar of scalars) addScalar(scalar as Scalar, isSeq(value), { source, base, items, prose });
  }
  return { items, prose };
}

/** A list's text, or the text of "- details: …" in its place. */
function scalarOf(item: unknown): readonly Scalar[] {
  if (isScalar(item)) return [item];
  const scalar = isMap(item) && item.items.length === 1 ? scalarAt(item, keys.bullets) : null;
  return scalar ? [scalar] : [];
}

interface Body {
  readonly source: string;
  readonly base: number;
  readonly items: RoleReading['items'][number][];
  readonly prose: PlacedPlain[];
}

function addScalar(scalar: Scalar, isItem: boolean, body: Body): void {
  const plain = plainOf(scalar, body.source);
  if (plain.text === '') return;
  const span = spanOf(plain, 0, 0, plain.text.length);
  if (isItem) {
    body.items.push({ item: itemOf(plain), base: body.base });
    return;
  }
  for (const block of textListItems(plain, span, body.source)) {
    if (block.type === 'list') for (const item of block.items) body.items.push({ item, base: body.base });
    else if (block.type === 'paragraph') body.prose.push(proseOf(block.plain, body.base));
  }
}

function proseOf(plain: RelativePlain, base: number): PlacedPlain {
  return { ...spanOf(plain, base, 0, plain.text.length), plain, base };
}

function itemOf(plain: RelativePlain): ItemBlock {
  const span = spanOf(plain, 0, 0, plain.text.length);
  const own = slicePlain(plain, 0, plain.text.length);
  return { ...span, marker: { start: span.start, end: span.start }, own: span, plain: own, children: [] };
}
