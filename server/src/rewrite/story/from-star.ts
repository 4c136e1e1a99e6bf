import type { Bullet } from '../../document/model.ts';
import type { Choice } from '../model.ts';
import { readVerb } from '../words/verbs.ts';

const STORY = /^(situation|task|action|result)s?\s*[:–-]\s*/i;

/** A STAR story of nested bullets back into one bullet: what was done, for whom and why, how, and what it led to. */
export function fromStarChoices(text: string, bullet: Bullet): readonly Choice[] {
  const parts = new Map<string, string>();
  for (const child of bullet.children) {
    const match = STORY.exec(child.plain.text);
    if (!match?.[1] || child.children.length > 0 || child.plain.text.includes('⟨')) return [];
    parts.set(match[1].toLowerCase(), ended(text, child, match[0].length));
  }
  const { situation, task, action, result } = Object.fromEntries(parts);
  const last = bullet.children.at(-1);
  if (!action || !result || !last || parts.size !== bullet.children.length) return [];
  const head = text.slice(bullet.span.start, bullet.span.end).replace(/[:.]\s*$/, '');
  const around = [situation && background(situation), task && aim(task, text)].map((each) => each || NOTHING);
  const claim = [head, ...around.map((each) => each.phrase)].filter((each) => each !== '').join(' ');
  const behind = around.map((each) => each.sentence && ` ${capital(each.sentence)}.`);
  const told = `${claim}: ${lower(action, text)}; ${lower(result, text)}.${behind.join('')}`;
  const span = { start: bullet.span.start, end: last.span.end };
  return [{ title: 'Put the story into one bullet', level: null, claims: 'same', template: [told], span }];
}

/** A part of the story as a phrase of the claim, as a sentence behind it, or as both. */
interface Around {
  readonly phrase: string;
  readonly sentence: string;
}

const NOTHING: Around = { phrase: '', sentence: '' };

/** "After two outages: …", "Across three teams": the phrase belongs to the claim. */
function background(told: string): Around {
  const phrase = PHRASE.exec(told)?.[0];
  if (!phrase) return { phrase: '', sentence: told };
  return {
    phrase: phrase.charAt(0).toLowerCase() + phrase.slice(1),
    sentence: told.slice(phrase.length).replace(/^[:;]\s*/, ''),
  };
}

const PHRASE =
  /^(?:After|Following|During|Amid|Despite|Before|When|Across|For|Used by|Shared by|Adopted by) [^:;,.]+(?=$|[:;])/;

/** "Stop account takeovers" → "to stop account takeovers"; "So that …" stands as it is. */
function aim(told: string, text: string): Around {
  if (/^So (?:that )?\p{L}/u.test(told)) return { phrase: lower(told, text), sentence: '' };
  const first = /^\p{Lu}\p{Ll}+(?= )/u.exec(told)?.[0].toLowerCase() ?? '';
  const infinitive = readVerb(first)?.base === first && !/[;:.]|\b(?:is|are|was|were|has|had|did|took)\b/.test(told);
  return infinitive ? { phrase: `to ${lower(told, text)}`, sentence: '' } : { phrase: '', sentence: told };
}

function ended(text: string, child: Bullet, from: number): string {
  const { start } = child.plain.sourceSpan(from, from + 1);
  return text
    .slice(start, child.span.end)
    .replace(/\s+/g, ' ')
    .replace(/[.;]\s*$/, '');
}

/** In the middle of a sentence: a name that stands in one elsewhere in the document keeps its capital. */
function lower(words: string, text: string): string {
  const first = /^\p{Lu}[\p{Ll}-]+(?= )/u.exec(words)?.[0];
  if (!first || /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words)) return words;
  const named = new RegExp(`[\\p{Ll}\\d,] ${first}(?!\\p{L})`, 'u').test(text);
  return named ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
