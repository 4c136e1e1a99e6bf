import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import type { Finding } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';
import type { Linting } from './analyses.ts';
import { toOffset, toRange } from './convert.ts';
import { ruleUri } from './rule-pages.ts';
import type { Session } from './session.ts';

/** What the words under the cursor show, and why the findings on them are there. */
export async function hover(session: Session, params: HoverParams, token: CancellationToken): Promise<Hover | null> {
  const linting = await session.analyses.lint(params.textDocument.uri, token);
  if (!linting || linting.document.kind === 'none') return null;
  const offset = toOffset(linting.text, params.position);
  const here = linting.findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const parts = here.flatMap((finding) => explainFinding(session, finding));
  const [first] = here;
  if (parts.length === 0 || !first) return null;
  const value = parts.join('\n\n---\n\n');
  return {
    contents: session.client.markdownHover ? { kind: 'markdown', value } : { kind: 'plaintext', value: plain(value) },
    range: toRange(linting.text, first.span),
  };
}

function explainFinding(session: Session, finding: Finding): string[] {
  const rule = session.engine.rules.find(({ id }) => id === finding.rule);
  return rule ? [ruleHover(session, rule)] : [];
}

function ruleHover(session: Session, rule: Rule): string {
  const page = ruleUri(session, rule.id);
  const more = page === undefined ? `\`rung explain ${rule.id}\`` : `[${rule.id}](${page})`;
  return [`**${rule.title}**`, rule.why, ...(rule.exceptions ? [rule.exceptions] : []), more].join('\n\n');
}

function plain(markdown: string): string {
  return markdown.replace(/\*\*|`/g, '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
}

export type { Linting };
