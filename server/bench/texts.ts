// Fictional texts for the benchmarks, made of a small vocabulary by a fixed sequence of numbers.

/** A source of repeatable numbers from 0 up to `limit`. */
export type Numbers = (limit: number) => number;

export function createNumbers(seed: number): Numbers {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
}

const verbs = [
  'Built',
  'Led',
  'Designed',
  'Moved',
  'Reduced',
  'Wrote',
  'Rolled out',
  'Reviewed',
  'Mentored',
  'Automated',
];
const things = [
  'the billing service',
  'a **ledger** import',
  'the search index',
  'release tooling',
  'an [internal guide](https://example.org/guide)',
  '`kafka` consumers',
  'the on-call rota',
];
const ends = [
  'for three teams',
  'from two weeks to *two days*',
  'used by 40 engineers',
  'with no lost order',
  'across the payments group',
  'after a review with &amp; by support',
  'in the spring',
];
const words =
  'team plan review service window careful reader minor change letter record honest measure slow fast week month draft note bridge'.split(
    ' ',
  );

export function bullet(next: Numbers): string {
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  return `- ${pick(verbs)} ${pick(things)} ${pick(ends)}, ${pick(words)} and ${pick(words)} ${pick(words)}`;
}

function prose(next: Numbers, count: number): string {
  return `${Array.from({ length: count }, () => words[next(words.length)]).join(' ')}.`;
}

/** A résumé of two printed pages: about 120 lines. */
export function resume(): string {
  const next = createNumbers(7);
  const lines = [
    '# Ida Probst',
    '',
    'Hamburg | ida@example.org',
    '',
    '## Summary',
    '',
    prose(next, 40),
    '',
    '## Experience',
    '',
  ];
  for (let role = 0; role < 7; role++) {
    lines.push(
      `### Senior Engineer ${role + 1}, [Nordwind ${role}](https://example.org/${role})`,
      `*Jan ${2010 + role * 2} – Dec ${2011 + role * 2}* | Hamburg, Germany`,
      '',
      prose(next, 15),
      '',
    );
    for (let at = 0; at < 7; at++) lines.push(bullet(next));
    lines.push('');
  }
  lines.push(
    '## Skills',
    '',
    '- **Languages:** Go, TypeScript',
    '- **Tools:** Kafka, Postgres',
    '',
    '## Education',
    '',
    '### BSc, Computer Science',
    '2006 – 2010',
    '',
  );
  return lines.join('\n');
}

/** A brag document of about 5,000 lines and 60,000 words. */
export function brag(): string {
  const next = createNumbers(11);
  const lines = ['# Brag document', ''];
  for (let year = 0; lines.length < 5000; year++) {
    for (let month = 1; month <= 12 && lines.length < 5000; month++) {
      lines.push(
        `## ${2000 + (year % 25)}-${String(month).padStart(2, '0')} project ${year * 12 + month}`,
        '',
        `${prose(next, 30)} ${prose(next, 30)}`,
        '',
      );
      for (let at = 0; at < 12; at++) lines.push(`${bullet(next)} ${prose(next, 5)}`);
      lines.push('');
    }
  }
  return lines.join('\n');
}

/** One list of about 400 KB under one heading. */
export function longList(): string {
  const next = createNumbers(13);
  const lines = ['# Brag document', '', '## 2024', ''];
  for (let size = 0; size < 400_000; size += (lines.at(-1)?.length ?? 0) + 1) lines.push(bullet(next));
  return lines.join('\n');
}
