import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fixture, read, shapesFolder } from './check.ts';
import type { Row } from './shape-predicates.ts';
import { dateRows, kindRows, roleRows, sectionRows } from './shape-rows.ts';
import { bragRows, bulletRows, trapRows } from './shape-text-rows.ts';

const documents = readdirSync(shapesFolder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const text = fixture(name);
    return { name, text, document: read(text, { path: name }) };
  });

/** Each in at least two documents, so that no shape hangs on one writer's way of writing it. */
function checkRows(rows: readonly Row[]): void {
  for (const [what, holds] of rows) {
    it(what, () => {
      const found = documents.filter(holds).map(({ name }) => name);
      assert.ok(found.length >= 2, `in ${found.length} documents: ${found.join(', ')}`);
    });
  }
}

describe('what the documents in every shape hold, and are read for', () => {
  describe('kinds', () => checkRows(kindRows));
  describe('headings of roles', () => checkRows(roleRows));
  describe('forms of dates', () => checkRows(dateRows));
  describe('names of sections', () => checkRows(sectionRows));
  describe('bullets', () => checkRows(bulletRows));
  describe('brag documents, packets and job descriptions', () => checkRows(bragRows));
  describe('traps', () => checkRows(trapRows));
});
