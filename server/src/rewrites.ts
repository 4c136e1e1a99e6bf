import { allBullets } from './document/bullets.ts';
import type { Bullet, CareerDocument, Entry, Role } from './document/model.ts';
import type { Engine } from './engine.ts';
import { roleFacts } from './lint/facts.ts';
import type { LintSettings } from './lint/lint.ts';
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
  const facts = isRole(owner) ? roleFacts(document, settings.ladder, settings.today).get(owner) : undefined;
  const input: RewriteInput = {
    text: document.text,
    bullet,
    evidence: engine.evidenceOf(bullet.plain.text),
    tense: facts?.ended ? 'past' : tenseOf(engine, owner),
    family: facts?.title.family ?? 'engineer',
    target: settings.target,
  };
  return rewrite(input, reason);
}

function isRole(owner: Role | Entry): owner is Role {
  return 'titles' in owner;
}

/** The tense in which most bullets of a role or entry open; past where they do not tell. */
export function tenseOf(engine: Engine, owner: Role | Entry): 'past' | 'present' {
  let present = 0;
  let past = 0;
  for (const bullet of allBullets(owner)) {
    const tense = engine.evidenceOf(bullet.plain.text).opener?.tense;
    if (tense === 'present') present += 1;
    if (tense === 'past') past += 1;
  }
  return present > past ? 'present' : 'past';
}
