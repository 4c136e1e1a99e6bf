import type { Ladder } from '../ladder/ladder.ts';
import { parseLadder } from '../ladder/parse.ts';
import { isProfileId, profiles } from '../ladder/profiles.ts';
import type { FileSource } from './files.ts';
import type { ConfigurationProblem, Layer } from './layers.ts';
import { nameOf, resolveInside } from './uris.ts';

/** The ladder in force, where it comes from, and what keeps a named one from being used. */
export interface ResolvedLadder {
  readonly ladder: Ladder;
  readonly from: string;
  readonly problems: readonly ConfigurationProblem[];
}

/** The ladder that the last layer with a `ladder` or `profile` names; the generic profile where none does or it is broken. */
export async function resolveLadder(
  files: FileSource,
  layers: readonly Layer[],
  root: string | null,
): Promise<ResolvedLadder> {
  const naming = layers.findLast(({ values }) => values.ladder !== undefined || values.profile !== undefined);
  if (!naming) return { ladder: profiles.generic, from: 'default', problems: [] };
  const { ladder, profile = 'generic' } = naming.values;
  if (ladder === undefined || isProfileId(ladder)) {
    return {
      ladder: profiles[ladder !== undefined && isProfileId(ladder) ? ladder : profile],
      from: naming.from,
      problems: [],
    };
  }
  return fromFile(files, naming, ladder, root);
}

async function fromFile(files: FileSource, naming: Layer, path: string, root: string | null): Promise<ResolvedLadder> {
  const meanwhile = { ladder: profiles[naming.values.profile ?? 'generic'], from: 'default' };
  const refused = (message: string): ResolvedLadder => ({
    ...meanwhile,
    problems: [{ uri: naming.from, message, span: naming.spanOf(['ladder']), text: naming.text }],
  });
  const folder = naming.folder ?? root;
  const uri = folder === null ? null : resolveInside(folder, path, root ?? folder);
  if (uri === null) return refused(`“${path}” leads out of the workspace folder, so it is not read.`);
  let text: string | null;
  try {
    text = await files.read(uri);
  } catch (error) {
    return refused(`“${path}” could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (text === null) {
    const start = naming.text === '' ? 'the workspace folder' : 'this file';
    return refused(`“${path}” is no file; a ladder's path starts from ${start}.`);
  }
  const { ladder, problems } = parseLadder(text, /\.ya?ml$/.test(nameOf(uri)) ? 'yaml' : 'json');
  const told = problems.map(({ message, span }) => ({ uri, message, span, text }));
  return ladder ? { ladder, from: uri, problems: told } : { ...meanwhile, problems: told };
}
