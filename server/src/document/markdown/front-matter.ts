import { parse as parseToml } from 'smol-toml';
import { type Document, isMap, isScalar, type ParsedNode, parseDocument } from 'yaml';
import type { DocumentKind, Field, FrontMatter, Span } from '../model.ts';

/** An apostrophe within a title ("Ida's CV") closes no quotation. */
const titleLine = /^title[ \t]{0,10}[:=][ \t]{0,10}(?:"([^"\r\n]{1,80})|'([^'\r\n]{1,80})|([^"'\r\n][^"\r\n]{0,79}))/m;

const kindWords: ReadonlySet<string> = new Set(['resume', 'brag', 'packet', 'job', 'off', 'none']);

/** Reads a document's front matter; `text` is the whole block with its fences, standing at the document's start. */
export function readFrontMatter(text: string, format: 'yaml' | 'toml'): FrontMatter {
  const span = { start: 0, end: text.trimEnd().length };
  const body = bodyOf(text);
  const [, double, single, bare] = titleLine.exec(body.text) ?? [];
  const title = (double ?? single ?? bare)?.trim() ?? null;
  try {
    const values = format === 'yaml' ? yamlValues(body.text, body.start) : tomlValues(body.text, body.start);
    return { ...frontMatterOf(span, values), title };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    const firstLine = { start: 0, end: text.split(/\r?\n/, 1)[0]?.length ?? 0 };
    return {
      span,
      kind: null,
      title,
      target: null,
      confidential: false,
      problem: { text: `The front matter could not be read: ${reason}`, span: firstLine },
    };
  }
}

/** What stands between the fences, and where it starts. */
export function bodyOf(text: string): { readonly text: string; readonly start: number } {
  const start = text.indexOf('\n') + 1;
  const end = text.trimEnd().lastIndexOf('\n') + 1;
  return { text: text.slice(start, Math.max(start, end)), start };
}

/** Reads YAML as writers and their tools leave it. */
export function parseYaml(text: string): Document.Parsed<ParsedNode> {
  // Pretty errors quote their line, each anew: of twenty thousand stray braces that takes seconds.
  return parseDocument(text, { logLevel: 'silent', prettyErrors: false, strict: false, uniqueKeys: false });
}

interface Value {
  readonly value: unknown;
  readonly span: Span;
}

type Values = ReadonlyMap<string, Value>;

function frontMatterOf(span: Span, values: Values): Omit<FrontMatter, 'title'> {
  const rung = values.get('rung');
  const word = rung?.value === false ? 'off' : typeof rung?.value === 'string' ? rung.value.trim().toLowerCase() : null;
  const isKnown = word !== null && kindWords.has(word);
  const problem =
    rung && !isKnown
      ? {
          text: `“rung:” takes resume, brag, packet, job or off, not “${String(rung.value).slice(0, 40)}”`,
          span: rung.span,
        }
      : null;
  return {
    span,
    kind: isKnown ? (word as DocumentKind | 'off') : null,
    target: fieldOf(values.get('rung-target')),
    confidential: values.get('confidential')?.value === true,
    problem,
  };
}

function fieldOf(value: Value | undefined): Field | null {
  return typeof value?.value === 'string' && value.value !== '' ? { text: value.value, span: value.span } : null;
}

function yamlValues(text: string, base: number): Values {
  const values = new Map<string, Value>();
  if (!/^(?:rung|confidential)/m.test(text)) {
    // Most front matter is a site's own; only what names Rung is worth parsing.
    return values;
  }
  const { contents, errors } = parseYaml(text);
  const [error] = errors;
  // The fence is the first line.
  if (error) throw new Error(`${error.message}, line ${text.slice(0, error.pos[0]).split('\n').length + 1}`);
  if (!isMap(contents)) return values;
  for (const { key, value } of contents.items) {
    if (!isScalar(key) || !isScalar(value)) continue;
    const [start, end] = value.range ?? [0, 0];
    values.set(String(key.value), { value: value.value, span: { start: base + start, end: base + end } });
  }
  return values;
}

function tomlValues(text: string, base: number): Values {
  const values = new Map<string, Value>();
  for (const [key, value] of Object.entries(parseToml(text))) {
    const line = new RegExp(`^\\s*["']?${key.replace(/[^\w-]/g, '.')}["']?\\s*=\\s*["']?`, 'm').exec(text);
    const start = line ? line.index + line[0].length : 0;
    const length = typeof value === 'string' ? value.length : String(value).length;
    values.set(key, { value, span: { start: base + start, end: base + start + length } });
  }
  return values;
}
