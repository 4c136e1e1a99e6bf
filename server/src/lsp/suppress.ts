import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import type { CareerDocument, Directive, DirectiveName } from '../document/model.ts';
import type { Edit, Finding } from '../lint/finding.ts';
import { type SuppressRequest, type SuppressResult, type SuppressWhere, suppressClientCommand } from '../protocol.ts';
import type { Linting } from './analyses.ts';
import { type Anchor, anchorOf, findAgain } from './anchors.ts';
import type { Offer } from './code-actions.ts';
import { configurationEdit, Refusal } from './configuration-edit.ts';
import { wholeLines } from './convert.ts';
import { workspaceEdit } from './edits.ts';
import { sayChanged, warn } from './messages.ts';
import type { Session } from './session.ts';

/** One of the four ways to silence a finding. */
export interface SuppressData {
  readonly type: 'suppress';
  readonly uri: string;
  readonly rule: string;
  readonly words: string;
  readonly anchor: Anchor;
  readonly where: SuppressWhere;
}

/** Longer words are a sentence, not a phrase that would come again. */
const LONGEST_PHRASE = 60;

/** One entry with a pick list where the client has it, else one action for each place. */
export function suppressActions(
  { client, preferences }: Session,
  linting: Linting,
  finding: Finding,
): readonly Offer[] {
  const { text, document } = linting;
  const words = document.text.slice(finding.span.start, finding.span.end);
  const anchor = anchorOf(text, document, finding.span);
  const hasFile = linting.inForce.configuration.uri !== null;
  const choices = placesFor(words, hasFile || (client.createFiles && preferences.rootOf(text.uri) !== null));
  if (client.options.suppressCommand) {
    const request: SuppressRequest = { uri: text.uri, rule: finding.rule, words, anchor, choices };
    const title = `Suppress “${finding.rule}”…`;
    const command = { title, command: suppressClientCommand, arguments: [request] };
    return [{ action: { title, kind: CodeActionKind.QuickFix, command }, data: null }];
  }
  return choices.map((where) => ({
    action: { title: titleOf(where, finding.rule, words), kind: CodeActionKind.QuickFix },
    data: { type: 'suppress', uri: text.uri, rule: finding.rule, words, anchor, where },
  }));
}

/** The action with the edit that silences the finding where it stands now; null where it is gone. */
export async function resolveSuppression(
  session: Session,
  linting: Linting,
  action: CodeAction,
  data: SuppressData,
): Promise<CodeAction | null> {
  const change = await changeFor(session, linting, data);
  return change && { ...action, edit: change.edit };
}

/** Runs the client's choice from its pick list: applies the edit and names the file to be saved. Says why it cannot. */
export async function suppressNow(session: Session, request: SuppressRequest): Promise<SuppressResult | null> {
  const { uri, rule, words, anchor, where } = request;
  const linting = await session.analyses.lint(uri);
  if (!linting || !where) return null;
  const data = { type: 'suppress', uri, rule, words, anchor, where } as const;
  const change = await changeFor(session, linting, data).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
  if (change instanceof Refusal) warn(session.connection, change.message);
  else if (!change) sayChanged(session.connection);
  if (!change || change instanceof Refusal) return null;
  await session.connection.workspace.applyEdit({ label: `Suppress ${rule}`, edit: change.edit });
  return { save: change.save };
}

function placesFor(words: string, inWorkspace: boolean): readonly SuppressWhere[] {
  const phrase = words.trim() !== '' && words.length <= LONGEST_PHRASE && !words.includes('\n');
  return [
    'line',
    'document',
    ...(inWorkspace ? (['workspace'] as const) : []),
    ...(inWorkspace && phrase ? (['phrase'] as const) : []),
  ];
}

function titleOf(where: SuppressWhere, rule: string, words: string): string {
  switch (where) {
    case 'line':
      return `Suppress “${rule}” on this line`;
    case 'document':
      return `Suppress “${rule}” in this document`;
    case 'workspace':
      return `Suppress “${rule}” in this workspace`;
    case 'phrase':
      return `Allow the words “${words.length > 28 ? `${words.slice(0, 28)}…` : words}”`;
  }
}

interface Change {
  readonly edit: WorkspaceEdit;
  readonly save: string | null;
}

async function changeFor(session: Session, linting: Linting, data: SuppressData): Promise<Change | null> {
  const { text, document, findings } = linting;
  const finding = findAgain(text, document, findings, data.rule, data.anchor);
  if (!finding) return null;
  if (data.where === 'workspace') return configurationEdit(session, text.uri, { rule: data.rule });
  if (data.where === 'phrase') return configurationEdit(session, text.uri, { phrase: data.words });
  const edit = data.where === 'line' ? onLine(linting, finding) : inDocument(document, data.rule);
  return { edit: workspaceEdit(session.client, text, [edit]), save: null };
}

/** At the end of the line: a comment on a line of its own would split the list. */
function onLine({ text, document }: Linting, { rule, span }: Finding): Edit {
  const line = wholeLines(text, { start: span.end, end: span.end });
  const known = document.directives.find(
    (directive) =>
      directive.name === 'disable-line' && directive.span.start >= line.start && directive.span.end <= line.end,
  );
  if (known && known.rules.length > 0) return addRule(document, known, rule);
  const end = line.start + document.text.slice(line.start, line.end).trimEnd().length;
  return { span: { start: end, end }, newText: [` ${comment('disable-line', rule)}`] };
}

function inDocument(document: CareerDocument, rule: string): Edit {
  const known = document.directives.find(({ name, rules }) => name === 'disable-file' && rules.length > 0);
  if (known) return addRule(document, known, rule);
  const after = document.frontMatter ? document.text.indexOf('\n', document.frontMatter.span.end - 1) : -1;
  if (after < 0) return { span: { start: 0, end: 0 }, newText: [`${comment('disable-file', rule)}\n\n`] };
  return { span: { start: after + 1, end: after + 1 }, newText: [`\n${comment('disable-file', rule)}\n`] };
}

function addRule(document: CareerDocument, { rules, span }: Directive, rule: string): Edit {
  const end = rules.at(-1)?.span.end ?? span.end;
  const comma = document.text.slice(span.start, end).includes(',');
  return { span: { start: end, end }, newText: [`${comma ? ', ' : ' '}${rule}`] };
}

function comment(name: DirectiveName, rule: string): string {
  return `<!-- rung-${name} ${rule} -->`;
}
