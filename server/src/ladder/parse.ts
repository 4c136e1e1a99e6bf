import * as v from 'valibot';
import { DIMENSIONS } from './dimensions.ts';
import type { Expectation, Ladder, LadderLevel } from './ladder.ts';
import { type Located, locate, type Path, type Problem } from './located.ts';
import type { Dimension } from './model.ts';
import { nearest } from './nearest.ts';
import { normaliseWords } from './pattern.ts';
import { profiles } from './profiles.ts';
import { type LadderFile, ladderShape } from './shape.ts';

export type { Problem } from './located.ts';

/** A user's ladder, or what keeps it from being used; every problem names its key and its place. */
export interface ParsedLadder {
  /** Null where there is a problem: the caller keeps the default ladder meanwhile. */
  readonly ladder: Ladder | null;
  readonly problems: readonly Problem[];
}

/** Reads a `*.rung-ladder.json` or YAML file; never throws. */
export function parseLadder(text: string, format: 'json' | 'yaml'): ParsedLadder {
  const located = locate(text, format);
  const mistakes = [...located.problems, ...located.repeated];
  if (mistakes.length > 0) return { ladder: null, problems: mistakes };
  const result = v.safeParse(ladderShape, located.value);
  if (!result.success)
    return { ladder: null, problems: once(result.issues.flatMap((issue) => toProblems(issue, located))) };
  const problems = contradictions(result.output, located);
  return problems.length > 0
    ? { ladder: null, problems }
    : { ladder: toLadder(result.output, contentKey(text)), problems };
}

type Issue = v.InferIssue<typeof ladderShape>;

function toProblems(issue: Issue, located: Located): Problem[] {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
  const isMissing = issue.type === 'strict_object' && issue.received === 'undefined' && path.length > 0;
  if (!isUnknown && !isMissing) return [mismatch(path, complaint(issue), located)];
  const owner = issue.path?.at(-1)?.input;
  const above = path.slice(0, -1);
  if (Array.isArray(owner)) return [mismatch(above, 'must be an object, not a list', located)];
  if (isMissing) return [{ message: `“${written(path)}” is needed here.`, span: located.spanOf(above, 'key') }];
  return unknownKeys(owner, above).map((unknown) => ({
    message: unknownKey(unknown),
    span: located.spanOf(unknown, 'key'),
  }));
}

/** In the order of the file; a list in place of an object lacks every key of it, and is told once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  return problems
    .filter(({ message }, index) => problems.findIndex((other) => other.message === message) === index)
    .sort((a, b) => a.span.start - b.span.start);
}

function mismatch(path: Path, text: string, located: Located): Problem {
  const place = path.length > 0 ? `“${written(path)}”` : 'The file';
  return { message: `${place} ${text}.`, span: located.spanOf(path, 'value') };
}

function complaint(issue: Issue): string {
  if (issue.type === 'picklist') return `must be one of ${listed(issue.expected)}, not ${quoted(issue.received)}`;
  if (issue.kind === 'validation') return issue.message;
  const kinds: Record<string, string> = {
    strict_object: 'an object',
    Object: 'an object',
    Array: 'a list',
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
  };
  const expected = kinds[issue.expected ?? ''] ?? 'something else';
  return `must be ${expected}, not ${quoted(issue.received)}`;
}

/** `("junior" | "mid")` → `junior, mid`. */
function listed(expected: string | null): string {
  return (expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ');
}

function quoted(received: string): string {
  const text = received.replace(/^"|"$/g, '');
  const words: Record<string, string> = { undefined: 'left out', Object: 'an object', Array: 'a list', null: 'empty' };
  return words[text] ?? `“${text.length > 28 ? `${text.slice(0, 27)}…` : text}”`;
}

/** `levels[1].codes`. */
function written(path: Path): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('');
}

const knownKeys: Readonly<Record<string, readonly string[]>> = {
  file: Object.keys(ladderShape.entries),
  level: ['name', 'equivalent', 'titles', 'codes', 'summary', 'expectations', 'signals', 'examples'],
  signal: ['phrase', 'dimension'],
  titleCheck: Object.keys(profiles.generic.titleCheck),
};

/** The shape tells the first key that it does not know; a writer wants all of them. */
function unknownKeys(owner: unknown, path: Path): Path[] {
  const known = knownKeys[ownerOf(path)] ?? [];
  return Object.keys(owner ?? {})
    .filter((key) => !known.includes(key))
    .map((key) => [...path, key]);
}

