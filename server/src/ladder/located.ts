import { type Node as JsonNode, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLParseError,
  type Node as YamlNode,
} from 'yaml';
import type { Span } from '../document/model.ts';

/** A key of an object or a place in a list, from the top of the file. */
export type Path = readonly (string | number)[];

/** A mistake in a file, and where it stands. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
}

/** A configuration value with the places of its parts in the text it was read from. */
export interface Located {
  readonly value: unknown;
  /** Mistakes of syntax; the value is then what could be read of it. */
  readonly problems: readonly Problem[];
  /** Keys of one object that stand twice, where the format lets the last one win. */
  readonly repeated: readonly Problem[];
  /** The place of a value, or of its key; of the nearest part that exists where the path leads nowhere. */
  spanOf(path: Path, of: 'key' | 'value'): Span;
}

/** Reads either format; never throws. */
export function locate(text: string, format: 'json' | 'yaml'): Located {
  try {
    return format === 'json' ? locateJson(text) : locateYaml(text);
  } catch {
    // Both readers recurse: a file of brackets alone can exhaust the stack.
    const span = { start: 0, end: Math.min(text.length, 1) };
    return {
      value: undefined,
      problems: [{ message: 'This file is nested too deeply to be read.', span }],
      repeated: [],
      spanOf: () => span,
    };
  }
}

/** Reads JSON with comments and trailing commas, behind a byte order mark, too. */
function locateJson(text: string): Located {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { allowTrailingComma: true });
  return {
    value: root === undefined ? undefined : toValue(root),
    problems: errors.map(({ error, offset, length }) => ({
      message: `This is no valid JSON: ${spaced(printParseErrorCode(error))}.`,
      span: { start: offset, end: Math.min(text.length, offset + Math.max(length, 1)) },
    })),
    repeated: root === undefined ? [] : repeatedKeys(root),
    spanOf: (path, of) => (root === undefined ? firstLine(text) : jsonSpan(root, path, of)),
  };
}

/** Reads the first document of a YAML text; `<<` takes over the keys of an anchor. */
function locateYaml(text: string): Located {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', merge: true });
  const problems = document.errors.map((error) => yamlProblem(error, text));
  const root = isNode(document.contents) ? document.contents : null;
  const spanOf: Located['spanOf'] = (path, of) => (root === null ? firstLine(text) : yamlSpan(root, path, of, text));
  // A key that stands twice is broken YAML already.
  const repeated: readonly Problem[] = [];
  if (problems.length > 0) return { value: undefined, problems, repeated, spanOf };
  try {
    return { value: document.toJS({ maxAliasCount: 50 }), problems, repeated, spanOf };
  } catch {
    return {
      value: undefined,
      problems: [{ message: 'This YAML repeats itself too often.', span: firstLine(text) }],
      repeated,
      spanOf,
    };
  }
}

function yamlProblem({ code, message, pos: [start, end] }: YAMLParseError, text: string): Problem {
  if (code === 'DUPLICATE_KEY') {
    const key = /^(?:"[^"\n]*"|'[^'\n]*'|[^:\n]+)/.exec(text.slice(start))?.[0].trimEnd() ?? '';
    return { message: secondTime(key.replace(/^["']|["']$/g, '')), span: { start, end: start + key.length } };
  }
  return {
    message: `This is no valid YAML: ${lowerFirst(message)}.`.replace(/\.\.$/, '.'),
    span: { start, end: Math.min(text.length, Math.max(end, start + 1)) },
  };
}

function secondTime(key: string): string {
  return `“${key}” stands here a second time.`;
}

/** JSON lets the last of two equal keys win in silence, and the writer wonder. */
function repeatedKeys(node: JsonNode): readonly Problem[] {
  const children = node.children ?? [];
  const keys = node.type === 'object' ? children.flatMap(({ children: [key] = [] }) => key ?? []) : [];
  const repeated = keys.filter(({ value }, index) => keys.findIndex((other) => other.value === value) < index);
  return [
    ...repeated.map((key) => ({ message: secondTime(String(key.value)), span: spanOfJson(key) })),
    ...children.flatMap(repeatedKeys),
  ];
}

function toValue(node: JsonNode): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') return node.value;
  const entries = (node.children ?? []).flatMap(({ children }): [string, unknown][] => {
    const [key, value] = children ?? [];
    return key && value ? [[String(key.value), toValue(value)]] : [];
  });
  return Object.fromEntries(entries);
}

function jsonSpan(root: JsonNode, path: Path, of: 'key' | 'value'): Span {
  let node = root;
  let key: JsonNode | null = null;
  for (const step of path) {
    const next = typeof step === 'number' ? jsonItem(node, step) : jsonProperty(node, step);
    if (next === null) return spanOfJson(key ?? node);
    node = next.value;
    key = next.key;
  }
  return spanOfJson(of === 'key' && key ? key : node);
}

interface Found<N> {
  readonly key: N | null;
  readonly value: N;
}

function jsonItem(node: JsonNode, index: number): Found<JsonNode> | null {
  const value = node.type === 'array' ? node.children?.[index] : undefined;
  return value ? { key: null, value } : null;
}

function jsonProperty(node: JsonNode, name: string): Found<JsonNode> | null {
  if (node.type !== 'object') return null;
  const property = node.children?.find(({ children }) => children?.[0]?.value === name);
  const [key, value] = property?.children ?? [];
  return key ? { key, value: value ?? key } : null;
}

function spanOfJson({ type, offset, length, children }: JsonNode): Span {
  // A whole object would underline half the file: its opening is enough.
  const isLarge = (type === 'object' || type === 'array') && (children?.length ?? 0) > 0;
  return { start: offset, end: offset + (isLarge ? 1 : length) };
}

function yamlSpan(root: YamlNode, path: Path, of: 'key' | 'value', text: string): Span {
  let node: YamlNode = root;
  let key: YamlNode | null = null;
  for (const step of path) {
    const next = typeof step === 'number' ? yamlItem(node, step) : yamlProperty(node, step);
    if (next === null) return spanOfYaml(key ?? node, text);
    node = next.value;
    key = next.key;
  }
  return spanOfYaml(of === 'key' && key ? key : node, text);
}

function yamlItem(node: YamlNode, index: number): Found<YamlNode> | null {
  const value = isSeq(node) ? node.items[index] : undefined;
  return isNode(value) ? { key: null, value } : null;
}

function yamlProperty(node: YamlNode, name: string): Found<YamlNode> | null {
  if (!isMap(node)) return null;
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === name);
  if (pair === undefined || !isNode(pair.key)) return null;
  return { key: pair.key, value: isNode(pair.value) ? pair.value : pair.key };
}

function spanOfYaml(node: YamlNode, text: string): Span {
  const [start, end] = node.range ?? [0, 0];
  const line = text.indexOf('\n', start);
  return { start, end: Math.max(start, Math.min(end, line < 0 ? text.length : line)) };
}

function firstLine(text: string): Span {
  const end = text.indexOf('\n');
  return { start: 0, end: end < 0 ? text.length : end };
}

/** "ColonExpected" → "colon expected". */
function spaced(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
