// The tags of site generators, as they stand in Markdown: `{{< job title="…" >}}`, `{% include job.html title="…" %}`, `{{ "…" | t }}`, `<Job title="…" />`.

export interface TagValue {
  /** The name that it is given by ("title"), or nothing. */
  readonly name: string;
  /** Where the text within its quotation marks stands. */
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
  /** Whether it is one of several in a list: `bullets={["…", "…"]}`. */
  readonly isListed: boolean;
}

export interface Tag {
  readonly sort: 'shortcode' | 'statement' | 'output' | 'component';
  readonly name: string;
  /** Whether it is the second one of a pair. */
  readonly isClosing: boolean;
  readonly start: number;
  readonly end: number;
  readonly values: readonly TagValue[];
}

const opening =
  /\{\{[<%]-?\s{0,9}(\/?)\s{0,9}(?:([\w./-]{1,60})(?=[\s%>/])|(?="))|\{%-?\s{0,9}(\/?)([\w./-]{1,60})(?=[\s%-])|\{\{-?(?=\s{0,9}["'])|<(?=[\w.-]{0,40}[A-Z-])([A-Z]\w{0,40}[a-z][\w.]{0,40}|[a-z]{1,20}-[a-z][a-z-]{0,40})(?=\s)/g;
const mayOpen = /\{[{%]|<[A-Z]|<[a-z]{1,20}-/;
const closings = { shortcode: /\/?-?[%>]\}\}/y, statement: /-?%\}/y, output: /-?\}\}/y, component: /\/?>/y } as const;
/** The end of a pair right after its beginning. */
const emptyPair = /[ \t]{0,9}<\/[\w.-]{1,60}>/y;
const space = /[\s,]+/y;
/** `title="…"`, `"…"`, `items={[…]}`, a word. */
const argument =
  /(?:([\w:@-]{1,40})\s{0,3}=\s{0,3})?(?:"((?:[^"\\]|\\.){0,600})"|'((?:[^'\\\n]|\\.){0,600})'|`([^`]{0,600})`|\{([^{}]{0,4000})\}|[^\s"'`<>{}=%]{1,200}|%(?!\}))/y;
const quoted = /"((?:[^"\\]|\\.){1,600})"|'((?:[^'\\\n]|\\.){1,600})'|`([^`]{1,600})`/g;

/** The tags of a text in their order; what only looks like one is none. */
export function tagsIn(text: string): readonly Tag[] {
  if (!mayOpen.test(text)) return [];
  const tags: Tag[] = [];
  let from = 0;
  for (const match of text.matchAll(opening)) {
    if (match.index < from) continue;
    const tag = readTag(text, match);
    if (!tag) continue;
    tags.push(tag);
    from = tag.end;
  }
  return tags;
}

function readTag(text: string, match: RegExpExecArray): Tag | null {
  const [whole, isShortcodeClosing, shortcode, isStatementClosing, statement, component] = match;
  const sort = sortOf(whole, component);
  const name = shortcode ?? statement ?? component ?? '';
  const values: TagValue[] = [];
  let at = match.index + whole.length;
  for (;;) {
    at += lengthAt(space, text, at);
    const closed = lengthAt(closings[sort], text, at);
    if (closed > 0) {
      const isClosing = isShortcodeClosing === '/' || isStatementClosing === '/' || /^end[a-z]/.test(statement ?? '');
      const end = at + closed;
      const pair = sort === 'component' ? lengthAt(emptyPair, text, end) : 0;
      return { sort, name, isClosing, start: match.index, end: end + pair, values };
    }
    const length = readArgument(text, at, values);
    if (length === 0) return null;
    at += length;
  }
}

function sortOf(whole: string, component: string | undefined): Tag['sort'] {
  if (component !== undefined) return 'component';
  if (whole.startsWith('{%')) return 'statement';
  return /^\{\{[<%]/.test(whole) ? 'shortcode' : 'output';
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function readArgument(text: string, at: number, values: TagValue[]): number {
  argument.lastIndex = at;
  const match = argument.exec(text);
  if (!match) return 0;
  const [whole, name = '', double, single, back, braced] = match;
  const end = at + whole.length;
  const own = double ?? single ?? back;
  if (own !== undefined)
    values.push({ name, start: end - 1 - own.length, end: end - 1, isQuoted: true, isListed: false });
  else if (braced !== undefined) addBraced(braced, end - 1 - braced.length, name, values);
  else if (name === '' && !/^[=|:]/.test(whole))
    values.push({ name, start: at, end, isQuoted: false, isListed: false });
  return whole.length;
}

/** `{"…"}`, `{["…", "…"]}`; anything else in braces is a program's. */
function addBraced(braced: string, at: number, name: string, values: TagValue[]): void {
  const isListed = /^\s*\[/.test(braced);
  if (!isListed && !/^\s*["'`][^"'`]*["'`]\s*$/.test(braced)) return;
  for (const match of braced.matchAll(quoted)) {
    const start = at + match.index + 1;
    values.push({ name, start, end: start + match[0].length - 2, isQuoted: true, isListed });
  }
}
