import { detached } from '../document/markdown/chunks.ts';

/** A bounded memo: what was not asked for during the last `limit` new keys is forgotten. */
export interface Memo<Value> {
  /** `make` is given the key as it is kept: a copy with memory of its own. */
  get(key: string, make: (kept: string) => Value): Value;
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
      const kept = detached(key);
      const aged = old.get(key);
      return remember(kept, aged !== undefined ? aged : make(kept));
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
  const texts = createMemo<Surroundings<Value>>(limit);
  return { get: (text, more, make) => texts.get(text, createSurroundings).get(more, make) };
}

/** The values of one text, by what else they depend on. */
interface Surroundings<Value> {
  get(more: string, make: () => Value): Value;
}

function createSurroundings<Value>(): Surroundings<Value> {
  // Most texts stand in one place only: the first value needs no map.
  let first: { readonly more: string; readonly value: Value } | null = null;
  let others: Map<string, Value> | null = null;
  return {
    get(more, make) {
      if (first?.more === more) return first.value;
      const found = others?.get(more);
      if (found !== undefined) return found;
      const value = make();
      if (first) {
        others ??= new Map();
        if (others.size >= SURROUNDINGS) others.clear();
        others.set(more, value);
      } else first = { more, value };
      return value;
    },
  };
}

/** What is known of one text: what it tells by itself, and values by what else they depend on. */
export interface KnownText<About, Value> extends Surroundings<Value> {
  readonly about: About;
}

/** A bounded memo of texts that are asked for in the same order again and again, as a document's units are while it is typed in. */
export interface SeriesMemo<About, Value> {
  of(text: string): KnownText<About, Value>;
}

interface Link<About, Value> extends KnownText<About, Value> {
  readonly text: string;
  next: Link<About, Value> | null;
}

/**
 * The text that followed last time is compared before any is looked up: to be looked up, a text has to be hashed whole, and a
 * keystroke would pay that for the whole document.
 */
export function createSeriesMemo<About, Value>(limit: number, tell: (text: string) => About): SeriesMemo<About, Value> {
  const links = createMemo<Link<About, Value>>(limit);
  let last: Link<About, Value> | null = null;
  return {
    of(text) {
      const expected = last?.next ?? null;
      const link =
        expected?.text === text ? expected : links.get(text, (kept) => createLink(kept, tell(kept), expected));
      if (last) last.next = link;
      last = link;
      return link;
    },
  };
}

/** A text in the place of `replaced`, which it most likely was before an edit. */
function createLink<About, Value>(text: string, about: About, replaced: Link<About, Value> | null): Link<About, Value> {
  return { text, about, next: replaced?.next ?? null, ...createSurroundings<Value>() };
}
