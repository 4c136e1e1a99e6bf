import { fieldOf, type HeadField, type Placed } from './parts.ts';

/** The place among the parts that are left; one that no list knows stands after the company and the title. */
export function joinPlace(parts: readonly Placed[], company: Placed | null, title: Placed | null): HeadField | null {
  const labelled = parts.find((it) => it.part.role === 'location');
  const first = labelled ?? parts.find((it) => it.part.place && it.part.role === null);
  if (!first) return company ? plainPlace(parts, Math.max(company.order, title?.order ?? 0)) : null;
  let start = first.part.start;
  let end = first.part.end;
  const before = parts.find((it) => it.line === first.line && it.order === first.order - 1);
  const between = before ? first.line.plain.text.slice(before.part.end, first.part.start) : '';
  if (before && /^,\s$/.test(between) && before.part.title === 0 && !before.part.company && !before.part.link)
    start = before.part.start;
  for (const it of parts) {
    if (it.line !== first.line || it.order <= first.order || it.part.joint !== 'comma') continue;
    if (it.part.place || it.part.text.length <= 20) end = it.part.end;
  }
  return { line: first.line, start, end, text: first.line.plain.text.slice(start, end) };
}

/** What stands last, short and capitalised after the company is a place, known or not. */
function plainPlace(parts: readonly Placed[], after: number): HeadField | null {
  const it = parts.findLast((candidate) => candidate.part.role === null);
  if (!it || it.order < after) return null;
  const words = it.part.text.split(/\s+/);
  const isCapitalised = words.every((word) => /^\p{Lu}/u.test(word));
  return words.length <= 3 && isCapitalised && !it.part.link && it.part.title === 0 && it.part.joint !== 'bracket'
    ? fieldOf(it)
    : null;
}
