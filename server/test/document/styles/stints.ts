import fc from 'fast-check';
import { type DateStyle, type Dates, dateStyles, datesIn } from './dates.ts';
import { cities, companies, titles } from './words.ts';

/** What one did somewhere, for whom and when. */
export interface Stint extends Dates {
  readonly title: string;
  readonly company: string;
  readonly city: string;
  readonly bullets: readonly [string, string];
}

interface Person {
  readonly title: string;
  readonly company: string;
  readonly city: string;
  readonly bullets: readonly [string, string];
}

const works =
  'Built the billing importer in Go, cutting nightly runs from 3 hours to 20 minutes.|Designed a replay protocol for the ledger.|Maintained the tide reader and its alarms.|Led the move of the booking site to Kubernetes|Wrote the rota planner|Mentored two juniors.|Reduced support tickets by 30%|Introduced code review in the team|Lead developer on the move to one queue.|Architected the harbour map with two colleagues|Responsible for releases of the pump firmware|Developer tooling for the release train'.split(
    '|',
  );
const moreTitles =
  'DevOps Engineer|Software Engineering Intern|Systems Administrator|Consultant|Site Reliability Engineer|Director of Engineering|Java Developer|Head of Data|VP of Engineering|Full-Stack Developer|Founder|Product Manager'.split(
    '|',
  );
const moreCompanies =
  'Odra Labs|Vltava Software|Harrier|Redshank Analytics|Larkspur Health|Pollux AG|tern.dev|Siskin'.split('|');

export interface Stints {
  readonly dates: DateStyle;
  readonly people: readonly Person[];
}

function several(words: readonly string[], count: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(fc.constantFrom(...words), { minLength: count, maxLength: count });
}

const people: fc.Arbitrary<readonly Person[]> = fc.constantFrom(1, 2, 3, 3, 3).chain((count) =>
  fc
    .tuple(
      several([...titles, ...moreTitles], count),
      several([...companies, ...moreCompanies], count),
      several(cities, count),
      several(works, 2 * count),
    )
    .map(([roles, firms, towns, deeds]) =>
      roles.map((title, at) => ({
        title,
        company: firms[at] ?? '',
        city: towns[at] ?? '',
        bullets: [deeds[2 * at] ?? '', deeds[2 * at + 1] ?? ''] as const,
      })),
    ),
);

export const stints: fc.Arbitrary<Stints> = fc.record({ dates: dateStyles, people });

/** The people's stints, the latest first, each two years long and the first still going on. */
export function stintsOf({ dates, people }: Stints): readonly Stint[] {
  return people.map((person, at) => {
    const start = { year: 2021 - 2 * at, month: 2 + at };
    const end = at === 0 ? null : { year: 2023 - 2 * at, month: 10 - at };
    return { ...person, ...datesIn(dates, start, end) };
  });
}
