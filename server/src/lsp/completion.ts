import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Level } from '../ladder/model.ts';
import { LEVELS } from '../ladder/model.ts';
import type { Rule } from '../lint/rule.ts';
import { spelled } from '../rewrite/spelling.ts';
import { toPlainText, toSnippet } from '../rewrite/template.ts';
import { past, third } from '../rewrite/words/verbs.ts';
import { bulletAt, tenseOf } from '../rewrites.ts';
import type { Reading } from './analyses.ts';
import { measurePhrases, type OpenerWord, openerWords, type PhraseWord, scopePhrases } from './completion-words.ts';
import { toOffset } from './convert.ts';
import type { Session } from './session.ts';

/** Typed characters that may open the list; outside of directives and front matter they give none. */
export const triggerCharacters: readonly string[] = ['-', ':', ' '];

/** What may be written at the cursor: directives and front matter keys as one types, wordings on request. */
export async function completion(
  session: Session,
  params: CompletionParams,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  const text = session.documents.get(params.textDocument.uri);
  if (!text) return [];
  const offset = toOffset(text, params.position);
  const before = text.getText().slice(0, offset);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const typed = params.context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const plain = directiveItems(session.engine.rules, line) ?? frontMatterItems(text, before, line);
  if (plain || typed) return plain ?? [];
  const reading = await session.analyses.read(params.textDocument.uri, token);
  return reading ? wordItems(session, reading, offset, line) : [];
}

const DIRECTIVES: readonly (readonly [string, string])[] = [
  ['rung-disable-line', 'silences rules on this line'],
  ['rung-disable-next-line', 'silences rules on the next line'],
  ['rung-disable', 'silences rules from here on'],
  ['rung-enable', 'ends rung-disable'],
  ['rung-disable-file', 'silences rules in this document'],
];

/** In a comment: the directive's name, then the rules' ids. */
function directiveItems(rules: readonly Rule[], line: string): CompletionItem[] | null {
  const comment = /(?:<!--|^\[\/\/\]: # \()\s*([\w-]*)$/.exec(line);
  if (comment) {
    const written = comment[1] ?? '';
    if (!'rung-disable-next-line'.startsWith(written.slice(0, 5))) return null;
    return DIRECTIVES.map(([label, detail]) => ({ label, detail, kind: CompletionItemKind.Keyword }));
  }
  if (!/(?:<!--|\[\/\/\]: # \()\s*rung-(?:disable|enable)[\w-]*(?:[\s,]+[\w-]*)*$/.test(line.slice(-400))) return null;
  if (/\s--\s/.test(line.slice(line.lastIndexOf('rung-')))) return [];
  return rules.map(({ id, title }) => ({ label: id, detail: title, kind: CompletionItemKind.EnumMember }));
}

const KEYS: readonly (readonly [string, string, readonly string[]])[] = [
  ['rung', 'what this document is', ['resume', 'brag', 'packet', 'job', 'off']],
  ['rung-target', 'the level that you write for', LEVELS],
  ['confidential', 'ratios and magnitudes are enough, names are not asked for', ['true', 'false']],
];

/** In YAML front matter: its keys, and their values behind the colon. */
function frontMatterItems(text: TextDocument, before: string, line: string): CompletionItem[] | null {
  if (!/^---[ \t]*\r?\n/.test(before) || /\n(?:---|\.\.\.)[ \t]*\r?\n/.test(before.slice(3))) return null;
  const value = /^([\w-]+):\s*([\w-]*)$/.exec(line);
  if (value) {
    const values = KEYS.find(([key]) => key === value[1])?.[2] ?? [];
    const space = line.endsWith(':') ? ' ' : '';
    return values.map((label) => ({ label, insertText: `${space}${label}`, kind: CompletionItemKind.Value }));
  }
  if (!/^[\w-]*$/.test(line)) return [];
  const whole = text.getText();
  return KEYS.filter(([key]) => !new RegExp(`^${key}:`, 'm').test(whole.slice(0, before.length + 2000))).map(
    ([key, detail]) => ({ label: key, detail, insertText: `${key}: `, kind: CompletionItemKind.Property }),
  );
}

/** In a bullet: openers at its start, phrases for scope and measure behind it. */
function wordItems({ client, engine }: Session, reading: Reading, offset: number, line: string): CompletionItem[] {
  const { document, settings } = reading;
  if (document.kind === 'none' || document.kind === 'job' || document.language !== 'en') return [];
  const placed = bulletAt(document, offset) ?? bulletAt(document, offset - 1);
  if (/^\s*(?:[-*+]|\d+[.)])\s+[a-z]*$/i.test(line)) {
    const owner = placed?.owner ?? ownerAt(reading, offset);
    const tense = owner ? tenseOf(engine, owner) : 'past';
    const inOwnSpelling = (verb: string) => spelled({ input: document }, verb);
    return openerWords.map((word) => openerItem({ ...word, verb: inOwnSpelling(word.verb) }, tense, settings.target));
  }
  if (!placed) return [];
  return [...scopePhrases, ...measurePhrases].map((phrase, index) =>
    phraseItem(phrase, index, client.snippetCompletion),
  );
}

function ownerAt({ document }: Reading, offset: number) {
  return [...document.roles, ...document.entries].findLast(({ span }) => span.start <= offset);
}

function openerItem(
  { verb, rest, level, needs }: OpenerWord,
  tense: 'past' | 'present',
  target: Level | null,
): CompletionItem {
  const form = tense === 'past' ? past(verb) : verb;
  const label = [form.charAt(0).toUpperCase() + form.slice(1), rest].filter(Boolean).join(' ');
  // With a target its own level stands first; else the list goes up the ladder.
  const rank = target === level ? 0 : 1 + LEVELS.indexOf(level);
  return {
    label,
    labelDetails: { description: level },
    detail: `reads at ${level}, once it says ${needs}`,
    insertText: `${label} `,
    filterText: `${label} ${verb} ${third(verb)}`,
    sortText: `${rank}${label}`,
    kind: CompletionItemKind.Text,
  };
}

function phraseItem({ label, detail, template }: PhraseWord, index: number, snippets: boolean): CompletionItem {
  return {
    label,
    detail,
    insertText: snippets ? toSnippet(template) : toPlainText(template),
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    sortText: `z${String(index).padStart(2, '0')}`,
    kind: CompletionItemKind.Snippet,
  };
}
