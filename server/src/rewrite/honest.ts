import type { RewriteInput } from './model.ts';
import { type Template, toPlainText } from './template.ts';
import { DROPPABLE, SHARED, VALUE_VERBS } from './words/lists.ts';
import { NOMINALS } from './words/nouns.ts';
import { OWN_WORDS } from './words/own-words.ts';
import { gerund, past, pastOfGerund, readParticiple, readVerb } from './words/verbs.ts';

/** Questions asked at most, and words in each (VOICE 4.2). */
const QUESTIONS = 3;
const QUESTION_WORDS = 10;

/** Why a rewrite may not be offered, or null: it keeps every fact and word, invents none, and reads as one sentence. */
export function objection(input: RewriteInput, template: Template): string | null {
  const { source, literal } = wordsOfBoth(input, template);
  return unfaithful(input, template) ?? repeatedFigure(source, literal) ?? badForm(source, template, literal);
}

/** What a text of the bullet's own words has lost or invented, or null; how it reads is not asked. */
export function unfaithful(input: RewriteInput, template: Template): string | null {
  const { source, literal } = wordsOfBoth(input, template);
  return (
    lostFact(source, literal) ??
    lostCredit(source, literal, template) ??
    lostWord(source, literal) ??
    inventedWord(source, literal)
  );
}

function wordsOfBoth({ text, bullet }: RewriteInput, template: Template): { source: string; literal: string } {
  return {
    source: text.slice(bullet.span.start, bullet.span.end).replace(/\s+/g, ' '),
    literal: template.map((part) => (typeof part === 'string' ? part : ' ⟨⟩ ')).join(''),
  };
}

/** What has to come back letter by letter: addresses of links, code, figures, names. */
const FACTS = [
  /\]\([^()\s]*\)/g,
  /`[^`]*`/g,
  /(?<![^\s,;:()[\]“”"*])[^\s,;:()[\]“”"*]*\d[^\s,;:()[\]“”"*]*/g,
  /(?<!\p{L})\p{L}*\p{Lu}[\p{L}\p{N}+#.-]*/gu,
];

function lostFact(source: string, literal: string): string | null {
  for (const pattern of FACTS) {
    for (const fact of new Set(source.match(pattern) ?? [])) {
      const text = fact.replace(/(?<![.?!…])[.?!…]+$/, '');
      const opens = !/\d|`/.test(text) && isOpening(source, text);
      if (!opens && count(literal, text) < count(source, text)) return `lost “${text}”`;
    }
  }
  return null;
}

/** The bullet's first word, behind its label: a capital there names nothing. */
function isOpening(source: string, word: string): boolean {
  const before = source.slice(0, source.indexOf(word));
  return /^[*_\s]*$/.test(before) || /(?:[:–—]|\s-)[*_]*\s+$/.test(before);
}

function count(text: string, piece: string): number {
  return text.toLowerCase().split(piece.toLowerCase()).length - 1;
}

/** Words that share credit stay; “co-led” may become another verb, never “led”. */
function lostCredit(source: string, literal: string, template: Template): string | null {
  const words = wordsOf(literal);
  const lost = wordsOf(source).find((word) => SHARED.has(word) && !words.includes(word));
  const kept =
    lost === 'we' ? words.some((word) => /^(?:our|team)$/.test(word)) : lost === 'helped' && asksForShare(template);
  if (lost && !kept) return `lost “${lost}”`;
  const co = /\bco-(\p{L}+)/iu.exec(source)?.[1]?.toLowerCase();
  const alone = co && !/\bco-/i.test(literal) && words.some((word) => stems(co).includes(word));
  return alone ? 'turns shared work into one’s own' : null;
}

/** A question for one's own part stands where the help stood. */
function asksForShare(template: Template): boolean {
  return template.some(
    (part) => typeof part !== 'string' && /^(?:which part|how many, or which|all, or)/.test(part.question),
  );
}

