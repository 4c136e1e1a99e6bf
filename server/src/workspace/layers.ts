import type { Span } from '../document/model.ts';
import type { FileSource } from './files.ts';
import { type ParsedConfiguration, parseConfiguration } from './parse.ts';
import { type ConfigurationFile, PRESET_NAMES } from './shape.ts';
import { folderOf, join, nameOf, resolveInside } from './uris.ts';

/** A mistake in a file of the workspace; `text` is what the span's offsets index. */
export interface ConfigurationProblem {
  readonly uri: string;
  readonly message: string;
  readonly span: Span;
  readonly text: string;
}

/** One place that settings come from; later layers win. */
export interface Layer {
  /** A URI, or where no file stands behind it "editor settings". */
  readonly from: string;
  /** The folder that its paths start from. */
  readonly folder: string | null;
  readonly values: ConfigurationFile;
  readonly text: string;
  spanOf(path: readonly (string | number)[]): Span;
}

export interface FoundLayers {
  /** The nearest configuration file; null where there is none. */
  readonly uri: string | null;
  readonly layers: readonly Layer[];
  readonly problems: readonly ConfigurationProblem[];
}

const NAMES = ['.rung.json', '.rung.yaml', '.rung.yml', 'package.json'];

/** How far up is searched, and how deep files may extend each other. */
const HIGHEST = 40;
const DEEPEST = 10;
/** Files that extend several others each grow fast: more layers than this are nobody's configuration. */
const MOST = 50;

/** The configuration file nearest to a document, up to the folder's or the repository's root, with what it extends. */
export async function findLayers(files: FileSource, documentUri: string, root: string | null): Promise<FoundLayers> {
  let folder = folderOf(documentUri);
  for (let step = 0; folder !== null && step < HIGHEST; step += 1) {
    const found = await inFolder(files, folder);
    if (found) return 'problem' in found ? unreadable(found) : readLayers(files, found, root ?? folder);
    if (folder === root || (await isRepository(files, folder))) break;
    folder = folderOf(folder);
  }
  return { uri: null, layers: [], problems: [] };
}

/** The layers of a file that was named. */
export async function layersOf(files: FileSource, uri: string, root: string | null): Promise<FoundLayers> {
  const text = await read(files, uri);
  if (typeof text !== 'string') throw new Error(text?.problem ?? `${nameOf(uri)}: there is no such file`);
  if (parseConfiguration(text, nameOf(uri)) === null) throw new Error(`${nameOf(uri)} has no “rung” key`);
  return readLayers(files, { uri, text }, root ?? folderOf(uri) ?? uri);
}

interface FileText {
  readonly uri: string;
  readonly text: string;
}

/** A file that is there and cannot be read. */
interface Refused {
  readonly uri: string;
  readonly problem: string;
}

async function inFolder(files: FileSource, folder: string): Promise<FileText | Refused | null> {
  const refused: Refused[] = [];
  for (const name of NAMES) {
    const uri = join(folder, name);
    const text = await read(files, uri);
    if (text === null) continue;
    if (typeof text !== 'string') refused.push({ uri, ...text });
    else if (name !== 'package.json' || parseConfiguration(text, name) !== null) return refused[0] ?? { uri, text };
  }
  // Where no name can be asked for, it is the folder that may not be opened: the search goes on above it.
  const [first] = refused.length < NAMES.length ? refused : [];
  // Whether a package.json that cannot be read speaks of Rung is not known.
  return first && nameOf(first.uri) !== 'package.json' ? first : null;
}

/** The nearest file is in force even where it cannot be read: its mistake is told, and the defaults hold. */
function unreadable({ uri, problem }: Refused): FoundLayers {
  // The reason names the file, as does whoever shows it.
  const reason = problem.replace(/^.{0,500}?\.rung\.(?:json|ya?ml):?\s+/, 'it ');
  const message = `This file cannot be read, so the defaults are in force: ${reason}`;
  return { uri, layers: [], problems: [{ uri, message, span: { start: 0, end: 0 }, text: '' }] };
}

/** The root of a repository, or of a further working tree, where `.git` is a file. */
async function isRepository(files: FileSource, folder: string): Promise<boolean> {
  for (const name of ['.git/HEAD', '.git']) {
    if (typeof (await read(files, join(folder, name))) === 'string') return true;
  }
  return false;
}

async function read(files: FileSource, uri: string): Promise<string | null | { readonly problem: string }> {
  try {
    return await files.read(uri);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

async function readLayers(files: FileSource, file: FileText, root: string): Promise<FoundLayers> {
  const layers: Layer[] = [];
  const problems: ConfigurationProblem[] = [];
  await addLayers({ files, root, layers, problems }, file, []);
  return { uri: file.uri, layers, problems };
}

interface Collecting {
  readonly files: FileSource;
  readonly root: string;
  readonly layers: Layer[];
  readonly problems: ConfigurationProblem[];
}

/** Adds a file and what it extends; false for a package.json that does not speak of Rung. */
async function addLayers(collecting: Collecting, { uri, text }: FileText, above: readonly string[]): Promise<boolean> {
  const parsed = parseConfiguration(text, nameOf(uri));
  if (!parsed) return false;
  const tell = (message: string, span: Span) => collecting.problems.push({ uri, message, span, text });
  for (const { message, span } of parsed.problems) tell(message, span);
  for (const parent of [parsed.values.extends ?? []].flat()) {
    const problem = await addParent(collecting, parent, uri, [...above, uri]);
    if (problem) tell(problem, parsed.spanOf(['extends']));
  }
  collecting.layers.push(layer(uri, text, parsed));
  return true;
}

function layer(uri: string, text: string, { values, spanOf }: ParsedConfiguration): Layer {
  return { from: uri, folder: folderOf(uri), values, text, spanOf };
}

/** Adds what is extended; a sentence where that cannot be done. */
async function addParent(
  collecting: Collecting,
  parent: string,
  from: string,
  above: readonly string[],
): Promise<string | null> {
  const preset = PRESET_NAMES.find((name) => name === parent);
  if (preset) {
    const span = { start: 0, end: 0 };
    collecting.layers.push({
      from: `preset ${preset}`,
      folder: null,
      values: { preset },
      text: '',
      spanOf: () => span,
    });
    return null;
  }
  const uri = resolveInside(folderOf(from) ?? from, parent, collecting.root);
  if (uri === null) return `“${parent}” leads out of the workspace folder, so it is not read.`;
  if (above.includes(uri)) return `“${parent}” extends this file in turn, so it is not read again.`;
  if (collecting.layers.length >= MOST) return `More than ${MOST} files are extended here; “${parent}” is not read.`;
  if (above.length >= DEEPEST) return `More than ${DEEPEST} files extend one another here; “${parent}” is not read.`;
  const text = await read(collecting.files, uri);
  if (typeof text !== 'string')
    return `“${parent}” is neither a preset (${PRESET_NAMES.join(', ')}) nor a file that can be read.`;
  const isOurs = await addLayers(collecting, { uri, text }, above);
  return isOurs ? null : `“${parent}” has no “rung” key, so nothing is read from it.`;
}
