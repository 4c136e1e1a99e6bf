import type { CareerDocument } from '../document/model.ts';
import type { ReadHint } from '../document/reader.ts';
import type { Ladder } from '../ladder/ladder.ts';
import { levelNamed } from '../ladder/levels.ts';
import type { Level } from '../ladder/model.ts';
import { LARGEST_FILE } from '../large-file.ts';
import { defaultSettings } from '../lint/defaults.ts';
import type { Severity } from '../lint/finding.ts';
import type { LintSettings } from '../lint/lint.ts';
import type { FileSource } from './files.ts';
import { resolveLadder } from './ladders.ts';
import { type ConfigurationProblem, findLayers, type Layer, layersOf } from './layers.ts';
import { checkValues } from './parse.ts';
import type { ConfigurationFile } from './shape.ts';
import { folderOf, relativePath } from './uris.ts';

export type { ConfigurationProblem } from './layers.ts';

/** A value in force and where it came from: "default", a preset, "editor settings", or a file's URI. */
export interface Provenance {
  readonly key: string;
  readonly value: unknown;
  readonly from: string;
}

/** What is configured for one document, before front matter and personal settings are asked. */
export interface Configuration {
  /** The configuration file in force; null where there is none. */
  readonly uri: string | null;
  readonly layers: readonly Layer[];
  readonly ladder: Ladder;
  readonly target: Level | null;
  /** What the reader is to know of the document's path, the globs in force and the ladder's own titles. */
  readonly hint: ReadHint;
  /** In UTF-16 units. */
  readonly maxFileSize: number;
  readonly problems: readonly ConfigurationProblem[];
  readonly provenance: readonly Provenance[];
}

export interface LoadOptions {
  /** The editor's `rung` settings, as it gives them; unknown keys are its own affair. */
  readonly editor?: unknown;
  /** Use this file in place of the nearest one. */
  readonly file?: string;
}

/** Settings that belong to the writer and not to the workspace. */
export interface Personal {
  readonly target?: Level | null;
}

/** Finds and reads what is configured for a document; `root` is its workspace folder, where it has one. */
export async function loadConfiguration(
  files: FileSource,
  documentUri: string,
  root: string | null,
  { editor, file }: LoadOptions = {},
): Promise<Configuration> {
  const found = await (file === undefined ? findLayers(files, documentUri, root) : layersOf(files, file, root));
  const layers = [...editorLayer(editor, root), ...found.layers];
  const ladder = await resolveLadder(files, layers, root);
  const base = found.uri ? folderOf(found.uri) : root;
  return {
    uri: found.uri,
    layers,
    ladder: ladder.ladder,
    target: last(layers, 'target')?.value ?? null,
    hint: hintOf(layers, relativePath(documentUri, base), titlesOf(ladder.ladder)),
    maxFileSize: last(layers, 'maxFileSize')?.value ?? LARGEST_FILE,
    problems: [...found.problems, ...ladder.problems],
    provenance: provenance(layers, { key: 'ladder', value: ladder.ladder.name, from: ladder.from }),
  };
}

/** The settings of one run: what is configured, then the document's front matter, then what the writer chose for themselves. */
export function lintSettings(
  configuration: Configuration,
  document: CareerDocument,
  today: LintSettings['today'],
  personal: Personal = {},
): LintSettings {
  const { layers, ladder } = configuration;
  const rules = ruleSettings(layers);
  return {
    ...defaultSettings(today),
    ladder,
    target: documentTarget(document, ladder) ?? personal.target ?? configuration.target,
    confidential: document.frontMatter?.confidential || (last(layers, 'confidential')?.value ?? false),
    preset: last(layers, 'preset')?.value ?? 'standard',
    severities: rules.severities,
    options: rules.options,
    allow: all(layers, ({ allow }) => allow),
    lexicon: {
      names: all(layers, ({ lexicon }) => lexicon?.names),
      results: all(layers, ({ lexicon }) => lexicon?.results),
    },
  };
}

