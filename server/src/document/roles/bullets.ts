import { techLabel } from '../heads/words.ts';
import type { ItemBlock } from '../markdown/blocks.ts';
import { placePlain, spanOf } from '../markdown/plain-text.ts';
import type { Bullet, BulletNature, Entry, Role, Span } from '../model.ts';

/** A role's or entry's bullets in document order, nested ones after their parents. */
export function allBullets(owner: Pick<Role | Entry, 'bullets'>): readonly Bullet[] {
  const all: Bullet[] = [];
  addWithNested(owner.bullets, all);
  return all;
}

function addWithNested(bullets: readonly Bullet[], all: Bullet[]): void {
  for (const bullet of bullets) {
    all.push(bullet);
    if (bullet.children.length > 0) addWithNested(bullet.children, all);
  }
}

/** What was read of an item, and the bullet that it was last, with its place. */
interface Known {
  readonly facts: BulletFacts;
  readonly base: number;
  readonly depth: number;
  readonly bullet: Bullet;
}

const items = new WeakMap<ItemBlock, Known>();

/** A list item as a bullet at its place; asked again for the same place, the same object comes back. */
export function placeBullet(item: ItemBlock, base: number, depth: number): Bullet {
  const known = items.get(item);
  if (known && known.base === base && known.depth === depth) return known.bullet;
  const facts = known?.facts ?? bulletFacts(item);
  const bullet = makeBullet(item, facts, base, depth);
  items.set(item, { facts, base, depth, bullet });
  return bullet;
}

function makeBullet(item: ItemBlock, facts: BulletFacts, base: number, depth: number): Bullet {
  const children = item.children.map((child) => placeBullet(child, base, depth + 1));
  return {
    span: shift(item.own, base),
    marker: shift(item.marker, base),
    plain: placePlain(item.plain, base),
    label: facts.label ? { text: facts.label.text, span: spanOf(item.plain, base, 0, facts.label.end) } : null,
    body: facts.body,
    nature: facts.nature,
    depth,
    children,
  };
}

interface BulletFacts {
  readonly label: { readonly text: string; readonly end: number } | null;
  readonly body: number;
  readonly nature: BulletNature;
}

function bulletFacts(item: ItemBlock): BulletFacts {
  const { label, body } = labelOf(item);
  return { label, body, nature: natureOf(item, label?.text ?? null, body) };
}

