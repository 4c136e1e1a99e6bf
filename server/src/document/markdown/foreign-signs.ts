// Signs of other kinds of Markdown that would hide the text beside them: they are blanked before it is parsed.

/** ":   * Ran the ledger" below a term, which is a role's heading: the list is what counts. */
const definingList = /^:(?=[ \t]{1,8}[-*+•][ \t])/gm;

/** "~   Ran the ledger": the other sign that a definition may begin with. */
const tildeDefinition = /^~(?=[ \t]{2,8}\S)/gm;

/** The lines of dashes above and below a row of columns that are parted by spaces. */
const columnRule = /^-{5,}[ \t]{1,8}-{5,}(?:[ \t]{1,8}-{5,}){0,4}[ \t]*$/gm;

/** "> [!note]" or "> [!tip]- " before the title of a callout. */
const callout = /^([ ]{0,3}>[ \t]?)(\[![a-z]{2,20}\][+-]?)/gim;

/** The text with such lists as what they are, indented lists, and without the rules of columns; every offset stays what it was. */
export function withoutSigns(text: string): string {
  const defined = text.includes('\n~') ? text.replace(tildeDefinition, ':') : text;
  const named = defined.includes('[!')
    ? defined.replace(callout, (_, quote: string, sign: string) => quote + '>'.repeat(sign.length))
    : defined;
  const lists = named.includes('\n:') ? named.replace(definingList, ' ') : named;
  return /-{5}[ \t]/.test(lists) ? lists.replace(columnRule, (line) => ' '.repeat(line.length)) : lists;
}
