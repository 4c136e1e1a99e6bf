/** Larger pieces exist only where a text has neither headings, items nor paragraphs to cut at. */
const largest = 200_000;
const deepestPrefix = 60;
const mostDelimiters = 2_000;

/** Whether a piece is nested so deep, or so large in one paragraph, that parsing it would take time beyond its length. */
export function isTooDeep(text: string): boolean {
  if (text.length > largest) return true;
  let delimiters = 0;
  let at = 0;
  let depth = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    depth = prefixDepth(line);
    if (depth > deepestPrefix) return true;
    delimiters = line.trim() === '' ? 0 : delimiters + countDelimiters(line);
    if (delimiters > mostDelimiters) return true;
    at = end + 1;
  }
  return false;
}

/** How many containers a line's start could open: quote signs, list markers, and four columns of white space each. */
function prefixDepth(line: string): number {
  let depth = 0;
  let spaces = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line[at] ?? '';
    if (unit === ' ') spaces++;
    else if (unit === '\t') spaces += 4;
    else if ('>-+*.)'.includes(unit)) depth++;
    else if (unit < '0' || unit > '9') break;
  }
  return isRule(line) ? 0 : depth + (spaces >> 2);
}

function isRule(line: string): boolean {
  return /^[-*_= \t]+$/.test(line) && !/^[ \t]*[-*] +[-*]/.test(line);
}

function countDelimiters(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    if (unit === 42 || unit === 95 || unit === 91 || unit === 96 || unit === 60 || unit === 33) count++;
  }
  return count;
}
