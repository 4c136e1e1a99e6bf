import type { CareerDocument, Span } from '../document/model.ts';
import { defineRule } from '../lint/rule.ts';
import { listed, names } from './support/name-lists.ts';
import { quote } from './support/quote.ts';
import { isSpoken } from './support/spoken-languages.ts';

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
        if (isSpoken(skill.text) || elsewhere(skill.text)) continue;
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
