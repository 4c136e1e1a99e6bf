import type { Bullet, CareerDocument, Entry, Role } from '../document/model.ts';
import { createEvidenceReader } from '../evidence/evidence.ts';
import type { Evidence } from '../evidence/model.ts';
import { judgeRole } from '../judgement/role.ts';
import type { Run } from './check-unit.ts';
import { roleFactSteps } from './facts.ts';
import { rulesInForce } from './in-force.ts';
import type { Linter, LintResult, LintSettings, RuleFailure } from './lint.ts';
import { localEntry, localRole } from './local.ts';
import { extendEvidence } from './own-words.ts';
import type { DocumentContext, RoleFacts, Rule, UnitSummary } from './rule.ts';
import { ask, askInSteps, type Said } from './run-rule.ts';
import { type PlacedUnit, settleSteps } from './settle.ts';
import { severityOf } from './severity.ts';
import type { Suppressions } from './suppress.ts';
import { createUnitChecks, type UnitChecks } from './units.ts';
import type { RuleDraft } from './voices.ts';

/** A linter over the given rules, with memos of its own. */
export function createLinter(rules: readonly Rule[]): Linter {
  const read = createEvidenceReader();
  const checks = createUnitChecks();
  const linter: Linter = {
    *steps(document, given) {
      if (document.kind === 'none' || document.language === 'other') return { findings: [], failures: [] };
      const settings = withFrontMatter(given, document);
      const inForce = rulesInForce(rules, document, settings);
      const evidenceOf = evidenceWith(read, settings.lexicon);
      return yield* lintSteps(rules, checks, { document, settings, rules: inForce, evidenceOf });
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

/** Remembered findings hold on to this function, so it must hold on to no document. */
function evidenceWith(read: (text: string) => Evidence, lexicon: LintSettings['lexicon']): Run['evidenceOf'] {
  const isExtended = lexicon.names.length + lexicon.results.length > 0;
  return isExtended ? (text) => extendEvidence(read(text), lexicon) : read;
}

type PlacedOwner = PlacedUnit & { readonly owner: Role | Entry };

function* lintSteps(rules: readonly Rule[], checks: UnitChecks, run: Run): Generator<void, LintResult> {
  const { document, settings } = run;
  const facts = yield* roleFactSteps(document, settings.ladder, settings.today);
  const units = yield* unitSteps(checks, run, facts);
  const failures = units.flatMap(({ checked }) => checked.failures);
  const overall = yield* documentSteps(run, units, facts, failures);
  const findings = yield* settleSteps(document, settings, units, overall, (suppressions) =>
    directiveDrafts(rules, run, suppressions, failures).map((one) => ({ ...one, delta: 0, unit: null })),
  );
  return { findings, failures };
}

function* unitSteps(
  checks: UnitChecks,
  run: Run,
  facts: ReadonlyMap<Role, RoleFacts>,
): Generator<void, readonly PlacedOwner[]> {
  const units: PlacedOwner[] = [];
  for (const role of run.document.roles) {
    const roleFact = facts.get(role) as RoleFacts;
    const checked = checks.role(role, roleFact, run);
    units.push({
      owner: role,
      span: role.span,
      name: role.title?.span ?? role.span,
      what: 'role',
      hintsOnly: !roleFact.work,
      isNewest: roleFact.rank === 0,
      checked,
    });
    yield;
  }
  for (const entry of run.document.entries) {
    const checked = checks.entry(entry, run);
    units.push({
      owner: entry,
      span: entry.span,
      name: entry.heading?.span ?? entry.span,
      what: 'entry',
      hintsOnly: false,
      isNewest: true,
      checked,
    });
    yield;
  }
  return units;
}

function* documentSteps(
  run: Run,
  units: readonly PlacedOwner[],
  facts: ReadonlyMap<Role, RoleFacts>,
  failures: RuleFailure[],
): Generator<void, readonly RuleDraft[]> {
  const { document, settings, rules, evidenceOf } = run;
  const own = {
    document,
    evidence(bullet: Bullet) {
      return evidenceOf(bullet.plain.text);
    },
    facts(role: Role) {
      return facts.get(role) as RoleFacts;
    },
    judgement(role: Role) {
      return judgeRole(role, settings.ladder, evidenceOf, facts.get(role)?.title);
    },
    summaries<T>(summarise: (unit: Role | Entry) => T) {
      return units.map((unit) => summaryOf(unit, summarise));
    },
  };
  const context: DocumentContext = Object.assign(own, rules.settings);
  const said: Said = { drafts: [], failures };
  for (const rule of rules.document) {
    const options = rules.optionsOf(rule);
    yield* askInSteps(rule, () => rule.check(options ? { ...context, options } : context), said);
    yield;
  }
  return said.drafts;
}

function summaryOf<T>({ owner, checked }: PlacedOwner, summarise: (unit: Role | Entry) => T): UnitSummary<T> {
  const { start } = owner.span;
  if (!checked.summaries.has(summarise)) {
    const local = 'titles' in owner ? localRole(owner, start) : localEntry(owner, start);
    checked.summaries.set(summarise, summarise(local));
  }
  return { value: checked.summaries.get(summarise) as T, start };
}

function directiveDrafts(
  rules: readonly Rule[],
  { document, settings, rules: inForce }: Run,
  suppressions: Suppressions,
  failures: RuleFailure[],
): readonly RuleDraft[] {
  const known = new Set(rules.map((rule) => rule.id));
  // Asked of the few rules that directives name.
  const unused = suppressions.unused((id) => {
    const rule = rules.find((one) => one.id === id);
    return !rule || severityOf(rule, document.kind, settings) !== 'off';
  });
  const context = { text: document.text, unused, known };
  const said: Said = { drafts: [], failures };
  for (const rule of inForce.directive) ask(rule, context, said);
  return said.drafts;
}
