import type { RewriteInput } from './model.ts';
import { OWN_WORDS } from './own-words.ts';
import { type Template, toPlainText } from './template.ts';
import { gerund, past, readVerb } from './verbs.ts';

/** Why a rewrite may not be offered; null where it may. */
export function objection(input: RewriteInput, template: Template): string | null {
  const source = input.text.slice(input.bullet.span.start, input.bullet.span.end);
  const literal = template.map((part) => (typeof part === 'string' ? part : ' ⟨⟩ ')).join('');
  return lostFact(source, literal) ?? inventedWord(source, literal) ?? badForm(source, template, literal);
}

/** Questions asked at most, and words in each (VOICE 4.2). */
const QUESTIONS = 3;
const QUESTION_WORDS = 10;

const FACTS = [
  /\]\([^)\s]*\)/g, // links' addresses
  /`[^`]*`/g,
  /[^\s,;:()[\]“”"*]*\d[^\s,;:()[\]“”"*]*/g,
  /\p{L}*\p{Lu}[\p{L}\p{N}+#.-]*/gu,
  /\b(?:we|our|us|co|part|helped|together|jointly|alongside|with)\b/gi,
];

/** Every figure, name, link, code span and word of shared credit of the source is in the rewrite, as often as there. */
function lostFact(source: string, literal: string): string | null {
  for (const fact of FACTS) {
    const wanted = source.match(fact) ?? [];
    for (const each of new Set(wanted)) {
      const first = source.trimStart().startsWith(each) || isFirstWord(source, each);
      if (first && !/\d/.test(each)) continue;
      const text = each.replace(/[.]+$/, '');
      if (count(literal, text) < count(source, text)) return `lost “${text}”`;
    }
  }
  return lostWord(source, literal);
}

/** The opener is replaced, wherever it stands behind a label. */
function isFirstWord(source: string, word: string): boolean {
  const at = source.indexOf(word);
  return /^(?:[*_\s]|\*\*[^*]{1,60}\*\*:?|[\p{L} /&-]{1,40}:)*$/u.test(source.slice(0, at));
}

function count(text: string, piece: string): number {
  return text.toLowerCase().split(piece.toLowerCase()).length - 1;
}

/** Words that may go: articles, the verb that opens, empty adverbs, and nouns whose own verb stands instead. */
function lostWord(source: string, literal: string): string | null {
  const kept = new Set(wordsOf(literal).flatMap((word) => stems(word)));
  const lost = wordsOf(source).find(
    (word) => !kept.has(word) && !DROPPABLE.has(word) && !stems(word).some((stem) => kept.has(stem)),
  );
  return lost ? `lost the word “${lost}”` : null;
}

const DROPPABLE = new Set(
  (
    'the a an of by in for that which this it its i was were be been to and used up on with resulting leading thereby thus successfully effectively ' +
    'efficiently led lead leading leads drove drive driving spearheaded spearheading spearhead headed heading head directed direct ' +
    'orchestrated orchestrate steered steer leadership ownership management coordination owned own owning managed manage managing ' +
    'oversaw oversee championed champion coordinated coordinate pioneered supervised ' +
    'work effort efforts'
  ).split(' '),
);

/** A noun of change and its verb share a stem: "migration" / "migrated". */
function stems(word: string): readonly string[] {
  const read = readVerb(word);
  const forms = read ? [read.base, past(read.base), gerund(read.base)] : [];
  return [word, ...forms, ...(NOUN_STEMS.get(word) ?? []), word.replace(/e?s$/, '')];
}

import { NOMINALS } from './nouns.ts';

const NOUN_STEMS: ReadonlyMap<string, readonly string[]> = nounStems();

function nounStems(): Map<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const [noun, { verb }] of NOMINALS) {
    if (!verb) continue;
    const first = verb.split(' ')[0] ?? verb;
    map.set(noun, [first, past(first), gerund(first), ...(map.get(noun) ?? [])]);
  }
  return map;
}

/** Outside its questions a rewrite has words of the bullet and a closed list of our own, nothing else. */
function inventedWord(source: string, literal: string): string | null {
  const own = new Set(wordsOf(source).flatMap((word) => stems(word)));
  const words = wordsOf(literal);
  const invented = words.find(
    (word) => !own.has(word) && !OWN_WORDS.has(word) && !stems(word).some((stem) => own.has(stem)),
  );
  if (invented) return `invented “${invented}”`;
  const figures = literal.match(/\d+/g) ?? [];
  const figure = figures.find((each) => count(literal, each) > count(source, each) * 2 || count(source, each) === 0);
  return figure ? `invented the figure “${figure}”` : null;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’+#-]*/gu) ?? []
  );
}

function badForm(source: string, template: Template, literal: string): string | null {
  const questions = template.flatMap((part) => (typeof part === 'string' ? [] : [part.question]));
  if (questions.length > QUESTIONS) return 'asks more than three questions';
  const long = questions.find((question) => question.split(/\s+/).length > QUESTION_WORDS || !question.endsWith('?'));
  if (long) return `the question “${long}” is too long`;
  const doubled = /\b(\p{L}+) \1\b/iu.exec(toPlainText(template).replace(/[“”]/g, ''));
  if (doubled && !source.toLowerCase().includes(doubled[0].toLowerCase())) return `doubles “${doubled[1]}”`;
  const dangling = /\b(?:by|with|for|of|to|from|and|the|a|an|in|between)(?=\s*[.;:,]|\s*$)/i.exec(literal.trimEnd());
  if (dangling && !source.includes(dangling[0])) return `leaves “${dangling[0]}” without an object`;
  const means = literal.match(/\bby \p{L}+ing\b/giu)?.length ?? 0;
  if (means > 1 && means > (source.match(/\bby \p{L}+ing\b/giu)?.length ?? 0)) return 'has a second “by …ing”';
  return null;
}