/** Editors hand over keys of the client's as well, and mistakes there are shown by the editor: both are left out. */
function editorLayer(editor: unknown, root: string | null): readonly Layer[] {
  if (typeof editor !== 'object' || editor === null) return [];
  const given = Object.entries(editor).filter(([key, value]) => EDITOR_KEYS.has(key) && value !== null && value !== '');
  const { values } = checkValues(Object.fromEntries(given));
  const { target: _personal, ...shared } = values;
  const spanOf = () => ({ start: 0, end: 0 });
  return Object.keys(shared).length === 0
    ? []
    : [{ from: 'editor settings', folder: root, values: shared, text: '', spanOf }];
}

const EDITOR_KEYS = new Set(['rules', 'profile', 'ladder', 'preset', 'files', 'maxFileSize', 'allow', 'confidential']);

function last<K extends keyof ConfigurationFile>(layers: readonly Layer[], key: K) {
  const layer = layers.findLast(({ values }) => values[key] !== undefined);
  const value = layer?.values[key];
  return layer && value !== undefined ? { value, from: layer.from } : null;
}

function all(
  layers: readonly Layer[],
  of: (values: ConfigurationFile) => readonly string[] | undefined,
): readonly string[] {
  return [...new Set(layers.flatMap(({ values }) => of(values) ?? []))];
}

/** The titles of the user's own ladder; ours are words that the reader knows. */
export function titlesOf({ own, levels }: Ladder): readonly string[] {
  return own ? levels.flatMap(({ titles }) => titles) : [];
}

function hintOf(layers: readonly Layer[], path: string, titles: readonly string[]): ReadHint {
  const files = Object.assign({}, ...layers.map(({ values }) => values.files ?? {}));
  return {
    path,
    ...(Object.keys(files).length > 0 ? { files } : {}),
    ...(titles.length > 0 ? { titles } : {}),
  };
}

type RuleValue = string | { readonly severity?: string };

function ruleSettings(layers: readonly Layer[]): Pick<LintSettings, 'severities' | 'options'> {
  const severities: Record<string, Severity | 'off'> = {};
  const options: Record<string, Record<string, unknown>> = {};
  for (const { values } of layers) {
    for (const [id, value] of Object.entries((values.rules ?? {}) as Record<string, RuleValue | undefined>)) {
      if (value === undefined) continue;
      const { severity, ...rest } = typeof value === 'string' ? { severity: value } : value;
      if (severity) severities[id] = severity as Severity | 'off';
      if (Object.keys(rest).length > 0) options[id] = { ...options[id], ...rest };
    }
  }
  return { severities, options };
}

/** `rung-target:` as a level, or as the name of one on the ladder in force. */
function documentTarget({ frontMatter }: CareerDocument, ladder: Ladder): Level | null {
  return frontMatter?.target ? levelNamed(frontMatter.target.text, ladder) : null;
}

const PLAIN_KEYS = ['preset', 'target', 'confidential', 'maxFileSize'] as const;
const DEFAULTS: Readonly<Record<(typeof PLAIN_KEYS)[number], unknown>> = {
  preset: 'standard',
  target: null,
  confidential: false,
  maxFileSize: LARGEST_FILE,
};

function provenance(layers: readonly Layer[], ladder: Provenance): readonly Provenance[] {
  const plain = PLAIN_KEYS.map((key): Provenance => {
    const found = last(layers, key);
    return found ? { key, ...found } : { key, value: DEFAULTS[key], from: 'default' };
  });
  const rest = new Map<string, Provenance>();
  for (const { from, values } of layers) {
    for (const [key, value] of ruleParts(values.rules ?? {})) rest.set(key, { key, value, from });
    for (const [kind, value] of Object.entries(values.files ?? {}))
      rest.set(`files.${kind}`, { key: `files.${kind}`, value, from });
    // Lists of phrases add up, so each layer's own are named.
    for (const key of ['allow', 'lexicon'] as const) {
      if (values[key]) rest.set(`${key} ${from}`, { key, value: values[key], from });
    }
  }
  return [ladder, ...plain, ...[...rest.values()].sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))];
}

/** Severity and options of rules, each by a key of its own: they may come from different files. */
function ruleParts(rules: NonNullable<ConfigurationFile['rules']>): readonly (readonly [string, unknown])[] {
  return Object.entries(rules as Record<string, RuleValue | undefined>).flatMap(([id, value]) => {
    const parts = typeof value === 'object' ? Object.entries(value) : [['severity', value] as const];
    return parts
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name === 'severity' ? `rules.${id}` : `rules.${id}.${name}`, part] as const);
  });
}
