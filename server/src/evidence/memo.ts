/** Remembers up to `limit` results by text; when full, the older half is let go. */
export function createMemo<T>(read: (text: string) => T, limit: number): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const value = old.get(text) ?? read(text);
    young.set(text, value);
    if (young.size > limit / 2) {
      old = young;
      young = new Map();
    }
    return value;
  };
}
