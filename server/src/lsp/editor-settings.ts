import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';

/** The editor's `rung` settings: asked for where the client answers, else as it sent them last. */
export function editorSettings(connection: Connection, client: Client) {
  let pushed: unknown = {};
  return {
    read: async (): Promise<unknown> => {
      if (!client.configuration) return pushed;
      try {
        return await connection.workspace.getConfiguration('rung');
      } catch {
        // A client that announced it and cannot answer is treated as one without settings.
        return {};
      }
    },
    push: (settings: unknown): void => {
      const holds = typeof settings === 'object' && settings !== null && 'rung' in settings;
      pushed = holds ? settings.rung : settings;
    },
  };
}
