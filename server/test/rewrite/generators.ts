import * as fc from 'fast-check';

const verbs = [
  'Led',
  'Lead',
  'Drove',
  'Spearheaded',
  'Headed',
  'Successfully led',
  'Co-led',
  'Led and mentored',
  'Managed',
  'Owned',
  'Leadership of',
  'Coordinated',
];
const weak = [
  'Helped build',
  'Worked on',
  'Responsible for',
  'Assisted in migrating',
  'Contributed to',
  'Participated in',
  'We built',
  'Our team moved',
  'Improved',
  'Reduced',
  'Built',
];
const objects = [
  'the migration of the `orders` database to Aurora',
  'the rollout of passkeys',
  'the rewrite of the pricing engine in Go',
  'the upgrade from Java 8 to 17',
  'the extraction of the tax module from the monolith',
  'the 3.1 release of [`finch`](https://code.example/finch?a=$1&b={2})',
  'a team of six',
  'five engineers',
  'the on-call rota of the Grid group',
  'the evaluation of three queue vendors',
  'the response to the June outage',
  'the accessibility programme across product teams',
  'the SOC 2 work for the vault',
  'development of a claims portal for a Danish insurer',
  'the *checkout* service',
  'an initiative to cut cold starts',
  'the front-end guild of 9 squads',
  '12 microservices',
  'the **export** pipeline',
  'hiring for the Lima office',
  'the C:\\temp cleanup with a $5 budget and {braces}',
];
const people = ['', '', ' with 3 engineers', ' with Amara Nwosu', ' with the billing team'];
const periods = ['', '', ' in 2023', ' over two quarters'];
const results = [
  '',
  '',
  ', cutting deploy time from 40 to 6 minutes',
  ', saving $40k a year',
  '; the audit passed at the first attempt',
  ', resulting in a 30% drop in pages',
  ', which halved the bill',
  ' and reduced costs by 12%',
];
const leads = ['', '', '', 'After the March 2024 outage, ', 'As tech lead, '];
const labels = ['', '', '', '**Platform:** ', 'Data: '];
const ends = ['.', '.', ''];

/** Bullets of many constructions from the parts above, with links, code, emphasis and signs that snippets know. */
export function arbitraryBullet(): fc.Arbitrary<string> {
  const of = (items: readonly string[]) => fc.constantFrom(...items);
  return fc
    .tuple(
      of(labels),
      of(leads),
      fc.oneof(of(verbs), of(weak)),
      of(objects),
      of(people),
      of(periods),
      of(results),
      of(ends),
    )
    .map(([label, lead, verb, object, who, when, result, end]) => {
      const opening = lead
        ? lead + (/^(?:We|Our)/.test(verb) ? verb : verb.charAt(0).toLowerCase() + verb.slice(1))
        : verb;
      return `${label}${opening} ${object}${who}${when}${result}${end}`;
    });
}
