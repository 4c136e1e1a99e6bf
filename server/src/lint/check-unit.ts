import { allBullets } from '../document/bullets.ts';
import type { Bullet, CareerDocument, Entry, Role, SectionKind } from '../document/model.ts';
import type { Evidence } from '../evidence/model.ts';
import { usualTense } from '../evidence/tense.ts';
import { judgeRole } from '../judgement/role.ts';
import type { RulesInForce } from './in-force.ts';
import { isLeader } from './leaders.ts';
import type { LintSettings, RuleFailure } from './lint.ts';
import { localBullet, moved } from './local.ts';
import type { TextMemo } from './memo.ts';
import { movedFix } from './placed.ts';
import type { BulletContext, Draft, RoleFacts, Rule } from './rule.ts';
import { runRule } from './run-rule.ts';
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
  const context = {
    ...rules.settings,
    kind: document.kind,
    text,
    role,
    facts,
    judgement: judgeRole(role, settings.ladder, evidenceOf),
    evidence: (bullet: Bullet) => evidenceOf(bullet.plain.text),
  };
  const own = rules.role
    .filter((rule) => !isSpared(rule, facts))
    .map((rule) => checked(rule, () => rule.check(rules.withOptions(rule, context))));
  return together([...own, ...checkBullets(role, facts, text, run, memo)]);
}

/** Asks the rules of an entry and of its bullets; the entry begins at 0 of `text`. */
export function checkEntry(entry: Entry, text: string, run: Run, memo: BulletMemo): Checked {
  const { document, rules, evidenceOf } = run;
  const context = {
    ...rules.settings,
    kind: document.kind,
    text,
    entry,
    evidence: (bullet: Bullet) => evidenceOf(bullet.plain.text),
  };
  const own = rules.entry.map((rule) => checked(rule, () => rule.check(rules.withOptions(rule, context))));
  return together([...own, ...checkBullets(entry, null, text, run, memo)]);
}

function checkBullets(
  unit: Role | Entry,
  facts: RoleFacts | null,
  unitText: string,
  run: Run,
  memo: BulletMemo,
): readonly Checked[] {
  if (UNJUDGED.has(unit.section.kind)) return [];
  const around: Around = {
    role: facts,
    usualTense: usualTense(allBullets(unit), (bullet) => run.evidenceOf(bullet.plain.text)),
  };
  const aroundKey = JSON.stringify(around);
  const results: Checked[] = [];
  const visit = (bullet: Bullet, parent: Bullet | null): void => {
    for (const child of bullet.children) visit(child, bullet);
    if (bullet.nature !== 'work') return;
    const base = bullet.span.start;
    const text = unitText.slice(base, treeEnd(bullet));
    const nested = bullet.children.map((child) => child.plain.text);
    const more = [aroundKey, bullet.body, parent?.plain.text ?? '', ...nested, text].join('\n');
    const relative = memo.get(bullet.plain.text, more, () =>
      checkBullet(localBullet(bullet, base), parent, around, text, run),
    );
    if (relative !== NOTHING) results.push(shifted(relative, base));
  };
  for (const bullet of unit.bullets) visit(bullet, null);
  return results;
}

/** What the role or entry around it tells of a bullet. */
type Around = Required<Pick<BulletContext, 'role' | 'usualTense'>>;

function checkBullet(bullet: Bullet, parent: Bullet | null, around: Around, text: string, run: Run): Checked {
  const { document, rules } = run;
  const evidence = run.evidenceOf(bullet.plain.text);
  const context = { ...rules.settings, ...around, kind: document.kind, text, bullet, parent, evidence };
  const { role } = around;
  return together(
    rules.bullet
      .filter((rule) => !role || !isSpared(rule, role))
      .map((rule) => checked(rule, () => rule.check(rules.withOptions(rule, context)))),
  );
}

const NOTHING: Checked = { drafts: [], failures: [] };

function isSpared(rule: Rule, facts: RoleFacts): boolean {
  return rule.sparesLeaders === true && isLeader(facts.title);
}

function checked(rule: Rule, check: () => Iterable<Draft>): Checked {
  const { drafts, failures } = runRule(rule, check);
  return drafts.length + failures.length === 0
    ? NOTHING
    : { drafts: drafts.map((draft) => ({ rule, draft })), failures };
}

function together(results: readonly Checked[]): Checked {
  const spoken = results.filter((result) => result !== NOTHING);
  if (spoken.length === 0) return NOTHING;
  return {
    drafts: spoken.flatMap((result) => result.drafts),
    failures: spoken.flatMap((result) => result.failures),
  };
}

/** A bullet's result in the coordinates of its role or entry. */
function shifted(result: Checked, delta: number): Checked {
  return {
    failures: result.failures,
    drafts: result.drafts.map(({ rule, draft }) => ({
      rule,
      draft: {
        ...draft,
        span: moved(draft.span, delta),
        ...(draft.related && { related: draft.related.map((r) => ({ ...r, span: moved(r.span, delta) })) }),
        ...(draft.fixes && { fixes: () => (draft.fixes?.() ?? []).map((fix) => movedFix(fix, delta)) }),
      },
    })),
  };
}

/** To the end of the last bullet nested under it. */
function treeEnd(bullet: Bullet): number {
  const last = bullet.children.at(-1);
  return last ? Math.max(bullet.span.end, treeEnd(last)) : bullet.span.end;
}
