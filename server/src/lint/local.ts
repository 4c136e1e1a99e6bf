import type { Bullet, Entry, Field, Period, PlainText, Prose, Role, Section, Span } from '../document/model.ts';

/** A bullet as if its text began at `base`: every span moved back by it. */
export function localBullet(bullet: Bullet, base: number): Bullet {
  return {
    ...bullet,
    span: moved(bullet.span, -base),
    marker: moved(bullet.marker, -base),
    plain: localPlain(bullet.plain, base),
    label: localField(bullet.label, base),
    children: bullet.children.map((child) => localBullet(child, base)),
  };
}

// Field by field: a role's bullets are made when they are asked for, and copying what is not yet made takes long.
export function localRole(role: Role, base: number): Role {
  return {
    span: moved(role.span, -base),
    section: localSection(role.section, base),
    title: localField(role.title, base),
    titles: role.titles.map((title) => localField(title, base)),
    company: localField(role.company, base),
    location: localField(role.location, base),
    period: localPeriod(role.period, base),
    prose: role.prose.map((prose) => localProse(prose, base)),
    bullets: role.bullets.map((bullet) => localBullet(bullet, base)),
  };
}

export function localEntry(entry: Entry, base: number): Entry {
  return {
    ...entry,
    span: moved(entry.span, -base),
    section: localSection(entry.section, base),
    heading: localField(entry.heading, base),
    period: localPeriod(entry.period, base),
    links: entry.links.map((link) => moved(link, -base)),
    people: entry.people.map((person) => localField(person, base)),
    prose: entry.prose.map((prose) => localProse(prose, base)),
    bullets: entry.bullets.map((bullet) => localBullet(bullet, base)),
  };
}

/** The span moved by `delta`. */
export function moved(span: Span, delta: number): Span {
  return { start: span.start + delta, end: span.end + delta };
}

function localPlain(plain: PlainText, base: number): PlainText {
  return {
    text: plain.text,
    sourceSpan(start, end) {
      return moved(plain.sourceSpan(start, end), -base);
    },
    plainOffset(source) {
      return plain.plainOffset(source + base);
    },
  };
}

function localField<F extends Field | null>(field: F, base: number): F {
  return field === null ? field : { ...field, span: moved(field.span, -base) };
}

function localPeriod(period: Period | null, base: number): Period | null {
  return period && { ...period, span: moved(period.span, -base) };
}

function localProse(prose: Prose, base: number): Prose {
  return { span: moved(prose.span, -base), plain: localPlain(prose.plain, base) };
}

function localSection(section: Section, base: number): Section {
  return { ...section, title: localField(section.title, base), span: moved(section.span, -base) };
}
