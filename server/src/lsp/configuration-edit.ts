import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** What to add to the configuration file in force for a document. */
export type Addition = { readonly rule: string } | { readonly phrase: string };

export async function configurationEdit(
  _session: Session,
  _uri: string,
  _addition: Addition,
): Promise<{ readonly edit: WorkspaceEdit; readonly save: string | null } | null> {
  return null;
}
