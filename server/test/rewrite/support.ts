import type { Bullet } from '../../src/document/model.ts';
import { createReader } from '../../src/document/reader.ts';
import { allBullets } from '../../src/document/roles/bullets.ts';
import { createEvidenceReader } from '../../src/evidence/evidence.ts';
import { spellingOf } from '../../src/evidence/grammar/spelling.ts';
import type { Choice, RewriteInput, RewriteReason } from '../../src/rewrite/model.ts';
import { rewrite } from '../../src/rewrite/rewrite.ts';
import { toPlainText } from '../../src/rewrite/template.ts';

const reader = createReader();
const readEvidence = createEvidenceReader();

/** The rules that offer wordings for single bullets. */
export const BULLET_RULES: readonly RewriteReason[] = [
  'bare-led',
  'weak-opener',
  'under-claim',
  'team-credit',
  'hidden-actor',
  'vague-quantifier',
  'unquantified-result',
  'unclear-scope',
  'metric-without-baseline',
];

/** A rewrite's input for one bullet, as it stands in a role of a résumé; further lines may nest bullets. */
export function inputOf(bullet: string, options: Partial<RewriteInput> = {}): RewriteInput {
  const text = `# Nora Field\n\n## Experience\n\n### Senior Software Engineer, Larkmoor (2019 – 2022)\n\n- ${bullet}\n`;
  const read = firstBullet(text);
  return {
    text,
    bullet: read,
    evidence: readEvidence(read.plain.text),
    tense: 'past',
    spelling: spellingOf(text),
    family: 'engineer',
    title: 'senior',
    target: null,
    ...options,
  };
}

function firstBullet(text: string): Bullet {
  const role = reader.read(text, { kind: 'resume' }).roles[0];
  const bullet = role && allBullets(role)[0];
  if (!bullet) throw new Error(`no bullet in ${text}`);
  return bullet;
}

export function choicesFor(
  bullet: string,
  reason: RewriteReason = 'any',
  options: Partial<RewriteInput> = {},
): readonly Choice[] {
  return rewrite(inputOf(bullet, options), reason);
}

/** `title | level | text` of every choice. */
export function rowsFor(
  bullet: string,
  reason: RewriteReason = 'any',
  options: Partial<RewriteInput> = {},
): readonly string[] {
  return choicesFor(bullet, reason, options).map(
    ({ title, level, template }) => `${title} | ${level} | ${toPlainText(template)}`,
  );
}
