import { judgeBullet } from '../judgement/bullet.ts';
import type { BulletJudgement, LevelledSignal } from '../judgement/model.ts';
import { LEVELS, type Level } from '../ladder/model.ts';
import { sources } from '../ladder/sources.ts';
import { defineRule } from '../lint/rule.ts';
import { fit, quote, quoteFirst } from './support/quote.ts';
import { rewrites } from './support/rewrites.ts';
import { at, opening } from './support/words.ts';

const NAMES: Readonly<Record<Level, string>> = {
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  staff: 'Staff',
  principal: 'Principal',
};

/** Verbs of a task given and done, beside which a larger reach is easily overlooked. */
const TASK =
  /^(?:add|code|create|debug|fix|implement|maintain|monitor|operate|support|test|troubleshoot|update|write)$/;

export const levelLanguage = defineRule({
  id: 'level-language',
  title: 'Words that read at another level than the target',
  why: 'With a target level set, Rung compares what the words aim at with what the facts beside them show. A task verb before work that several teams use reads smaller than it was; a strategy verb before one team’s task reads larger than its facts, and readers notice both.',
  exceptions: 'Leave it where the verb is exact. Without a target level this rule is silent.',
  severity: 'hint',
  kinds: ['resume', 'packet'],
  fix: 'suggestion',
  family: 'mission',
  sparesLeaders: true,
  perRole: 3,
  sources: [sources.staffArchetypes],
  examples: [
    {
      bad: '- «Implemented» the billing API used by six teams.',
      good: '- Defined the billing API used by six teams, and agreed its contract with them.',
      target: 'staff',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence, target, ladder } = context;
    if (!target || !evidence.achievement) return [];
    const judgement = judgeBullet(evidence, ladder);
    const words = opening(bullet, evidence);
    const proof = largest(judgement);
    const fixes = rewrites(context, 'any');
    if (
      proof &&
      rank(proof.level) >= rank(target) &&
      rank(target) >= rank('staff') &&
      TASK.test(evidence.opener?.lemma ?? '')
    ) {
      return [at(bullet, words, below(words.text, proof.text, target), { fixes })];
    }
    if (
      judgement.level &&
      judgement.readsAs &&
      rank(judgement.readsAs) > rank(target) &&
      rank(judgement.level) < rank(judgement.readsAs)
    ) {
      return [at(bullet, words, above(words.text, judgement.readsAs, judgement.level), { fixes })];
    }
    return [];
  },
});

function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

function largest({ signals }: BulletJudgement): LevelledSignal | null {
  return signals
    .filter((signal) => signal.proven)
    .reduce<LevelledSignal | null>(
      (best, signal) => (best && rank(best.level) >= rank(signal.level) ? best : signal),
      null,
    );
}

function below(opener: string, proof: string, target: Level): string {
  return fit(
    `${quoteFirst(opener)} reads as a task, while ${quote(proof)} is what ${NAMES[target]} work shows. If more of it was yours, say which part.`,
    `${quoteFirst(opener)} reads as a task beside ${quote(proof)}. If more of it was yours, say which part.`,
  );
}

function above(opener: string, reads: Level, shown: Level): string {
  return fit(
    `${quoteFirst(opener)} reads as ${NAMES[reads]}; the facts beside it show ${NAMES[shown]} work. Add what reached further, or name the task.`,
    `This reads as ${NAMES[reads]}; its facts show ${NAMES[shown]} work. Add what reached further, or name the task.`,
  );
}