function lostWord(source: string, literal: string): string | null {
  const kept = new Set(wordsOf(literal).flatMap(stems));
  const retold = /\b(?:went|fell|rose|goes|falls|rises)\b/.test(literal);
  const lost = wordsOf(source).find((word) => {
    if (
      DROPPABLE.has(word) ||
      SHARED.has(word) ||
      (/^(?:evaluation|selection|choice|comparison|trial)$/.test(word) && /\bcompared?\b/i.test(literal)) ||
      (word === 'order' && /\bin order to\b/i.test(source)) ||
      (word === 'up' && /\bhead(?:ed|ing)? up\b/i.test(source)) ||
      word.startsWith('co-') ||
      (retold && VALUE_VERBS.test(word))
    )
      return false;
    return !stems(word).some((stem) => kept.has(stem));
  });
  return lost ? `lost the word “${lost}”` : null;
}

/** Outside its questions a rewrite has the bullet's words and a closed list of our own. */
function inventedWord(source: string, literal: string): string | null {
  const own = new Set(wordsOf(source).flatMap(stems));
  const invented = wordsOf(literal).find((word) => !OWN_WORDS.has(word) && !stems(word).some((stem) => own.has(stem)));
  return invented ? `invented “${invented}”` : null;
}

function repeatedFigure(source: string, literal: string): string | null {
  const figure = (literal.match(/\d+/g) ?? []).find((each) => count(literal, each) > count(source, each));
  return figure ? `tells the figure “${figure}” again` : null;
}

/** A word, its verb's forms, and the verb inside a noun of change: “migration” and “migrated” are one. */
function stems(word: string): readonly string[] {
  const verb = (readVerb(word) ?? readParticiple(word))?.base;
  const noun = NOMINALS.get(word)?.verb?.split(' ')[0];
  // “roll-out”, “cleanup”: the verb before the particle.
  const compound = /^(\p{L}{3,})-?(?:out|up|down|over)$/u.exec(word)?.[1];
  const forms = [verb, noun, compound].flatMap((base) => (base ? [base, past(base), gerund(base)] : []));
  const regular = verb ? null : pastOfGerund(word);
  return [word, word.replace(/(?:es|s)$/, ''), ...forms, ...(regular ? [regular] : [])];
}

function wordsOf(text: string): readonly string[] {
  const shown = text.replace(/<!--(?:(?!-->|<!--)[\s\S])*-->/g, ' ').replace(/\]\([^()]*\)/g, ' ');
  return shown.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’+#-]*/gu) ?? [];
}

function badForm(source: string, template: Template, literal: string): string | null {
  const questions = template.flatMap((part) => (typeof part === 'string' ? [] : [part.question]));
  if (questions.length > QUESTIONS) return 'asks more than three questions';
  const long = questions.find((question) => question.split(/\s+/).length > QUESTION_WORDS || !question.endsWith('?'));
  if (long) return `asks too much in “${long}”`;
  const doubled = /(?<![\p{L}-])(\p{L}+) \1(?![\p{L}-])/iu.exec(toPlainText(template));
  if (doubled && !source.toLowerCase().includes(doubled[0].toLowerCase())) return `doubles “${doubled[1]}”`;
  const dangling = DANGLING.exec(literal.trimEnd());
  if (dangling && !DANGLING.test(source)) return `leaves “${dangling[0]}” without an object`;
  return secondMeans(source, literal) ? 'has a second “by …ing”' : null;
}

const DANGLING = /\b(?:by|with|for|of|to|from|and|the|a|an|in|between|which|that) *(?:[.;:,](?! *⟨)|$)/i;
const MEANS = /\bby \p{L}+ing\b/giu;

function secondMeans(source: string, literal: string): boolean {
  const now = literal.match(MEANS)?.length ?? 0;
  return now > 1 && now > (source.match(MEANS)?.length ?? 0);
}
