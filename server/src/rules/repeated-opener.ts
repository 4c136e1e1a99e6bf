import type { Bullet } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import type { Opener } from '../evidence/model.ts';
import { append } from '../lint/append.ts';
import { defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';
import { spanOf } from './support/words.ts';

const TIMES = 3;

export const repeatedOpener = defineRule({
  id: 'repeated-opener',
  title: 'One opening verb again and again',
  why: 'When a third of a role’s bullets begin with one verb, the eye takes them for one. A second verb is rarely a matter of style only: designing, running and moving are different work.',
  exceptions: 'Leave it where the verb is exact every time.',
  severity: 'hint',
  kinds: ['resume'],
  fix: 'none',
  family: 'writing',
  sources: [],
  examples: [
    {
      bad: '- Built the importer that 40 banks send to.\n- Built the search page of the help centre for 2 million readers.\n- «Built» the alerting that replaced three tools.\n',
      good: '- Built the importer that 40 banks send to.\n- Designed the search page of the help centre for 2 million readers.\n- Set up the alerting that replaced three tools.\n',
    },
  ],
  unit: 'role',
  *check({ role, evidence }) {
    const bullets = allBullets(role).filter((bullet) => bullet.nature === 'work');
    const byVerb = new Map<string, { bullet: Bullet; opener: Opener }[]>();
    for (const bullet of bullets) {
      const { opener } = evidence(bullet);
      // A weak opening is told of its own; noun phrases have no verb to vary.
      if (!opener || opener.strength === 'weak' || opener.tense === 'none') continue;
      append(byVerb, opener.lemma, { bullet, opener });
    }
    for (const uses of byVerb.values()) {
      const third = uses[TIMES - 1];
      if (!third || uses.length * 3 < bullets.length) continue;
      yield {
        span: spanOf(third.bullet, third.opener),
        message: `${quoteFirst(third.opener.text)} opens ${uses.length} of ${bullets.length} bullets here, so they read as one. Another exact verb would tell them apart.`,
        related: uses
          .filter((use) => use !== third)
          .map(({ bullet, opener }) => ({ span: spanOf(bullet, opener), message: `also ${quoteFirst(opener.text)}` })),
      };
    }
  },
});
