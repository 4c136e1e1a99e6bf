import assert from 'node:assert/strict';
import type { DocumentKind } from '../../src/document/model.ts';
import { createReader, type Reader } from '../../src/document/reader.ts';

const ROLES = 300;

/** One section that holds every role: no heading of a section parts the work. */
const text = [
  '# Ida Probst\n\n## Experience\n',
  ...Array.from(
    { length: ROLES },
    (_, at) => `### Engineer ${at}, Nordwind ${at}\n2015 – 2018\n\n- Built importer ${at}.\n- Led the rota.\n`,
  ),
].join('\n');

/** How often a host is let in while the text is read as that kind. */
function pauses(reader: Reader, kind: DocumentKind): number {
  const steps = reader.steps(text, { kind });
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
}

describe('reading in steps', () => {
  it('lets a host in at least once for every 500 characters of a new text', () => {
    const count = pauses(createReader(), 'resume');
    assert.ok(text.length / count < 500, `${count} pauses over ${text.length} characters`);
  });

  it('lets a host in at every role of one section, also where its pieces are known', () => {
    const reader = createReader();
    reader.read(text, { kind: 'none' });
    const count = pauses(reader, 'resume');
    assert.ok(count >= ROLES, `${count} pauses`);
  });

  it('lets a host in at every entry, also where its pieces are known', () => {
    const reader = createReader();
    reader.read(text, { kind: 'none' });
    const count = pauses(reader, 'brag');
    assert.ok(count >= ROLES, `${count} pauses`);
  });

  it('does not stop again at roles that it remembers', () => {
    const reader = createReader();
    reader.read(text, { kind: 'resume' });
    assert.equal(pauses(reader, 'resume'), 0);
  });
});
