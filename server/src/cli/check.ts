import { writeFile } from 'node:fs/promises';
import { fixAll } from '../fixing.ts';
import { isTooLarge, largeFileFinding } from '../large-file.ts';
import type { Finding, Severity } from '../lint/finding.ts';
import { version } from '../version.ts';
import type { Cli, CommonOptions } from './cli.ts';
import { formatGithub } from './format/github.ts';
import { formatJson } from './format/json.ts';
import { formatPretty } from './format/pretty.ts';
import { formatSarif } from './format/sarif.ts';
import { count } from './format/style.ts';
import { STDIN_PATH } from './input.ts';
import { exits, UsageError } from './io.ts';
import { type Opened, openAll } from './open.ts';
import { type Report, reportOf } from './report.ts';

export type CheckFormat = 'pretty' | 'json' | 'sarif' | 'github';

export interface CheckOptions extends CommonOptions {
  readonly format: CheckFormat;
  readonly failOn: Severity | 'never';
  readonly fix?: boolean;
}

/** Prints the findings of the files; the exit code tells whether any is as grave as `--fail-on`. */
export async function check(cli: Cli, paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.fix && paths.includes(STDIN_PATH))
    throw new UsageError('--fix changes files: standard input cannot be written back');
  const { opened, complete } = await openAll(cli, paths, options);
  const reports: Report[] = [];
  let fixed = 0;
  let written = true;
  for (const one of opened) {
    const result = options.fix ? await fixFile(cli, one) : { ...lintOne(cli, one), fixed: 0, written: true };
    fixed += result.fixed;
    written &&= result.written;
    // A folder is searched for career documents; its other Markdown is nobody's concern.
    if (one.input.named || result.report.document.kind !== 'none') reports.push(result.report);
  }
  cli.io.out(print(cli, reports, options.format));
  if (fixed > 0) cli.io.err(`rung: ${count(fixed, 'safe fix', 'safe fixes')} applied.\n`);
  if (!complete || !written) return exits.unusable;
  return reports.some(({ findings }) => isGrave(findings, options.failOn)) ? exits.findings : exits.clean;
}

function lintOne({ engine, io }: Cli, { input, document, settings, largest }: Opened): { readonly report: Report } {
  if (isTooLarge(input.text, largest)) return { report: reportOf(input.path, document, [largeFileFinding(largest)]) };
  const { findings, failures } = engine.linter.lint(document, settings);
  for (const { rule, error } of failures) {
    io.err(`rung: ${input.path}: the rule ${rule} failed: ${error instanceof Error ? error.message : String(error)}\n`);
  }
  return { report: reportOf(input.path, document, findings) };
}

interface Fixed {
  readonly report: Report;
  readonly fixed: number;
  /** False where the file could not be written: it stands as it was. */
  readonly written: boolean;
}

async function fixFile(cli: Cli, opened: Opened): Promise<Fixed> {
  const before = lintOne(cli, opened);
  const { text, fixed } = fixAll(before.report.document.text, (now) =>
    now === before.report.document.text ? before.report.findings : lintOne(cli, opened.withText(now)).report.findings,
  );
  if (fixed === 0) return { ...before, fixed, written: true };
  const { file, bom, path } = opened.input;
  try {
    if (file !== null) await writeFile(file, bom ? `\uFEFF${text}` : text);
  } catch (error) {
    cli.io.err(`rung: ${path}: could not be written: ${error instanceof Error ? error.message : String(error)}\n`);
    return { ...before, fixed: 0, written: false };
  }
  return { ...lintOne(cli, opened.withText(text)), fixed, written: true };
}

function print({ engine, io }: Cli, reports: readonly Report[], format: CheckFormat): string {
  switch (format) {
    case 'json':
      return formatJson(reports);
    case 'sarif':
      return formatSarif(reports, engine.rules, version);
    case 'github':
      return formatGithub(reports);
    case 'pretty':
      return formatPretty(reports, io);
  }
}

const ORDER: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function isGrave(findings: readonly Finding[], failOn: CheckOptions['failOn']): boolean {
  if (failOn === 'never') return false;
  return findings.some(({ severity }) => ORDER.indexOf(severity) <= ORDER.indexOf(failOn));
}
