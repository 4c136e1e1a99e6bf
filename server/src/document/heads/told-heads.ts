import { type RelativePlain, slicePlain } from '../markdown/plain-text.ts';
import { titleScore } from './classify.ts';
import { type HeadLine, lineFacts } from './line-parts.ts';

// Heads that are told: "From 2011 to 2014 they employed me as the tide clerk of …", "I work as a **Tide Engineer** since May 2019."

/** Whoever tells of a post has a verb for it, and the title behind "as", "a" or "the". */
const post =
  /^.{0,60}?\b(?:(?:work(?:ed|ing)?|serv(?:e|ed|ing)|employed|hired|promoted|position) |(?:am|was|been) |^as )/i;
const titleBehind =
  /\b(?:as|an?|the|to) (?:an? |the )?(\p{Lu}[^,.;:]{3,60}?)(?=\s(?:at|for|with|in|from|since|until|between|of|and)\s|[,.;:]|\s*$)/gu;
const companyBehind =
  /^\s(?:at|for|with|of) (?:the )?(\p{Lu}[^,.;:]{1,60}?)(?=\s(?:from|since|in|until|between|as)\s|[,.;:]|\s*$)/u;

/** The title, the company and the dates that a paragraph's first sentence tells, each as a line; null where it tells none. */
export function toldHead(plain: RelativePlain, at: number): readonly HeadLine[] | null {
  const { text } = plain;
  const line = { plain, at, offset: 0, facts: lineFacts(plain) };
  const end = /\.\s/.exec(text)?.index ?? text.length;
  if (end > 240 || !/\d{4}/.test(text.slice(0, end)) || !post.test(text.slice(0, end))) return null;
  const sentence = partOf(line, 0, end);
  const { period } = sentence.facts;
  if (!period?.isRange || !period.from) return null;
  for (const found of sentence.plain.text.matchAll(titleBehind)) {
    const title = found[1] ?? '';
    if (titleScore(title) < 3 || title.split(/\s+/).length > 6) continue;
    const start = found.index + found[0].length - title.length;
    const name = companyBehind.exec(sentence.plain.text.slice(start + title.length))?.[1];
    const at = name ? sentence.plain.text.indexOf(name, start + title.length) : -1;
    const company = name ? [partOf(line, at, at + name.length)] : [];
    return [partOf(line, start, start + title.length), ...company, partOf(line, period.start, period.end)];
  }
  return null;
}

function partOf(line: HeadLine, start: number, end: number): HeadLine {
  const plain = slicePlain(line.plain, start, end);
  return { ...line, plain, offset: line.offset + start, facts: lineFacts(plain) };
}

/** "From 2008 to 2010 nobody else tended …" below a title: its dates, as a line; or null. */
export function toldDates(plain: RelativePlain, at: number): HeadLine | null {
  if (!/^(?:from|between|since) .{0,30}\d{4}/i.test(plain.text)) return null;
  const end = Math.min(plain.text.length, 80);
  const line = { plain, at, offset: 0, facts: lineFacts(plain) };
  const { period } = partOf(line, 0, end).facts;
  return period?.isRange && period.from && period.start <= 8 ? partOf(line, period.start, period.end) : null;
}
