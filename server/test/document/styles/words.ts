// Who the people of generated résumés were, where, and how they write when that was.

/** A month of a year. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

export const titles =
  'Software Engineer|Senior Backend Developer|Technical Lead|QA Analyst|Data Scientist II|Web Developer|Research Assistant|Principal Engineer|Lead Software Architect|Engineering Manager|iOS Developer|Sr. Software Engineer|Co-Founder & CTO|Software Engineer (Backend)|UX/UI Designer|.NET Developer|Teaching Assistant|Platform Team Lead|Network Engineer|Security Consultant'.split(
    '|',
  );
/** Titles that tell of what one was that. */
export const areaTitles = [
  'Software Engineer, Payments',
  'Engineering Manager (Platform)',
  'Senior Engineer, Search & Maps',
];
export const companies =
  'Nordwind GmbH|Tidewater|Quillstream Payments|Halden Group|University of Ostrava|Kestrel & Sons|lowtide.io|BRX|Marram Systems, Inc.|Two Rivers Bank|SkuaSoft|Bank of Lorn|The Ember Company|3Port|Harbour & Dock Co.|Ministry of Tides|Fenwick Engineering|eTide|Halyard Technologies Pvt. Ltd.|Port of Marram'.split(
    '|',
  );
export const cities = ['Ghent, Belgium', 'Denver, CO', 'Remote', 'London', 'Brno, Czech Republic'];

/** The section of the work, as it is named and set. */
export const sections = [
  ...['## Experience', '# WORK EXPERIENCE', 'Experience\n----------', 'EMPLOYMENT\n==========', '### Work History'],
  ...['## 💼 Experience', '## Professional Experience:', '**Experience**', '**WORK EXPERIENCE**', '## Career'],
];

/** The forms that months and years are written in. */
export const dateForms = [
  'Jan 2020',
  'January 2020',
  '01/2020',
  '2020',
  '2020-01',
  '01.2020',
  'January, 2020',
  "Jan '20",
] as const;
export type DateForm = (typeof dateForms)[number];

const short = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'.split('|');
const long = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

/** A month in one of the forms. */
export function dateOf({ year, month }: Month, form: DateForm): string {
  const number = String(month).padStart(2, '0');
  switch (form) {
    case 'Jan 2020':
      return `${short[month - 1]} ${year}`;
    case 'January 2020':
      return `${long[month - 1]} ${year}`;
    case 'January, 2020':
      return `${long[month - 1]}, ${year}`;
    case "Jan '20":
      return `${short[month - 1]} '${String(year).slice(2)}`;
    case '01/2020':
      return `${number}/${year}`;
    case '01.2020':
      return `${number}.${year}`;
    case '2020-01':
      return `${year}-${number}`;
    case '2020':
      return String(year);
  }
}

/** The same as the outline of a document tells it. */
export function toldDate({ year, month }: Month, form: DateForm): string {
  return form === '2020' ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
}
