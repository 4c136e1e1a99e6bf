import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ExecuteCommandRequest } from 'vscode-languageclient';
import {
  type RuleSummary,
  rulesServerCommand,
  type SuppressRequest,
  type SuppressResult,
  type SuppressWhere,
  suppressClientCommand,
  suppressServerCommand,
} from '../../server/src/protocol.ts';
import { restartClient } from './starting.ts';
import { targetChoices } from './targets.ts';

/** The palette's commands; their ids begin with `rung.`, those of the server with `rung.server.`. */
export function registerCommands(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  log: vscode.LogOutputChannel,
): void {
  const register = (id: string, run: (...args: never[]) => unknown) =>
    context.subscriptions.push(vscode.commands.registerCommand(id, run));
  register('rung.restart', () => restartClient(client, log));
  register('rung.showLog', () => log.show());
  register('rung.setTarget', () => setTarget(context.extension));
  register('rung.openRulePage', (rule?: string) => openRulePage(client, rule));
  register(suppressClientCommand, (request: SuppressRequest) => suppress(client, request));
}

async function setTarget({ packageJSON }: vscode.Extension<unknown>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('rung');
  const now = configuration.get<string | null>('target') ?? null;
  const items = targetChoices(packageJSON, now);
  const choice = await vscode.window.showQuickPick(items, { placeHolder: 'The level that you write for' });
  // A target is the writer's own affair: it goes to the user's settings, not into a shared workspace.
  if (choice) await configuration.update('target', choice.level ?? undefined, vscode.ConfigurationTarget.Global);
}

async function openRulePage(client: BaseLanguageClient, given?: string): Promise<void> {
  const rule = given ?? (await pickRule(client));
  if (!rule) return;
  const page = vscode.Uri.from({ scheme: 'rung-rule', path: `/${rule}.md` });
  await vscode.commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor');
}

async function pickRule(client: BaseLanguageClient): Promise<string | undefined> {
  const rules = await execute<readonly RuleSummary[]>(client, rulesServerCommand);
  const items = (rules ?? []).map(({ id, title }) => ({ label: id, description: title }));
  return (await vscode.window.showQuickPick(items, { placeHolder: 'A rule', matchOnDescription: true }))?.label;
}

const PLACES: Readonly<Record<SuppressWhere, string>> = {
  line: 'On this line',
  document: 'In this document',
  workspace: 'In this workspace',
  phrase: 'For these words',
};

/** A request that says where is carried out as it is: a key of one's own needs no list. */
async function suppress(client: BaseLanguageClient, request: SuppressRequest): Promise<void> {
  const where = request.where ?? (await pickPlace(request));
  if (!where) return;
  const result = await execute<SuppressResult>(client, suppressServerCommand, { ...request, where });
  if (result?.save) await saveClosed(vscode.Uri.parse(result.save));
}

async function pickPlace(request: SuppressRequest): Promise<SuppressWhere | undefined> {
  const items = request.choices.map((where) => ({
    label: PLACES[where],
    description: where === 'phrase' ? `“${request.words}”` : '',
    where,
  }));
  return (await vscode.window.showQuickPick(items, { placeHolder: `Suppress ${request.rule}` }))?.where;
}

/** An edit of a file that is not shown leaves it open and dirty: save it. */
async function saveClosed(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (document.isDirty) await document.save();
}

async function execute<T>(client: BaseLanguageClient, command: string, ...args: unknown[]): Promise<T | null> {
  if (!client.isRunning()) return null;
  return client.sendRequest(ExecuteCommandRequest.type, { command, arguments: args });
}
