import {
  bullet,
  companies,
  entry,
  inSection,
  isMonth,
  plain,
  type Row,
  role,
  section,
  sourceOfBullet,
  work,
} from './shape-predicates.ts';

export const bulletRows: readonly Row[] = [
  ['nested bullets', bullet(({ children }) => children.length > 0)],
  ['a header bullet', bullet(({ nature, children }) => nature === 'header' && children.length > 0)],
  ['hard-wrapped bullets', plain(/\n {2,4}\S/, /^[^\n]+$/)],
  ['lazy continuation', plain(/^[-*] [^\n]+\n\S/, /^[^\n]+$/)],
  ['tabs', bullet((one, it) => /^[-*]\t|^\t/.test(sourceOfBullet(it, one)) || it.text[one.marker.start - 1] === '\t')],
  [
    'a role glued under a bullet',
    ({ text: source, document }) =>
      document.roles
        .slice(1)
        .some(
          ({ title, span }) =>
            title &&
            !source.slice(0, span.start).endsWith('\n\n') &&
            /(?:^|\n)[ \t]*[-*] [^\n]*(?:\n[^\n-]+)?\n$/.test(source.slice(0, span.start)),
        ),
  ],
  ['a label', bullet(({ label, body }) => label !== null && body > 0)],
  ['a tech list', bullet(({ nature }) => nature === 'tech-list')],
  ['customers and links', bullet(({ nature }) => nature === 'other')],
  [
    '“Coming soon”',
    bullet(({ nature, plain: { text: claim } }) => nature === 'placeholder' && /soon|tbd|todo/i.test(claim)),
  ],
  [
    'prose that introduces a role',
    ({ document }) => document.roles.some(({ prose, bullets }) => prose.length > 0 && bullets.length > 0),
  ],
  ['typed bullet signs', bullet((one, it) => /^[•●▪◦·–]/.test(sourceOfBullet(it, one)))],
  ['emphasis', plain(/[*_]{1,2}\p{L}+/u, /^[^*_]+$/)],
  ['links', plain(/\]\(http/, /^[^()[\]]*$/)],
  ['reference links', plain(/\]\[\w+\]/, /^[^[\]]*$/)],
  ['code', plain(/`[^`]+`/, /^[^`]+$/)],
  ['escapes', plain(/\\[*_#&[\]+.-]/, /^[^\\]+$/)],
  ['entities', plain(/&(?:#\d+|\w+);/, /^(?!.*&\w+;)/)],
  ['inline HTML', plain(/<(?:b|i|em|strong|a|code|kbd|sub|sup)\b/, /^[^<>]+$/)],
  [
    'emoji',
    ({ text: source, document }) =>
      /\p{Extended_Pictographic}/u.test(source.replace(/[©®™]/g, '')) && document.roles.length > 0,
  ],
  [
    'combining characters',
    (it) => /\p{Mn}/u.test(it.text) && it.document.roles.length + it.document.entries.length > 0,
  ],
  ['CRLF', (it) => /\r\n/.test(it.text) && it.document.roles.length + it.document.entries.length > 0],
];

export const bragRows: readonly Row[] = [
  [
    'entries by day',
    entry(
      (one, it) =>
        one.period !== null && /\d{4}-\d{2}-\d{2}/.test(it.text.slice(one.period.span.start, one.period.span.end)),
    ),
  ],
  [
    'entries by month',
    entry(
      (one) =>
        isMonth(one) &&
        one.period?.end !== null &&
        one.period?.end !== 'present' &&
        one.period?.start?.month === one.period?.end?.month,
    ),
  ],
  [
    'entries by quarter',
    entry(
      (one, it) =>
        one.period !== null && /Q[1-4]/.test(it.text.slice(one.period.span.start, one.period.span.end)) && isMonth(one),
    ),
  ],
  [
    'entries by project',
    entry(
      ({ heading, bullets, period }, it) =>
        heading !== null &&
        period === null &&
        bullets.length > 0 &&
        /^#+ /.test(it.text.slice(heading.span.start - 4, heading.span.end).trimStart()),
    ),
  ],
  ['a year alone', entry(({ period, bullets }) => period?.start?.month === null && bullets.length > 0)],
  ['undated entries', entry(({ period, bullets }) => period === null && bullets.length > 0)],
  ['links', entry(({ links }) => links.length > 0)],
  ['people', entry(({ people }) => people.length > 0)],
  ['goals', (it) => it.document.kind === 'brag' && section(/./, 'goals')(it)],
  ['results', (it) => it.document.kind === 'brag' && section(/./, 'results')(it)],
  ['contribution', (it) => it.document.kind === 'brag' && section(/./, 'contribution')(it)],
  ['placeholder text of a template', entry(({ bullets }) => bullets.some(({ nature }) => nature === 'placeholder'))],
  [
    'diary tone',
    entry(({ bullets }) => bullets.some(({ plain: { text: claim } }) => /^I |\bfelt\b|\btoday\b|\bmy\b/i.test(claim))),
  ],
  ['sections of a packet', ({ document }) => document.kind === 'packet' && document.sections.length >= 3],
  ['sections of a job description', ({ document }) => document.kind === 'job' && document.sections.length >= 3],
];

export const trapRows: readonly Row[] = [
  [
    '1: digits that are no metric',
    work(/\b(?:OAuth2|EC2|K8s|J2EE|S3|A11y|GPT-4|HTTP\/2|Win32|P0|L6|p99|24\/7|\.NET Core \d)/i),
  ],
  ['2: metrics without digits', work(/\b(?:two|three|four|six|a dozen|dozens|zero|without a single|from weeks to)\b/i)],
  ['3: results that need no number', work(/\b(?:adopted|first to|passed|audit|certif|licens|compliance|approved)/i)],
  [
    '4: lists that are no bullets of work',
    bullet(({ nature, plain: { text: claim } }) => nature === 'tech-list' && /:|,/.test(claim)),
  ],
  ['5: bullets that are roles', role(/^[-*] /, ({ period }) => period !== null)],
  ['6: “Lead” at the start for led', work(/^Lead \p{L}/u)],
  ['6: “lead” as another word', work(/\b(?:leading|lead time|team lead|managed servers|end-to-end)\b/i)],
  [
    '6: a noun phrase at the start',
    work(/^(?:Design|Development|Delivery|Migration|Maintenance|Support) (?:and \w+ )?of\b/),
  ],
  [
    '7: a department or project beside the title',
    ({ document }) => document.roles.some(({ title }) => title && /[,(–—-] ?\p{L}/u.test(title.text)),
  ],
  [
    '7: several titles in one',
    ({ document }) =>
      document.roles.some(({ titles, title }) => titles.length > 1 || / (?:and|&|\/) /.test(title?.text ?? '')),
  ],
  [
    '7: “Staff Engineer (System Administrator)”',
    ({ document }) => document.roles.some(({ title }) => /^\p{L}+ \p{L}+ \(\p{L}/u.test(title?.text ?? '')),
  ],
  [
    '7: “Member of Technical Staff”',
    ({ document }) => document.roles.some(({ title }) => /Member of .*Staff/.test(title?.text ?? '')),
  ],
  [
    '7: teachers and students',
    ({ document }) =>
      document.roles.some(({ title }) => /teach|tutor|student|lectur|professor/i.test(title?.text ?? '')),
  ],
  [
    '8: proof of scope in the prose',
    ({ document }) =>
      document.roles.some(({ prose }) =>
        prose.some(({ plain: { text: claim } }) =>
          /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozen)\b/.test(claim),
        ),
      ),
  ],
  ['9: kramdown attributes', (it) => /\{: ?[.#]/.test(it.text) && it.document.roles.length > 0],
  ['9: HTML entities and tags', (it) => /&\w+;/.test(it.text) && /<\w+/.test(it.text) && it.document.roles.length > 0],
  [
    '9: emoji in headings',
    (it) => /^#+ \P{L}*\p{Extended_Pictographic}/mu.test(it.text) && it.document.roles.length > 0,
  ],
  [
    '10: the same employer twice',
    (it) =>
      companies(it).some(
        (name, index) => name !== '' && companies(it).indexOf(name, index + 2) > 0 && companies(it)[index + 1] !== name,
      ),
  ],
  [
    '10: overlapping dates',
    ({ document }) =>
      document.roles.some(({ period }, index) =>
        document.roles
          .slice(index + 1)
          .some(
            (other) =>
              period?.start &&
              other.period?.end &&
              other.period.end !== 'present' &&
              other.period.end.year > period.start.year,
          ),
      ),
  ],
  [
    '10: an internship',
    ({ document }) => document.roles.some(({ title }) => /intern|trainee|apprentice/i.test(title?.text ?? '')),
  ],
  ['10: volunteering with bullets of its own', inSection('volunteering')],
  [
    '10: projects with bullets of their own',
    ({ text: source, document }) =>
      document.sections.some(
        ({ kind, span }) => kind === 'projects' && /^[-*] /m.test(source.slice(span.start, span.end)),
      ),
  ],
  ['11: year-only sections in a brag document', entry(({ heading }) => /^\d{4}$/.test(heading?.text ?? ''))],
  ['something that looks like a role and could not be read', ({ document }) => document.unread.length > 0],
];
