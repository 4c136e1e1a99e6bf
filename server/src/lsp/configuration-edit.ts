import { applyEdits, type JSONPath, modify, parse } from 'jsonc-parser';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from 'yaml';
import type { ConfigurationFile } from '../workspace/shape.ts';
import { join, nameOf } from '../workspace/uris.ts';
import { toRange } from './convert.ts';
import type { Session } from './session.ts';

/** What to add to the configuration that is in force for a document. */
export type Addition = { readonly rule: string } | { readonly phrase: string };

/** The edit that makes the addition, and the file to be saved where it is not open. */
export interface ConfigurationChange {
  readonly edit: WorkspaceEdit;
  readonly save: string | null;
}

/** Adds to the configuration file in force, or makes one in the document's folder; null where neither can be done. */
export async function configurationEdit(
  { files, documents, client, preferences }: Session,
  documentUri: string,
  addition: Addition,
): Promise<ConfigurationChange | null> {
  const { configuration } = await preferences.inForce(documentUri);
  const root = preferences.rootOf(documentUri);
  const uri = configuration.uri ?? (root && join(root, '.rung.json'));
  if (uri === null) return null;
  const save = documents.get(uri) ? null : uri;
  const before = await files.read(uri);
  if (before === null) {
    if (!client.createFiles) return null;
    const text = added('', '.rung.json', addition);
    const insertion = edit(uri, null, '', text);
    return { edit: { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, insertion] }, save };
  }
  const change = edit(uri, documents.get(uri)?.version ?? null, before, added(before, nameOf(uri), addition));
  const plain: WorkspaceEdit = client.documentChanges
    ? { documentChanges: [change] }
    : { changes: { [uri]: change.edits as never } };
  return { edit: plain, save };
}

/** The text of a configuration file with the addition; its comments and its layout stay. */
function added(text: string, name: string, addition: Addition): string {
  return /\.ya?ml$/.test(name) ? addedYaml(text, addition) : addedJson(text, name, addition);
}

function addedJson(text: string, name: string, addition: Addition): string {
  const base: JSONPath = name === 'package.json' ? ['rung'] : [];
  const parsed: unknown = parse(text);
  const values = (base.length > 0 ? (parsed as { rung?: unknown } | undefined)?.rung : parsed) as Values;
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length, eol: lineEndOf(text) };
  const { path, value, insert } = change(values, addition);
  const edits = modify(text, [...base, ...path], value, { formattingOptions, isArrayInsertion: insert });
  const result = applyEdits(text, edits);
  return text === '' ? `${result}\n` : result;
}

function addedYaml(text: string, addition: Addition): string {
  const document = parseDocument(text);
  const { path, value, insert } = change(document.toJS() as Values, addition);
  if (insert) document.addIn(path.slice(0, -1), value);
  else document.setIn(path, value);
  const end = lineEndOf(text);
  return end === '\n' ? document.toString() : document.toString().replace(/\r?\n/g, end);
}

/** A file keeps the line ends that it begins with. */
function lineEndOf(text: string): '\n' | '\r\n' {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

type Values = Pick<ConfigurationFile, 'rules' | 'allow'> | null | undefined;

/** Where the addition goes: a rule that has options keeps them, a list that is there grows. */
function change(values: Values, addition: Addition): { path: JSONPath; value: unknown; insert: boolean } {
  if ('phrase' in addition) {
    const list = values?.allow;
    if (!Array.isArray(list)) return { path: ['allow'], value: [addition.phrase], insert: false };
    return { path: ['allow', list.length], value: addition.phrase, insert: true };
  }
  const rules = values?.rules as Readonly<Record<string, unknown>> | undefined;
  const now = rules?.[addition.rule];
  const hasOptions = typeof now === 'object' && now !== null;
  return { path: ['rules', addition.rule, ...(hasOptions ? ['severity'] : [])], value: 'off', insert: false };
}

/** One edit from the old text to the new: what they have in common is left alone. */
function edit(uri: string, version: number | null, before: string, after: string): TextDocumentEdit {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < Math.min(before.length, after.length) - start && before.at(-1 - same) === after.at(-1 - same))
    same += 1;
  const range = toRange(TextDocument.create(uri, '', 0, before), { start, end: before.length - same });
  return { textDocument: { uri, version }, edits: [{ range, newText: after.slice(start, after.length - same) }] };
}
