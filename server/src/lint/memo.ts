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
    young.set(key, value);
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
