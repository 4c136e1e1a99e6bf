import { entryLead } from '../heads/entry-leads.ts';
import { afterLead, proseLead } from '../heads/leads.ts';
import type { HeadLine } from '../heads/line-parts.ts';
import { isMereDate } from '../heads/lines.ts';
import { techLabel, workLabel } from '../heads/words.ts';
import { type RelativePlain, slicePlain } from '../markdown/plain-text.ts';
import { type Group, placedPlain } from './group.ts';
import { takesDate, takesLead } from './group-heads.ts';

/** What a paragraph goes on with after the lines that head a role: a title that opens the prose, the prose, dates at its end. */
export function takeProse(
  group: Group,
  lines: readonly HeadLine[],
  from: number,
  plain: RelativePlain,
  base: number,
): void {
  const first = lines[from];
  if (!first) return;
  const stop = lines.length > from + 1 ? lines.at(-1) : undefined;
  const isDatedBelow = stop?.facts.period && takesDate(group) && isMereDate([stop]);
  if (stop && isDatedBelow) group.lines.push(stop);
  const lead = takesLead(group)
    ? (proseLead(group.lines, first) ?? (isMereDate(group.lines) ? entryLead(plain, first.offset, base) : null))
    : null;
  if (lead) group.lines.push(lead);
  const prose = lead
    ? afterLead(plain, lead.offset + lead.plain.text.length)
    : slicePlain(plain, first.offset, plain.text.length);
  if (prose.text === '' || techLabel.test(prose.text) || workLabel.test(prose.text)) return;
  group.prose.push(placedPlain(prose, base));
}
