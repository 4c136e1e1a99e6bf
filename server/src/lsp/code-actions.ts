import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Span } from '../document/model.ts';
import { fixAll } from '../fixing.ts';
import { largeFileId } from '../large-file.ts';
import type { Edit, Finding, Fix } from '../lint/finding.ts';
import { targetFirst } from '../rewrite/rewrite.ts';
import type { Linting } from './analyses.ts';
import { type Anchor, anchorOf, findAgain } from './anchors.ts';
import { Refusal } from './configuration-edit.ts';
import { toSpan } from './convert.ts';
import { lineEdits, workspaceEdit } from './edits.ts';
import { sayChanged, warn } from './messages.ts';
import { type RewriteData, resolveRewrite, rewriteActions, rewriteKinds } from './refactorings.ts';
import type { Session } from './session.ts';
import { resolveSuppression, type SuppressData, suppressActions } from './suppress.ts';

/** Safe fixes of the whole document; editors run it on save where their user asked for that. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.rung`;

export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind];

interface FixData {
  readonly type: 'fix';
  readonly uri: string;
  readonly rule: string;
  readonly title: string;
  readonly anchor: Anchor;
}

/** All safe fixes, of one rule or of every rule. */
interface FixAllData {
  readonly type: 'fix-all';
  readonly uri: string;
  readonly rule: string | null;
}

/** How an action is made when it was chosen: computed for the menu, handed out against the text as it is then. */
export type ActionData = FixData | FixAllData | RewriteData | SuppressData;

/** An action before its edit is filled in, with the way to fill it. */
export interface Offer {
  readonly action: CodeAction;
  readonly data: ActionData | null;
}

/** The menu for a range: rewrites and fixes of each finding, then one way to silence it, then refactorings. */
export async function codeActions(
  session: Session,
  params: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const linting = await session.analyses.lint(params.textDocument.uri, token);
  if (!linting) return [];
  const offers = offersFor(session, linting, params);
  if (session.client.resolvesActions) return offers.map(({ action, data }) => (data ? { ...action, data } : action));
  const filled = await Promise.all(
    offers.map(({ action, data }) => (data ? fill(session, linting, action, data).catch(unlessRefused) : action)),
  );
  return filled.filter((action): action is CodeAction => action !== null);
}

/** Fills in the edit against the current text; refuses, audibly, where the place is gone. */
export async function resolveCodeAction(
  session: Session,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction> {
  const data = action.data as ActionData | undefined;
  if (!data || action.edit) return action;
  const linting = await session.analyses.lint(data.uri, token);
  const filled = linting && (await fill(session, linting, action, data).catch(audibly(session)));
  if (filled) return filled;
  sayChanged(session.connection);
  throw new ResponseError(LSPErrorCodes.ContentModified, 'the text has changed');
}

/** What cannot be done is not offered. */
function unlessRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

/** Editors swallow the error: the sentence is shown beside it. */
function audibly({ connection }: Session): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Refusal)) throw error;
    warn(connection, error.message);
    throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
  };
}

function offersFor(session: Session, linting: Linting, { range, context }: CodeActionParams): readonly Offer[] {
  const wants = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const span = toSpan(linting.text, range);
  const here = linting.findings.filter((finding) => finding.rule !== largeFileId && touches(finding.span, span));
  const offers: Offer[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    // With a target level set, its wording stands first, whichever finding offers it.
    const fixes = here.flatMap((finding) => fixOffers(linting, finding, context.diagnostics));
    offers.push(...targetFirst(fixes, linting.settings.target));
    for (const finding of onePerRule(here)) offers.push(...fixAllOfRule(session, linting, finding));
    for (const finding of onePerRule(here)) offers.push(...suppressActions(session, linting, finding));
  }
  if (rewriteKinds.some(wants)) offers.push(...rewriteActions(session, linting, span, here, wants));
  // Source actions are asked for by name, on save or from their own menu.
  if (context.only && wants(fixAllKind)) offers.push(...fixAllOffer(linting));
  return offers;
}

function fixOffers(
  linting: Linting,
  finding: Finding,
  diagnostics: readonly Diagnostic[],
): readonly (Offer & Pick<Fix, 'level'>)[] {
  const { text, document } = linting;
  const anchor = anchorOf(text, document, finding.span);
  const mine = diagnostics.filter(({ code, message }) => code === finding.rule && message === finding.message);
  return finding.fixes().map(({ title, level }) => ({
    level,
    action: { title, kind: CodeActionKind.QuickFix, ...(mine.length > 0 ? { diagnostics: mine } : {}) },
    data: { type: 'fix', uri: text.uri, rule: finding.rule, title, anchor },
  }));
}

function fixAllOfRule(session: Session, linting: Linting, finding: Finding): readonly Offer[] {
  // Of many findings some are left unmarked: only fixing them tells how many there are.
  if (!hasSafeFix(finding) || fixedText(session, linting, finding.rule).fixed < 2) return [];
  const action = { title: `Fix every “${finding.rule}” in this document`, kind: CodeActionKind.QuickFix };
  return [{ action, data: { type: 'fix-all', uri: linting.text.uri, rule: finding.rule } }];
}

function fixAllOffer({ text, findings }: Linting): readonly Offer[] {
  if (!findings.some(hasSafeFix)) return [];
  const action = { title: 'Apply all safe fixes of Rung', kind: fixAllKind };
  return [{ action, data: { type: 'fix-all', uri: text.uri, rule: null } }];
}

async function fill(
  session: Session,
  linting: Linting,
  action: CodeAction,
  data: ActionData,
): Promise<CodeAction | null> {
  if (data.type === 'suppress') return resolveSuppression(session, linting, action, data);
  const edits = data.type === 'rewrite' ? resolveRewrite(session, linting, data) : fixEdits(session, linting, data);
  return edits && edits.length > 0 ? { ...action, edit: workspaceEdit(session.client, linting.text, edits) } : null;
}

function fixEdits(session: Session, linting: Linting, data: FixData | FixAllData): readonly Edit[] | null {
  const { text, document, findings } = linting;
  if (data.type === 'fix-all') return lineEdits(document.text, fixedText(session, linting, data.rule).text);
  const finding = findAgain(text, document, findings, data.rule, data.anchor);
  return finding?.fixes().find(({ title }) => title === data.title)?.edits ?? null;
}

/** What the command line's `--fix` makes of the text. */
function fixedText({ engine }: Session, { document, inForce, findings }: Linting, rule: string | null) {
  const lint = (text: string) => {
    const fixed = engine.reader.read(text, inForce.configuration.hint);
    return engine.linter.lint(fixed, inForce.settings(fixed)).findings;
  };
  return fixAll(document.text, (now) =>
    (now === document.text ? findings : lint(now)).filter((finding) => rule === null || finding.rule === rule),
  );
}

function hasSafeFix(finding: Finding): boolean {
  return finding.fixes().some(({ kind }) => kind === 'safe');
}

function onePerRule(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && a.end >= b.start;
}
