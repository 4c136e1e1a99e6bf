/** Number words and what they are worth; null where only an order of magnitude is told. */
export const numberWords: ReadonlyMap<string, number | null> = mapOf<number | null>({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  dozen: 12,
  dozens: null,
  tens: null,
  scores: null,
  hundreds: null,
  thousands: null,
  millions: null,
  billions: null,
});

/** Multiply the number before them ("4 Mio.", "3 million", "12 thousand"). */
export const magnitudes: ReadonlyMap<string, number> = mapOf({
  k: 1e3,
  thousand: 1e3,
  hundred: 100,
  m: 1e6,
  mm: 1e6,
  mio: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  billion: 1e9,
  trillion: 1e12,
});

/** Verbs and adjectives that are a multiple by themselves, with the factor. */
export const multiples: ReadonlyMap<string, number> = mapOf({
  doubled: 2,
  doubling: 2,
  tripled: 3,
  tripling: 3,
  quadrupled: 4,
  quadrupling: 4,
  halve: 0.5,
  halves: 0.5,
  halved: 0.5,
  halving: 0.5,
  twofold: 2,
  threefold: 3,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
});

// Words out of a text are looked up in a map several times faster than in an object, and find no `constructor` there.
function mapOf<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}
