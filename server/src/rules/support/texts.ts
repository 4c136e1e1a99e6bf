import type { Bullet, CareerDocument, Role, Span } from '../../document/model.ts';
import { allBullets } from '../../document/roles/bullets.ts';

/** A text with its way back to the source. */
export interface Spoken {
  readonly plain: { readonly text: string; sourceSpan(start: number, end: number): Span };
}

/** What the writer says in their own words: work bullets, the roles' prose, the summary, and the lines before it. */
export function spokenTexts(document: CareerDocument): readonly Spoken[] {
  return [
    ...introductions(document).map((span) => raw(document.text, span)),
    ...document.roles.flatMap((role) => [...role.prose, ...workBullets(role)]),
  ];
}

/** The summary sections and what stands before the first section, as spans of the source. */
function introductions(document: CareerDocument): readonly Span[] {
  const summaries = document.sections
    .filter(({ kind, title }) => kind === 'summary' && !ADDRESSES.test(title?.text ?? ''))
    .map(({ span }) => span);
  return [head(document), ...summaries].filter((span) => span.end > span.start);
}

/** Sections of addresses, in which nothing is said. */
const ADDRESSES = /\b(?:contacts?|links|details|social|find me|reach me)\b/i;

/** From the end of the front matter to the first section or role. */
export function head(document: CareerDocument): Span {
  const start = document.frontMatter?.span.end ?? 0;
  const titled = document.sections.filter(({ title }) => title !== null).map(({ span }) => span.start);
  const first = Math.min(document.text.length, ...titled, ...document.roles.map(({ span }) => span.start));
  return { start, end: Math.max(start, first) };
}

/** Work bullets of every role. */
export function roleBullets(document: CareerDocument): readonly Bullet[] {
  return document.roles.flatMap(workBullets);
}

function workBullets(role: Role): readonly Bullet[] {
  return allBullets(role).filter(({ nature }) => nature === 'work');
}

function raw(text: string, { start, end }: Span): Spoken {
  return {
    plain: {
      text: text.slice(start, end),
      sourceSpan(from, to) {
        return { start: start + from, end: start + to };
      },
    },
  };
}

/** The span without white space, brackets and emphasis at its ends. */
export function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.replace(/^[\s([,*_]+/, '').length);
  return {
    start: from,
    end: Math.max(from, end - (piece.length - piece.replace(/(?<![\s)\],*_])[\s)\],*_]+$/, '').length)),
  };
}
