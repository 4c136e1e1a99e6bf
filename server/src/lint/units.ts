import { allBullets } from '../document/bullets.ts';
import type { Bullet, CareerDocument, Entry, Role, SectionKind } from '../document/model.ts';
import type { Evidence } from '../evidence/model.ts';
import { judgeRole } from '../judgement/role.ts';
import type { RulesInForce } from './in-force.ts';
import type { LintSettings, RuleFailure } from './lint.ts';
import { localBullet, localEntry, localRole, moved } from './local.ts';
import { createMemo } from './memo.ts';
import { extendEvidence } from './own-words.ts';
import { movedFix } from './placed.ts';
import type { BulletContext, Draft, RoleFacts, Rule } from './rule.ts';
import { runRule } from './run-rule.ts';

/** What the rules say of one unit, spans relative to its start: the same wherever the unit stands. */
export interface UnitResult {
  readonly drafts: readonly { readonly rule: Rule; readonly draft: Draft }[];
  readonly failures: readonly RuleFailure[];
}

/** Checks of roles and entries with all of their bullets, memoised by text, facts and settings. */
export interface UnitChecks {
  role(role: Role, facts: RoleFacts, document: CareerDocument, settings: LintSettings, rules: RulesInForce): UnitResult;
  entry(entry: Entry, document: CareerDocument, settings: LintSettings, rules: RulesInForce): UnitResult;
}

const UNITS = 2000;
const BULLETS = 20_000;

/** Bullets under these headings tell plans, schooling or tools: no work is judged there. */
const UNJUDGED: ReadonlySet<SectionKind> = new Set(['goals', 'education', 'skills', 'publications', 'summary']);

export function createUnitChecks(read: (text: string) => Evidence): UnitChecks {
  const units = createMemo<UnitResult>(UNITS);
  const bullets = createMemo<UnitResult>(BULLETS);
  return {
    role(role, facts, document, settings, rules) {
      const source = document.text.slice(role.span.start, role.span.end);
      const key = `${rules.key}\n${JSON.stringify(facts)}\n${roleKey(role)}\n${plainTexts(role)}\n${source}`;
      return units.get(key, () =>
        checkRole(localRole(role, role.span.start), facts, source, document, settings, rules),
      );
    },
    entry(entry, document, settings, rules) {
      const source = document.text.slice(entry.span.start, entry.span.end);
      const period = JSON.stringify(entry.period);
      const key = `${rules.key}\n${entry.section.kind}\n${period}\n${plainTexts(entry)}\n${source}`;
      return units.get(key, () => checkEntry(localEntry(entry, entry.span.start), source, document, settings, rules));
    },
  };

  function checkRole(
    role: Role,
    facts: RoleFacts,
    text: string,
    { kind }: CareerDocument,
    settings: LintSettings,
    rules: RulesInForce,
  ): UnitResult {
    const evidence = evidenceOf(settings);
    const judgement = judgeRole(role, settings.ladder, (text) => extendEvidence(read(text), settings.lexicon));
    const context = { ...rules.settings, kind, text, role, facts, judgement, evidence };
    const results = rules.role
      .filter((rule) => !spared(rule, facts))
      .map((rule) => checked(rule, () => rule.check(rules.withOptions(rule, context))));
    return together([...results, ...checkBullets(role, facts, text, kind, settings, rules)]);
  }

  function checkEntry(
    entry: Entry,
    text: string,
    { kind }: CareerDocument,
    settings: LintSettings,
    rules: RulesInForce,
  ): UnitResult {
    const evidence = evidenceOf(settings);
    const context = { ...rules.settings, kind, text, entry, evidence };
    const results = rules.entry.map((rule) => checked(rule, () => rule.check(rules.withOptions(rule, context))));
    return together([...results, ...checkBullets(entry, null, text, kind, settings, rules)]);
  }

  function checkBullets(
    unit: Role | Entry,
    facts: RoleFacts | null,
    unitText: string,
    kind: BulletContext['kind'],
    settings: LintSettings,
    rules: RulesInForce,
  ): readonly UnitResult[] {
    if (UNJUDGED.has(unit.section.kind)) return [];
    const factsKey = `${rules.key}\n${JSON.stringify(facts)}`;
    const results: UnitResult[] = [];
    const visit = (bullet: Bullet, parent: Bullet | null): void => {
      for (const child of bullet.children) visit(child, bullet);
      if (bullet.nature !== 'work') return;
      const base = bullet.span.start;
      const text = unitText.slice(base, treeEnd(bullet));
      const plain = `${parent?.plain.text ?? ''}\n${bullet.plain.text}\n${bullet.body}`;
      const relative = bullets.get(`${factsKey}\n${plain}\n${text}`, () => {
        const local = localBullet(bullet, base);
        return checkBullet(local, parent, facts, text, kind, settings, rules);
      });
      if (relative !== NOTHING) results.push(shifted(relative, base));
    };
    for (const bullet of unit.bullets) visit(bullet, null);
    return results;
  }

  function checkBullet(
    bullet: Bullet,
    parent: Bullet | null,
    facts: RoleFacts | null,
    text: string,
    kind: BulletContext['kind'],
    settings: LintSettings,
    rules: RulesInForce,
  ): UnitResult {
    const evidence = evidenceOf(settings)(bullet);
    const context = { ...rules.settings, kind, text, bullet, parent, evidence, role: facts };
    return together(
      rules.bullet
        .filter((rule) => !facts || !spared(rule, facts))
        .map((rule) => checked(rule, () => rule.check(rules.withOptions(rule, context)))),
    );
  }

  function evidenceOf(settings: LintSettings): (bullet: Bullet) => Evidence {
    return (bullet) => extendEvidence(read(bullet.plain.text), settings.lexicon);
  }
}

const NOTHING: UnitResult = { drafts: [], failures: [] };

const LEADERS = new Set(['manager', 'director', 'founder']);

function spared(rule: Rule, facts: RoleFacts): boolean {
  return rule.sparesLeaders === true && LEADERS.has(facts.title.family);
}

function checked(rule: Rule, check: () => Iterable<Draft>): UnitResult {
  const { drafts, failures } = runRule(rule, check);
  return drafts.length + failures.length === 0
    ? NOTHING
    : { drafts: drafts.map((draft) => ({ rule, draft })), failures };
}

function together(results: readonly UnitResult[]): UnitResult {
  const spoken = results.filter((result) => result !== NOTHING);
  if (spoken.length === 0) return NOTHING;
  return {
    drafts: spoken.flatMap((result) => result.drafts),
    failures: spoken.flatMap((result) => result.failures),
  };
}

/** A bullet's result in the coordinates of its role or entry. */
function shifted(result: UnitResult, delta: number): UnitResult {
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

/** What a role is told by that may stand outside of its own text (a company heading above several titles). */
function roleKey(role: Role): string {
  const fields = [...role.titles, role.company, role.location].map((field) => field?.text ?? '');
  return JSON.stringify([role.section.kind, fields, role.period?.start, role.period?.end]);
}

/** Definitions elsewhere in the document decide what a reference link shows, so the source alone is no key. */
function plainTexts(unit: Role | Entry): string {
  return allBullets(unit)
    .map((bullet) => `${bullet.nature} ${bullet.plain.text}`)
    .join('\n');
}
