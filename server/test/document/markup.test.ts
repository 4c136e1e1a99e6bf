import assert from 'node:assert/strict';
import { createReader } from '../../src/document/reader.ts';
import { read, roles } from './check.ts';

describe('directives', () => {
  function directives(text: string): readonly string[] {
    return read(text).directives.map(({ name, rules, reason, span }) => {
      const source = text.slice(span.start, span.end);
      assert.ok(source.includes('rung-'), source);
      for (const rule of rules) assert.equal(text.slice(rule.span.start, rule.span.end), rule.text);
      return [name, rules.map((rule) => rule.text).join('+'), reason ?? '-'].join(' ');
    });
  }

  it('reads comments on their own line, behind an item and in a line', () => {
    assert.deepEqual(directives('# A\n\n<!-- rung-disable-next-line weak-opener tense -- said so -->\n- x\n'), [
      'disable-next-line weak-opener+tense said so',
    ]);
    assert.deepEqual(directives('- x <!-- rung-disable-line bare-led -->\n'), ['disable-line bare-led -']);
    assert.deepEqual(directives('<!-- rung-disable -->\n\n- x\n\n<!-- rung-enable -->\n'), ['disable  -', 'enable  -']);
    assert.deepEqual(directives('<!--rung-disable-file-->\n'), ['disable-file  -']);
  });

  it('reads link definitions', () => {
    assert.deepEqual(directives('- x\n\n[//]: # (rung-disable-line tense -- quoted)\n\n- y\n'), [
      'disable-line tense quoted',
    ]);
  });

  describe('false positives', () => {
    it('reads none in code or of another name', () => {
      assert.deepEqual(directives('```\n<!-- rung-disable -->\n```\n'), []);
      assert.deepEqual(directives('<!-- rung-disabled -->\n'), []);
      assert.deepEqual(directives('`<!-- rung-disable -->`\n'), []);
    });
  });
});

describe('placeholders', () => {
  it('finds them anywhere', () => {
    const text = '# A ⟨name⟩\n\n- used by ⟨how many?⟩ teams\n';
    assert.deepEqual(
      read(text).placeholders.map(({ start, end }) => text.slice(start, end)),
      ['⟨name⟩', '⟨how many?⟩'],
    );
  });
});

describe('front matter', () => {
  const matter = (text: string) => read(text, {}).frontMatter;

  it('reads the keys of Rung with their places', () => {
    const text = '---\nrung: resume\nrung-target: "staff"\nconfidential: true\nlayout: page\n---\n\n# A\n';
    const read = matter(text);
    assert.deepEqual(
      [read?.kind, read?.target?.text, read?.confidential, read?.problem],
      ['resume', 'staff', true, null],
    );
    assert.ok(text.slice(read?.target?.span.start, read?.target?.span.end).includes('staff'));
  });

  it('tells what it cannot read, and reads the rest of the document', () => {
    assert.match(matter('---\nrung: [a\n---\n\n# A\n')?.problem?.text ?? '', /could not be read/);
    assert.match(matter('+++\nrung = \n+++\n\n# A\n')?.problem?.text ?? '', /could not be read/);
    assert.match(matter('---\nrung: poem\n---\n')?.problem?.text ?? '', /not “poem”/);
  });

  it('names the line of the document that it cannot read', () => {
    const problem = matter('---\nrung: resume\nlayout: page\nskills: }\n---\n\n# A\n')?.problem?.text;
    assert.match(problem ?? '', /^The front matter could not be read: [^\n]+, line 4$/);
  });

  it('is read once for all edits of the text below it', () => {
    const reader = createReader();
    const text = '---\nrung: resume\nrung-target: staff\n---\n\n# A\n';
    const before = reader.read(text).frontMatter;
    assert.equal(reader.read(`${text}\n- x\n`).frontMatter, before);
    assert.equal(reader.read(text.replace('staff', 'senior')).frontMatter?.target?.text, 'senior');
  });

  it('leaves a site’s own front matter alone', () => {
    assert.equal(matter('---\nlayout: [page\n---\n')?.problem, null);
  });
});

describe('roles', () => {
  it('says what could not be read', () => {
    const { unread } = read('## Experience\n\n### The garden\n\n- Watered it\n');
    assert.deepEqual(
      unread.map(({ reason }) => reason),
      ['neither a job title nor dates were found in its heading'],
    );
  });

  it('keeps the prose before the bullets', () => {
    const [role] = read(
      '## Experience\n\n### Engineer, Acme\n2019 – 2020\n\nManaged 7–9 engineers.\n\n- Wrote it\n',
    ).roles;
    assert.deepEqual(
      role?.prose.map(({ plain }) => plain.text),
      ['Managed 7–9 engineers.'],
    );
  });

  describe('false positives', () => {
    it('takes no project, tool list or subheading for a role', () => {
      const text =
        '## Experience\n\n### Engineer, Acme\n2019 – 2020\n\n**Technologies:** Go, Redis\n\n**Key achievements:**\n\n- Wrote it\n\n#### Ledger project (2019)\n\n- Moved it\n';
      assert.deepEqual(roles(text), ['Engineer | Acme | 2019 | 2020 | 2']);
    });

    it('takes no line wrapped in bold for a role', () => {
      assert.deepEqual(
        roles('## Experience\n\n### Engineer, Acme\n2019 – 2020\n\n- Cut the time by\n**40%** for all\n'),
        ['Engineer | Acme | 2019 | 2020 | 1'],
      );
    });
  });
});
