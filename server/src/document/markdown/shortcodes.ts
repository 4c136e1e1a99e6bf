import { findPeriod } from '../dates/dates.ts';
import { titleScore } from '../heads/classify.ts';
import type { Span } from '../model.ts';
import type { ParagraphBlock } from './blocks.ts';
import { createPlainBuilder, type RelativePlain, slicePlain, spanOf } from './plain-text.ts';

/**
 * The shortcodes of a site's generator: `{{< job title="Engineer" company="Acme" from="May 2021" to="Present" >}}`,
 * `{{% position "Engineer" "Acme" "2019 – 2021" %}}`, `{% include job.html title="Engineer" … %}`.
 */
const leading =
  /^\s{0,9}\{(?:\{[<%]|%)\s{0,9}\/?[\w./-]{1,40}(?:\s{1,40}(?:[\w-]{1,30}=)?(?:"[^"\n]{0,300}"|[\w./-]{1,60}))*\s{0,9}\/?(?:[%>]\}|%)\}/;
const value = /(?:([\w-]{1,30})=)?"([^"\n]{1,300})"/g;
/** The end of one whose values stand on lines of their own, which Markdown takes for a quotation. */
const quoted = /^([ \t]*)>(?=\}\}[ \t]*\r?$)/gm;
/** `{{< /job >}}` on a line of its own, which Markdown takes for the rest of the bullet above it. */
const closing = /^[ \t]*\{(?:\{[<%]|%)[ \t]*(?:\/|end)[\w./-]{0,40}[ \t]*(?:[%>]\}|%)\}[ \t]*(?=\r?$)/gm;

/** The text as a parser of Markdown understands it: each shortcode is a paragraph of its own. Every offset stays what it was. */
export function withoutClosings(text: string): string {
  if (!/\{[{%]/.test(text)) return text;
  return text.replace(quoted, '$1%').replace(closing, (line) => ' '.repeat(line.length));
}

const facts = {
  title: /^(?:(?:job[_-]?)?title|role|position|job)$/i,
  company: /^(?:company|employer|name|organi[sz]ation|org|client|institution|at)$/i,
  place: /^(?:location|place|city)$/i,
  from: /^(?:from|start|start[_-]?date|date[_-]?(?:start|from)|begin)$/i,
  to: /^(?:to|end|end[_-]?date|date[_-]?(?:end|to)|until)$/i,
  dates: /^(?:dates?|period|duration|time|years|when)$/i,
} as const;

/** What a site's theme wants to know besides, and what stands in a badge unless it is dates. */
const besides = /^(?:icon|logo|image|img|src|alt|url|link|href|class|id|style|colou?r|show|target|width|height)$/i;
const aside = /^(?:badge|tag|label)$/i;

/** Shortcodes named after something else. */
const otherThing = /edu|school|degree|course|project|certif|award|publication|badge|skill|language/i;

interface Value {
  readonly text: string;
  readonly at: number;
  /** What its name says that it is; null where it has none. */
  readonly fact: keyof typeof facts | null;
}

/**
 * A paragraph's text below the shortcodes it begins with, and the heading that these give where they tell a role.
 * @param text the paragraph's source
 */
export function partShortcodes(
  plain: RelativePlain,
  text: string,
  { start }: Span,
): { readonly head: ParagraphBlock | null; readonly plain: RelativePlain } {
  const length = /^\{[{%]/.test(plain.text) ? shortcodesLength(text) : 0;
  if (length === 0) return { head: null, plain };
  const head = shortcodeHead(text.slice(0, length), start);
  return {
    head: head ? { type: 'paragraph', ...spanOf(head, 0, 0, head.text.length), plain: head } : null,
    plain: slicePlain(plain, shortcodesLength(plain.text), plain.text.length),
  };
}

/** How long the shortcodes are that a text begins with. */
function shortcodesLength(text: string): number {
  let length = 0;
  for (let match = leading.exec(text); match; match = leading.exec(text.slice(length))) length += match[0].length;
  return length;
}

/**
 * The heading that a shortcode gives for a role, a fact a line; null where it gives none.
 * @param base where the shortcode starts in its piece
 */
function shortcodeHead(text: string, base: number): RelativePlain | null {
  const values = valuesOf(text);
  if (otherThing.test(/[\w./-]+/.exec(text)?.[0] ?? '') || !tellsRole(values)) return null;
  const builder = createPlainBuilder();
  let last: Value | null = null;
  for (const one of values) {
    if (last?.fact === 'from' && one.fact === 'to') builder.atom(' – ', base + last.at + last.text.length, 1);
    else builder.lineBreak(base + one.at - 1, 1);
    builder.linear(one.text, base + one.at);
    // Themes show the first of them as a heading.
    if (!last) builder.mark('strong', 0, one.text.length);
    last = one;
  }
  return builder.done();
}

function valuesOf(text: string): readonly Value[] {
  return [...text.matchAll(value)].flatMap((match) => {
    const [whole, name = '', own = ''] = match;
    const fact = Object.entries(facts).find(([, pattern]) => pattern.test(name))?.[0] ?? null;
    if (own.trim() === '' || besides.test(name) || (aside.test(name) && !findPeriod(own)?.isRange)) return [];
    return [{ text: own, at: match.index + whole.length - own.length - 1, fact: fact as Value['fact'] }];
  });
}

/** A title and dates, named or told by their words; a caption with a year in it is none. */
function tellsRole(values: readonly Value[]): boolean {
  if (values.length < 2) return false;
  const has = (fact: Value['fact']): boolean => values.some((one) => one.fact === fact);
  if (has('from') || has('dates')) return has('title');
  return values.some(({ text }) => findPeriod(text)?.isRange) && values.some(({ text }) => titleScore(text) >= 2);
}
