const SPLIT = /[,;|•·]|\s\/\s|\n/;
const LONGEST_NAME = 30;

/** Asks whether a name stands in a text as a whole word. */
export function names(text: string): (name: string) => boolean {
  const lower = text.toLowerCase();
  return (name) => {
    const wanted = name.toLowerCase();
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const edges = (lower[at - 1] ?? ' ') + (lower[at + wanted.length] ?? ' ');
      if (!/[\p{L}\p{N}]/u.test(edges)) return true;
    }
    return false;
  };
}

/** The names of a list: without markers, labels ("Languages:"), emphasis and brackets. */
export function listed(text: string): readonly { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = [];
  let at = 0;
  for (const piece of text.split(SPLIT)) {
    const start = at;
    at += piece.length + (/^\s\/\s/.test(text.slice(at + piece.length)) ? 3 : 1);
    const label = /^[^:\n]{0,40}:[*_]{0,2}\s/.exec(piece)?.[0].length ?? 0;
    const name = piece.slice(label).split('(', 1).join('');
    const trimmed = name.replace(/^[\s*_#>+`-]+|(?<![\s*_.`])[\s*_.`]+$/g, '');
    const words = trimmed.split(/\s+/).length;
    if (!/^[\p{L}\p{N}]/u.test(trimmed) || trimmed.length < 2 || trimmed.length > LONGEST_NAME || words > 3) continue;
    found.push({ text: trimmed, start: start + label + name.indexOf(trimmed) });
  }
  return found;
}