const plainLabel = /^(\p{Lu}[^:.!?"“(]{0,38}[^:.!?"“(\s]):\s+(?=\S)/u;
const taskBox = /^\[[ xX]\]\s+(?=\S)/;

/** `**Payments:** Led …`, `**Payments** – Led …`: the label and where the claim starts. */
function labelOf(item: ItemBlock): { readonly label: BulletFacts['label']; readonly body: number } {
  const { text, marks } = item.plain;
  const box = text.startsWith('[') ? taskBox.exec(text)?.[0].length : 0;
  if (box) return { label: null, body: box };
  const lead = marks.find((mark) => mark.start === 0 && (mark.kind === 'strong' || mark.kind === 'emphasis'));
  const end = lead?.end ?? 0;
  const after = lead ? /^\s*[:：–—-]+\s+|^\s*\|\s+/.exec(text.slice(end)) : null;
  const inside = lead && /[:：]\s*$/.test(text.slice(0, end));
  if (lead && (inside || after) && end < text.length) {
    const skipped = inside ? (/^\s*/.exec(text.slice(end))?.[0].length ?? 0) : (after?.[0].length ?? 0);
    const label = text.slice(0, end).replace(/(?<![\s:：])[\s:：]+$/, '');
    if (label !== '' && label.length <= 80) return { label: { text: label, end: label.length }, body: end + skipped };
  }
  const plain = text.includes(':') ? plainLabel.exec(text) : null;
  if (plain && (plain[1] ?? '').split(/\s+/).length <= 4) {
    return { label: { text: plain[1] ?? '', end: (plain[1] ?? '').length }, body: plain[0].length };
  }
  return { label: null, body: 0 };
}

const placeholder =
  /^(?:coming soon|tbd|tba|todo|to be (?:added|announced|continued)|lorem ipsum|add your|your (?:achievement|content|text|bullet|accomplishment|responsibilit|description)|insert |describe (?:your|what|the)|example(?: bullet)?:|bullet point \d|\.{2,}$|…$|n\/a$|\[.{1,80}\]\.?$|<.{1,60}>$|achievement \d|responsibility \d|accomplishment \d|e\.g\.,? )/i;

function natureOf(item: ItemBlock, label: string | null, body: number): BulletNature {
  const text = item.plain.text;
  const claim = text.slice(body);
  if (text === '') return item.children.length > 0 ? 'header' : 'placeholder';
  if (
    placeholder.test(claim) ||
    (body > 0 && placeholder.test(text)) ||
    isTemplate(text.startsWith('[') && taskBox.test(text) ? claim : text)
  )
    return 'placeholder';
  if (techLabel.test(label !== null ? `${label}:` : text)) return 'tech-list';
  if (item.children.length > 0 && isHeader(text, item)) return 'header';
  if (isToolList(claim) || listsAreas(item)) return 'tech-list';
  return isOther(text) || isLinkedName(item) ? 'other' : 'work';
}

const blank =
  /\{\{[^{}\n]{0,60}\}\}|\[(?:(?:your|the|a|an|this|specific|key|main|target|relevant|describe|add|insert) )?(?:[a-z]{2,20} ){0,3}(?:names?|projects?|customers?|clients?|users?|company|teams?|products?|features?|number|metrics?|results?|outcomes?|actions?|tasks?|skills?|tools?|technolog(?:y|ies)|systems?|process|problem|goals?|percent(?:age)?|amount|figure|verb|here|achievements?|accomplishments?|responsibilit(?:y|ies)|x%?|n%?)\]/i;

/** Whether a bullet has a template's blanks in it ("Led [project] for [customers]", "{{ result }}"). */
function isTemplate(text: string): boolean {
  return (text.includes('[') || text.includes('{{')) && blank.test(text);
}

/** Ends in a colon, or is only a name for what stands nested under it. */
function isHeader(text: string, item: ItemBlock): boolean {
  if (/[:：…]\s*$|\b(?:including|such as|namely|follows)\W*$/i.test(text)) return true;
  const isStyled = item.plain.marks.some(
    (mark) => mark.start === 0 && mark.end >= text.length - 1 && mark.kind === 'strong',
  );
  return isStyled || (text.split(/\s+/).length <= 4 && !/[.!]$/.test(text) && !/^\p{Lu}?\p{Ll}+ed\b/u.test(text));
}

const opensAsWork =
  /^(?:\p{Lu}\p{Ll}+(?:ed|ing)|Built|Led|Wrote|Ran|Made|Set|Cut|Kept|Drove|Won|Grew|Taught|Gave|Took|Began|Brought|Oversaw|Build|Lead|Write|Run|Make|Manage|Design|Develop|Maintain)\s/u;
const opensAsName = /^[\p{Lu}.\d]/u;
const toolSigns = /[A-Z]{2,}|[A-Z][a-z]+[A-Z]|[.#+/]|\d/;

/** Four words with nothing between them: no name of a tool is as long, and most bullets open so. */
const opensAtLength = /^(?:[^\s,/|·•&]+\s+(?!and\s)){3}[^\s,/|·•&.;]/;

/** Bare names parted by commas, slashes or bars, with no verb among them. */
function isToolList(text: string): boolean {
  if (opensAtLength.test(text)) return false;
  const names = text
    .replace(/[.;]$/, '')
    .replace(/\s+/g, ' ')
    .split(/ ?[,/|·•&] ?| and /)
    .filter(Boolean);
  if (names.length === 0 || names.some((name) => name.split(/\s+/).length > 3)) return false;
  if (names.length === 1)
    return text.split(/\s+/).length === 1 && opensAsName.test(text) && !/(?:ed|ing)[.!]?$/.test(text);
  const capitals = names.filter((name) => opensAsName.test(name)).length;
  const first = names[0] ?? '';
  if (opensAsWork.test(first)) return false;
  return capitals / names.length >= 0.7 && (names.length >= 3 || names.every((name) => toolSigns.test(name)));
}

/** "_Product management, mentorship, architecture_": an item in italics that only names what one did. */
function listsAreas({ plain: { text, marks }, children }: ItemBlock): boolean {
  if (
    children.length > 0 ||
    !marks.some(({ kind, start, end }) => kind === 'emphasis' && start === 0 && end === text.length)
  )
    return false;
  const areas = text.split(', ');
  return (
    areas.length >= 3 &&
    !opensAsWork.test(text) &&
    areas.every((area) => /^\p{L}[^.!?;:\d]*$/u.test(area) && area.split(' ').length <= 6)
  );
}

/** "[Harbour Youth Sports](https://…)": the name of somebody or something, and nothing of what was done. */
function isLinkedName({ plain: { text, marks }, children }: ItemBlock): boolean {
  const isWhole = marks.some(({ kind, start, end }) => kind === 'link' && start === 0 && end === text.length);
  if (!isWhole || children.length > 0 || opensAsWork.test(text)) return false;
  return /^(?:[\p{Lu}\d]\S*(?:\s(?!$)|$)){1,5}$/u.test(text);
}

/** Somebody else's words, with who said them. */
const quoted = /^["“«][^"”»]{3,300}["”»]\s*[-–—~]+\s*\p{Lu}/u;

function isOther(text: string): boolean {
  if (quoted.test(text)) return true;
  if (/^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text)) return true;
  return /^(?:customers?|clients?|links?|website|url|github|demo|references?|manager|supervisor|awards?|location|team size|industry|contact|phone|email|gpa|grade|reason for leaving|code|repo|source|live|article|press)\s*:/i.test(
    text,
  );
}

function shift(span: Span, base: number): Span {
  return { start: span.start + base, end: span.end + base };
}
