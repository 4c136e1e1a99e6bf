import * as vscode from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import type { ClientOptions } from '../../server/src/protocol.ts';
import { registerCommands } from './commands.ts';
import { followCursor } from './cursor.ts';
import { isEditable } from './documents.ts';
import { answerFileRequests } from './files.ts';
import { showMessages } from './messages.ts';
import { startClient } from './starting.ts';
import { showStatus } from './status.ts';

/** Makes the language client of one host; called once. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** Stops what `start` began; VS Code awaits it when the extension is deactivated. */
export interface Running {
  stop(): Promise<void>;
  readonly api: Api;
}

/** What the extension exports to other extensions, and to the tests. */
export interface Api {
  /** The text of the status item for the active document. */
  status(): string;
  /** Its second line: why the document was read as that. */
  statusDetail(): string;
  /** The message that the server showed last. */
  lastMessage(): string;
}

/** Starts the language server and everything that the editor shows of it; shared by both hosts. */
export async function start(context: vscode.ExtensionContext, createClient: CreateClient): Promise<Running> {
  const log = vscode.window.createOutputChannel('Rung', { log: true });
  const client = createClient(clientOptions(log));
  const status = showStatus(client);
  const messages = showMessages(client);
  context.subscriptions.push(log, answerFileRequests(client), followCursor(client), status, messages);
  registerCommands(context, client, log);
  await startClient(client, log);
  return {
    stop: () => (client.needsStop() ? client.stop() : Promise.resolve()),
    api: { status: () => status.text(), statusDetail: () => status.detail(), lastMessage: () => messages.last() },
  };
}

function clientOptions(outputChannel: vscode.LogOutputChannel): LanguageClientOptions {
  const announced: ClientOptions = { files: true, status: true, cursor: true, suppressCommand: true };
  return {
    // By language, never by scheme: documents of remote and virtual workspaces are career documents, too.
    documentSelector: [
      { language: 'markdown' },
      { pattern: '**/.rung.{json,yaml,yml}' },
      { pattern: '**/*.rung-ladder.{json,yaml,yml}' },
    ],
    initializationOptions: announced,
    outputChannel,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    middleware: {
      didOpen: async (document, next) => {
        if (isEditable(document.uri)) await next(document);
      },
      provideDiagnostics: (document, previousResultId, token, next) => {
        const uri = document instanceof vscode.Uri ? document : document.uri;
        return isEditable(uri) ? next(document, previousResultId, token) : null;
      },
    },
  };
}
