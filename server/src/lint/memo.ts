import { detached } from '../document/chunks.ts';

/** A bounded memo: what was not asked for during the last `limit` new keys is forgotten. */
export interface Memo<Value> {
  get(key: string, make: () => Value): Value;
}

export function createMemo<Value>(limit: number): Memo<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const remember = (key: string, value: Value): Value => {
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(detached(key), value);
    return value;
  };
  return {
    get(key, make) {
      const found = young.get(key);
      if (found !== undefined) return found;
      const aged = old.get(key);
      return remember(key, aged !== undefined ? aged : make());
    },
  };
}

/** A bounded memo of what depends on a text and on a little more; texts are looked up as they stand, never joined. */
export interface TextMemo<Value> {
  get(text: string, more: string, make: () => Value): Value;
}

/** One text hardly ever stands in more surroundings than these. */
const SURROUNDINGS = 50;

export function createTextMemo<Value>(limit: number): TextMemo<Value> {
  const texts = createMemo<Map<string, Value>>(limit);
  return {
    get(text, more, make) {
      const known = texts.get(text, () => new Map());
      const found = known.get(more);
      if (found !== undefined) return found;
      if (known.size >= SURROUNDINGS) known.clear();
      const made = make();
      known.set(more, made);
      return made;
    },
  };
}
