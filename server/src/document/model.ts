/** A stretch of the source text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a Markdown file is to Rung; `none` gets no findings. */
export type DocumentKind = 'resume' | 'brag' | 'packet' | 'job' | 'none';

export type SectionKind =
  | 'experience'
  | 'projects'
  | 'volunteering'
  | 'education'
  | 'skills'
  | 'publications'
  | 'summary'
  | 'goals'
  | 'results'
  | 'contribution'
  | 'other';

/** Markdown as plain text, with an exact map back to the source (absolute offsets). */
export interface PlainText {
  readonly text: string;
  /** The source span that shows as plain `[start, end)`; empty ranges give empty spans. */
  sourceSpan(start: number, end: number): Span;
  /** The plain offset shown by a source offset, or null where the source is markup. */
  plainOffset(source: number): number | null;
}

/** A short piece of the document (a title, a company, a label) with its place. */
export interface Field {
  readonly text: string;
  readonly span: Span;
}

/** A month of a year; `month` is 1–12, or null where only the year is given. */
export interface YearMonth {
  readonly year: number;
  readonly month: number | null;
}

/** Dates of a role or entry; `start` of the first piece and `end` of the last where there are several. */
export interface Period {
  readonly start: YearMonth | null;
  readonly end: YearMonth | 'present' | null;
  readonly span: Span;
}

/** What a list item in a role is; only `work` is judged as a bullet. */
export type BulletNature =
  | 'work'
  /** introduces nested bullets ("…, including:"); judged with its children */
  | 'header'
  /** tool names, "Stack: …" */
  | 'tech-list'
  /** template text and "Coming soon…" */
  | 'placeholder'
  /** customers, links, awards lines and whatever else tells no work */
  | 'other';

export interface Bullet {
  /** From the list marker's content to the end of the item's own text (children not included). */
  readonly span: Span;
  /** The list marker with its white space ("- "). */
  readonly marker: Span;
  readonly plain: PlainText;
  /** A leading label such as `**Payments:**`; `plain` includes it, `body` is where the claim starts in `plain`. */
  readonly label: Field | null;
  readonly body: number;
  readonly nature: BulletNature;
  /** 0 for a bullet of the role's own list. */
  readonly depth: number;
  readonly children: readonly Bullet[];
}

/** A paragraph that belongs to a role or entry and is no list. */
export interface Prose {
  readonly span: Span;
  readonly plain: PlainText;
}

export interface Section {
  /** Null where the document has no section heading for this part. */
  readonly title: Field | null;
  readonly kind: SectionKind;
  readonly span: Span;
}

export interface Role {
  /** From the first line of the role's heading to its last bullet. */
  readonly span: Span;
  readonly section: Section;
  readonly title: Field | null;
  /** Every title that shares this role's dates, `title` first. */
  readonly titles: readonly Field[];
  readonly company: Field | null;
  readonly location: Field | null;
  readonly period: Period | null;
  /** Text between the heading and the bullets. */
  readonly prose: readonly Prose[];
  /** The role's own bullets, nested ones under their parents; `allBullets` flattens. */
  readonly bullets: readonly Bullet[];
}

/** A part of a brag document or packet that stands for one piece of work or one period. */
export interface Entry {
  readonly span: Span;
  readonly section: Section;
  readonly heading: Field | null;
  readonly period: Period | null;
  readonly links: readonly Span[];
  readonly people: readonly Field[];
  readonly prose: readonly Prose[];
  readonly bullets: readonly Bullet[];
}

/** Something that looks like a role and could not be read. */
export interface UnreadRole {
  readonly span: Span;
  readonly reason: string;
}

export type DirectiveName = 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';

/** `<!-- rung-disable-line RULE… -- reason -->` or its link-definition form. */
export interface Directive {
  readonly span: Span;
  readonly name: DirectiveName;
  /** Empty means all rules. */
  readonly rules: readonly Field[];
  readonly reason: string | null;
}

export interface FrontMatter {
  readonly span: Span;
  /** `rung:`; null where not given. */
  readonly kind: DocumentKind | 'off' | null;
  /** The page's title, as sites have it; null where not given. */
  readonly title: string | null;
  /** `rung-target:` as written. */
  readonly target: Field | null;
  readonly confidential: boolean;
  /** What could not be read, as a sentence's beginning without a full stop, and where it stands. */
  readonly problem: Field | null;
}

/** What Rung reads from one Markdown text. All spans are absolute. */
export interface CareerDocument {
  readonly text: string;
  readonly kind: DocumentKind;
  /** Why the document is of this kind or of none; a short clause ("dated roles under “Experience”"). */
  readonly reason: string;
  /** Only English documents are linted; others get their outline. */
  readonly language: 'en' | 'other';
  readonly frontMatter: FrontMatter | null;
  readonly name: Field | null;
  readonly sections: readonly Section[];
  readonly roles: readonly Role[];
  readonly entries: readonly Entry[];
  readonly unread: readonly UnreadRole[];
  readonly directives: readonly Directive[];
  /** `⟨…⟩` placeholders anywhere in the text. */
  readonly placeholders: readonly Span[];
}
