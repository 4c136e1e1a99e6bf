import { filler } from './fillers.ts';
import { withoutLatex } from './latex.ts';

// Signs of other kinds of Markdown that would hide the text beside them: they are blanked before it is parsed.

/** ":   * Ran the ledger" below a term, which is a role's heading: the list is what counts. */
const definingList = /^:(?=[ \t]{1,8}[-*+•][ \t])/gm;

/** "~   Ran the ledger": the other sign that a definition may begin with. */
const tildeDefinition = /^~(?=[ \t]{2,8}\S)/gm;

/** The lines of dashes above and below a row of columns that are parted by spaces. */
const columnRule = /^-{5,}[ \t]{1,8}-{5,}(?:[ \t]{1,8}-{5,}){0,4}[ \t]*$/gm;

/** "> [!note]" or "> [!tip]- " before the title of a callout. */
const callout = /^([ ]{0,3}>[ \t]?)(\[![a-z]{2,20}\][+-]?)/gim;

/** "::: details Acme", ":::note[Acme]": what stands before the title of a container, and behind it. */
const container =
  /^(:{3,}[ \t]{0,4}[a-z][\w-]{1,30}(?:[ \t]{1,4}(?=[^\s:{[])|\[(?=[^[\]\n]{1,200}\][ \t]*\r?$)))([^\r\n]*)/gm;

/** A list's sign alone on its line, over the text that a tool has put below it at the margin. */
const loneMarker =
  /((?:^[ \t]{0,9}[*+])|(?<=^[ \t]*\r?\n)[ \t]{0,9}-)([ \t]{0,3}\r?\n)(?=[*_[]{0,3}[\p{L}\d"“(])(?!\d+[.)]\s)/gmu;

/** "<!-- timeline 2019 – 2021 -->", "<!-- tab Acme -->": what a theme shows of a comment, as a line of its own. */
const shownComment = /^([ \t]*<!-- ?(?:timeline|node|tab) )([^<>\n@-][^<>\n]{0,100}?)( ?-->)(?=[ \t]*\r?$)/gm;

/** "[Mar 2021 – Present]{.right}": a stretch with a class. */
const classed = /(?<![!\\\]])\[([^[\]\n]{1,200})\](\{(?:[.#][^{}\n]{1,200}|(?:style|class)=[^{}\n]{1,200})\})/g;
const factClass = /right|date|time|period|year|compan|employer|\borg|title|role|position|location|place|city|float/i;

/** "[[Acme]]", "[[notes/Acme|Acme]]": a link to a note. */
const noteLink = /(?<!!)\[\[([^[\]|\n]{1,120}\|)?([^[\]|\n]{1,120})\]\](?!\()/g;

/** The text with such lists as what they are, indented lists, and without the rules of columns; every offset stays what it was. */
export function withoutSigns(text: string): string {
  const plain = withoutComments(withoutContainers(withoutLatex(text)));
  const defined = plain.includes('\n~') ? plain.replace(tildeDefinition, ':') : plain;
  const named = defined.includes('[!')
    ? defined.replace(callout, (_, quote: string, sign: string) => quote + '>'.repeat(sign.length))
    : defined;
  const lists = named.includes('\n:') ? named.replace(definingList, ' ') : named;
  return /-{5}[ \t]/.test(lists) ? lists.replace(columnRule, (line) => ' '.repeat(line.length)) : lists;
}

function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  return text.replace(
    shownComment,
    (_, before: string, shown: string, after: string) =>
      `${filler(before.length)}${shown}${'\n'.padStart(after.length)}`,
  );
}

function withoutContainers(text: string): string {
  const boxed = text.includes(':::')
    ? text.replace(container, (_, before: string, title: string) => {
        const shown = before.endsWith('[') ? title.replace(/\](?=[ \t]*$)/, '\n') : title;
        return `${filler(before.length)}${shown}`;
      })
    : text;
  const joined = boxed.replace(loneMarker, (_, sign: string, end: string) => sign + ' '.repeat(end.length));
  const parted = joined.includes(']{') ? joined.replace(classed, classedText) : joined;
  return parted.includes('[[') ? parted.replace(noteLink, noteText) : parted;
}

/** A fact's stretch stands apart on its line as it does on the page. */
function classedText(_: string, text: string, attributes: string, at: number, source: string): string {
  const start = Math.max(0, at - 300, at > 0 ? source.lastIndexOf('\n', at - 1) + 1 : 0);
  const isApart = factClass.test(attributes) && /[^\s#>-]/.test(source.slice(start, at));
  return `${isApart ? '\t' : ' '}${text}${filler(attributes.length + 1)}`;
}

function noteText(_: string, path: string | undefined, name: string): string {
  return `${filler(path?.length ?? 0)} *${name}* `;
}
