import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesMethod,
  type ReadFileParams,
  type ReadFileResult,
  readFileMethod,
} from '../../server/src/protocol.ts';

/** More configuration and ladder files than this in one workspace are a mistake of the glob, not a need. */
const MOST_FILES = 2000;

/** Reads files for the server, wherever the workspace lies: on disk, remote or virtual. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(readFileMethod, (params: ReadFileParams) => readFile(vscode.Uri.parse(params.uri))),
    client.onRequest(listFilesMethod, (params: ListFilesParams) => listFiles(params)),
  );
}

/** Nothing is there, or a folder. */
const NO_FILE = new Set(['FileNotFound', 'FileNotADirectory', 'FileIsADirectory']);

async function readFile(uri: vscode.Uri): Promise<ReadFileResult> {
  // A document stays known for minutes after its file was closed or deleted: only what is not saved counts before the file.
  const known = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (known?.isDirty) return { text: known.getText(), problem: null };
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), problem: null };
  } catch (error) {
    if (error instanceof vscode.FileSystemError && NO_FILE.has(error.code)) return { text: null, problem: null };
    if (error instanceof TypeError) return { text: null, problem: 'is not UTF-8 text' };
    return { text: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

async function listFiles({ root, glob }: ListFilesParams): Promise<ListFilesResult> {
  const pattern = new vscode.RelativePattern(vscode.Uri.parse(root), glob);
  const found = await vscode.workspace.findFiles(pattern, undefined, MOST_FILES);
  return { uris: found.map((uri) => uri.toString()) };
}
