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
      if (fenced) return [style.faint(`    ${line}`)];
      const heading = /^#{1,6} (.*)$/.exec(line)?.[1];
      if (heading !== undefined) return [style.strong(inline(heading, style, false))];
      const item = /^(\s*(?:[-*]|\d+\.|>) )(.*)$/.exec(line);
      const [indent, text] = item ? [item[1] ?? '', item[2] ?? ''] : ['', line];
      return wrap(text, width - indent.length).map((part, i) => (i === 0 ? indent : ' '.repeat(indent.length)) + part);
    })
    .map((line) => inline(line, style, true))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}

function inline(text: string, style: Style, links: boolean): string {
  return text
    .replace(/\*\*([^*]+)\*\*/g, (_, bold: string) => style.strong(bold))
    .replace(/`([^`]+)`/g, (_, code: string) => (links ? style.mark(code) : code))
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label: string, target: string) =>
      /^https?:/.test(target) ? `${label} ${style.faint(`(${target})`)}` : label,
    );
}
