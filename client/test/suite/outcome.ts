import * as vscode from 'vscode';

/** What a run tells the script that started it; the shape is `Outcome` in scripts/vscode-host/ways.mjs. */
export interface Outcome {
  /** With milliseconds. */
  readonly passed: { title: string; took: number }[];
  readonly failed: { title: string; error: string }[];
  readonly pending: string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Collects the results of a mocha run; resolves when it has ended. */
export function outcomeOf(runner: Mocha.Runner, host: 'node' | 'webworker'): Promise<Outcome> {
  const outcome: Outcome = { passed: [], failed: [], pending: [], facts: facts(host) };
  runner.on('pass', (test) => outcome.passed.push({ title: test.fullTitle(), took: test.duration ?? 0 }));
  runner.on('pending', (test) => outcome.pending.push(test.fullTitle()));
  runner.on('fail', (test, error: Error) => {
    outcome.failed.push({ title: test.fullTitle(), error: error.stack ?? error.message });
  });
  return new Promise((resolve) => runner.once('end', () => resolve(outcome)));
}

/** Which VS Code this is: the script compares it with what it meant to start. */
function facts(host: 'node' | 'webworker') {
  return {
    host,
    vscode: vscode.version,
    trusted: vscode.workspace.isTrusted,
    scheme: vscode.workspace.workspaceFolders?.[0]?.uri.scheme ?? null,
    installed: vscode.extensions.getExtension('rung.rung')?.extensionPath.includes('/extensions/rung.rung-') ?? null,
  };
}
