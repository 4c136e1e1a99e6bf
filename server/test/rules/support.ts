import { createReader } from '../../src/document/reader.ts';
import { profiles } from '../../src/ladder/profiles.ts';
import { defaultSettings } from '../../src/lint/defaults.ts';
import type { Finding } from '../../src/lint/finding.ts';
import type { LintSettings } from '../../src/lint/lint.ts';
import { createLinter } from '../../src/lint/linter.ts';
import type { Example, Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/index.ts';

export const TODAY = { year: 2026, month: 6, day: 15 };

const reader = createReader();
const linter = createLinter(rules);

/** A text with its «marks» taken out. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

export function readMarks(marked: string): Marked {
  const marks: { start: number; end: number; text: string }[] = [];
  let text = '';
  for (const piece of marked.split(/(«[^«»]*»)/)) {
    if (!piece.startsWith('«')) {
      text += piece;
      continue;
    }
    const inner = piece.slice(1, -1);
    marks.push({ start: text.length, end: text.length + inner.length, text: inner });
    text += inner;
  }
  return { text, marks };
}

/** A document around single bullets: they stand in the newest role of a Senior Software Engineer. */
export function documentOf(text: string, title = 'Senior Software Engineer'): { text: string; base: number } {
  if (/^#/m.test(text)) return { text, base: 0 };
  const before = `# Robin Vale\n\n## Experience\n\n### ${title}, Tidewater\n\nJan 2021 – present\n\n`;
  return { text: `${before}${text.trimEnd()}\n`, base: before.length };
}

/** Findings of every rule in a text, with the given changes to the default settings. */
export function findingsIn(
  text: string,
  kind: Rule['kinds'][number],
  settings: Partial<LintSettings> = {},
): readonly Finding[] {
  const result = linter.lint(reader.read(text, { kind }), { ...defaultSettings(TODAY), ...settings });
  for (const { error } of result.failures) throw error;
  return result.findings;
}

/** The findings of one rule in an example or a temptation; the rule is on, whatever its default. */
export function ruleFindings(
  rule: Rule,
  text: string,
  given: Pick<Example, 'kind' | 'target' | 'options' | 'title'> &
    Partial<Omit<LintSettings, 'options' | 'target'>> = {},
): { readonly text: string; readonly findings: readonly Finding[] } {
  const { kind = rule.kinds[0] ?? 'resume', target = null, options, title, ...settings } = given;
  const placed = documentOf(text, title);
  const severities = rule.severity === 'off' ? { [rule.id]: 'hint' as const } : {};
  const findings = findingsIn(placed.text, kind, {
    target,
    severities,
    ladder: profiles.generic,
    ...(options && { options: { [rule.id]: options } }),
    ...settings,
  });
  return { text: placed.text, findings: findings.filter((finding) => finding.rule === rule.id) };
}

/** Every rule by its id. */
export function ruleById(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** The marked words that a rule finds in a marked text, as it would write them. */
export function markedBy(text: string, findings: readonly Finding[]): string {
  let out = '';
  let at = 0;
  for (const { span } of findings) {
    out += `${text.slice(at, span.start)}«${text.slice(span.start, span.end)}»`;
    at = span.end;
  }
  return out + text.slice(at);
}
