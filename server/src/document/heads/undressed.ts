// A part of a line without what writers put around it.

/** Begins and ends with letters or digits that nothing is taken off. */
export function isBare(text: string): boolean {
  return (
    /^[A-Za-z]/.test(text) &&
    /[A-Za-z\d]$/.test(text) &&
    !/^(?:at|and)\s|:\/\/|\s(?:the|at|for|on|in)$/.test(text) &&
    !text.includes(' as ')
  );
}

/** A part without the emoji, signs, numbering and joining words around it. */
export function undressed(raw: string): string {
  return raw
    .replace(/^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\s|:[a-z][a-z0-9_+-]{2,30}:(?=\s|$))+/u, '')
    .replace(/^(?:\.\s+|#{2,6}(?=\p{Lu}))/u, '')
    .replace(/^(?:(?:currently|presently|previously) )?(?:working|worked|employed) as (?:an? )?(?=\S)/i, '')
    .replace(/^[\s,;:|/–—\-•·*_~>→]+|(?<![\s,;:|/–—•·*_~>→])[\s,;:|/–—•·*_~>→]+$|\s-$/gu, '')
    .replace(/^(?:(?:at|@|and)\s+|\d{1,2}(?:\.\d{1,2}){1,2}[.)]?\s+|\d{1,2}[.)](?:\s+|(?=\p{Lu}\p{Ll}{2})))/u, '')
    .replace(/^(['"“‘«])([^'"“”‘’«»]+)['"”’»]$/, '$2')
    .replace(/(?:(?<![ \t])[ \t]+[-–—|]|(?<![\s\\])\s*\\+)$/, '')
    .replace(/\s(?:of the|for(?: the)?|@|at|on|in)$/, '')
    .replace(/(?<![ \t])[ \t]+https?:\/\/\S+$/, '')
    .replace(
      /(?<=\p{Ll}{4}|^[A-Z]{2,4}|\s(?!(?:Corp|Univ|Inst|Dept|Prof|Assn|Bros|Coop|Intl)\.$)\p{Lu}\p{Ll}{3})\.$/u,
      '',
    );
}
