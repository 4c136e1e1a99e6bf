/** A badge whose words stand in its description, too: `![Python](https://img.shields.io/badge/…)`. */
const TELLING_BADGE =
  /^!\[[^\]\n]{0,80}[\p{L}\p{N}][^\]\n]{0,80}\]\([^)\n]{0,200}(?:shields\.io|badge|skillicons)|^<img\b(?=[^>\n]{0,300}(?:shields\.io|badge|skillicons))[^>\n]{0,300}\balt=["'][^"'\n]{0,80}[\p{L}\p{N}]/iu;

/** The sign before an address, a logo beside a name: nothing is told by it. */
const ICON =
  /^(?:!\[|<img\b)[^\n]{0,300}(?:\bicons?\b|\blogos?\b|favicon|devicon|\.ico\b|(?:height|width)(?:=["']?|:\s?)(?:[12]?\d|3[0-2])(?:px)?\b(?!%))/i;

/** Whether an image says nothing that is not there in words. */
export function isDecoration(image: string): boolean {
  return TELLING_BADGE.test(image) || ICON.test(image);
}

/** Shapes that are easily lost when a text is read by a program, and what is said of them; the group is what is marked. */
export const LOST_SHAPES: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  {
    pattern:
      /^#{1,6}[ \t][^\n]{0,200}?((?![©®™‼⁉ℹ↔-↪])\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*)/gmu,
    message:
      'An emoji in a heading may come through as an unknown sign when the text is read by a program. The words are enough.',
  },
  {
    pattern: /(<(?:table|td|div[^>\n]{0,100}(?:float|flex|grid|column)[^>\n]{0,100}|font|center)\b[^>\n]{0,200}>)/gi,
    message:
      'Layout in HTML shows its columns in a browser only; as plain text they may run together. Markdown alone is safer here.',
  },
  {
    pattern: /(!\[[^\]\n]{0,200}\]\([^)\n]{0,400}\)|<img\b[^>\n]{0,400}>)/gi,
    message: 'What an image says is not there for a program that reads the text. If it matters, say it in words, too.',
  },
  {
    pattern:
      /^(\|[^\n]{0,200}\b(?:19|20)\d\d\s?(?:[–—-]{1,2}|to\b|until\b)\s?(?:[A-Za-z]|(?:\d\d?[/.])?(?:19|20)\d\d)[^\n]{0,200}\|)[ \t]*$/gm,
    message:
      'Dates and roles inside a table may be read row by row, or not at all. A heading and a list keep them together.',
  },
];
