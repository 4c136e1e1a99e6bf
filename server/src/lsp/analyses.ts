import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CareerDocument } from '../document/model.ts';
import type { Engine } from '../engine.ts';
import { isTooLarge, largeFileFinding, unreadLargeFile } from '../large-file.ts';
import type { Finding } from '../lint/finding.ts';
import type { LintSettings, RuleFailure } from '../lint/lint.ts';
import type { OpenDocuments } from './documents.ts';
import type { Host } from './host.ts';
import type { InForce, Preferences } from './preferences.ts';
import { Abandoned, runSteps } from './steps.ts';

/** An open document as it was read, with the settings in force for it. */
export interface Reading {
  readonly text: TextDocument;
  readonly document: CareerDocument;
  readonly inForce: InForce;
  readonly settings: LintSettings;
}

export interface Linting extends Reading {
  readonly findings: readonly Finding[];
}

/** The work on open documents: shared by the requests that ask at once, dropped when an edit overtakes it. */
export interface Analyses {
  /** The document as it stands now; null where it is not open or the request was cancelled meanwhile. */
  read(uri: string, token?: CancellationToken): Promise<Reading | null>;
  /** The same with its findings. */
  lint(uri: string, token?: CancellationToken): Promise<Linting | null>;
  /** Settings have changed: everything is judged again when next asked for. */
  forget(uri?: string): void;
}

/** One stage of the work on one version of a document. */
interface Job<T> {
  readonly version: number;
  readonly result: Promise<T>;
  /** Those who wait for it; each tells whether it has left. Once all have, the work stops. */
  readonly waiting: Set<Gone>;
  dropped: boolean;
}

type Gone = () => boolean;

interface Jobs {
  read: Job<Reading> | null;
  lint: Job<Linting> | null;
}

interface Parts {
  readonly engine: Engine;
  readonly host: Host;
  readonly documents: OpenDocuments;
  readonly preferences: Preferences;
  failed(failures: readonly RuleFailure[], uri: string): void;
}

export function createAnalyses(parts: Parts): Analyses {
  const jobs = new Map<string, Jobs>();

  const jobsOf = (uri: string): Jobs => {
    const known = jobs.get(uri);
    if (known) return known;
    const fresh: Jobs = { read: null, lint: null };
    jobs.set(uri, fresh);
    return fresh;
  };

  const readJob = (uri: string, text: TextDocument): Job<Reading> => {
    const own = jobsOf(uri);
    if (own.read && own.read.version === text.version && !own.read.dropped) return own.read;
    own.read = startJob(text, parts, (gone) => read(parts, text, gone));
    return own.read;
  };

  const lintJob = (uri: string, text: TextDocument): Job<Linting> => {
    const own = jobsOf(uri);
    if (own.lint && own.lint.version === text.version && !own.lint.dropped) return own.lint;
    own.lint = startJob(text, parts, async (gone) => {
      const reading = await waitFor(readJob(uri, text), gone);
      if (gone()) throw new Abandoned();
      return lint(parts, reading, gone);
    });
    return own.lint;
  };

  return {
    read: (uri, token) => newest(parts.documents, uri, readJob, token),
    lint: (uri, token) => newest(parts.documents, uri, lintJob, token),
    forget: (uri) => {
      for (const [key, own] of jobs) {
        if (uri !== undefined && key !== uri) continue;
        if (own.read) own.read.dropped = true;
        if (own.lint) own.lint.dropped = true;
        jobs.delete(key);
      }
    },
  };
}

/** Waits for the work on the newest text: work that an edit overtook is begun again instead of answered with an error. */
async function newest<T>(
  documents: OpenDocuments,
  uri: string,
  job: (uri: string, text: TextDocument) => Job<T>,
  token: CancellationToken | undefined,
): Promise<T | null> {
  for (;;) {
    const text = documents.get(uri);
    if (!text || token?.isCancellationRequested) return null;
    try {
      return await waitFor(job(uri, text), () => token?.isCancellationRequested === true, token);
    } catch (error) {
      if (!(error instanceof Abandoned)) throw error;
    }
  }
}

function startJob<T>(text: TextDocument, parts: Parts, work: (gone: Gone) => Promise<T>): Job<T> {
  const gone = () =>
    job.dropped ||
    parts.documents.get(text.uri)?.version !== text.version ||
    [...job.waiting].every((waiterGone) => waiterGone());
  const result = Promise.resolve().then(() => work(gone));
  const job: Job<T> = { version: text.version, result, waiting: new Set(), dropped: false };
  result.catch(() => {
    job.dropped = true;
  });
  return job;
}

/** Joins those who wait for a job; leaves with `Abandoned` when the waiting one is gone itself. */
async function waitFor<T>(job: Job<T>, gone: Gone, token?: CancellationToken): Promise<T> {
  job.waiting.add(gone);
  let listening: { dispose(): void } | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    listening = token?.onCancellationRequested(() => reject(new Abandoned()));
  });
  try {
    return await Promise.race([job.result, cancelled]);
  } finally {
    listening?.dispose();
    job.waiting.delete(gone);
  }
}

async function read(parts: Parts, text: TextDocument, gone: Gone): Promise<Reading> {
  const { engine, host, preferences } = parts;
  const inForce = await preferences.inForce(text.uri);
  if (gone()) throw new Abandoned();
  const content = text.getText();
  const document = isTooLarge(content, inForce.configuration.maxFileSize)
    ? unreadLargeFile(content, inForce.configuration.maxFileSize)
    : await runSteps(engine.reader.steps(content, inForce.configuration.hint), host, gone);
  return { text, document, inForce, settings: inForce.settings(document) };
}

async function lint(parts: Parts, reading: Reading, gone: Gone): Promise<Linting> {
  const { engine, host } = parts;
  const { document, settings, text, inForce } = reading;
  const limit = inForce.configuration.maxFileSize;
  if (isTooLarge(document.text, limit)) return { ...reading, findings: [largeFileFinding(limit)] };
  if (document.kind === 'none') return { ...reading, findings: [] };
  const { findings, failures } = await runSteps(engine.linter.steps(document, settings), host, gone);
  if (failures.length > 0) parts.failed(failures, text.uri);
  return { ...reading, findings };
}
