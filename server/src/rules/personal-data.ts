import type { CareerDocument, Span } from '../document/model.ts';
import { type Draft, defineRule } from '../lint/rule.ts';
import { trimmed } from './support/texts.ts';

type Item = 'birth' | 'photo' | 'marital' | 'address' | 'number';

const PATTERNS: readonly { readonly item: Item; readonly pattern: RegExp; readonly message: string }[] = [
  {
    item: 'birth',
    pattern:
      /\b(?:date of birth|birth ?date|d\.?o\.?b\.?|born(?: on)?|birthday)\b[:*\s]{0,6}\d[\d./ -]{3,12}\d|\b(?:date of birth|birth ?date|born(?: on)?)\b[:*\s]{0,6}[^\n]{0,20}\b(?:19|20)\d\d/gi,
    message:
      'A birth date is usual in some countries and unwanted in others (US, UK, Canada). Remove it, or allow it for this file.',
  },
  {
    item: 'photo',
    pattern:
      /!\[[^\]\n]{0,80}\]\([^)\n]{0,200}(?:photo|portrait|headshot|profile|avatar|selfie)[^)\n]{0,200}\)|!\[[^\]\n]{0,40}\b(?:photo|portrait|headshot|picture of me|me)\b[^\]\n]{0,40}\]\([^)\n]{0,400}\)|<img\b[^>\n]{0,300}(?:photo|portrait|headshot|profile|avatar)[^>\n]{0,200}>/gi,
    message:
      'A photo is usual in some countries and unwanted in others (US, UK, Canada). Remove it, or allow it for this file.',
  },
  {
    item: 'marital',
    pattern:
      /\b(?:marital status|family status|civil status)\b[^\n]{0,40}|^[-*+ ]{0,4}(?:married|divorced|widowed)\b[^\n]{0,40}$/gim,
    message:
      'Marital status is usual in some countries and unwanted in others (US, UK, Canada). Remove it, or allow it for this file.',
  },
  {
    item: 'address',
    pattern:
      /\b\d{1,5}[a-z]?\s+(?:[NSEW]\.?\s+)?(?:[A-Z][\p{L}’'.-]{1,20}\s+){1,3}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Lane|Ln\.?|Drive|Dr\.?|Boulevard|Blvd\.?|Court|Terrace|Way)(?![\p{L}])|\b\p{Lu}\p{L}{2,20}(?:stra(?:ß|ss)e|gasse|allee|weg)\s+\d{1,4}\b/gu,
    message:
      'A street address is more than a reader needs and stays with everyone who gets the file. Town and country are enough.',
  },
  {
    item: 'number',
    pattern:
      /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])|\b(?:social security|passport|national id|national insurance|identity card|tax id|ssn|pesel|cpf)\b(?:\s+(?:number|no\.?|nr\.?))?[:#*\s]{1,5}[A-Z0-9][A-Z0-9 .-]{5,20}/gi,
    message:
      'A government number has no place in a file that is passed on; it can be misused. Give it only when it is asked for.',
  },
];

export const personalData = defineRule({
  id: 'personal-data',
  title: 'Personal data that a résumé need not hold',
  why: 'A résumé is copied, forwarded and stored by people you will never meet. Birth date, photo and marital status are customary in some countries and unwelcome in others; home addresses and government numbers are of use to nobody who reads it fairly.',
  exceptions: 'What is customary where you apply can be allowed with the option `allow`.',
  severity: 'information',
  kinds: ['resume'],
  fix: 'none',
  family: 'structure',
  sources: [],
  options: {
    allow: {
      description: 'What is customary where you apply and stays.',
      default: [],
      values: ['birth', 'photo', 'marital', 'address', 'number'],
    },
  },
  examples: [
    {
      bad: '# Robin Vale\n\nBorn: «12.03.1988»\n\n## Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
      good: '# Robin Vale\n\nLisbon, Portugal\n\n## Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'document',
  *check({ document, options }) {
    const allowed = new Set(options.allow as readonly string[]);
    for (const { item, pattern, message } of PATTERNS) {
      if (!allowed.has(item)) yield* found(document, pattern, message);
    }
  },
});

function* found(document: CareerDocument, pattern: RegExp, message: string): Iterable<Draft> {
  for (const match of document.text.matchAll(pattern)) {
    const span = valueIn(document.text, { start: match.index, end: match.index + match[0].length });
    // Roles tell of others' streets, passports and birthdays, too.
    if (!insideRole(document, span)) yield { span, message };
  }
}

function insideRole({ roles }: CareerDocument, span: Span): boolean {
  return roles.some((role) => span.start >= role.span.start && span.end <= role.span.end);
}

/** What stands behind a label ("Date of birth: …"), or all of it where there is none. */
function valueIn(text: string, span: Span): Span {
  const label = /^[-*+\s]{0,4}[\p{L} .]{3,24}[:*]{1,4}\s{1,3}/u.exec(text.slice(span.start, span.end))?.[0] ?? '';
  return trimmed(text, { start: span.start + label.length, end: span.end });
}
