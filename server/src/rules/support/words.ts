import type { Bullet, Span } from '../../document/model.ts';
import type { Evidence, Words } from '../../evidence/model.ts';
import type { Draft } from '../../lint/rule.ts';

/** The words of a bullet in the source. */
export function spanOf(bullet: Bullet, words: { readonly start: number; readonly end: number }): Span {
  return bullet.plain.sourceSpan(words.start, words.end);
}

/** A draft at words of a bullet. */
export function at(bullet: Bullet, words: Words, message: string, more: Omit<Draft, 'span' | 'message'> = {}): Draft {
  return { span: spanOf(bullet, words), message, ...more };
}

/** The opening words, or the first word of the claim where no opener was read. */
export function opening(bullet: Bullet, evidence: Evidence): Words {
  if (evidence.opener) return evidence.opener;
  const rest = bullet.plain.text.slice(bullet.body);
  const first = rest.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/u);
  const start = bullet.body + (first?.index ?? 0);
  const text = first?.[0] ?? rest.trim();
  return { text, start, end: start + text.length };
}

/** Whether figures or named results of the bullet, or of those nested under it, tell how it came out. */
export function tellsResult(evidence: Evidence): boolean {
  return evidence.hasMetric || evidence.namedResults.length > 0;
}

/** The opening words with what they are about, up to the first preposition, comma or bracket: "Conducted code reviews". */
export function clauseHead(bullet: Bullet, evidence: Evidence): Words {
  const { start } = opening(bullet, evidence);
  const rest = evidence.text.slice(start);
  const end = rest.search(
    /[,;:(.]|\s(?:and|or|for|with|of|in|on|at|to|as|by|from|across|within|using|through|during)\s/i,
  );
  const text = rest
    .slice(0, end > 0 ? end : undefined)
    .trim()
    .split(/\s+/)
    .slice(0, 5)
    .join(' ');
  return { text, start, end: start + text.length };
}

/** “Lead Database Consultant”: a title in the bullet's place. */
export function isTitleAfterLead(rest: string): boolean {
  return /^\s+(?:[\w/-]{2,20}\s+){0,3}(?:engineer|developer|consultant|architect|designer|analyst|programmer)\b/i.test(
    rest,
  );
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
