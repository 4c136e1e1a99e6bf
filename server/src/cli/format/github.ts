import type { Severity } from '../../lint/finding.ts';
import { plainFinding, type Report } from '../report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub Actions shows beside the lines of a pull request. */
export function formatGithub(reports: readonly Report[]): string {
  return reports
    .flatMap((report) =>
      report.findings.map((finding) => {
        const { rule, severity, message, range } = plainFinding(report, finding);
        const place = [
          `file=${property(report.path)}`,
          `line=${range.start.line + 1}`,
          `endLine=${range.end.line + 1}`,
          `col=${range.start.character + 1}`,
          `endColumn=${range.end.character + 1}`,
          `title=${property(`rung: ${rule}`)}`,
        ];
        return `::${COMMANDS[severity]} ${place.join(',')}::${data(message)}\n`;
      }),
    )
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
