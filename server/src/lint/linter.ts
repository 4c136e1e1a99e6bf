import { allBullets } from '../document/bullets.ts';
import type { Bullet, CareerDocument, Role } from '../document/model.ts';
import { createEvidenceReader } from '../evidence/evidence.ts';
import type { Evidence } from '../evidence/model.ts';
import { judgeRole } from '../judgement/role.ts';
import { roleFacts } from './facts.ts';
import { type RulesInForce, rulesInForce } from './in-force.ts';
import type { Linter, LintResult, LintSettings, RuleFailure } from './lint.ts';
import { extendEvidence } from './own-words.ts';
import type { Placed, Unit } from './placed.ts';
import type { RoleFacts, Rule } from './rule.ts';
import { runRule } from './run-rule.ts';
import { settle } from './settle.ts';
import { severityOf } from './severity.ts';
import { createUnitChecks, type UnitResult } from './units.ts';

/** A linter over the given rules, with memos of its own. */
export function createLinter(rules: readonly Rule[]): Linter {
  const read = createEvidenceReader();
  const units = createUnitChecks(read);
  const linter: Linter = {
    *steps(document, settings) {
      if (document.kind === 'none' || document.language === 'other') return { findings: [], failures: [] };
      return yield* lintSteps(rules, units, read, document, withFrontMatter(settings, document));
    },
    lint(document, settings) {
      const steps = linter.steps(document, settings);
      for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    },
  };
  return linter;
}

function withFrontMatter(settings: LintSettings, document: CareerDocument): LintSettings {
  return document.frontMatter?.confidential && !settings.confidential ? { ...settings, confidential: true } : settings;
}

/** What a run gathers before it is settled. */
interface Gathered {
  readonly placed: Placed[];
  readonly failures: RuleFailure[];
}

function* lintSteps(
  rules: readonly Rule[],
  units: ReturnType<typeof createUnitChecks>,
  read: (text: string) => Evidence,
  document: CareerDocument,
  settings: LintSettings,
): Generator<void, LintResult> {
  const inForce = rulesInForce(rules, document.kind, settings);
  const facts = roleFacts(document, settings.ladder, settings.today);
  const gathered: Gathered = { placed: [], failures: [] };
  const bullets: Bullet[] = [];
  for (const role of document.roles) {
    bullets.push(...allBullets(role));
    const roleFact = facts.get(role);
    if (roleFact) gather(gathered, units.role(role, roleFact, document, settings, inForce), roleUnit(role, roleFact));
    yield;
  }
  for (const entry of document.entries) {
    bullets.push(...allBullets(entry));
    const unit = { span: entry.span, name: entry.heading?.span ?? entry.span, hintsOnly: false };
    gather(gathered, units.entry(entry, document, settings, inForce), unit);
    yield;
  }
  yield* documentSteps(inForce, document, settings, facts, read, gathered);
  bullets.sort((a, b) => a.span.start - b.span.start);
  const findings = settle(document, settings, bullets, gathered.placed, (suppressions) => {
    const known = new Set(rules.map((rule) => rule.id));
    const running = new Set(
      rules.filter((rule) => severityOf(rule, document.kind, settings) !== 'off').map((rule) => rule.id),
    );
    const unused = suppressions.unused((id) => running.has(id) || !known.has(id));
    return inForce.directive.flatMap((rule) => {
      const { drafts, failures } = runRule(rule, () => rule.check({ text: document.text, unused, known }));
      gathered.failures.push(...failures);
      return drafts.map((draft) => ({ rule, draft, delta: 0, unit: null }));
    });
  });
  return { findings, failures: gathered.failures };
}

function roleUnit(role: Role, facts: RoleFacts): Unit {
  return { span: role.span, name: role.title?.span ?? role.span, hintsOnly: !facts.work };
}

function gather(gathered: Gathered, result: UnitResult, unit: Unit): void {
  for (const { rule, draft } of result.drafts) gathered.placed.push({ rule, draft, delta: unit.span.start, unit });
  gathered.failures.push(...result.failures);
}

function* documentSteps(
  inForce: RulesInForce,
  document: CareerDocument,
  settings: LintSettings,
  facts: ReadonlyMap<Role, RoleFacts>,
  read: (text: string) => Evidence,
  gathered: Gathered,
): Generator<void, void> {
  const evidenceOf = (text: string) => extendEvidence(read(text), settings.lexicon);
  const context = {
    ...inForce.settings,
    document,
    evidence: (bullet: Bullet) => evidenceOf(bullet.plain.text),
    facts: (role: Role) => facts.get(role) as RoleFacts,
    judgement: (role: Role) => judgeRole(role, settings.ladder, evidenceOf),
  };
  for (const rule of inForce.document) {
    const { drafts, failures } = runRule(rule, () => rule.check(inForce.withOptions(rule, context)));
    gathered.failures.push(...failures);
    gathered.placed.push(...drafts.map((draft) => ({ rule, draft, delta: 0, unit: null })));
    yield;
  }
}
