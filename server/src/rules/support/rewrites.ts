import { ownTense } from '../../evidence/grammar/tense.ts';
import type { Fix } from '../../lint/finding.ts';
import type { BulletContext } from '../../lint/rule.ts';
import type { RewriteReason } from '../../rewrite/model.ts';
import { rewrite } from '../../rewrite/rewrite.ts';

/** The phrasings offered for a bullet, made when the menu asks for them. */
export function rewrites(context: BulletContext, reason: RewriteReason): () => readonly Fix[] {
  return () => {
    const { text, bullet, evidence, role, target, usualTense, spelling } = context;
    const tense = ownTense(evidence, role?.ended === true) ?? usualTense;
    const family = role?.title.family ?? 'engineer';
    const title = role?.title.level ?? null;
    return rewrite({ text, bullet, evidence, tense, spelling, family, title, target }, reason).map((choice) => ({
      title: choice.title,
      kind: 'suggestion',
      ...(choice.level && { level: choice.level }),
      edits: [{ span: choice.span ?? bullet.span, newText: choice.template }],
    }));
  };
}
