import type { Edit, Finding } from './lint/finding.ts';
import { toPlainText } from './rewrite/template.ts';

/** The safe fixes of the findings, in the order of the text; of two that overlap the first is taken. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const safe = findings.map((finding) => finding.fixes().find(({ kind }) => kind === 'safe')?.edits ?? []);
  const taken: Edit[] = [];
  // A fix is applied as a whole or not at all.
  for (const edits of safe) if (!edits.some((edit) => taken.some((other) => clash(edit, other)))) taken.push(...edits);
  return taken.sort((a, b) => a.span.start - b.span.start);
}

/** One fix makes way for another, and of many findings only some are told at a time: it is done until nothing changes. */
const MOST_ROUNDS = 50;

/** The text after all safe fixes, and how many edits were made; `findingsOf` lints a text. */
export function fixAll(
  text: string,
  findingsOf: (text: string) => readonly Finding[],
): { readonly text: string; readonly fixed: number } {
  let now = text;
  let fixed = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = safeEdits(findingsOf(now));
    if (edits.length === 0) break;
    fixed += edits.length;
    now = applyEdits(now, edits);
  }
  return { text: now, fixed };
}

/** The text with the edits made; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + toPlainText(newText);
    at = span.end;
  }
  return result + text.slice(at);
}

function clash(a: Edit, b: Edit): boolean {
  if (a.span.start === b.span.start) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
