import { allMatches } from '../document/matches.ts';
import type { CareerDocument } from '../document/model.ts';
import { type Draft, defineRule } from '../lint/rule.ts';
import { isDecoration, LOST_SHAPES } from './support/lost-shapes.ts';
import { PHOTO } from './support/personal-items.ts';
import { quote } from './support/quote.ts';

export const atsStructure = defineRule({
  id: 'ats-structure',
  title: 'A shape that is easily lost when the text is read by a program',
  why: 'Application systems turn a résumé into plain text before anyone reads it. Emoji in headings, columns made of HTML, images and tables often do not come through as they look, and roles under an unusual heading may be filed as something else.',
  exceptions:
    'Leave it where the document is a web page of your own and is never uploaded. Icons, and badges whose words stand in their description, are not marked.',
  severity: 'information',
  kinds: ['resume'],
  fix: 'none',
  family: 'structure',
  sources: [],
  examples: [
    {
      bad: '# Robin Vale\n\n## «🧑🏽‍🚀» Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
    {
      bad: '# Robin Vale\n\n## «My journey»\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '# Robin Vale\n\n## Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'document',
  *check({ document }) {
    // What is commented out is not in the document that anyone reads.
    const text = document.text.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
    for (const { pattern, message } of LOST_SHAPES) {
      const matches = allMatches(pattern, text).filter(([words]) => !isPhoto(words) && !isDecoration(words));
      // One finding per shape: where a document has it once it tends to have it everywhere.
      const [first, ...rest] = matches.map(place);
      if (!first) continue;
      yield { span: first, message, related: rest.slice(0, 10).map((span) => ({ span, message: 'the same here' })) };
    }
    yield* unknownSections(document);
  },
});

function place(match: RegExpMatchArray): { start: number; end: number } {
  const group = match[1] ?? match[0];
  const start = (match.index ?? 0) + match[0].lastIndexOf(group);
  return { start, end: start + group.length };
}

/** A photo says nothing that could be lost; whether it should be there is the matter of `personal-data`. */
function isPhoto(words: string): boolean {
  return words.search(PHOTO) === 0;
}

/** Sections with roles under a heading of their own; where no role was read at all, those that seem to have some. */
function* unknownSections({ roles, sections, text }: CareerDocument): Iterable<Draft> {
  const unread =
    roles.length > 0 ? [] : sections.filter(({ span }) => HEADED_PERIOD.test(text.slice(span.start, span.end)));
  for (const { kind, title } of new Set([...roles.map(({ section }) => section), ...unread])) {
    if (!title || (kind !== 'other' && kind !== 'experience') || KNOWN.test(title.text)) continue;
    // A company's name over its roles is their own heading.
    if (roles.some(({ span }) => title.span.start >= span.start && title.span.end <= span.end)) continue;
    yield {
      span: title.span,
      message: `Roles stand under ${quote(title.text)}, a heading that programs may not take for work. “Experience” is read everywhere.`,
    };
  }
}

/** Words of the headings under which work is looked for. */
const KNOWN =
  /\b(?:experiences?|employment|work(?:ed|ing)?|career|history|positions?|roles?|jobs?|appointments?|projects?|open[- ]source|volunteer\w*|internships?|freelanc\w*|consult\w*|contract\w*|research|teaching|leadership|service|military|professional)\b/i;

/** A heading with a period on it or below it, and a list. */
const HEADED_PERIOD =
  /^#{2,6} [^\n]{1,200}\n(?:[^\n]{0,200}\n){0,3}?[^\n]{0,80}\b(?:19|20)\d\d\s?[–—-]\s?[^\n]{0,80}\n(?:[^\n]{0,200}\n){0,3}?[-*+] /m;
