import type { Bullet } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import { append } from '../lint/append.ts';
import { createMemo } from '../lint/memo.ts';
import { defineRule } from '../lint/rule.ts';
import { fit, quote } from './support/quote.ts';

/** Share of words in common, of all the words of both, from which two bullets say one thing. */
const ALIKE = 0.75;
const FEWEST_WORDS = 4;
const STOP = new Set(
  'a an and as at by for from in into of on or that the their this to using via was were which with'.split(' '),
);

const known = createMemo<ReadonlySet<string>>(2000);

export const nearDuplicate = defineRule({
  id: 'near-duplicate',
  title: 'Two bullets that say one thing',
  why: 'A bullet that returns with a word or two changed costs a line and makes the reader look for the difference. One of them can go, or each can say what was its own.',
  exceptions: 'Leave it where the same work was done twice for different people and both matter.',
  severity: 'information',
  kinds: ['resume'],
  fix: 'none',
  family: 'writing',
  sources: [],
  examples: [
    {
      bad: '- Moved 12 services from Jenkins to GitHub Actions in 2022.\n- «Moved 12 services in 2022 from Jenkins to GitHub Actions.»\n',
      good: '- Moved 12 services from Jenkins to GitHub Actions in 2022.\n- Wrote the guide by which the other teams moved theirs.\n',
    },
  ],
  unit: 'document',
  *check({ document }) {
    const earlier = new Map<string, Counted[]>();
    for (const role of document.roles) {
      for (const bullet of allBullets(role)) {
        if (bullet.nature !== 'work') continue;
        const words = known.get(bullet.plain.text, () => contentWords(bullet.plain.text));
        const counted = { bullet, words };
        if (counted.words.size < FEWEST_WORDS) continue;
        const twin = mostAlike(counted, earlier);
        if (twin) {
          yield {
            span: bullet.span,
            message: fit(
              `This says nearly the same as ${quote(twin.plain.text)} above. Keep one, or let each say what was its own.`,
            ),
            related: [{ span: twin.span, message: 'the bullet that it repeats' }],
          };
        }
        for (const word of counted.words) append(earlier, word, counted);
      }
      yield null;
    }
  },
});

interface Counted {
  readonly bullet: Bullet;
  readonly words: ReadonlySet<string>;
}

function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.%+#-]*/gu) ?? [];
  return new Set(words.map((word) => word.replace(/(?<![.-])[.-]+$/, '')).filter((word) => !STOP.has(word)));
}

/** Only bullets that share a rare word are compared: the index keeps the work near linear. */
function mostAlike({ words }: Counted, earlier: ReadonlyMap<string, readonly Counted[]>): Bullet | null {
  const shared = new Map<Counted, number>();
  for (const word of words) {
    const others = earlier.get(word) ?? [];
    for (let at = Math.max(0, others.length - 50); at < others.length; at += 1) {
      const other = others[at];
      if (other) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  for (const [other, common] of shared) {
    if (common / (words.size + other.words.size - common) >= ALIKE) return other.bullet;
  }
  return null;
}
