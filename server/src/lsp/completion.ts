import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionParams,
  CompletionTriggerKind,
  InsertTextFormat,
  type Position,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Entry, Role } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import type { Engine } from '../engine.ts';
import { ownTense, type WritingTense } from '../evidence/grammar/tense.ts';
import type { Ladder } from '../ladder/ladder.ts';
import { levelNames } from '../ladder/levels.ts';
import type { Level } from '../ladder/model.ts';
import { LEVELS } from '../ladder/model.ts';
import { roleFacts } from '../lint/facts.ts';
import { spelled } from '../rewrite/spelling.ts';
import { toPlainText, toSnippet } from '../rewrite/template.ts';
import { past, third } from '../rewrite/words/verbs.ts';
import { bulletAt, tenseOf } from '../rewrites.ts';
import type { Reading } from './analyses.ts';
import { measurePhrases, type OpenerWord, openerWords, type PhraseWord, scopePhrases } from './completion-words.ts';
import { lineEnd, toOffset } from './convert.ts';
import type { Session } from './session.ts';

/** Typed characters that may open the list; outside of directives and front matter they give none. */
export const triggerCharacters: readonly string[] = ['-', ':', ' '];

/**
 * What may be written at the cursor: directives and front matter as one types, wordings on request. Markdown that is no
 * career document is offered the one key that makes it one.
 */
export async function completion(
  session: Session,
  params: CompletionParams,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  const text = session.documents.get(params.textDocument.uri);
  if (!text) return [];
  const reading = await session.analyses.read(params.textDocument.uri, token);
  // What was read is the newest text; where that is not the one that was asked about, the client asks again.
  if (!reading || reading.text.version !== text.version) return [];
  const place = placeAt(text, params.position);
  const typed = params.context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
  const plain = directiveItems(session, reading, place) ?? frontMatterItems(session, reading, place, typed);
  if (plain || typed) return plain ?? [];
  return wordItems(session, reading, place);
}

/** The cursor and the text around it. */
interface Place {
  readonly position: Position;
  readonly offset: number;
  readonly before: string;
  /** The line up to the cursor, and behind it. */
  readonly line: string;
  readonly rest: string;
}

function placeAt(text: TextDocument, position: Position): Place {
  const offset = toOffset(text, position);
  const before = text.getText().slice(0, offset);
  const end = lineEnd(text, position.line);
  return {
    position,
    offset,
    before,
    line: before.slice(before.lastIndexOf('\n') + 1),
    rest: text.getText().slice(offset, end),
  };
}

/** Replaces what was written of the word: editors take a hyphen for the end of one. */
function replacing({ position }: Place, written: string, newText: string, behind = 0): TextEdit {
  const { line, character } = position;
  return {
    range: { start: { line, character: character - written.length }, end: { line, character: character + behind } },
    newText,
  };
}

const DIRECTIVES: readonly (readonly [string, string])[] = [
  ['rung-disable-line', 'silences rules on this line'],
  ['rung-disable-next-line', 'silences rules on the next line'],
  ['rung-disable', 'silences rules from here on'],
  ['rung-enable', 'ends rung-disable'],
  ['rung-disable-file', 'silences rules in this document'],
];

