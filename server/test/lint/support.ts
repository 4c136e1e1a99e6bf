import { createReader } from '../../src/document/reader.ts';
import { defaultSettings } from '../../src/lint/defaults.ts';
import type { Finding } from '../../src/lint/finding.ts';
import type { Linter, LintResult, LintSettings } from '../../src/lint/lint.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { defineRule, type Rule } from '../../src/lint/rule.ts';
import { toPlainText } from '../../src/rewrite/template.ts';

export const TODAY = { year: 2026, month: 6, day: 15 };

export function settingsWith(changes: Partial<LintSettings> = {}): LintSettings {
  return { ...defaultSettings(TODAY), ...changes };
}

/** A résumé of one role with these bullets. */
export function resume(bullets: readonly string[], title = 'Senior Software Engineer'): string {
  return `# Robin Vale\n\n## Experience\n\n### ${title}, Tidewater\n\nJan 2021 – present\n\n${bullets.map((bullet) => `- ${bullet}`).join('\n')}\n`;
}

/** A rule that finds every occurrence of a word in a bullet. */
export function wordRule(id: string, word: string, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    title: `The word ${word}`,
    why: '',
    severity: 'warning',
    kinds: ['resume', 'brag'],
    fix: 'safe',
    family: 'writing',
    sources: [],
    examples: [{ bad: '', good: '' }],
    ...more,
    unit: 'bullet',
    check({ bullet }) {
      return [...bullet.plain.text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map((match) => {
        const span = bullet.plain.sourceSpan(match.index, match.index + word.length);
        return {
          span,
          message: `found ${word}`,
          fixes: () => [{ title: 'shout', kind: 'safe', edits: [{ span, newText: [word.toUpperCase()] }] }],
        };
      });
    },
  } as Rule);
}

export function lintText(
  rules: readonly Rule[],
  text: string,
  changes: Partial<LintSettings> & { readonly kind?: 'resume' | 'brag' | 'packet' } = {},
  linter: Linter = createLinter(rules),
): LintResult {
  const { kind = 'resume', ...settings } = changes;
  return linter.lint(createReader().read(text, { kind }), settingsWith(settings));
}

/** Findings in a form that compares: everything that a user can see of them. */
export function visible(findings: readonly Finding[]): readonly unknown[] {
  return findings.map(({ rule, severity, span, message, related, fixes }) => ({
    rule,
    severity,
    span,
    message,
    related,
    fixes: fixes().map((fix) => ({
      title: fix.title,
      edits: fix.edits.map((edit) => [edit.span.start, edit.span.end, toPlainText(edit.newText)]),
    })),
  }));
}

/** "rule:words" of each finding. */
export function told(text: string, { findings }: LintResult): readonly string[] {
  return findings.map(({ rule, span }) => `${rule}:${text.slice(span.start, span.end)}`);
}
