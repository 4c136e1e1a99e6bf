/** Adds a value to the list that a map holds for a key; grows the list in place, as a document may hold 100,000 of a kind. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
