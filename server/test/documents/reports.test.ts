import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CareerDocument } from '../../src/document/model.ts';
import { createReader } from '../../src/document/reader.ts';
import { defaultSettings } from '../../src/lint/defaults.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { rules } from '../../src/rules/index.ts';

const folder = join(import.meta.dirname, '../../../test-fixtures/documents/reports');
const reader = createReader();
const linter = createLinter(rules);

describe('whole documents', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  for (const name of names) it(`${name} gets the report beside it`, () => checkReport(name));

  it('are at least a dozen', () => assert.ok(names.length >= 12));
});

/** With UPDATE=1 the report is written; read it as the document's writer would before it is committed. */
function checkReport(name: string): void {
  const path = join(folder, name);
  const document = reader.read(readFileSync(path, 'utf8'), { path: name });
  const { findings, failures } = linter.lint(document, defaultSettings({ year: 2026, month: 6, day: 15 }));
  assert.deepEqual(failures, []);
  const report = reportOf(document, findings);
  const expected = `${path.slice(0, -'.md'.length)}.expected`;
  if (process.env.UPDATE === '1') writeFileSync(expected, report);
  assert.equal(report, readFileSync(expected, 'utf8'));
}

/** What the document was taken for, then a paragraph per finding: line, rule, severity, words and message. */
function reportOf(document: CareerDocument, findings: readonly Finding[]): string {
  const language = document.language === 'other' ? ', not in English' : '';
  const head = `${document.kind}${language} · ${document.roles.length} roles · ${findings.length} findings`;
  return `${[head, ...findings.map((finding) => paragraph(document, finding))].join('\n\n')}\n`;
}

function paragraph({ text }: CareerDocument, { rule, severity, span, message, related }: Finding): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const links = related.map((link) => `\n  line ${lineOf(text, link.span.start)}: ${link.message}`);
  return `line ${lineOf(text, span.start)}  ${rule}  ${severity}  «${words}»\n  ${message}${links.join('')}`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
