import { type Carrier, carrier, pick } from './carrier.ts';

/** Roles as data above the text. */
export const frontMatter: Carrier = carrier(
  {
    list: pick('work', 'experience', 'jobs', 'positions', 'employment'),
    keys: pick('JSON Resume', 'start and end', 'dates'),
    work: pick('highlights', 'responsibilities', 'bullets', 'achievements'),
  },
  (stints, { list, keys, work }) => {
    const entries = stints.map(({ title, company, plain, told, bullets }) => {
      const [start, end] = told;
      const facts = {
        'JSON Resume': [
          `name: ${company}`,
          `position: ${title}`,
          `startDate: ${start}`,
          `endDate: ${end === 'present' ? '' : end}`,
        ],
        'start and end': [`company: ${company}`, `title: ${title}`, `start: ${start}`, `end: ${end}`],
        dates: [`title: ${title}`, `company: ${company}`, `dates: ${JSON.stringify(plain)}`],
      }[keys];
      const lines = bullets.map((text) => `      - ${JSON.stringify(text)}`);
      return `  - ${facts.join('\n    ')}\n    ${work}:\n${lines.join('\n')}`;
    });
    return {
      text: `---\nname: Ida Probst\n${list}:\n${entries.join('\n')}\n---\n\n# Ida Probst\n`,
      bullets: 2,
      isWhole: true,
    };
  },
);
