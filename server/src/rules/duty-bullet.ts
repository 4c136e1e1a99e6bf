import type { Evidence, Words } from '../evidence/model.ts';
import { createPhraseFinder } from '../lint/phrases.ts';
import { defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';
import { clauseHead, spanOf, tellsResult } from './support/words.ts';

const ROLES_READ = 2;
const FEWEST_WORDS = 4;
/** Characters from the start within which the duty stands. */
const NEAR = 50;

/** “Planning: Scrum, Kanban” is a label with what it stands for. */
const LABELLED = /^\p{L}+:\s/u;

/** From the first word to the duty: “Estimations and client meetings”. */
function upTo(end: number, { start }: Words, { text }: Evidence): Words {
  return { text: text.slice(start, end), start, end };
}

/** Work that comes with nearly every job of the trade. */
const ROUTINE = createPhraseFinder([
  'bug fix*',
  'bug-fix*',
  'bugs',
  'code review*',
  'code-review*',
  'daily operations',
  'daily tasks',
  'day-to-day',
  'documentation',
  'fix* bugs',
  'fix* defects',
  'maintenance tasks',
  'meetings',
  'on-call rotation*',
  'peer review*',
  'production support',
  'pull request review*',
  'pull requests',
  'retrospectives',
  'scrum',
  'sprint ceremonies',
  'sprint planning',
  'stand-up*',
  'standup*',
  'status reports',
  'support tickets',
  'technical support',
  'tickets',
  'unit test*',
  'user support',
]);

export const dutyBullet = defineRule({
  id: 'duty-bullet',
  title: 'A duty, told without what came of it',
  why: 'Code reviews, stand-ups and tickets belong to most jobs of the kind. Told as they are they take a line and set nobody apart; what changed because of them does.',
  exceptions:
    'Leave it in a first job, or where the duty is the whole point of the role applied for (on-call, support).',
  severity: 'hint',
  kinds: ['resume'],
  fix: 'none',
  family: 'writing',
  sparesLeaders: true,
  perRole: 2,
  sources: [],
  examples: [
    {
      bad: '- «Conducted code reviews» for the team.',
      good: '- Wrote the review checklist that halved reverted changes in 2023.',
    },
    {
      bad: '- «Attended daily stand-ups» and planning meetings.',
      good: '- Cut the daily stand-up from 30 to 10 minutes.',
    },
    {
      bad: '- «Estimations and client meetings» for the harbour app.',
      good: '- Halved the estimation meetings of the harbour app by planning in ranges.',
    },
    {
      bad: '- «Part of the on-call rotation» of the booking service.',
      good: '- On call one week in five; pages went from 12 a week to two.',
    },
  ],
  unit: 'bullet',
  check({ bullet, evidence, role }) {
    if (!evidence.duty || evidence.achievement || tellsResult(evidence) || bullet.children.length > 0) return [];
    // “Unit testing” as an item of a list names a subject; nothing is told of it.
    if (!evidence.opener && evidence.text.trim().split(/\s+/).length < FEWEST_WORDS) return [];
    if (LABELLED.test(evidence.text)) return [];
    // What is owned or led is no routine, and what stands far behind the verb is not what it is about.
    if (evidence.leadershipClaim || evidence.opener?.lemma === 'own') return [];
    // “Worked as scrum master” names an office.
    if (/^\s+as\s/i.test(evidence.text.slice(evidence.opener?.end))) return [];
    const routine = ROUTINE.find(evidence.text).find(({ start }) => start < NEAR);
    if (!routine) return [];
    if (role && role.rank >= ROLES_READ) return [];
    const head = clauseHead(bullet, evidence);
    // “Part” of “Part of the on-call rotation” is no duty yet.
    const isWhole = evidence.opener !== null && /\s/.test(head.text);
    const words = isWhole ? head : upTo(routine.end, head, evidence);
    return [
      {
        span: spanOf(bullet, words),
        message: `${quoteFirst(words.text)} is part of many such jobs, so it tells little about yours. Say what changed because of it.`,
      },
    ];
  },
});
