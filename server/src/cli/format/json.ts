import { plainFinding, type Report } from '../report.ts';

/** The findings as JSON; its shape is a contract with other programs, so `version` rises when it breaks. */
export function formatJson(reports: readonly Report[]): string {
  const files = reports.map((report) => ({
    path: report.path,
    kind: report.document.kind,
    ...(report.document.kind === 'none' ? { reason: report.document.reason } : {}),
    findings: report.findings.map((finding) => plainFinding(report, finding)),
  }));
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}
