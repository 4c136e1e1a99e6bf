import type { Severity } from '../../lint/finding.ts';
import type { Rule } from '../../lint/rule.ts';
import type { Range } from '../positions.ts';
import { type PlainFinding, plainFinding, type Report } from '../report.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, the format that code hosts read reports in. */
export function formatSarif(reports: readonly Report[], rules: readonly Rule[], version: string): string {
  const used = rules.filter(({ id }) => reports.some(({ findings }) => findings.some(({ rule }) => rule === id)));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rung', version, rules: used.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) =>
          report.findings.map((finding) => result(report, plainFinding(report, finding))),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor({ id, title, why, severity }: Rule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: LEVELS[severity] },
  };
}

function result({ path }: Report, { rule, severity, message, range, text, related, fixes }: PlainFinding) {
  const artifactLocation = { uri: path.split('/').map(encodeURIComponent).join('/') };
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation, region: { ...region(range), snippet: { text } } } }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other) => ({
            message: { text: other.message },
            physicalLocation: { artifactLocation, region: region(other.range) },
          })),
        }),
    // Only safe fixes: a program that applies SARIF fixes asks no questions.
    ...(fixes.some(({ kind }) => kind === 'safe')
      ? {
          fixes: fixes
            .filter(({ kind }) => kind === 'safe')
            .map(({ title, edits }) => ({
              description: { text: title },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: edits.map((edit) => ({
                    deletedRegion: region(edit.range),
                    insertedContent: { text: edit.newText },
                  })),
                },
              ],
            })),
        }
      : {}),
  };
}

function region({ start, end }: Range) {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
