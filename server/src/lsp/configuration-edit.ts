import { applyEdits, type JSONPath, modify, parse } from 'jsonc-parser';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from 'yaml';
import { firstMistake } from '../workspace/parse.ts';
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

/** Why a configuration file is left as it is: one sentence, to be shown. */
export class Refusal extends Error {}

/**
 * Adds to the configuration file in force, or makes one in the document's folder; null where neither can be done. Rejects
 * with a `Refusal` where the file has a mistake: what is added to it could be lost, or lose what stands there.
 */
export async function configurationEdit(
  { files, documents, client, preferences }: Session,
  documentUri: string,
  addition: Addition,
): Promise<ConfigurationChange | null> {
  const { configuration } = await preferences.inForce(documentUri);
  // The nearest file counts even where it cannot be read: one made elsewhere would not be in force.
  const unread = configuration.uri ?? configuration.problems.find(({ uri }) => /\/\.rung\.\w+$/.test(uri))?.uri;
  const root = preferences.rootOf(documentUri);
  const uri = unread ?? (root && join(root, '.rung.json'));
  if (uri === null) return null;
  const save = documents.get(uri) ? null : uri;
  const before = await files.read(uri).catch(() => refuse(uri, 'it cannot be read'));
  if (before === null) {
    if (!client.createFiles) return null;
    const text = added('', '.rung.json', addition);
    const insertion = edit(uri, null, '', text);
    return { edit: { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, insertion] }, save };
  }
  const change = edit(uri, documents.get(uri)?.version ?? null, before, addedTo(uri, before, addition));
  const plain: WorkspaceEdit = client.documentChanges
    ? { documentChanges: [change] }
    : { changes: { [uri]: change.edits as never } };
  return { edit: plain, save };
}

function refuse(uri: string, reason: string): never {
  throw new Refusal(`Rung: nothing was added to ${nameOf(uri)}, because ${reason}.`);
}

function addedTo(uri: string, text: string, addition: Addition): string {
  const mistake = firstMistake(text, nameOf(uri));
  if (mistake) {
    const line = text.slice(0, mistake.span.start).split('\n').length;
    const told = mistake.message
      .replace(/^This is/, 'it is')
      .replace(/^This /, 'the ')
      .replace(/\.$/, '');
    refuse(uri, `${told} (line ${line})`);
  }
  try {
    return added(text, nameOf(uri), addition);
  } catch {
    // "rules: off", or an alias in place of a list: there is nothing that could be added to.
    const key = 'rule' in addition ? 'rules' : 'allow';
    return refuse(
      uri,
      `its “${key}” cannot be added to: ${key === 'rules' ? 'an object' : 'a list'} is expected there`,
    );
  }
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
  // Long phrases stay on their lines.
  const result = document.toString({ lineWidth: 0 });
  const end = lineEndOf(text);
  return end === '\n' ? result : result.replace(/\r?\n/g, end);
}

/** A file keeps the line ends that it begins with. */
function lineEndOf(text: string): '\n' | '\r\n' {
  return /^[^\n]*\r\n/.test(text) ? '\r\n' : '\n';
}

type Values = Pick<ConfigurationFile, 'rules' | 'allow'> | null | undefined;

/** Where the addition goes: a rule that has options keeps them, a list that is there grows. */
function change(values: Values, addition: Addition): { path: JSONPath; value: unknown; insert: boolean } {
  if ('phrase' in addition) {
    const list: unknown = values?.allow;
    if (list === undefined || list === null) return { path: ['allow'], value: [addition.phrase], insert: false };
    if (!Array.isArray(list)) throw new TypeError('no list');
    return { path: ['allow', list.length], value: addition.phrase, insert: true };
  }
  const rules = values?.rules as Readonly<Record<string, unknown>> | undefined | null;
  // "rules:" with nothing under it yet.
  if (rules === null) return { path: ['rules'], value: { [addition.rule]: 'off' }, insert: false };
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
