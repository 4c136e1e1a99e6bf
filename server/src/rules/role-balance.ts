import { allBullets } from '../document/roles/bullets.ts';
import { defineRule } from '../lint/rule.ts';

const OLD_YEARS = 5;
const OLD_RANK = 2;

export const roleBalance = defineRule({
  id: 'role-balance',
  title: 'An old role told at greater length than the present one',
  why: 'Space is read as weight. When a role from years ago has more bullets than the present one, the document says that the best was then.',
  exceptions: 'Off by default: a role that has begun lately has little to tell yet.',
  severity: 'off',
  kinds: ['resume'],
  fix: 'none',
  family: 'structure',
  perDocument: 1,
  sources: [],
  examples: [
    {
      bad: '# Robin Vale\n\n## Experience\n\n### Senior Software Engineer, Ashgrove\n\n2018 – present\n\n- Moved 40 services to one build.\n\n### Software Engineer, Larkfield\n\n2014 – 2018\n\n- Cut the nightly run from 5 hours to 40 minutes.\n\n### «Software Engineer», Tidewater\n\n2011 – 2014\n\n- Cut page weight from 3 MB to 400 KB.\n- Wrote the importer that 40 banks use.\n',
      good: '# Robin Vale\n\n## Experience\n\n### Senior Software Engineer, Ashgrove\n\n2018 – present\n\n- Moved 40 services to one build.\n- Wrote the release guide that six teams follow.\n\n### Software Engineer, Larkfield\n\n2014 – 2018\n\n- Cut the nightly run from 5 hours to 40 minutes.\n\n### Software Engineer, Tidewater\n\n2011 – 2014\n\n- Cut page weight from 3 MB to 400 KB.\n',
    },
  ],
  unit: 'document',
  *check({ document, facts }) {
    const counted = document.roles
      .filter((role) => facts(role).work)
      .map((role) => ({ role, bullets: allBullets(role).filter(({ nature }) => nature === 'work').length }));
    const newest = counted.find(({ role }) => facts(role).rank === 0);
    if (!newest || newest.bullets === 0) return;
    for (const { role, bullets } of counted) {
      const { rank, yearsSinceEnd } = facts(role);
      if (rank < OLD_RANK || yearsSinceEnd < OLD_YEARS || bullets <= newest.bullets) continue;
      yield {
        span: role.title?.span ?? role.span,
        message: `This role has ${bullets} bullets, the newest has ${newest.bullets}. Space reads as weight: the older one can be shorter.`,
      };
    }
  },
});
