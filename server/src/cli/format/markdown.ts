import { unescapeMarkdown } from '../../ladder/explain-parts.ts';
import { type Style, wrap } from './style.ts';

/** Markdown of our own pages for a terminal: marks become weight, links keep their address in brackets. */
export function markdownForTerminal(markdown: string, style: Style, width: number): string {
  let fenced = false;
  return markdown
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        fenced = !fenced;
        return [];
      }
      return fenced ? [style.faint(`    ${line}`)] : lineForTerminal(line, style, width);
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}

function lineForTerminal(line: string, style: Style, width: number): readonly string[] {
  const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
  if (heading !== undefined) return [style.strong(inline(heading, style, false))];
  const item = /^(\s*(?:[-*]|\d+\.|>) )(.*)$/.exec(line);
  const [indent, text] = item ? [item[1] ?? '', item[2] ?? ''] : ['', line];
  // Before the line is broken: a mark or a link of which a part stands on the next line is none any more.
  const parts = wrap(inline(text, style, true), width - indent.length);
  return parts.map((part, index) => (index === 0 ? indent : ' '.repeat(indent.length)) + part);
}

function inline(text: string, style: Style, links: boolean): string {
  const plain = text
    .replace(/(?<!\\)\*\*([^*]+)\*\*/g, (_, bold: string) => style.strong(bold))
    .replace(/(?<!\\)`([^`]+)`/g, (_, code: string) => (links ? style.mark(code) : code))
    .replace(/(?<!\\)\[([^[\]]+)\]\(([^()\s]+)\)/g, (_, label: string, target: string) =>
      /^https?:/.test(target) ? `${label} ${style.faint(`(${target})`)}` : label,
    );
  return unescapeMarkdown(plain);
}
