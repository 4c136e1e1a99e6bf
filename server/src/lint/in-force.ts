import type { CareerDocument } from '../document/model.ts';
import { spellingOf } from '../evidence/grammar/spelling.ts';
import { ladderKey } from './ladder-key.ts';
import type { LintSettings } from './lint.ts';
import type { OptionValue, Rule, RuleOptions, Settings } from './rule.ts';
import { severityOf } from './severity.ts';

export type RuleOf<Unit extends Rule['unit']> = Extract<Rule, { unit: Unit }>;

type AskedOf = { readonly [Unit in Rule['unit']]: readonly RuleOf<Unit>[] };

/** The rules that a run asks, by unit, and a key of everything but the text that their answers depend on. */
export interface RulesInForce extends AskedOf {
  readonly key: string;
  /** What every context says of the settings, before options. */
  readonly settings: Settings;
  /** A rule's own options; most have none and share one context, as copying it for each was a fifth of a run. */
  optionsOf(rule: Rule): RuleOptions | undefined;
}

export function rulesInForce(
  rules: readonly Rule[],
  { kind, text }: Pick<CareerDocument, 'kind' | 'text'>,
  settings: LintSettings,
): RulesInForce {
  const spelling = spellingOf(text);
  const active = rules.filter((rule) => severityOf(rule, kind, settings) !== 'off');
  const asked: AskedOf = { bullet: [], role: [], entry: [], document: [], directive: [] };
  for (const rule of active) (asked[rule.unit] as Rule[]).push(rule);
  const { ladder, target, confidential, today, options, lexicon } = settings;
  const optionsByRule = new Map(
    active
      .filter((rule) => rule.options)
      .map((rule) => [rule.id, fittingOptions(rule, settings.options[rule.id] ?? {})]),
  );
  return {
    settings: { ladder, target, confidential, spelling, today, options: {} },
    optionsOf: (rule) => rule.options && optionsByRule.get(rule.id),
    ...asked,
    key: JSON.stringify([
      kind,
      ladderKey(ladder),
      target,
      confidential,
      spelling,
      today,
      options,
      lexicon,
      active.map((rule) => rule.id),
    ]),
  };
}

function fittingOptions(rule: Rule, given: Readonly<Record<string, unknown>>): RuleOptions {
  return Object.fromEntries(
    Object.entries(rule.options ?? {}).map(([name, option]) => [name, fitting(given[name], option.default)]),
  );
}

/** The given value where it has the default's type, else the default: a wrong type was told where the file was read. */
function fitting(given: unknown, byDefault: OptionValue): OptionValue {
  if (Array.isArray(byDefault))
    return Array.isArray(given) ? given.filter((item) => typeof item === 'string') : byDefault;
  return typeof given === typeof byDefault ? (given as OptionValue) : byDefault;
}
