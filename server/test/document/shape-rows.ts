import { dated, hashes, isKind, type Row, role, section, text } from './shape-predicates.ts';

export const kindRows: readonly Row[] = [
  ['a résumé', ({ document }) => document.kind === 'resume'],
  ['a brag document', ({ document }) => document.kind === 'brag'],
  ['a promotion packet', ({ document }) => document.kind === 'packet'],
  ['a job description', ({ document }) => document.kind === 'job'],
  ['front matter that says the kind', ({ document }) => document.reason.startsWith('front matter says')],
  ['a kind told by structure alone', ({ document }) => document.reason.startsWith('dated roles')],
  ['a README', isKind('none', /^## (?:Install|Usage|Getting started)/im)],
  ['a changelog', isKind('none', /^## \[?v?\d+\.\d+/m)],
  ['a text about leading', isKind('none', /\blead(?:ing|ership|er)?\b[\s\S]*\bteam/i)],
  ['meeting notes', isKind('none', /^(?:## (?:Attendees|Agenda|Action items|Present)|Attendees|Present:)/im)],
  ['a resume.md about something else', (it) => /resume/.test(it.name) && isKind('none', /resum/i)(it)],
];

export const roleRows: readonly Row[] = [
  ['a heading of depth 2', role(/^## \S/)],
  ['a heading of depth 3', role(/^### \S/)],
  ['a heading of depth 4 or more', role(/^#{4,6} \S/)],
  ['setext headings', text(/^[^\n#]+\n(?:-{3,}|={3,})\n/m)],
  [
    '“Title, Company”',
    role(/^#+ [^,\n|—–]+, \p{Lu}/u, ({ title, company }) => (title?.span.start ?? 0) < (company?.span.start ?? -1)),
  ],
  [
    '“Company, Title”',
    role(/^(?:#+ |\*\*)/, ({ title, company }) => company !== null && company.span.end + 2 === title?.span.start),
  ],
  ['“Title at Company”', role(/^[^\n]* at \p{Lu}/u, ({ company }) => company !== null)],
  ['“Title @ Company”', role(/^[^\n]* @ ?\S/u, ({ company }) => company !== null)],
  ['“Title at [Company](url)”', role(/^[^\n]* (?:at|@) \[[^\]]+\]\(/u, ({ company }) => company !== null)],
  [
    '“Company — Title | dates”',
    role(
      /^#+ [^\n|]+ [—–-] [^\n|]+ \| [^\n]*\d{4}/,
      ({ title, company }) => (company?.span.start ?? 0) < (title?.span.start ?? -1),
    ),
  ],
  ['pipes', role(/^[^\n]* \| /, ({ company }) => company !== null)],
  ['slashes', role(/^[^\n]*\p{L} \/ \p{L}/u, ({ company }) => company !== null)],
  ['a dash', role(/^[^\n]*\p{L}\)? - \p{Lu}/u, ({ company }) => company !== null)],
  ['an en dash', role(/^[^\n]*\p{L}\**\)? – \**\p{Lu}/u, ({ company }) => company !== null)],
  ['an em dash', role(/^[^\n]*\p{L}\**\)? — \**\p{Lu}/u, ({ company }) => company !== null)],
  ['a bold paragraph', role(/^\*\*\p{L}/u)],
  ['an italic paragraph', role(/^[*_]\p{L}/u)],
  [
    'the title on the line below the company',
    ({ text: source, document }) =>
      document.roles.some(
        ({ title, company }) =>
          title &&
          company &&
          company.span.end < title.span.start &&
          /^[^\n]*\n+[^\n]*$/.test(source.slice(company.span.end, title.span.start)),
      ),
  ],
  [
    'the company on the line below the title',
    ({ text: source, document }) =>
      document.roles.some(
        ({ title, company }) =>
          title &&
          company &&
          title.span.end < company.span.start &&
          /^[^\n]*\n+[^\n]*$/.test(source.slice(title.span.end, company.span.start)),
      ),
  ],
  [
    'several titles under one company',
    ({ document }) =>
      document.roles.some(
        ({ company, title }, index) =>
          company && title && document.roles[index + 1]?.company?.span.start === company.span.start,
      ),
  ],
  ['list items that are roles', role(/^(?:[-*+]|\d+\.) +\S/)],
  ['a table', role(/^\|/)],
  ['an HTML table', text(/<td/i)],
  ['HTML paragraphs with line breaks', text(/<p[ >][\s\S]*<br/i)],
  ['HTML headings', text(/<h3/i)],
  ['HTML with an align', text(/<(?:div|p|h\d)[^>]* align/i)],
  ['a “Project Roles:” line', role(/^Project Roles?:/m)],
  ['block quotes', text(/^> \S/m)],
  ['TOML front matter', text(/^\+\+\+\n/)],
  ['YAML front matter', text(/^---\n/)],
  [
    'a résumé as data in front matter',
    ({ document }) =>
      document.roles.filter(({ title, span }) => title && span.end <= (document.frontMatter?.span.end ?? 0)).length >=
      2,
  ],
  [
    'no section heading',
    ({ document }) => document.roles.length >= 2 && document.roles.every(({ section: { title } }) => title === null),
  ],
  [
    'a section and its roles at the same level',
    ({ text: source, document }) =>
      document.roles.some(
        ({ section: { title }, span }) =>
          title &&
          /^#{1,3} /.test(source.slice(span.start)) &&
          hashes(source, title.span.start) === hashes(source, span.start),
      ),
  ],
  [
    'roles at differing levels',
    ({ text: source, document }) =>
      new Set(document.roles.map(({ span }) => hashes(source, span.start)).filter(Boolean)).size >= 2,
  ],
  ['a heading without the space after its signs', text(/^#{2,4}\p{L}/mu)],
  ['a heading indented as code', text(/^ {4}\p{Lu}[^\n]+\n(?: {4}[^\n]+\n)? {4}[^\n]*\d{2}/mu)],
  ['definitions', text(/^: +\S/m)],
  ['facts nested in lists', text(/^ {2,4}[-*] (?:[A-Z][a-z]+ )?\d{4} [–-] (?:[A-Z][a-z]+ )?\w+$/m)],
  ['plain text without headings', (it) => !/^#|\*\*|<h/m.test(it.text) && it.document.roles.length >= 2],
  ['dates on the line below', role(/^[^\n\d]+\n+[*_(]*(?:\p{L}+\.? )?\d[^\n]*/u, ({ period }) => period !== null)],
  ['dates on the title line', role(/^[^\n]*\d{4}[^\n]*(?:\n|$)/, ({ period }) => period !== null)],
  [
    'dates above the title',
    ({ document }) => document.roles.some(({ title, period }) => title && period && period.span.end < title.span.start),
  ],
  ['no dates', ({ document }) => document.roles.some(({ title, company, period }) => title && company && !period)],
];

export const dateRows: readonly Row[] = [
  ['“Jan 2014 - Current”', dated(/^\W*\p{L}{3} \d{4} - Current/u, 'present')],
  ['“January 2024—October 2024”, months in full', dated(/\p{L}{5,} \d{4} ?[—–] ?\p{L}{4,} \d{4}/u)],
  ['“8/2017 to the present”', dated(/\b\d{1,2}\/\d{4} to (?:the )?present/, 'present')],
  ['“12.2014 - present”', dated(/\b\d{1,2}\.\d{4} ?[-–] ?\p{L}+/u, 'present')],
  ['“~03/2022 – 06/2024”', dated(/~\d{2}\/\d{4} – \d{2}\/\d{4}/)],
  ['“Sept 2024 -- Present”', dated(/\d{4} --+ Present/i, 'present')],
  ['“(2016-)”', dated(/\d{4} ?[-–]\)?$/, 'present')],
  ['“Feb 2017 &#8594; March 2020”', dated(/(?:→|&#8594;|&rarr;) /)],
  ['“dec 2020 - present”, lower case', dated(/^\W*\p{Ll}{3} \d{4} - /u, 'present')],
  ['“summer 2015”', dated(/(?:summer|winter|spring|fall|autumn) (?:of )?\d{4}/i)],
  ['several pieces', dated(/\d{4} ?(?:,|and|&) (?:\p{L}+ ?[-–] ?)?\p{L}* ?\d{4}|['’]\d\d, ['’]\d\d/u)],
  ['years alone', dated(/^\W*\d{4} ?[-–] ?\d{4}\W*$/)],
  ['“2016-18”', dated(/\b\d{4}[-–/]\d{2}\b(?!\d)/)],
  ['quarters or halves', dated(/\b[QH][1-4] (?:of )?\d{4}|\d{4} [QH][1-4]/)],
  ['quoted years', dated(/['’]\d{2}\b/)],
  [
    'numbers for month and year',
    dated(/\b\d{1,2}\/\d{2} ?[–-] ?\d{1,2}\/\d{2}\b|\d{4}-\d{2}(?:-\d{2})? ?(?:–|-|to|\/) ?\d{4}-\d{2}/),
  ],
  [
    'days',
    dated(
      /\d{1,2}(?:st|nd|rd|th|,|\.\d{2}\.| \p{L}{3,})[^\n]*\d{4}[^\n]*\d{1,2}(?:st|nd|rd|th|,|\.\d{2}\.| \p{L}{3,})/u,
    ),
  ],
  ['lengths beside the dates', dated(/\d+ (?:yrs?|years?|mos?|months?)/, 'present')],
  ['“since 2019”', dated(/(?:since|from|starting) (?:\p{L}+ )?\d{4}/iu, 'present')],
  ['“now”', dated(/\bnow\b/i, 'present')],
  ['“today”, “date”, “ongoing”', dated(/\b(?:today|to date|ongoing|till date)\b/i, 'present')],
];

export const sectionRows: readonly Row[] = [
  ['Experience', section(/^Experience$/, 'experience')],
  ['Work Experience', section(/^Work Experience$/i, 'experience')],
  ['Professional Experience', section(/^Professional Experience$/i, 'experience')],
  ['Employment', section(/^Employment$/i, 'experience')],
  ['Employment History', section(/^Employment History$/i, 'experience')],
  ['Selected Work Experience', section(/^Selected (?:Work )?Experience$/i, 'experience')],
  ['Career Highlights', section(/^Career (?:Highlights|History)$/i, 'experience')],
  ['Current positions', section(/^(?:Current|Past|Previous) positions?$/i, 'experience')],
  ['Work', section(/^Work$/i, 'experience')],
  ['a decorated section name', section(/^\P{L}+\p{L}+|:$/u, 'experience')],
  ['projects', section(/./, 'projects')],
  ['volunteering', section(/./, 'volunteering')],
  ['education', section(/./, 'education')],
  ['skills', section(/./, 'skills')],
  ['publications', section(/./, 'publications')],
  ['summary', section(/./, 'summary')],
  ['another section', section(/./, 'other')],
];
