import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { State } from 'vscode-languageclient';
import { type StatusParams, statusMethod } from '../../server/src/protocol.ts';

const KINDS: Readonly<Record<StatusParams['kind'], string>> = {
  resume: 'résumé',
  brag: 'brag document',
  packet: 'promotion packet',
  job: 'job description',
  none: 'not a career document',
};

/** A status item whose text can be read: VS Code itself has no way to ask for it. */
export interface StatusItem extends vscode.Disposable {
  text(): string;
  /** Why the document was read as that. */
  detail(): string;
}

/** The language status item: what the active document was recognised as, or why nothing is said of it. */
export function showStatus(client: BaseLanguageClient): StatusItem {
  const known = new Map<string, StatusParams>();
  const item = vscode.languages.createLanguageStatusItem('rung.status', { language: 'markdown' });
  item.name = 'Rung';
  item.command = { command: 'rung.showLog', title: 'Log', tooltip: 'Show what Rung has logged' };
  const update = () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    show(item, client, uri === undefined ? undefined : known.get(uri));
  };
  update();
  const parts = vscode.Disposable.from(
    item,
    client.onNotification(statusMethod, (status: StatusParams) => {
      // The server writes URIs as it received them; VS Code may spell the same one otherwise.
      known.set(vscode.Uri.parse(status.uri).toString(), status);
      update();
    }),
    client.onDidChangeState(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  );
  return { text: () => item.text, detail: () => item.detail ?? '', dispose: () => parts.dispose() };
}

function show(item: vscode.LanguageStatusItem, client: BaseLanguageClient, status: StatusParams | undefined): void {
  item.busy = client.state === State.Starting;
  const stopped = client.state === State.Stopped;
  item.severity = stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
  item.text = stopped ? 'Rung: not running' : status ? `Rung: ${statusText(status)}` : 'Rung';
  item.detail = stopped ? 'the language server has stopped' : (status?.reason ?? '');
}

/** "résumé · 5 roles · 7 findings, 12 hints"; for other documents only that they are none. */
export function statusText(status: StatusParams): string {
  // Of what is no career document only a file that is too large has a finding.
  if (status.kind === 'none') return status.findings > 0 ? 'not read' : KINDS.none;
  const parts = [KINDS[status.kind]];
  if (status.roles > 0) parts.push(count(status.roles, 'role', 'roles'));
  else if (status.entries > 0) parts.push(count(status.entries, 'entry', 'entries'));
  const hints = status.hints > 0 ? `, ${count(status.hints, 'hint', 'hints')}` : '';
  parts.push(`${count(status.findings, 'finding', 'findings')}${hints}`);
  return parts.join(' · ');
}

function count(n: number, one: string, many: string): string {
  return n === 0 ? `no ${many}` : `${n} ${n === 1 ? one : many}`;
}