/** In a comment: the directive's name, then the rules' ids. */
function directiveItems(session: Session, { document }: Reading, place: Place): CompletionItem[] | null {
  const { line } = place;
  const comment = /(?:(<!--)|^\[\/\/\]: # \()[ \t]*([\w-]*)$/.exec(line);
  const inDirective = DIRECTIVE_START.test(line.slice(-400));
  if (!comment && !inDirective) return null;
  if (document.kind === 'none') return [];
  if (comment) return directiveNames(session, place, comment[1] !== undefined, comment[2] ?? '');
  if (/\s--\s/.test(line.slice(line.lastIndexOf('rung-')))) return [];
  const written = /(?<![\w-])[\w-]*$/.exec(line)?.[0] ?? '';
  return session.engine.rules.map(({ id, title }) => ({
    label: id,
    ...described(id, title),
    kind: CompletionItemKind.EnumMember,
    textEdit: replacing(place, written, id),
  }));
}

/** Letters of a line of VS Code's list: a longer detail would cut the label, which is what one chooses by. */
const LIST_WIDTH = 46;

/** What an entry is, short enough to stand beside its label; the whole of it behind the list where it was cut. */
function described(label: string, text: string): Pick<CompletionItem, 'detail' | 'documentation'> {
  const room = LIST_WIDTH - label.length;
  if (text.length <= room) return { detail: text };
  const cut = text.slice(0, room - 1);
  return { detail: `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0) || room - 1)}…`, documentation: text };
}

const DIRECTIVE_START = /(?:<!--|\[\/\/\]: # \()[ \t]*rung-(?:disable|enable)[\w-]*(?:[ \t,]+[\w-]+)*[ \t,]*$/;

/** The names; a comment that is still open is closed, with the cursor where the rules go. */
function directiveNames({ client }: Session, place: Place, isHtml: boolean, written: string): CompletionItem[] {
  if (!'rung-disable-next-line'.startsWith(written.slice(0, 5))) return [];
  const open = isHtml && !place.rest.includes('-->') && client.snippetCompletion;
  // VS Code closes `<` with a `>` of its own.
  const behind = open && place.rest.startsWith('>') ? 1 : 0;
  const before = place.line.endsWith('<!--') ? ' ' : '';
  return DIRECTIVES.map(([label, detail]) => ({
    label,
    detail,
    kind: CompletionItemKind.Keyword,
    textEdit: replacing(place, written, `${before}${label}${open ? ' $0 -->' : ''}`, behind),
    ...(open ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(open && client.options.suppressCommand ? { command: SUGGEST } : {}),
  }));
}

/** Our own client is VS Code, which shows at once what may follow: the rules, or the values of a key. */
const SUGGEST = { title: 'Suggest', command: 'editor.action.triggerSuggest' };

const KEYS: readonly (readonly [string, string, (ladder: Ladder) => readonly string[]])[] = [
  ['rung', 'what this document is', () => ['resume', 'brag', 'packet', 'job', 'off']],
  ['rung-target', 'the level that you write for', levelNames],
  ['confidential', 'ratios and magnitudes are enough, names are not asked for', () => ['true', 'false']],
];

/** In YAML front matter: its keys, and their values behind the colon. */
function frontMatterItems(
  { client }: Session,
  { document, settings }: Reading,
  place: Place,
  typed: boolean,
): CompletionItem[] | null {
  const { before, line } = place;
  if (!/^---[ \t]*\r?\n/.test(before) || /\n(?:---|\.\.\.)[ \t]*\r?\n/.test(before.slice(3))) return null;
  const value = /^([\w-]+):([ \t]*)(?![ \t])([^\n]*)$/.exec(line);
  if (value) {
    const [, key, space, written = ''] = value;
    const values = KEYS.find(([name]) => name === key)?.[2](settings.ladder) ?? [];
    return values.map((label, index) => ({
      label,
      sortText: String(index).padStart(2, '0'),
      kind: CompletionItemKind.Value,
      textEdit: replacing(place, written, `${space === '' ? ' ' : ''}${label}`),
    }));
  }
  if (!/^[\w-]*$/.test(line)) return [];
  const isCareer = document.kind !== 'none';
  if (!isCareer && typed) return [];
  const rest = document.text.slice(3);
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(rest)?.index ?? rest.length;
  const keys = rest.slice(0, end);
  return KEYS.filter(([key]) => (isCareer || key === 'rung') && !new RegExp(`^${key}:`, 'm').test(keys)).map(
    ([key, detail]) => ({
      label: key,
      ...described(key, detail),
      kind: CompletionItemKind.Property,
      textEdit: replacing(place, line, `${key}: `),
      ...(client.options.suppressCommand ? { command: SUGGEST } : {}),
    }),
  );
}

/** In a bullet: openers at its start, phrases for scope and measure behind it. */
function wordItems({ client, engine }: Session, reading: Reading, { offset, line }: Place): CompletionItem[] {
  const { document, settings } = reading;
  if (document.kind === 'none' || document.kind === 'job' || document.language !== 'en') return [];
  const placed = bulletAt(document, offset) ?? bulletAt(document, offset - 1);
  if (/^\s*(?:[-*+]|\d+[.)])\s+[a-z]*$/i.test(line)) {
    const owner = placed?.owner ?? ownerAt(reading, offset);
    const tense = owner ? openerTense(engine, reading, owner) : 'past';
    const inOwnSpelling = (verb: string) => spelled({ input: document }, verb);
    return openerWords.map((word) => openerItem({ ...word, verb: inOwnSpelling(word.verb) }, tense, settings.target));
  }
  if (!placed) return [];
  return [...scopePhrases, ...measurePhrases].map((phrase, index) =>
    phraseItem(phrase, index, client.snippetCompletion),
  );
}

/** Past once the role has ended; else as its other bullets do, and present in a current role that has none. */
function openerTense(engine: Engine, { document, settings }: Reading, owner: Role | Entry): WritingTense {
  const role = document.roles.find((one) => one === owner);
  if (!role) return tenseOf(engine, owner);
  if (roleFacts(document, settings.ladder, settings.today).get(role)?.ended) return 'past';
  const told = allBullets(role).some(({ plain }) => ownTense(engine.evidenceOf(plain.text), false) !== null);
  return told || role.period?.end !== 'present' ? tenseOf(engine, role) : 'present';
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
    // Before VS Code's own snippets of Markdown, which stand under “z-”.
    sortText: `y${String(index).padStart(2, '0')}`,
    kind: CompletionItemKind.Snippet,
  };
}
