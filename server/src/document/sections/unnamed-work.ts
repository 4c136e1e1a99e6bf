import { lineFacts } from '../heads/line-parts.ts';
import { tellsRole } from '../markdown/lazy-lines.ts';
import { sectionKindOf } from './kind.ts';
import { academic, looksLikeRole } from './role-headings.ts';
import type { Node, SectionPart } from './sections.ts';

// Work in sections whose names do not say so.

/** No résumé has more; a year’s diary does. */
const mostSections = 60;

/**
 * Where no section is called work, those of no known name that hold two dated roles or more are: “Professional overview”, “My journey”.
 * Beside a section of work, only those are whose roles have known titles.
 */
export function withUnnamedWork(sections: readonly SectionPart[]): readonly SectionPart[] {
  if (sections.length > mostSections) return sections;
  const isBeside = sections.some(({ kind }) => kind === 'experience');
  return sections.map((section) => {
    if (section.title === null || (section.kind !== 'other' && section.kind !== 'summary')) return section;
    const { text } = section.title.plain;
    if (isBeside && (sectionKindOf(text) !== null || besideWork.test(text))) return section;
    const holdsRole = isBeside ? holdsTitledRole : holdsDatedRole;
    const roles = section.nodes.filter((_, index, nodes) => holdsRole(nodes, index));
    return roles.length >= 2 ? { ...section, kind: 'experience' } : section;
  });
}

/** What people do beside their work, and with titles of its own. */
const besideWork =
  /\b(?:meet-?ups?|user groups?|clubs?|societ(?:y|ies)|associations?|memberships?|communit(?:y|ies)|activit(?:y|ies)|committees?|councils?|boards?|church|charit(?:y|ies)|outreach|engagements?|involvements?|organi[sz](?:ing|ations?)|leadership|sports?|music|arts?|events?|talks?|conferences?|competitions?|contests?|hackathons?|awards?|accomplishments?|achievements?|projects?|studies|student|campus|university|college|school|academic|extra-?curriculars?|reviewing|editorial|hobb(?:y|ies)|interests?)\b/i;

/** From when to when in the heading, and not the day of a change. */
function holdsDatedRole(nodes: readonly Node[], index: number): boolean {
  const block = nodes[index]?.block;
  return block?.type === 'heading' && lineFacts(block.plain).period?.isRange === true && looksLikeRole(nodes, index);
}

/** A title that is known, with its dates beside or right below it. */
function holdsTitledRole(nodes: readonly Node[], index: number): boolean {
  const block = nodes[index]?.block;
  if ((block?.type !== 'heading' && block?.type !== 'paragraph') || academic.test(block.plain.text)) return false;
  if (lineFacts(block.plain).title < 2) return false;
  return block.type === 'heading' ? looksLikeRole(nodes, index) : tellsRole(block.plain);
}
