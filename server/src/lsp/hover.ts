import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import type { Span } from '../document/model.ts';
import { hoverAt } from '../judgement/hover.ts';
import { judgeRole } from '../judgement/role.ts';
import { unescapeMarkdown } from '../ladder/explain-parts.ts';
import type { Finding } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';
import { toOffset, toRange } from './convert.ts';
import { ruleUri } from './rule-pages.ts';
import type { Session } from './session.ts';

/** What the words under the cursor show on the ladder in force, and why the findings on them are there. */
export async function hover(session: Session, params: HoverParams, token: CancellationToken): Promise<Hover | null> {
  const linting = await session.analyses.lint(params.textDocument.uri, token);
  if (!linting || linting.document.kind === 'none') return null;
  const { text, document, settings, findings } = linting;
  const { evidenceOf } = session.engine;
  const offset = toOffset(text, params.position);
  const words = hoverAt(document, offset, {
    ladder: settings.ladder,
    target: settings.target,
    evidenceOf,
    judgementOf: (role) => judgeRole(role, settings.ladder, evidenceOf),
  });
  // A hover is held until the cursor leaves its range: the smallest one lets the next words speak.
  const here = findings.filter(({ span }) => holds(span, offset)).sort((a, b) => length(a.span) - length(b.span));
  const parts = [...(words ? [words.markdown] : []), ...explained(session, here, words !== null)];
  const span = words?.span ?? here[0]?.span;
  if (!span) return null;
  const value = parts.join('\n\n---\n\n');
  const contents = { kind: session.client.markdownHover ? ('markdown' as const) : ('plaintext' as const), value };
  return {
    contents: session.client.markdownHover ? contents : { ...contents, value: withoutMarks(value) },
    range: toRange(text, span),
  };
}

/** The rules of the findings, each once; the first has the room where no words are explained. */
function explained(session: Session, findings: readonly Finding[], isBeside: boolean): readonly string[] {
  const ids = [...new Set(findings.map(({ rule }) => rule))];
  const found = ids.flatMap((id) => session.engine.rules.find((candidate) => candidate.id === id) ?? []);
  return found.map((rule, index) => explainShortly(rule, ruleUri(session, rule.id), isBeside || index > 0));
}

/** The first answer only; the page behind the link has the examples and the rest. Beside another text it is a sentence. */
export function explainShortly(rule: Rule, page: string | undefined, isBeside: boolean): string {
  const { id, title, why, exceptions = '', sources } = rule;
  const linked = sources.flatMap(({ name, url }) => (url === undefined ? [] : [`[${name}](${url})`])).slice(0, 2);
  const more = page === undefined ? `More: \`rung explain ${id}\`` : `More: [${id}](${page})`;
  if (isBeside) return [`**${title}**`, firstSentences(why, 30), more].join('\n\n');
  const room = 75 - countWords(`${title} ${why}`);
  const rest = [firstSentences(exceptions, room), [more, ...linked].join(' · ')];
  return [`**${title}**`, why, ...rest].filter((part) => part !== '').join('\n\n');
}

/** The sentences that fit into so many words; of a `why` at least one, since it is never empty for long. */
function firstSentences(text: string, room: number): string {
  const sentences = text.split(/(?<=[.?])\s+(?=\p{Lu}|“)/u);
  let kept = '';
  for (const sentence of sentences) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (countWords(longer) > room && (kept !== '' || room < 30)) break;
    kept = longer;
  }
  return kept;
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function length({ start, end }: Span): number {
  return end - start;
}

function withoutMarks(markdown: string): string {
  return unescapeMarkdown(markdown.replace(/(?<!\\)(?:\*\*|`)/g, '').replace(/(?<!\\)\[([^[\]]+)\]\([^()]*\)/g, '$1'));
}
