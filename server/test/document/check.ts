import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { CareerDocument, DocumentKind } from '../../src/document/model.ts';
import { outline } from '../../src/document/outline.ts';
import { createReader, type ReadHint } from '../../src/document/reader.ts';

export const shapesFolder = new URL('../../../test-fixtures/documents/shapes/', import.meta.url);

/** A fixture's text; git may have turned its line ends, which matter for none but `crlf…`. */
export function fixture(name: string): string {
  return readFileSync(new URL(name, shapesFolder), 'utf8');
}

export function read(text: string, hint: ReadHint = { kind: 'resume' }): CareerDocument {
  return createReader().read(text, hint);
}

export function checkKind(text: string, hint: ReadHint, kind: DocumentKind): void {
  assert.equal(read(text, hint).kind, kind, JSON.stringify(hint));
}

/** The roles of a text, each as "title | company | start | end | bullets". */
export function roles(text: string, hint?: ReadHint): readonly string[] {
  return outline(read(text, hint)).roles.map((role) =>
    [role.title, role.company, role.start, role.end, role.bullets.length].map((it) => it ?? '-').join(' | '),
  );
}

/** Everything a document says, positions included, as plain data. */
export function snapshot(document: CareerDocument): unknown {
  const { text, ...rest } = document;
  return JSON.parse(
    JSON.stringify(rest, (key, value) =>
      key === 'plain'
        ? {
            text: value.text,
            source: text.slice(
              value.sourceSpan(0, value.text.length).start,
              value.sourceSpan(0, value.text.length).end,
            ),
          }
        : value,
    ),
  );
}

/** The roles that a résumé is read as: "title | company | start | end | bullets". */
export function checkRoles(text: string, expected: readonly string[], hint: ReadHint = {}): void {
  assert.deepEqual(roles(text, { kind: 'resume', ...hint }), expected);
}

/** The same for what stands under "Experience". */
export function checkExperience(experience: string, expected: readonly string[]): void {
  checkRoles(`# Wanda Okoye\n\n## Experience\n\n${experience}\n`, expected);
}

/** The bullets of the first role under "Experience", as their texts. */
export function bulletTexts(experience: string, expected: readonly string[]): void {
  const [role] = read(`# Wanda Okoye\n\n## Experience\n\n${experience}\n`).roles;
  assert.deepEqual(
    role?.bullets.map(({ plain }) => plain.text),
    expected,
  );
}
