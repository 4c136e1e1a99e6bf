import { allBullets } from './document/bullets.ts';
import type { Bullet, CareerDocument, Entry, Role } from './document/model.ts';
import type { Engine } from './engine.ts';
import { spellingOf } from './evidence/spelling.ts';
import { ownTense, usualTense, type WritingTense } from './evidence/tense.ts';
import { roleFacts } from './lint/facts.ts';
import type { LintSettings } from './lint/lint.ts';
import { extendEvidence } from './lint/own-words.ts';
import type { Choice, RewriteInput, RewriteReason } from './rewrite/model.ts';
import { rewrite } from './rewrite/rewrite.ts';

/** A bullet with the role or entry that it belongs to. */
export interface Placed {
  readonly bullet: Bullet;
  readonly owner: Role | Entry;
}

/** The innermost bullet whose own text (marker included) holds the offset; null where there is none. */
export function bulletAt(document: CareerDocument, offset: number): Placed | null {
  for (const owner of [...document.roles, ...document.entries]) {
    if (offset < owner.span.start || offset > owner.span.end) continue;
    for (const bullet of allBullets(owner)) {
      if (offset >= bullet.marker.start && offset <= bullet.span.end) return { bullet, owner };
    }
  }
  return null;
}

/** Wordings offered for a bullet of the document, whether or not a rule has found it. */
export function rewritesOf(
  engine: Engine,
  document: CareerDocument,
  settings: LintSettings,
  { bullet, owner }: Placed,
  reason: RewriteReason,
): readonly Choice[] {
  const evidenceOf = (one: Bullet) => extendEvidence(engine.evidenceOf(one.plain.text), settings.lexicon);
  const evidence = evidenceOf(bullet);
  const facts = isRole(owner) ? roleFacts(document, settings.ladder, settings.today).get(owner) : undefined;
  const input: RewriteInput = {
    text: document.text,
    bullet,
    evidence,
    tense: ownTense(evidence, facts?.ended === true) ?? usualTense(allBullets(owner), evidenceOf),
    spelling: spellingOf(document.text),
    family: facts?.title.family ?? 'engineer',
    target: settings.target,
  };
  return rewrite(input, reason);
}

function isRole(owner: Role | Entry): owner is Role {
  return 'titles' in owner;
}

/** The tense in which most bullets of a role or entry open. */
export function tenseOf(engine: Engine, owner: Role | Entry): WritingTense {
  return usualTense(allBullets(owner), (bullet) => engine.evidenceOf(bullet.plain.text));
}
