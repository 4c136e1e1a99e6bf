import { afterLead, proseLead } from '../heads/leads.ts';
import { linesOf } from '../heads/line-breaks.ts';
import type { HeadLine } from '../heads/line-parts.ts';
import type { ItemBlock } from '../markdown/blocks.ts';
import { type RelativePlain, slicePlain } from '../markdown/plain-text.ts';
import { goesOn } from './group-heads.ts';
import { itemLead, listLead } from './list-roles.ts';

/** The lines that head a role's item, the one that stands at the start of its prose, and that prose. */
export function itemHead(
  { plain }: ItemBlock,
  base: number,
): {
  readonly heads: readonly HeadLine[];
  readonly opening: HeadLine | null;
  readonly prose: RelativePlain | null;
} {
  const lines = linesOf(plain, base);
  const lead = itemLead(lines) ?? listLead(lines);
  const count = lines.findIndex((line, index) => index > 0 && !goesOn(line, lines.slice(0, index)));
  const heads = lead ? [lead] : count < 0 ? lines : lines.slice(0, count);
  const opening = lead ?? proseLead(heads, lines[heads.length]);
  const rest = opening ? opening.offset + opening.plain.text.length : lines[heads.length]?.offset;
  const from = rest ?? plain.text.length;
  const prose = opening ? afterLead(plain, from) : slicePlain(plain, from, plain.text.length);
  return { heads, opening: lead ? null : opening, prose: rest === undefined || prose.text === '' ? null : prose };
}