function ownerOf(path: Path): string {
  if (path.length === 0) return 'file';
  return path[0] === 'titleCheck' ? 'titleCheck' : path.length === 2 ? 'level' : 'signal';
}

function unknownKey(path: Path): string {
  const known = knownKeys[ownerOf(path.slice(0, -1))] ?? [];
  const near = nearest(String(path[path.length - 1]), known);
  const hint = near === null ? `Known are ${known.join(', ')}.` : `Perhaps “${near}” is meant.`;
  return `“${written(path)}” is no key that a ladder has. ${hint}`;
}

/** What the shape alone cannot see: names used twice, and dimensions that nobody declared. */
function contradictions(file: LadderFile, located: Located): Problem[] {
  return [...repeats(file, located), ...unknownDimensions(file, located)];
}

function repeats(file: LadderFile, located: Located): Problem[] {
  const claims = file.levels.flatMap((level, index): [text: string, kind: string, path: Path][] => [
    [level.name, 'name', ['levels', index, 'name']],
    ...(level.titles ?? []).map((title, item): [string, string, Path] => [
      title,
      'title',
      ['levels', index, 'titles', item],
    ]),
    ...(level.codes ?? []).map((code, item): [string, string, Path] => [
      code,
      'code',
      ['levels', index, 'codes', item],
    ]),
  ]);
  const seen = new Map<string, Path>();
  return claims.flatMap(([text, kind, path]) => {
    const key = `${kind} ${normaliseWords(text)}`;
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, path);
    return earlier === undefined ? [] : [problem(located, path, `repeats “${text}” of “${written(earlier)}”`)];
  });
}

function unknownDimensions(file: LadderFile, located: Located): Problem[] {
  const known = new Set<string>([...DIMENSIONS, ...Object.keys(file.dimensions ?? {})]);
  const used = file.levels.flatMap((level, index): [name: string, path: Path, of: 'key' | 'value'][] => [
    ...(level.signals ?? []).map(({ dimension }, item): [string, Path, 'value'] => [
      dimension,
      ['levels', index, 'signals', item, 'dimension'],
      'value',
    ]),
    ...Object.keys(level.expectations ?? {}).map((key): [string, Path, 'key'] => [
      key,
      ['levels', index, 'expectations', key],
      'key',
    ]),
  ]);
  const text = (name: string) =>
    `names no dimension: “${name}” is not in “dimensions” and none of ${DIMENSIONS.join(', ')}`;
  return used.filter(([name]) => !known.has(name)).map(([name, path, of]) => problem(located, path, text(name), of));
}

function problem(located: Located, path: Path, text: string, of: 'key' | 'value' = 'value'): Problem {
  return { message: `“${written(path)}” ${text}.`, span: located.spanOf(path, of) };
}

function toLadder(file: LadderFile, id: string): Ladder {
  const base = profiles[file.extends ?? 'generic'];
  const dimension = (name: string): Dimension => file.dimensions?.[name] ?? (name as Dimension);
  const own = file.levels.flatMap((level) => ownExpectations(level, file.name, dimension));
  return {
    id,
    name: file.name,
    own: true,
    levels: file.levels.map(toLevel),
    expectations: [...own, ...base.expectations.filter((each) => !own.some((mine) => isSame(mine, each)))],
    readings: base.readings,
    phrases: file.levels.flatMap((level) =>
      (level.signals ?? []).map((signal) => ({
        phrase: signal.phrase,
        dimension: dimension(signal.dimension),
        level: level.equivalent,
      })),
    ),
    titleCheck: { ...base.titleCheck, ...file.titleCheck },
  };
}

type FileLevel = LadderFile['levels'][number];

function toLevel(level: FileLevel): LadderLevel {
  return {
    name: level.name,
    equivalent: level.equivalent,
    titles: level.titles ?? [level.name],
    codes: level.codes ?? [],
    ...(level.summary === undefined ? {} : { summary: level.summary }),
    ...(level.examples === undefined ? {} : { examples: level.examples }),
  };
}

function ownExpectations(level: FileLevel, ladder: string, dimension: (name: string) => Dimension): Expectation[] {
  return Object.entries(level.expectations ?? {}).map(([name, summary]) => ({
    dimension: dimension(name),
    level: level.equivalent,
    summary,
    sources: [{ name: ladder }],
  }));
}

function isSame(a: Expectation, b: Expectation): boolean {
  return a.dimension === b.dimension && a.level === b.level;
}

/** Changes whenever the text does: memos of judgements hang on it (FNV-1a over UTF-16 units). */
function contentKey(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `own:${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}
