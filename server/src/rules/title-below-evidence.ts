import { countedSignals } from '../judgement/role.ts';
import { isAtLeast, levelLabel } from '../ladder/levels.ts';
import { sources } from '../ladder/sources.ts';
import { defineRule } from '../lint/rule.ts';
import { quote } from './support/quote.ts';
import { roleExample } from './support/role-example.ts';
import { spanOf } from './support/words.ts';

export const titleBelowEvidence = defineRule({
  id: 'title-below-evidence',
  title: 'Evidence above the title',
  why: 'Titles lag behind work, and companies name their rungs differently. Where several bullets show what many ladders expect of Staff, it is good to know before you apply or negotiate. The title itself stays as it was: it can be checked.',
  exceptions:
    'Leave it as it is where the level above would not be wanted, or where the title says what the contract says.',
  severity: 'hint',
  kinds: ['resume'],
  fix: 'none',
  family: 'mission',
  sources: [sources.dropboxStaff, sources.artsy, sources.staffArchetypes],
  examples: [
    {
      bad: roleExample('«Senior Software Engineer», Tarn Books', '2020 – 2023', [
        '- Wrote the RFC on order events that six teams adopted.',
        '- Redesigned the price service used by eleven teams; failed orders fell from 3% to 0.2%.',
        '- Wrote the guide by which nine teams left version 1 of the order API.',
      ]),
      good: roleExample('Senior Software Engineer, Tarn Books', '2020 – 2023', [
        '- Rewrote the price service; failed orders fell from 3% to 0.2%.',
        '- Owned the order service, with its on-call.',
        '- Mentored two colleagues, who now release alone.',
      ]),
    },
  ],
  unit: 'role',
  *check({ role, facts, judgement, ladder }) {
    const { title, staffBullets, verdict } = judgement;
    if (verdict !== 'below' || !facts.work || role.title === null || title.level === null) return;
    const expect = ladder.own ? 'what your ladder expects' : 'what many ladders expect';
    const bullets = who(staffBullets.length);
    const name = title.levelName ?? levelLabel(title.level);
    yield {
      span: role.title.span,
      message: `${bullets} ${expect} of Staff; the title says ${name.slice(0, 24)}. Good to know before you apply or negotiate.`,
      related: staffBullets.flatMap((bullet) => {
        const judged = judgement.bullets.get(bullet);
        const sign = judged && countedSignals(judged).find(({ level }) => isAtLeast(level, 'staff'));
        return sign ? [{ span: spanOf(bullet, sign), message: `${sign.dimension}: ${quote(sign.text)}` }] : [];
      }),
    };
  },
});

/** Sentences above the bullets count as evidence, too, but not as bullets. */
function who(bullets: number): string {
  if (bullets === 0) return 'The lines above the bullets show';
  return bullets === 1 ? '1 bullet shows' : `${bullets} bullets show`;
}
