/** How many texts are kept; names recur in a document and in each of its versions, and seldom in more than these. */
const LIMIT = 4000;

/** Longer texts are no names, and are not worth their memory. */
const LONGEST = 120;

/** A pure function of a text that remembers what it said of the last few thousand. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return of(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = of(text);
    if (known.size >= LIMIT) known.clear();
    known.set(text, result);
    return result;
  };
}
