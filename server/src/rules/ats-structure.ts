import type { CareerDocument } from '../document/model.ts';
import { type Draft, defineRule } from '../lint/rule.ts';
import { quote } from './support/quote.ts';

export const atsStructure = defineRule({
  id: 'ats-structure',
  title: 'A shape that is easily lost when the text is read by a program',
  why: 'Application systems turn a résumé into plain text before anyone reads it. Emoji in headings, columns made of HTML, images and tables often do not come through as they look, and roles under an unusual heading may be filed as something else.',
  exceptions: 'Leave it where the document is a web page of your own and is never uploaded.',
  severity: 'information',
  kinds: ['resume'],
  fix: 'none',
  family: 'structure',
  sources: [],
  examples: [
    {
      bad: '# Robin Vale\n\n## «🚀» Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'document',
  *check({ document }) {
    for (const { pattern, message } of SHAPES) {
      const matches = [...document.text.matchAll(pattern)].map((match) => place(match));
      const [first, ...rest] = matches;
      if (!first) continue;
      yield { span: first, message, related: rest.slice(0, 10).map((span) => ({ span, message: 'the same here' })) };
    }
    yield* unknownSections(document);
  },
});

/** One finding per shape: where a document has it once it tends to have it everywhere. */
const SHAPES: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  {
    pattern: /^#{1,6}[ \t][^\n]{0,200}?(\p{Extended_Pictographic}️?)/gmu,
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
    pattern: /^(\|[^\n]{0,200}\b(?:19|20)\d\d\b[^\n]{0,200}\|)[ \t]*$/gm,
    message:
      'Dates and roles inside a table may be read row by row, or not at all. A heading and a list keep them together.',
  },
];

function place(match: RegExpMatchArray): { start: number; end: number } {
  const group = match[1] ?? match[0];
  const start = (match.index ?? 0) + match[0].lastIndexOf(group);
  return { start, end: start + group.length };
}

function* unknownSections({ roles }: CareerDocument): Iterable<Draft> {
  const told = new Set<number>();
  for (const { section } of roles) {
    if (section.kind !== 'other' || !section.title || told.has(section.span.start)) continue;
    told.add(section.span.start);
    yield {
      span: section.title.span,
      message: `Roles stand under ${quote(section.title.text)}, a heading that programs may not take for work. “Experience” is read everywhere.`,
    };
  }
}
