import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseLadder } from '../ladder/parse.ts';
import { append } from '../lint/append.ts';
import { type ConfigurationProblem, loadConfiguration } from '../workspace/configuration.ts';
import type { FileSource } from '../workspace/files.ts';
import { toRange } from './convert.ts';

/** Whether an open document is a configuration or a ladder file: those are checked here and never linted. */
export function isConfigurationFile(uri: string): boolean {
  return isConfiguration(uri) || isLadder(uri);
}

/**
 * Shows the problems of configuration and ladder files at their keys, open or not. They are pushed: clients pull
 * diagnostics for Markdown only.
 */
export interface ConfigurationChecks {
  /** What was found in the files behind one document's configuration; replaces what was found before. */
  found(source: string, problems: readonly ConfigurationProblem[]): void;
  /** Checks an open configuration or ladder file by itself, whether or not a document uses it. */
  check(uri: string): Promise<void>;
  /** A document or file was closed: what it brought up is forgotten. */
  closed(uri: string): void;
}

interface Parts {
  readonly files: FileSource;
  rootOf(uri: string): string | null;
  publish(uri: string, diagnostics: Diagnostic[]): void;
  /** Says what has no place in a file: a mistake in the editor's settings. */
  tell(message: string): void;
}

export function createConfigurationChecks({ files, rootOf, publish, tell }: Parts): ConfigurationChecks {
  const bySource = new Map<string, readonly ConfigurationProblem[]>();
  const shown = new Set<string>();
  let told = new Set<string>();

  const show = () => {
    const byFile = new Map<string, ConfigurationProblem[]>();
    const elsewhere = new Set<string>();
    for (const problem of [...bySource.values()].flat()) {
      if (isUri(problem.uri)) append(byFile, problem.uri, problem);
      else elsewhere.add(`Rung, ${problem.uri}: ${problem.message}`);
    }
    for (const message of elsewhere) if (!told.has(message)) tell(message);
    told = elsewhere;
    for (const uri of shown) {
      if (byFile.has(uri)) continue;
      shown.delete(uri);
      publish(uri, []);
    }
    for (const [uri, problems] of byFile) {
      shown.add(uri);
      publish(uri, toDiagnostics(problems));
    }
  };
  const found = (source: string, problems: readonly ConfigurationProblem[]) => {
    const before = bySource.get(source) ?? [];
    if (problems.length === 0) bySource.delete(source);
    else bySource.set(source, problems);
    if (before.length > 0 || problems.length > 0) show();
  };

  return {
    found,
    check: async (uri) => {
      const text = await files.read(uri);
      // Editors may hold a file open that was deleted.
      if (text === null) return found(uri, []);
      if (isLadder(uri)) return found(uri, ladderProblems(uri, text));
      // Resolved like a document's own, so that a ladder that it names is checked as well.
      const { problems } = await loadConfiguration(files, uri, rootOf(uri), { file: uri });
      found(uri, problems);
    },
    closed: (uri) => found(uri, []),
  };
}

function ladderProblems(uri: string, text: string): readonly ConfigurationProblem[] {
  const { problems } = parseLadder(text, uri.endsWith('.json') ? 'json' : 'yaml');
  return problems.map(({ message, span }) => ({ uri, message, span, text }));
}

function toDiagnostics(problems: readonly ConfigurationProblem[]): Diagnostic[] {
  const told = new Map<string, Diagnostic>();
  for (const { uri, message, span, text } of problems) {
    const range = toRange(TextDocument.create(uri, '', 0, text), span);
    // Several documents share a file: each mistake is told once.
    told.set(`${range.start.line}:${range.start.character} ${message}`, {
      range,
      message,
      severity: DiagnosticSeverity.Warning,
      source: 'rung',
    });
  }
  return [...told.values()];
}

/** The settings of the editor stand for a URI in a problem, as they have none. */
function isUri(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(uri);
}

function isConfiguration(uri: string): boolean {
  return /\/\.rung\.(?:json|ya?ml)$/.test(uri);
}

function isLadder(uri: string): boolean {
  return /\.rung-ladder\.(?:json|ya?ml)$/.test(uri);
}
