import type { Host } from '../lsp/host.ts';
import { version } from '../version.ts';

/** The language server's view of a web worker: no files but the client's. */
export function browserHost(): Host {
  return {
    version,
    files: null,
    docs: null,
    today: () => {
      const now = new Date();
      return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
    },
    now: () => performance.now(),
    yieldNow: createYield(),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

/** Timers wait at least 4 ms once they are nested; a message to oneself comes as soon as those before it were read. */
function createYield(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}
