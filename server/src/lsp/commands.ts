import type { ExecuteCommandParams } from 'vscode-languageserver';
import { type RuleSummary, rulesServerCommand, type SuppressRequest, suppressServerCommand } from '../protocol.ts';
import type { Session } from './session.ts';
import { suppressNow } from './suppress.ts';

/** Ids of their own (`rung.server.*`): a client registers each of them, and a second registration throws. */
export const commandIds: readonly string[] = [rulesServerCommand, suppressServerCommand];

export async function executeCommand(
  session: Session,
  { command, arguments: args }: ExecuteCommandParams,
): Promise<unknown> {
  switch (command) {
    case rulesServerCommand:
      return session.engine.rules.map(({ id, title }): RuleSummary => ({ id, title }));
    case suppressServerCommand:
      return suppressNow(session, args?.[0] as SuppressRequest);
    default:
      return null;
  }
}
