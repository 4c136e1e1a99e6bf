import type { Connection } from 'vscode-languageserver';
import type { CareerDocument } from '../document/model.ts';
import type { ReadHint } from '../document/reader.ts';
import { LARGEST_FILE } from '../large-file.ts';
import { defaultSettings } from '../lint/defaults.ts';
import type { LintSettings } from '../lint/lint.ts';
import type { FileSource } from '../workspace/files.ts';
import type { Client } from './client.ts';
import type { Host } from './host.ts';

/** What is in force for one document. */
export interface InForce {
  readonly hint: ReadHint;
  /** In UTF-16 units; a larger file is refused with one information. */
  readonly largestFile: number;
  settings(document: CareerDocument): LintSettings;
}

/** Settings by document: the client's own and those of configuration files; remembered until one of them changes. */
export interface Preferences {
  inForce(uri: string): Promise<InForce>;
  /** How long typing must pause before held findings appear, in milliseconds; 0 holds nothing back. */
  rest(): number;
  /** The folder that configuration is searched in and written to; null for a document outside of every folder. */
  rootOf(uri: string): string | null;
  folders(): readonly string[];
  /** Files whose change matters. */
  readonly watchedGlobs: readonly string[];
  onChange(changed: () => void): void;
  settingsChanged(pushed: unknown): void;
  filesChanged(uris: readonly string[]): void;
  foldersChanged(added: readonly string[], removed: readonly string[]): void;
  forget(): void;
}

interface Parts {
  readonly connection: Connection;
  readonly client: Client;
  readonly host: Host;
  readonly files: FileSource;
  log(error: unknown): void;
}

export function createPreferences(parts: Parts): Preferences {
  const { connection, client, host } = parts;
  const folders = new Set(client.folders);
  const known = new Map<string, Promise<InForce>>();
  const listeners: (() => void)[] = [];
  let editor: Promise<EditorSettings> | null = null;
  let rest = DEFAULT_REST;

  const editorSettings = () => {
    editor ??= readEditorSettings(connection, client).then((settings) => {
      rest = settings.rest;
      return settings;
    });
    return editor;
  };
  const forget = () => known.clear();
  const changed = () => {
    forget();
    for (const listener of listeners) listener();
  };
  const rootOf = (uri: string) => folderOf(uri, [...folders]);

  return {
    inForce: (uri) => {
      const before = known.get(uri);
      if (before) return before;
      const loading = editorSettings().then((settings) => load(parts, uri, rootOf(uri), settings));
      known.set(uri, loading);
      return loading;
    },
    rest: () => rest,
    rootOf,
    folders: () => [...folders],
    watchedGlobs: WATCHED,
    onChange: (listener) => listeners.push(listener),
    settingsChanged: (pushed) => {
      editor = client.configuration ? null : Promise.resolve(toEditorSettings(sectionOf(pushed)));
      void editorSettings();
      changed();
    },
    filesChanged: changed,
    foldersChanged: (added, removed) => {
      for (const folder of added) folders.add(folder);
      for (const folder of removed) folders.delete(folder);
      changed();
    },
    forget,
  };
}

const DEFAULT_REST = 1500;

const WATCHED: readonly string[] = ['**/.rung.{json,yaml,yml}', '**/*.rung-ladder.{json,yaml,yml}', '**/package.json'];

/** What the editor's settings (`rung.*`) say. */
interface EditorSettings {
  readonly values: Readonly<Record<string, unknown>>;
  readonly rest: number;
}

async function readEditorSettings(connection: Connection, client: Client): Promise<EditorSettings> {
  if (!client.configuration) return toEditorSettings({});
  try {
    return toEditorSettings(await connection.workspace.getConfiguration('rung'));
  } catch {
    // A client that announced it and cannot answer is treated as one that has no settings.
    return toEditorSettings({});
  }
}

function toEditorSettings(values: unknown): EditorSettings {
  const settings = isRecord(values) ? values : {};
  const typing = isRecord(settings.typing) ? settings.typing : {};
  const rest = typing.hold === false ? 0 : typeof typing.rest === 'number' ? typing.rest : DEFAULT_REST;
  return { values: settings, rest };
}

function sectionOf(pushed: unknown): unknown {
  return isRecord(pushed) ? (pushed.rung ?? pushed) : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The innermost folder that holds the document. */
function folderOf(uri: string, folders: readonly string[]): string | null {
  const holding = folders.filter((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}

async function load({ host }: Parts, uri: string, root: string | null, _editor: EditorSettings): Promise<InForce> {
  const path = decodeURIComponent(
    root && uri.startsWith(root) ? uri.slice(root.length + 1) : (uri.split('/').at(-1) ?? uri),
  );
  return {
    hint: { path },
    largestFile: LARGEST_FILE,
    settings: () => defaultSettings(host.today()),
  };
}
