import type { CareerDocument, Span } from '../document/model.ts';
import { defineRule } from '../lint/rule.ts';
import { quote } from './support/quote.ts';

const SPLIT = /[,;|•·]|\s\/\s|\n/;
const LONGEST_NAME = 30;

export const unbackedSkill = defineRule({
  id: 'unbacked-skill',
  title: 'A skill that only the skills section names',
  why: 'A skill carries weight where a bullet shows what was done with it. Readers ask about the ones that stand alone, and some will ask only about those.',
  exceptions: 'Off by default: many skills are real and too small for a bullet.',
  severity: 'off',
  kinds: ['resume'],
  fix: 'none',
  family: 'structure',
  perDocument: 5,
  sources: [],
  examples: [
    {
      bad: '# Robin Vale\n\n## Skills\n\n- Languages: Go, «Erlang»\n\n## Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Rewrote the importer in Go; 40 banks use it.\n',
      good: '# Robin Vale\n\n## Skills\n\n- Languages: Go\n\n## Experience\n\n### Software Engineer, Tidewater\n\n2019 – 2022\n\n- Rewrote the importer in Go; 40 banks use it.\n',
    },
  ],
  unit: 'document',
  *check({ document }) {
    const skills = document.sections.filter(({ kind }) => kind === 'skills');
    if (skills.length === 0 || document.roles.length === 0) return;
    const elsewhere = names(
      outside(
        document,
        skills.map(({ span }) => span),
      ),
    );
    for (const { span, title } of skills) {
      const start = Math.max(span.start, title?.span.end ?? 0);
      for (const skill of listed(document.text.slice(start, span.end))) {
        if (elsewhere(skill.text)) continue;
        yield {
          span: { start: start + skill.start, end: start + skill.start + skill.text.length },
          message: `${quote(skill.text)} is named here and in no bullet. A line that shows what you did with it would carry it.`,
        };
      }
    }
  },
});

function outside({ text }: CareerDocument, spans: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, start)}\n`;
    at = Math.max(at, end);
  }
  return rest + text.slice(at);
}

/** Asks whether a name stands in a text as a whole word. */
function names(text: string): (name: string) => boolean {
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
function listed(text: string): readonly { readonly text: string; readonly start: number }[] {
  const found: { text: string; start: number }[] = [];
  let at = 0;
  for (const piece of text.split(SPLIT)) {
    const start = at;
    at += piece.length + (/^\s\/\s/.test(text.slice(at + piece.length)) ? 3 : 1);
    const label = /^[^:\n]{0,40}:[*_]{0,2}\s/.exec(piece)?.[0].length ?? 0;
    const name = piece.slice(label).replace(/\(.*$/, '');
    const trimmed = name.replace(/^[\s*_#>+`-]+|[\s*_.`]+$/g, '');
    const words = trimmed.split(/\s+/).length;
    if (!/^[\p{L}\p{N}]/u.test(trimmed) || trimmed.length < 2 || trimmed.length > LONGEST_NAME || words > 3) continue;
    found.push({ text: trimmed, start: start + label + name.indexOf(trimmed) });
  }
  return found;
}
