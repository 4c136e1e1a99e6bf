import { levelLabel } from '../ladder/levels.ts';
import { sources } from '../ladder/sources.ts';
import { defineRule } from '../lint/rule.ts';
import { quote } from './support/quote.ts';
import { roleExample } from './support/role-example.ts';
import { spanOf } from './support/words.ts';

export const titleAboveEvidence = defineRule({
  id: 'title-above-evidence',
  title: 'Title that the bullets do not carry',
  why: 'A reader who knows ladders holds a Staff title against what the bullets say. Where most of them state one team’s work or assigned work, and none reaches further, the title is left alone. The finding counts only bullets that state it, never those that leave it open.',
  exceptions:
    'In some companies Staff is the technical lead of one team: the profile `team-staff` reads it so. If the role was like that, say what direction you set.',
  severity: 'information',
  kinds: ['resume'],
  fix: 'none',
  family: 'mission',
  sources: [sources.dropboxStaff, sources.artsy, sources.gitlabStaff, sources.staffArchetypes],
  examples: [
    {
      title: 'Staff Software Engineer',
      bad: roleExample('«Staff Software Engineer», Tarn Books', '2020 – 2023', [
        '- Implemented stories from our squad’s backlog in Kotlin.',
        '- Fixed bugs found by QA during the sprint.',
        '- Reviewed pull requests of my team.',
      ]),
      good: roleExample('Staff Software Engineer, Tarn Books', '2020 – 2023', [
        '- Wrote the ordering contract that four teams build on.',
        '- Fixed bugs found by QA during the sprint.',
        '- Cut failed orders from 3% to 0.2%.',
      ]),
    },
  ],
  unit: 'role',
  *check({ role, facts, judgement }) {
    const { title, verdict } = judgement;
    if (verdict !== 'above' || !facts.work || role.title === null || title.level === null) return;
    // Dear to find, so asked for under the titles that are spoken of alone.
    const { teamOnly } = judgement;
    const total = [...judgement.bullets.keys()].filter(({ nature }) => nature === 'work').length;
    const name = title.levelName ?? levelLabel(title.level);
    yield {
      span: role.title.span,
      message: `${teamOnly.length} of ${total} bullets describe work inside one team, so the ${short(name)} title has to speak alone. If there was more, say for whom.`,
      related: teamOnly.map(({ bullet, words }) => ({
        span: spanOf(bullet, words),
        message: `${words.states}: ${quote(words.text)}`,
      })),
    };
  },
});

/** The user's own level names can be long; the message has to stay one line. */
function short(name: string): string {
  return name.length <= 20 ? name : `${name.slice(0, 19).trimEnd()}…`;
}
