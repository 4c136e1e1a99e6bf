import { filler, startsLine } from './fillers.ts';

// What pandoc and its kin pass on to LaTeX, as the Markdown that it shows. Every offset stays what it was.

const command =
  /\\(?:(?<gap>(?:hfill?|dotfill|hrulefill|q?quad)(?![A-Za-z])(?:\{\})?|hspace\*?\{[^{}\n]{0,20}(?:\{\}|\{[a-z]{1,9}\})?[^{}\n]{0,9}\})|(?<dress>(?:text(?:bf|it|sl|sc|sf|tt|md|rm|up|normal)|emph|underline|uline|mbox|uppercase|MakeUppercase)\{)(?=[^{}\n]{1,200}\})|(?<link>href\{[^{}\s]{0,300}\}\{|textcolor(?:\[[a-zA-Z]{1,9}\])?\{[^{}\n]{0,40}\}\{)(?=[^{}\n]{1,200}\})|(?<item>item)(?=[ \t])|(?<line>newline|linebreak)(?![A-Za-z])|(?<sign>LaTeX|TeX)(?![A-Za-z])(?:\{\}|\\)?|(?:noindent|newpage|pagebreak|clearpage|(?:small|med|big)skip|vfill|par|centering|raggedright|raggedleft|flushleft|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|bfseries|itshape|hrule|hline|nointerlineskip)(?![A-Za-z])(?:\[[^\]\n]{0,9}\])?(?:\{\})?|(?:vspace\*?|rule|begin|end|pagestyle|thispagestyle|fontsize|selectfont|color|setlength|addtolength|setcounter)\{[^{}\n]{0,60}\}(?:\[[^\]\n]{0,60}\]|\{[^{}\n]{0,60}\}){0,2}|\\(?:\[[^\]\n]{0,9}\])?(?=[ \t]*\r?$))/gm;
const mathSign = /\$\\?(?:cdot|\||bullet|textbar|vert|mid|diamond|ast|star|rightarrow|to|sim)\$/g;
const mayHold = /\\[A-Za-z\\]/;

/** A text with LaTeX's spaces as spaces, its bold and italics as italics, and without its other commands. */
export function withoutLatex(text: string): string {
  if (!text.includes('\\') || !mayHold.test(text)) return text;
  const closed = new Map<number, string>();
  const shown = text.replace(command, (whole, ...rest) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    const at = rest.at(-3) as number;
    if (groups.dress === undefined && groups.link === undefined) return commandText(whole, groups, text, at);
    closed.set(text.indexOf('}', at + whole.length), groups.dress === undefined ? ' ' : '*');
    return groups.dress === undefined ? filler(whole.length) : `${filler(whole.length - 1)}*`;
  });
  const dressed = closed.size === 0 ? shown : shown.replace(/\}/g, (sign, at: number) => closed.get(at) ?? sign);
  return dressed.includes('$') ? dressed.replace(mathSign, (whole) => padded('|', whole.length)) : dressed;
}

function commandText(
  whole: string,
  { gap, item, line, sign }: Readonly<Record<string, string | undefined>>,
  text: string,
  at: number,
): string {
  if (item !== undefined) return '   - '.slice(0, whole.length);
  if (sign !== undefined) return sign.padEnd(whole.length);
  if (line !== undefined) return `<br${' '.repeat(whole.length - 4)}>`;
  const isFirst = startsLine(text, at);
  const isLast = /^[ \t]*(?:\r?\n|$)/.test(text.slice(at + whole.length, at + whole.length + 40));
  // Spaces at the start of a line would make code of it.
  return isFirst && !isLast
    ? filler(whole.length)
    : gap !== undefined || isLast
      ? ' '.repeat(whole.length)
      : filler(whole.length);
}

function padded(sign: string, length: number): string {
  const before = Math.floor((length - sign.length) / 2);
  return sign.padStart(before + sign.length).padEnd(length);
}
