import type { Bullet, CareerDocument, Entry, Role } from './document/model.ts';
import { allBullets } from './document/roles/bullets.ts';
import type { Engine } from './engine.ts';
import { spellingOf } from './evidence/grammar/spelling.ts';
import { ownTense, usualTense, type WritingTense } from './evidence/grammar/tense.ts';
import { roleFacts } from './lint/facts.ts';
import type { LintSettings } from './lint/lint.ts';
import { extendEvidence } from './lint/own-words.ts';
import type { Choice, RewriteInput, RewriteReason } from './rewrite/model.ts';
import { rewrite, targetFirst } from './rewrite/rewrite.ts';
import { toPlainText } from './rewrite/template.ts';

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
    title: facts?.title.level ?? null,
    target: settings.target,
  };
  return rewrite(input, reason);
}

/** Choices of one bullet at most. */
const MOST = 4;

/**
 * What an editor's menu holds for a bullet, as one list: what fits it whether or not a rule speaks of it, then the wordings
 * of its findings.
 */
export function choicesFor(
  engine: Engine,
  document: CareerDocument,
  settings: LintSettings,
  placed: Placed,
): readonly Choice[] {
  const { marker, span } = placed.bullet;
  const here = engine.linter
    .lint(document, settings)
    .findings.filter((finding) => finding.span.start >= marker.start && finding.span.end <= span.end);
  const reasons: readonly RewriteReason[] = ['any', ...here.map(({ rule }) => rule).filter(isReason)];
  const all = reasons.flatMap((reason) => rewritesOf(engine, document, settings, placed, reason));
  const isNew = (choice: Choice, i: number) => !all.slice(0, i).some((other) => isSame(choice, other));
  return targetFirst(all.filter(isNew).slice(0, MOST), settings.target);
}

/** Two entries of one title would say nothing to choose by. */
function isSame(a: Choice, b: Choice): boolean {
  return a.title === b.title || toPlainText(a.template) === toPlainText(b.template);
}

/** Rules whose wordings are made for one bullet. */
const OF_RULES: ReadonlySet<string> = new Set<RewriteReason>([
  'bare-led',
  'weak-opener',
  'under-claim',
  'team-credit',
  'hidden-actor',
  'vague-quantifier',
  'unquantified-result',
  'unclear-scope',
  'metric-without-baseline',
]);

function isReason(rule: string): rule is RewriteReason {
  return OF_RULES.has(rule);
}

function isRole(owner: Role | Entry): owner is Role {
  return 'titles' in owner;
}

/** The tense in which most bullets of a role or entry open. */
export function tenseOf(engine: Engine, owner: Role | Entry): WritingTense {
  return usualTense(allBullets(owner), (bullet) => engine.evidenceOf(bullet.plain.text));
}
