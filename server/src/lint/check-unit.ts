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

/** A role's facts, and a key of them for memos. */
export interface KeyedFacts {
  readonly facts: RoleFacts;
  readonly key: string;
}

/** Asks the rules of a role and of its bullets; the role begins at 0 of `text`. */
export function checkRole(role: Role, { facts, key }: KeyedFacts, text: string, run: Run, memo: BulletMemo): Checked {
  const { document, settings, rules, evidenceOf } = run;
  const own = {
    kind: document.kind,
    text,
    role,
    facts,
    judgement: judgeRole(role, settings.ladder, evidenceOf, facts.title),
    evidence(bullet: Bullet) {
      return evidenceOf(bullet.plain.text);
    },
  };
  // A copy that is given further fields one by one takes twenty times as long.
  const context = Object.assign(own, rules.settings);
  const said: Said = { drafts: [], failures: [] };
  for (const rule of notSpared(rules.role, facts)) {
    const options = rules.optionsOf(rule);
    ask(rule, options ? { ...context, options } : context, said);
  }
  checkBullets(role, { facts, key }, text, run, memo, said);
  return said;
}

/** Asks the rules of an entry and of its bullets; the entry begins at 0 of `text`. */
export function checkEntry(entry: Entry, text: string, run: Run, memo: BulletMemo): Checked {
  const { document, rules, evidenceOf } = run;
  const own = {
    kind: document.kind,
    text,
    entry,
    evidence(bullet: Bullet) {
      return evidenceOf(bullet.plain.text);
    },
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
  role: KeyedFacts | null,
  unitText: string,
  run: Run,
  memo: BulletMemo,
  said: Said,
): void {
  if (UNJUDGED.has(unit.section.kind)) return;
  const usual = usualTense(allBullets(unit), (bullet) => run.evidenceOf(bullet.plain.text));
  const around = { kind: run.document.kind, role: role?.facts ?? null, usualTense: usual };
  const asking: Asking = {
    unitText,
    run,
    memo,
    asked: role ? notSpared(run.rules.bullet, role.facts) : run.rules.bullet,
    around: Object.assign(around, run.rules.settings),
    aroundKey: `${role?.key} ${usual}`,
  };
  for (const bullet of unit.bullets) checkTree(bullet, null, asking, said);
}

/** What the bullets of a unit are asked, and with what. */
interface Asking {
  readonly unitText: string;
  readonly run: Run;
  readonly memo: BulletMemo;
  readonly asked: readonly RuleOf<'bullet'>[];
  readonly around: Around;
  readonly aroundKey: string;
}

/** Adds what the rules say of a bullet and of those nested under it. */
function checkTree(bullet: Bullet, parent: Bullet | null, asking: Asking, said: Said): void {
  for (const child of bullet.children) checkTree(child, bullet, asking, said);
  // A task that is still open is a plan: it has no result, and no part of anybody's.
  if (bullet.nature !== 'work' || bullet.plain.text.startsWith('[ ] ')) return;
  const { run, around } = asking;
  const base = bullet.span.start;
  const text = asking.unitText.slice(base, treeEnd(bullet));
  const nested = bullet.children.map((child) => child.plain.text);
  const more = [asking.aroundKey, bullet.body, parent?.plain.text ?? '', ...nested, text].join('\n');
  const relative = asking.memo.get(bullet.plain.text, more, () => {
    const evidence = run.evidenceOf(bullet.plain.text);
    const own = { text, bullet: localBullet(bullet, base), parent, evidence };
    return checkBullet(Object.assign(own, around), asking.asked, run);
  });
  for (const one of relative.drafts) said.drafts.push(shifted(one, base));
  for (const failure of relative.failures) said.failures.push(failure);
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
  const { span, message, severity, related, fixes } = draft;
  return {
    rule,
    draft: {
      span: moved(span, delta),
      message,
      severity,
      related: related?.map((one) => ({ message: one.message, span: moved(one.span, delta) })),
      fixes: fixes && (() => fixes().map((fix) => movedFix(fix, delta))),
    },
  };
}

/** To the end of the last bullet nested under it. */
function treeEnd(bullet: Bullet): number {
  const last = bullet.children.at(-1);
  return last ? Math.max(bullet.span.end, treeEnd(last)) : bullet.span.end;
}
