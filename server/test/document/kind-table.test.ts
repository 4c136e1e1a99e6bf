import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { read } from './check.ts';

const documents = new URL('../../../test-fixtures/documents/', import.meta.url);

/** What each file of the brag folder is; the other folders hold one kind each. */
const bragFolder: Readonly<Record<string, string>> = {
  '2023-brag.md': 'brag',
  'accomplishments-quarters.md': 'brag',
  'brag-dated-entries.md': 'brag',
  'brag-diary.md': 'brag',
  'brag-projects.md': 'brag',
  'jd-rockstar-fullstack.md': 'job',
  'job-description-staff-platform.md': 'job',
  'job-senior-data-engineer.md': 'job',
  'promo-packet-thin.md': 'packet',
  'promotion-packet-staff.md': 'packet',
  'work-log-template.md': 'brag',
};

function checkFolder(folder: string, kindOf: (name: string) => string | undefined): void {
  const names = readdirSync(new URL(`${folder}/`, documents)).filter((name) => name.endsWith('.md'));
  assert.ok(names.length >= 8);
  const wrong = names.flatMap((name) => {
    const text = readFileSync(new URL(`${folder}/${name}`, documents), 'utf8');
    const { kind, reason } = read(text, { path: name });
    return kind === kindOf(name) ? [] : [`${name}: ${kind}, ${reason}`];
  });
  assert.deepEqual(wrong, []);
}

describe('the kind of every document', () => {
  it('is none for what only resembles a career document', () => {
    checkFolder('none', () => 'none');
  });

  it('is that of brag documents, packets and job descriptions', () => {
    checkFolder('brag', (name) => bragFolder[name]);
  });

  it('is a résumé for résumés, and none for notes about them', () => {
    for (const folder of ['excellent', 'poor'])
      checkFolder(folder, (name) => (name.endsWith('.reader.md') ? 'none' : 'resume'));
  });
});
