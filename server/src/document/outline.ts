import { yearMonthText } from './dates/periods.ts';
import type { Bullet, CareerDocument, Entry, Role, Section, Span } from './model.ts';
import { allBullets } from './roles/bullets.ts';

/** A document as it was read, in the words of `rung outline`; levels are added by whoever knows a ladder. */
export interface Outline {
  readonly kind: CareerDocument['kind'];
  readonly reason: string;
  readonly language: CareerDocument['language'];
  /** The writer's name; only résumés begin with it. */
  readonly name: string | null;
  readonly sections: readonly OutlineSection[];
  readonly roles: readonly OutlineRole[];
  readonly entries: readonly OutlineEntry[];
  readonly unread: readonly { readonly span: Span; readonly reason: string }[];
}

export interface OutlineSection {
  /** What people call this part: its heading, or what it holds where it has none. */
  readonly title: string;
  readonly kind: Section['kind'];
  readonly span: Span;
}

export interface OutlineRole {
  readonly title: string | null;
  readonly titles: readonly string[];
  readonly company: string | null;
  readonly location: string | null;
  /** `YYYY` or `YYYY-MM`; null where not given. */
  readonly start: string | null;
  /** As `start`, or `present`. */
  readonly end: string | null;
  readonly section: Section['kind'];
  readonly span: Span;
  readonly bullets: readonly OutlineBullet[];
}

export interface OutlineEntry {
  readonly heading: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly span: Span;
  readonly bullets: readonly OutlineBullet[];
}

export interface OutlineBullet {
  readonly text: string;
  readonly nature: Bullet['nature'];
  readonly depth: number;
  readonly span: Span;
}

/** What was read from a document, for the command line, document symbols and folding. */
export function outline(document: CareerDocument): Outline {
  return {
    kind: document.kind,
    reason: document.reason,
    language: document.language,
    name: document.kind === 'resume' ? (document.name?.text ?? null) : null,
    sections: document.sections.map((section) => ({
      title: section.title?.text ?? untitled[section.kind] ?? 'Document',
      kind: section.kind,
      span: section.span,
    })),
    roles: document.roles.map(roleOutline),
    entries: document.entries.map(entryOutline),
    unread: document.unread.map(({ span, reason }) => ({ span, reason })),
  };
}

const untitled: Partial<Record<Section['kind'], string>> = {
  experience: 'Experience',
  projects: 'Projects',
  other: 'Introduction',
};

function roleOutline(role: Role): OutlineRole {
  return {
    title: role.title?.text ?? null,
    titles: role.titles.map((title) => title.text),
    company: role.company?.text ?? null,
    location: role.location?.text ?? null,
    ...datesOf(role),
    section: role.section.kind,
    span: role.span,
    bullets: allBullets(role).map(bulletOutline),
  };
}

function entryOutline(entry: Entry): OutlineEntry {
  return {
    heading: entry.heading?.text ?? null,
    ...datesOf(entry),
    span: entry.span,
    bullets: allBullets(entry).map(bulletOutline),
  };
}

function bulletOutline(bullet: Bullet): OutlineBullet {
  return { text: bullet.plain.text, nature: bullet.nature, depth: bullet.depth, span: bullet.span };
}

function datesOf(owner: Pick<Role | Entry, 'period'>): { readonly start: string | null; readonly end: string | null } {
  const start = owner.period?.start ?? null;
  const end = owner.period?.end ?? null;
  return {
    start: start === null ? null : yearMonthText(start),
    end: end === null ? null : end === 'present' ? 'present' : yearMonthText(end),
  };
}
