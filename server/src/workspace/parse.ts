import * as v from 'valibot';
import type { Span } from '../document/model.ts';
import { locate, type Path } from '../ladder/located.ts';
import { nearest } from '../ladder/nearest.ts';
import { rules } from '../rules/index.ts';
import { type ConfigurationFile, configurationShape } from './shape.ts';

/** A mistake in a configuration file: the key and where it stands. */
export interface KeyProblem {
  readonly message: string;
  readonly span: Span;
}

/** What a configuration file says, without what is wrong in it. */
export interface ParsedConfiguration {
  readonly values: ConfigurationFile;
  readonly problems: readonly KeyProblem[];
  spanOf(path: Path): Span;
}

/** Reads a configuration file by its name; null where a package.json has no `rung` key. Never throws. */
export function parseConfiguration(text: string, name: string): ParsedConfiguration | null {
  const isPackage = name === 'package.json';
  if (text.length > LARGEST) return isPackage && !OUR_KEY.test(text) ? null : tooLarge();
  const located = locate(text, /\.ya?ml$/.test(name) ? 'yaml' : 'json');
  const base: Path = isPackage ? ['rung'] : [];
  const spanOf = (path: Path) => located.spanOf([...base, ...path], 'key');
  const hasKey = isObject(located.value) && 'rung' in located.value;
  if (isPackage && !hasKey && (located.problems.length === 0 || !OUR_KEY.test(text))) return null;
  // What else stands twice in a package.json is not ours to speak of.
  const [mistake] = [...located.problems, ...(isPackage ? [] : located.repeated)];
  if (mistake) return { values: {}, problems: [mistake], spanOf };
  const given = isPackage ? (located.value as { rung: unknown }).rung : (located.value ?? {});
  const { values, issues } = checkValues(given);
  const problems = issues.map((issue) => ({
    message: issue.message,
    span: located.spanOf([...base, ...issue.path], issue.at),
  }));
  return { values, problems, spanOf };
}

/** What has to be mended before anything can be added to a configuration file; null where nothing has. Never throws. */
export function firstMistake(text: string, name: string): KeyProblem | null {
  const isPackage = name === 'package.json';
  if (text.length > LARGEST) return tooLarge().problems[0] ?? null;
  const located = locate(text, /\.ya?ml$/.test(name) ? 'yaml' : 'json');
  return [...located.problems, ...(isPackage ? [] : located.repeated)][0] ?? null;
}

/** The key as text, for a package.json too broken or too large to find it in: a dependency of that name has a version behind it. */
const OUR_KEY = /"rung"\s*:\s*(?!["\s])/;

/** Longer than anyone writes, and slow to read: in UTF-16 units. */
const LARGEST = 1_000_000;

function tooLarge(): ParsedConfiguration {
  const span = { start: 0, end: 0 };
  const message = 'This file is larger than 1 MB, so it is not read and the defaults are in force.';
  return { values: {}, problems: [{ message, span }], spanOf: () => span };
}

/** A mistake in values, before it is known where they stand. */
export interface ValueIssue {
  readonly message: string;
  readonly path: Path;
  readonly at: 'key' | 'value';
}

/** Values as far as they are right: a key, or a rule, that has a mistake is left out and told. */
export function checkValues(given: unknown): { values: ConfigurationFile; issues: readonly ValueIssue[] } {
  if (!isObject(given))
    return { values: {}, issues: [{ message: 'The file must hold an object.', path: [], at: 'value' }] };
  const result = v.safeParse(configurationShape, given);
  if (result.success) return { values: result.output, issues: [] };
  const issues = result.issues.flatMap((issue) => flat(issue, []));
  const rest = without(
    given,
    issues.map(({ path }) => path),
  );
  const again = v.safeParse(configurationShape, rest);
  return { values: again.success ? again.output : {}, issues };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A union's issue is told by the choice that was meant: the object where an object was given. */
function flat(issue: v.BaseIssue<unknown>, before: Path): readonly ValueIssue[] {
  const path = [...before, ...(issue.path ?? []).map(({ key }) => key as string | number)];
  if (issue.type === 'union' && issue.issues) {
    const meant = isObject(issue.input) || Array.isArray(issue.input);
    const deeper = issue.issues.filter((inner) => (inner.path?.length ?? 0) > 0);
    if (meant && deeper.length > 0) return deeper.flatMap((inner) => flat(inner, path));
  }
  const unknown = issue.type === 'strict_object' && issue.expected === 'never';
  return [
    {
      message: `${subject(path)} ${unknown ? unknownKey(path) : complaint(issue)}.`,
      path,
      at: unknown ? 'key' : 'value',
    },
  ];
}

function subject(path: Path): string {
  if (path.length === 0) return 'The file';
  const written = path.map((step, index) =>
    typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`,
  );
  return `“${written.join('')}”`;
}

function complaint(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message;
  if (issue.type === 'picklist' || issue.type === 'union') {
    const names = (issue.expected ?? '').match(/"[^"]+"/g)?.map((name) => name.slice(1, -1)) ?? [];
    if (names.length > 0) return `must be one of ${[...new Set(names)].join(', ')}, not ${shown(issue.input)}`;
    if (issue.type === 'union') return `must be a text or a list of texts, not ${shown(issue.input)}`;
  }
  const kinds: Record<string, string> = {
    strict_object: 'an object',
    array: 'a list',
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
  };
  return `must be ${kinds[issue.type] ?? 'something else'}, not ${shown(issue.input)}`;
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (isObject(input)) return 'an object';
  const text = String(input);
  return `“${text.length > 28 ? `${text.slice(0, 27)}…` : text}”`;
}

function unknownKey(path: Path): string {
  const key = String(path[path.length - 1]);
  if (path.length === 2 && path[0] === 'rules')
    return `is no rule that there is${perhaps(
      key,
      rules.map(({ id }) => id),
    )}`;
  if (path.length === 3 && path[0] === 'rules') {
    const options = Object.keys(rules.find(({ id }) => id === path[1])?.options ?? {});
    return `is no option of this rule; it has ${['severity', ...options].join(', ')}`;
  }
  return path.length === 1
    ? `is no key that is known${perhaps(key, Object.keys(configurationShape.entries))}`
    : 'is no key that is known here';
}

function perhaps(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === null ? '' : `; perhaps “${near}” is meant`;
}

/** The values without the key, or the rule, that each path leads into. */
function without(given: Record<string, unknown>, paths: readonly Path[]): Record<string, unknown> {
  const copy = { ...given };
  for (const [key, inner] of paths) {
    const value = copy[String(key)];
    if (key === 'rules' && inner !== undefined && isObject(value)) {
      const { [String(inner)]: _left, ...rest } = value;
      copy.rules = rest;
    } else delete copy[String(key)];
  }
  return copy;
}
