import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Span } from '../../src/document/model.ts';
import { outline } from '../../src/document/outline.ts';
import { fixture, read, shapesFolder } from './check.ts';

/** The outline in the words of the command line: lines in the place of offsets. */
function outlineOf(name: string): unknown {
  const text = fixture(name);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  const { roles, sections, entries, unread, ...rest } = outline(read(text, { path: name }));
  const lines = ({ start, end }: Span): string => `${lineOf(start)}–${lineOf(end)}`;
  const bullets = (list: (typeof roles)[number]['bullets']): unknown =>
    list.map(({ text: plain, nature, depth, span }) => ({
      line: lineOf(span.start),
      text: plain,
      ...(nature === 'work' ? {} : { nature }),
      ...(depth === 0 ? {} : { depth }),
    }));
  return {
    ...rest,
    sections: sections.map(({ title, kind, span }) => `${kind}: ${title} (${lines(span)})`),
    roles: roles.map((role) => ({ ...role, span: lines(role.span), bullets: bullets(role.bullets) })),
    entries: entries.map((entry) => ({ ...entry, span: lines(entry.span), bullets: bullets(entry.bullets) })),
    unread: unread.map(({ span, reason }) => ({ span: lines(span), reason })),
  };
}

describe('documents in every shape', () => {
  const names = readdirSync(shapesFolder).filter((name) => name.endsWith('.md'));

  it('has at least forty', () => {
    assert.ok(names.length >= 40);
  });

  for (const name of names) {
    it(`reads ${name}`, () => {
      const file = new URL(name.replace(/\.md$/, '.outline.json'), shapesFolder);
      const actual = `${JSON.stringify(outlineOf(name), null, 2)}\n`;
      if (process.env.UPDATE === '1') writeFileSync(file, actual);
      assert.ok(existsSync(file), 'no expected outline: run with UPDATE=1 and read what is written');
      assert.equal(actual, readFileSync(file, 'utf8'));
    });
  }
});
