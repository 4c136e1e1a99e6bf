import type { Bullet, CareerDocument, Entry, Role, SectionKind } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import { usualTense } from '../evidence/grammar/tense.ts';
import type { Evidence } from '../evidence/model.ts';
import { judgeRole } from '../judgement/role.ts';
import type { RuleOf, RulesInForce } from './in-force.ts';
import { isLeader } from './leaders.ts';
import type { LintSettings, RuleFailure } from './lint.ts';
import { localBullet, moved } from './local.ts';
import type { TextMemo } from './memo.ts';
import { movedFix } from './placed.ts';
import type { BulletContext, RoleFacts, Rule } from './rule.ts';
import { ask, type Said } from './run-rule.ts';
import type { RuleDraft } from './voices.ts';

/** What all checks of one run have in common. */
export interface Run {
  readonly document: CareerDocument;
  readonly settings: LintSettings;
  readonly rules: RulesInForce;
  /** What a bullet's plain text claims, the user's own words counted. */
  evidenceOf(text: string): Evidence;
}

/** What the rules say of one bullet, role or entry, relative to its start. */
export interface Checked {
  readonly drafts: readonly RuleDraft[];
  readonly failures: readonly RuleFailure[];
}

export type BulletMemo = TextMemo<Checked>;

/** Bullets under these headings tell plans, schooling or tools: no work is judged there. */
const UNJUDGED: ReadonlySet<SectionKind> = new Set(['goals', 'education', 'skills', 'publications', 'summary']);

/** Asks the rules of a role and of its bullets; the role begins at 0 of `text`. */
export function checkRole(role: Role, facts: RoleFacts, text: string, run: Run, memo: BulletMemo): Checked {
  const { document, settings, rules, evidenceOf } = run;
  const own = {
    kind: document.kind,
    text,
    role,
    facts,
    judgement: judgeRole(role, settings.ladder, evidenceOf, facts.title),
    evidence: (bullet: Bullet) => evidenceOf(bullet.plain.text),
  };
  // A copy that is given further fields one by one takes twenty times as long.
  const context = Object.assign(own, rules.settings);
  const said: Said = { drafts: [], failures: [] };
  for (const rule of notSpared(rules.role, facts)) {
    const options = rules.optionsOf(rule);
    ask(rule, options ? { ...context, options } : context, said);
  }
  checkBullets(role, facts, text, run, memo, said);
  return said;
}

/** Asks the rules of an entry and of its bullets; the entry begins at 0 of `text`. */
export function checkEntry(entry: Entry, text: string, run: Run, memo: BulletMemo): Checked {
  const { document, rules, evidenceOf } = run;
  const own = {
    kind: document.kind,
    text,
    entry,
    evidence: (bullet: Bullet) => evidenceOf(bullet.plain.text),
  };
  const context = Object.assign(own, rules.settings);
  const said: Said = { drafts: [], failures: [] };
  for (const rule of rules.entry) {
    const options = rules.optionsOf(rule);
    ask(rule, options ? { ...context, options } : context, said);
  }
  checkBullets(entry, null, text, run, memo, said);
  return said;
}

/** Adds what the rules say of each bullet. */
function checkBullets(
  unit: Role | Entry,
  facts: RoleFacts | null,
  unitText: string,
  run: Run,
  memo: BulletMemo,
  said: Said,
): void {
  if (UNJUDGED.has(unit.section.kind)) return;
  const asked = facts ? notSpared(run.rules.bullet, facts) : run.rules.bullet;
  const usual = usualTense(allBullets(unit), (bullet) => run.evidenceOf(bullet.plain.text));
  const around: Around = Object.assign({ kind: run.document.kind, role: facts, usualTense: usual }, run.rules.settings);
  const aroundKey = `${JSON.stringify(facts)} ${usual}`;
  const visit = (bullet: Bullet, parent: Bullet | null): void => {
    for (const child of bullet.children) visit(child, bullet);
    // A task that is still open is a plan: it has no result, and no part of anybody's.
    if (bullet.nature !== 'work' || bullet.plain.text.startsWith('[ ] ')) return;
    const base = bullet.span.start;
    const text = unitText.slice(base, treeEnd(bullet));
    const nested = bullet.children.map((child) => child.plain.text);
    const more = [aroundKey, bullet.body, parent?.plain.text ?? '', ...nested, text].join('\n');
    const relative = memo.get(bullet.plain.text, more, () => {
      const evidence = run.evidenceOf(bullet.plain.text);
      const own = { text, bullet: localBullet(bullet, base), parent, evidence };
      return checkBullet(Object.assign(own, around), asked, run);
    });
    for (const one of relative.drafts) said.drafts.push(shifted(one, base));
    for (const failure of relative.failures) said.failures.push(failure);
  };
  for (const bullet of unit.bullets) visit(bullet, null);
}

/** What all bullets of a role or entry have in common. */
type Around = Omit<BulletContext, 'text' | 'bullet' | 'parent' | 'evidence'>;

function checkBullet(context: BulletContext, asked: readonly RuleOf<'bullet'>[], { rules }: Run): Checked {
  const said: Said = { drafts: [], failures: [] };
  for (const rule of asked) {
    const options = rules.optionsOf(rule);
    ask(rule, options ? { ...context, options } : context, said);
  }
  return said.drafts.length + said.failures.length > 0 ? said : NOTHING;
}

/** Shared by all bullets of which nothing is said: most of those that are remembered. */
const NOTHING: Checked = { drafts: [], failures: [] };

/** The rules that are asked of a role: some leave leaders alone. */
function notSpared<R extends Rule>(rules: readonly R[], facts: RoleFacts): readonly R[] {
  return isLeader(facts.title) ? rules.filter((rule) => rule.sparesLeaders !== true) : rules;
}

/** What is said of a bullet, in the coordinates of its role or entry. */
function shifted({ rule, draft }: RuleDraft, delta: number): RuleDraft {
  return {
    rule,
    draft: {
      ...draft,
      span: moved(draft.span, delta),
      ...(draft.related && { related: draft.related.map((r) => ({ ...r, span: moved(r.span, delta) })) }),
      ...(draft.fixes && { fixes: () => (draft.fixes?.() ?? []).map((fix) => movedFix(fix, delta)) }),
    },
  };
}

/** To the end of the last bullet nested under it. */
function treeEnd(bullet: Bullet): number {
  const last = bullet.children.at(-1);
  return last ? Math.max(bullet.span.end, treeEnd(last)) : bullet.span.end;
}
