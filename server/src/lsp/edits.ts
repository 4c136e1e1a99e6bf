import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../lint/finding.ts';
import { type Template, toPlainText, toSnippet } from '../rewrite/template.ts';
import type { Client } from './client.ts';
import { toRange, wholeLines } from './convert.ts';

/** Edits of one document as the client can take them: with tab stops, or with `⟨…⟩` as text. */
export function workspaceEdit(client: Client, text: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  if (!client.documentChanges) return { changes: { [text.uri]: edits.map((edit) => plainEdit(text, edit)) } };
  const textDocument = { uri: text.uri, version: text.version };
  const changes = edits.map((edit) => (client.snippetEdits ? snippetEdit(text, edit) : plainEdit(text, edit)));
  return { documentChanges: [{ textDocument, edits: changes }] };
}

function plainEdit(text: TextDocument, { span, newText }: Edit): TextEdit {
  return { range: toRange(text, span), newText: toPlainText(newText) };
}

function snippetEdit(text: TextDocument, edit: Edit): TextEdit | SnippetTextEdit {
  if (!edit.newText.some((part) => typeof part !== 'string')) return plainEdit(text, edit);
  const { span, newText } = fromLineStart(text, edit);
  return { range: toRange(text, span), snippet: { kind: 'snippet', value: toSnippet(newText) } };
}

/** VS Code indents the lines of a snippet by the line that it stands in, which ours are already: begin at column 0. */
function fromLineStart(text: TextDocument, edit: Edit): { span: Edit['span']; newText: Template } {
  const several = edit.newText.some((part) => typeof part === 'string' && part.includes('\n'));
  if (!several) return edit;
  const start = wholeLines(text, { start: edit.span.start, end: edit.span.start }).start;
  const before = text.getText().slice(start, edit.span.start);
  return { span: { start, end: edit.span.end }, newText: [before, ...edit.newText] };
}

/** Edits that make one text of another: line by line where it has as many, so that a cursor elsewhere stays where it is. */
export function lineEdits(before: string, after: string): readonly Edit[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  if (old.length !== fresh.length) return before === after ? [] : [differing(before, after, 0)];
  const edits: Edit[] = [];
  let start = 0;
  for (const [index, line] of old.entries()) {
    const now = fresh[index] ?? '';
    if (line !== now) edits.push(differing(line, now, start));
    start += line.length + 1;
  }
  return edits;
}

/** One edit without what both begin and end with. */
function differing(before: string, after: string, at: number): Edit {
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same += 1;
  let tail = 0;
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    span: { start: at + same, end: at + before.length - tail },
    newText: [after.slice(same, after.length - tail)],
  };
}
