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
