import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Host } from '../lsp/host.ts';
import { version } from '../version.ts';
import { nodeFiles } from './files.ts';

/** The language server's view of a Node process; `script` is the folder of the running bundle. */
export function nodeHost(script: string): Host {
  // Beside the bundle in the published package; from source the pages stand two folders up.
  const docs = [join(script, '..', 'docs', 'rules'), join(script, '..', 'docs')].find((folder) => existsSync(folder));
  return {
    version,
    files: nodeFiles,
    docs: docs === undefined ? null : pathToFileURL(docs).href,
    today: () => today(),
    now: () => performance.now(),
    yieldNow: () => new Promise((resolve) => setImmediate(resolve)),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** The calendar day here and now. */
export function today(now = new Date()) {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
