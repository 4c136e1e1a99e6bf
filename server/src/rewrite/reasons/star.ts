import type { Bullet } from '../../document/model.ts';
import { lineOf } from '../lines.ts';
import type { Choice } from '../model.ts';
import { tellsResult } from '../results.ts';
import type { Said } from '../said.ts';
import type { Placeholder, Template } from '../template.ts';

/** Expands a bullet: itself as the first line, under it situation with scope, task, action with alignment, result. */
export function starChoices(said: Said): readonly Choice[] {
  const { text, bullet } = said.input;
  const { source } = said.clause;
  const line = lineOf(text, bullet);
  if (bullet.children.length > 0 || !line) return [];
  const own = text.slice(bullet.span.start, bullet.span.end - source.after.length).replace(/[.;]\s*$/, '');
  const template: Template = [
    `${own}:${source.after}`,
    ...linesFor(tellsResult(said)).flatMap(([label, ...questions]): (string | Placeholder)[] => [
      `${line.under}**${label}:** `,
      ...questions.flatMap((question, i): (string | Placeholder)[] => [...(i > 0 ? ['; '] : []), { question }]),
      '.',
    ]),
  ];
  return [{ title: 'Expand to a STAR story', level: null, claims: 'same', template }];
}

/** What each part of a story still has to say: a result that the bullet tells already is asked on. */
function linesFor(hasResult: boolean): readonly (readonly [string, ...string[]])[] {
  return LINES.map(([label, ...questions]) =>
    label === 'Result' && hasResult ? [label, 'for whom did that matter, and what followed?'] : [label, ...questions],
  );
}

const LINES: readonly (readonly [string, ...string[]])[] = [
  ['Situation', 'which team or teams, and what was at stake?'],
  ['Task', 'carry out or set the direction: what was yours?'],
  ['Action', 'what did you do?', 'whom did you align, in which document?'],
  ['Result', 'what changed, for whom, from what to what?'],
];

const STORY = /^(situation|task|action|result)s?\s*[:–-]\s*/i;

/** A STAR story of nested bullets back into one bullet: what was done, what it led to, and where. */
export function fromStarChoices(text: string, bullet: Bullet): readonly Choice[] {
  const parts = new Map<string, string>();
  for (const child of bullet.children) {
    const match = STORY.exec(child.plain.text);
    if (!match?.[1] || child.children.length > 0 || child.plain.text.includes('⟨')) return [];
    parts.set(match[1].toLowerCase(), ended(text, child, match[0].length));
  }
  const { situation, task, action, result } = Object.fromEntries(parts);
  const last = bullet.children.at(-1);
  if (!action || !result || !last || parts.size !== bullet.children.length) return [];
  const head = text.slice(bullet.span.start, bullet.span.end).replace(/[:.]\s*$/, '');
  const told = `${head}: ${lower(action)}; ${lower(result)}.`;
  const background = [situation, task].filter((each) => each !== undefined).map((each) => ` ${capital(each)}.`);
  const span = { start: bullet.span.start, end: last.span.end };
  return [
    {
      title: 'Put the story into one bullet',
      level: null,
      claims: 'same',
      template: [told + background.join('')],
      span,
    },
  ];
}

function ended(text: string, child: Bullet, from: number): string {
  const { start } = child.plain.sourceSpan(from, from + 1);
  return text
    .slice(start, child.span.end)
    .replace(/\s+/g, ' ')
    .replace(/[.;]\s*$/, '');
}

function lower(text: string): string {
  return /^\p{Lu}\p{Ll}+ /u.test(text) && !/^(?:I|\p{Lu}\p{Ll}+ \p{Lu})/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
