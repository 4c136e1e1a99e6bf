import { CodeActionKind } from 'vscode-languageserver';
import type { Span } from '../document/model.ts';
import type { Edit, Finding } from '../lint/finding.ts';
import type { RewriteReason } from '../rewrite/model.ts';
import { toPlainText } from '../rewrite/template.ts';
import { bulletAt, rewritesOf } from '../rewrites.ts';
import type { Linting } from './analyses.ts';
import { type Anchor, anchorOf, findBulletAgain } from './anchors.ts';
import type { Offer } from './code-actions.ts';
import type { Session } from './session.ts';

/** A wording offered without a finding. */
export interface RewriteData {
  readonly type: 'rewrite';
  readonly uri: string;
  readonly reason: RewriteReason;
  readonly title: string;
  readonly anchor: Anchor;
}

/** In the order of the menu. */
const REASONS: readonly RewriteReason[] = ['any', 'result-first', 'star', 'from-star', 'split'];

/** Kinds of their own, so that a key can be bound to "expand to a STAR story". */
export const rewriteKinds: readonly string[] = REASONS.map(kindOf);

/**
 * Rewrites of the bullet under the cursor that no finding offers already. What is not wanted offers nothing, so a key that
 * is bound to one kind finds its wording also where another would have it, too.
 */
export function rewriteActions(
  { engine }: Session,
  { text, document, settings }: Linting,
  at: Span,
  findings: readonly Finding[],
  wants: (kind: string) => boolean,
): readonly Offer[] {
  const placed =
    document.kind === 'none' || document.kind === 'job' || document.language !== 'en'
      ? null
      : bulletAt(document, at.start);
  if (!placed) return [];
  // A story's first line is the header of what is nested under it, and no claim of its own.
  const reasons: readonly RewriteReason[] =
    placed.bullet.nature === 'work' ? REASONS : placed.bullet.nature === 'header' ? ['from-star'] : [];
  const fixes = wants(CodeActionKind.QuickFix) ? findings : [];
  const offered = new Set(
    fixes.flatMap((finding) =>
      finding.fixes().flatMap(({ edits }) => edits.map(({ newText }) => toPlainText(newText))),
    ),
  );
  const anchor = anchorOf(text, document, placed.bullet.span);
  const wanted = reasons.filter((reason) => wants(kindOf(reason)));
  return wanted.flatMap((reason) =>
    rewritesOf(engine, document, settings, placed, reason).flatMap(({ title, template }): Offer[] => {
      const wording = toPlainText(template);
      if (offered.has(wording)) return [];
      offered.add(wording);
      const action = { title, kind: kindOf(reason) };
      return [{ action, data: { type: 'rewrite', uri: text.uri, reason, title, anchor } }];
    }),
  );
}

/** The edit of a wording for the bullet where it stands now; null where it is gone. */
export function resolveRewrite({ engine }: Session, linting: Linting, data: RewriteData): readonly Edit[] | null {
  const { document, settings } = linting;
  const placed = findBulletAgain(document, data.anchor);
  if (!placed) return null;
  const choices = rewritesOf(engine, document, settings, placed, data.reason);
  const choice = choices.find(({ title }) => title === data.title);
  return choice ? [{ span: choice.span ?? placed.bullet.span, newText: choice.template }] : null;
}

function kindOf(reason: RewriteReason): string {
  const { RefactorRewrite } = CodeActionKind;
  return reason === 'any' ? RefactorRewrite : `${RefactorRewrite}.${reason}`;
}
