/** A question left for the writer; `choices` (where there are few) never hold a fact. */
export interface Placeholder {
  readonly question: string;
  readonly choices?: readonly string[];
}

/** Text of a fix: literal pieces of the document and placeholders. */
export type Template = readonly (string | Placeholder)[];

/** The template as plain text, each placeholder as `⟨question?⟩`. */
export function toPlainText(template: Template): string {
  return template.map((part) => (typeof part === 'string' ? part : `⟨${part.question}⟩`)).join('');
}

/** The template as an LSP snippet: placeholders are tab stops, everything else is escaped. */
export function toSnippet(template: Template): string {
  let stop = 0;
  return template
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
      stop += 1;
      const question = `⟨${part.question}⟩`;
      if (!part.choices?.length) return `\${${stop}:${question.replace(/[\\$}]/g, '\\$&')}}`;
      // A choice inserts its first item unasked, so the question stands first.
      const items = [question, ...part.choices].map((item) => item.replace(/[\\$},|]/g, '\\$&'));
      return `\${${stop}|${items.join(',')}|}`;
    })
    .join('');
}
