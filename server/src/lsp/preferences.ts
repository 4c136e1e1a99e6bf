import type { CareerDocument } from '../document/model.ts';
import { LEVELS, type Level } from '../ladder/model.ts';
import type { LintSettings } from '../lint/lint.ts';
import { type Configuration, lintSettings, loadConfiguration } from '../workspace/configuration.ts';
import type { FileSource } from '../workspace/files.ts';
import { isInside } from '../workspace/uris.ts';
import type { Host } from './host.ts';

/** What is in force for one document. */
export interface InForce {
  readonly configuration: Configuration;
  settings(document: CareerDocument): LintSettings;
}

/** Settings by document: the editor's own and those of configuration files; remembered until one of them changes. */
export interface Preferences {
  inForce(uri: string): Promise<InForce>;
  /** How long typing must pause before held findings appear, in milliseconds; 0 holds nothing back. */
  rest(): number;
  /** The folder that configuration is searched in and written to; null for a document outside of every folder. */
  rootOf(uri: string): string | null;
  folders(): readonly string[];
  /** Everything is asked for anew; `onChange` is told. */
  settingsChanged(): void;
  filesChanged(uris: readonly string[]): void;
  foldersChanged(added: readonly string[], removed: readonly string[]): void;
}

interface Parts {
  readonly host: Host;
  readonly files: FileSource;
  readonly folders: readonly string[];
  /** The editor's `rung` settings as they are now. */
  editor(): Promise<unknown>;
  /** A document's configuration was read: its problems can be shown, and what it was `read` from watched. */
  loaded(uri: string, configuration: Configuration, read: readonly string[]): void;
  changed(): void;
}

export function createPreferences(parts: Parts): Preferences {
  const folders = new Set(parts.folders);
  const known = new Map<string, Promise<InForce>>();
  let editor: Promise<EditorSettings> | null = null;
  let rest = DEFAULT_REST;

  const editorSettings = () => {
    editor ??= parts.editor().then((values) => {
      const settings = toEditorSettings(values);
      rest = settings.rest;
      return settings;
    });
    return editor;
  };
  const changed = () => {
    known.clear();
    parts.changed();
  };
  const rootOf = (uri: string) => innermost(uri, [...folders]);
  const load = async (uri: string, asked: Set<string>): Promise<InForce> => {
    const { values, personal } = await editorSettings();
    const read = (file: string) => {
      asked.add(file);
      return parts.files.read(file);
    };
    const files = { ...parts.files, read };
    const configuration = await loadConfiguration(files, uri, rootOf(uri), { editor: values });
    const settings = (document: CareerDocument) => lintSettings(configuration, document, parts.host.today(), personal);
    return { configuration, settings };
  };

  return {
    inForce: (uri) => {
      const before = known.get(uri);
      if (before) return before;
      const asked = new Set<string>();
      const loading = load(uri, asked);
      known.set(uri, loading);
      loading.then(
        // What was overtaken by a change shows no problems any more.
        ({ configuration }) => known.get(uri) === loading && parts.loaded(uri, configuration, [...asked]),
        () => known.delete(uri),
      );
      return loading;
    },
    rest: () => rest,
    rootOf,
    folders: () => [...folders],
    settingsChanged: () => {
      editor = null;
      editorSettings().then(changed, changed);
    },
    filesChanged: (uris) => {
      // Installing packages writes thousands of manifests that are nobody's configuration.
      if (uris.some((uri) => !uri.includes('/node_modules/'))) changed();
    },
    foldersChanged: (added, removed) => {
      for (const folder of added) folders.add(folder);
      for (const folder of removed) folders.delete(folder);
      changed();
    },
  };
}

/** A pause in writing that is longer than one for the next word. */
const DEFAULT_REST = 1500;

/** What the editor's settings say: what may be shared, and what is the writer's own. */
interface EditorSettings {
  readonly values: unknown;
  readonly personal: { readonly target: Level | null };
  readonly rest: number;
}

function toEditorSettings(given: unknown): EditorSettings {
  const values = isRecord(given) ? given : {};
  const typing = isRecord(values.typing) ? values.typing : {};
  const rest = typeof typing.rest === 'number' && typing.rest >= 0 ? typing.rest : DEFAULT_REST;
  const target = LEVELS.find((level) => level === values.target) ?? null;
  return { values, personal: { target }, rest: typing.hold === false ? 0 : rest };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function innermost(uri: string, folders: readonly string[]): string | null {
  const holding = folders.filter((folder) => isInside(uri, folder));
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}
