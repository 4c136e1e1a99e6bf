import {
  type CancellationToken,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { largeFileId } from '../large-file.ts';
import type { Finding, Severity } from '../lint/finding.ts';
import type { StatusParams } from '../protocol.ts';
import { statusMethod } from '../protocol.ts';
import type { Linting } from './analyses.ts';
import { isConfigurationFile } from './configuration-files.ts';
import { toRange } from './convert.ts';
import { ruleUri } from './rule-pages.ts';
import type { Session } from './session.ts';

/** More than this in one document is no help to a reader and costs every keystroke: the rest is counted, not sent. */
const MOST_DIAGNOSTICS = 300;

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Answers a pull: the findings of the document as it stands, or "unchanged" where the client has just these. */
export async function pullDiagnostics(
  session: Session,
  uri: string,
  previousResultId: string | undefined,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const items = (await currentDiagnostics(session, uri, token)) ?? [];
  // A client that asked again meanwhile must not take this for "no findings".
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
  const resultId = hash(JSON.stringify(items));
  if (resultId === previousResultId) return { kind: 'unchanged', resultId };
  return { kind: 'full', resultId, items };
}

/** Sends the findings to a client that does not ask for them. */
export async function pushDiagnostics(session: Session, uri: string): Promise<void> {
  const version = session.documents.get(uri)?.version;
  const diagnostics = await currentDiagnostics(session, uri);
  // A newer version has its own push under way.
  if (!diagnostics || session.documents.get(uri)?.version !== version) return;
  await session.connection.sendDiagnostics({ uri, version, diagnostics });
}

async function currentDiagnostics(
  session: Session,
  uri: string,
  token?: CancellationToken,
): Promise<Diagnostic[] | null> {
  if (isConfigurationFile(uri)) return null;
  const linting = await session.analyses.lint(uri, token);
  if (!linting) return null;
  const shown = session.typing.visible(linting.text, linting.document, linting.findings);
  sendStatus(session, linting, shown);
  return toDiagnostics(linting.text, shown, (rule) => ruleUri(session, rule));
}

type PageOf = (rule: string) => string | undefined;

/** Findings as diagnostics, the gravest first where there are too many. */
export function toDiagnostics(text: TextDocument, findings: readonly Finding[], pageOf: PageOf): Diagnostic[] {
  if (findings.length <= MOST_DIAGNOSTICS) return findings.map((finding) => toDiagnostic(text, finding, pageOf));
  const gravest = [...findings]
    .sort((a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity])
    .slice(0, MOST_DIAGNOSTICS);
  const rest = findings.length - gravest.length;
  const told: Diagnostic = {
    range: toRange(text, { start: 0, end: 0 }),
    severity: DiagnosticSeverity.Information,
    source: 'rung',
    message: `${rest} more findings are not shown: the list is cut after ${MOST_DIAGNOSTICS}. \`rung check\` prints them all.`,
  };
  return [told, ...gravest.map((finding) => toDiagnostic(text, finding, pageOf))];
}

function toDiagnostic(text: TextDocument, finding: Finding, pageOf: PageOf): Diagnostic {
  const href = finding.rule === largeFileId ? undefined : pageOf(finding.rule);
  const related = finding.related.map(({ span, message }) => ({
    location: { uri: text.uri, range: toRange(text, span) },
    message,
  }));
  return {
    range: toRange(text, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: 'rung',
    message: finding.message,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

function sendStatus({ client, connection }: Session, { text, document }: Linting, shown: readonly Finding[]): void {
  if (!client.options.status) return;
  const hints = shown.filter(({ severity }) => severity === 'hint').length;
  const status: StatusParams = {
    uri: text.uri,
    version: text.version,
    kind: document.kind,
    reason: document.reason,
    roles: document.roles.length,
    entries: document.entries.length,
    findings: shown.length - hints,
    hints,
  };
  void connection.sendNotification(statusMethod, status);
}

/** FNV-1a: names a report, so that an equal one need not be sent again. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return `${text.length.toString(36)}.${(value >>> 0).toString(36)}`;
}
