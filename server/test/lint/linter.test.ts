import assert from 'node:assert/strict';
import type { Entry, Role } from '../../src/document/model.ts';
import { createReader } from '../../src/document/reader.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { defineRule, type Rule } from '../../src/lint/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { lintText, resume, settingsWith, told, visible, wordRule } from './support.ts';

const apple = wordRule('apple', 'apple');
const pear = wordRule('pear', 'pear');

describe('the linter', () => {
  it('finds in bullets, where they stand in the document', () => {
    const text = resume(['One apple and a pear.', 'Two apple trees.']);
    assert.deepEqual(told(text, lintText([apple, pear], text)), ['apple:apple', 'pear:pear', 'apple:apple']);
  });

  it('looks at nested bullets as well', () => {
    const text = resume(['Ran the orchard, which had:\n  - an apple tree in every row']);
    assert.deepEqual(told(text, lintText([apple], text)), ['apple:apple']);
  });

  it('leaves everything outside of work alone', () => {
    const text = `${resume(['Grew a pear.'])}\n## Education\n\n- apple studies\n\n## Skills\n\n- apple\n`;
    assert.deepEqual(told(text, lintText([apple, pear], text)), ['pear:pear']);
  });

  it('gives hints at most in projects', () => {
    const text = `${resume(['Grew a pear.'])}\n## Projects\n\n### Maintainer, Orchard\n\n2022 – 2023\n\n- Wrote the apple counter.\n`;
    const { findings } = lintText([apple, pear], text);
    assert.deepEqual(
      findings.map(({ rule, severity }) => `${rule} ${severity}`),
      ['pear warning', 'apple hint'],
    );
  });

  it('keeps nothing but warnings at the calm preset, unless a severity is the user’s own', () => {
    const text = `${resume(['Grew a pear and a plum.'])}\n## Projects\n\n### Maintainer, Orchard\n\n2022 – 2023\n\n- Wrote the pear counter.\n`;
    const plum = wordRule('plum', 'plum', { severity: 'information' });
    const lint = (changes: Parameters<typeof lintText>[2]) =>
      lintText([pear, plum], text, changes).findings.map(({ rule, severity }) => `${rule} ${severity}`);
    assert.deepEqual(lint({}), ['pear warning', 'plum information', 'pear hint']);
    assert.deepEqual(lint({ preset: 'calm' }), ['pear warning']);
    assert.deepEqual(lint({ preset: 'calm', severities: { pear: 'warning' } }), ['pear warning', 'pear hint']);
  });

  it('gives nothing above information in a brag document', () => {
    const text = '# Brag document\n\n## 2024\n\n- Picked an apple.\n';
    const [finding] = lintText([apple], text, { kind: 'brag' }).findings;
    assert.equal(finding?.severity, 'information');
  });

  it('says nothing of a task that is still open', () => {
    const text = '# Brag document\n\n## 2024\n\n- [ ] Pick an apple.\n- [x] Picked an apple.\n';
    const { findings } = lintText([apple], text, { kind: 'brag' });
    assert.deepEqual(
      findings.map(({ span }) => text.slice(0, span.start).split('\n').length),
      [6],
    );
  });

  it('says nothing of a document in another language', () => {
    const text =
      '# Robin Vale\n\n## Berufserfahrung\n\n### Softwareentwickler, Tidewater\n\n2019 – 2022\n\n- Entwicklung der Schnittstelle für die Abrechnung mit den Krankenkassen und der Datenbank.\n- Verantwortlich für die Einführung des neuen Systems, das nicht mehr gewartet wurde.\n';
    assert.deepEqual(lintText(rules, text).findings, []);
  });

  it('says nothing inside a placeholder', () => {
    const text = resume(['Grew ⟨which apple?⟩ in Oslo.']);
    assert.deepEqual(told(text, lintText([apple], text)), []);
  });

  it('loses only the findings of a rule that throws, and reports it', () => {
    const text = resume(['One apple.']);
    const result = lintText([broken('broken'), apple], text);
    assert.deepEqual(told(text, result), ['apple:apple']);
    assert.deepEqual(
      result.failures.map(({ rule, error }) => [rule, (error as Error).message]),
      [['broken', 'no']],
    );
  });

  it('lets a host in between its steps', () => {
    const bullets = resume(['One apple.']);
    const text = Array.from({ length: 5 }, () => bullets.slice(bullets.indexOf('###'))).join('\n');
    const steps = createLinter([apple]).steps(createReader().read(`${bullets}\n${text}`), settingsWith());
    let count = 0;
    while (!steps.next().done) count += 1;
    assert.ok(count >= 6, `${count} steps`);
  });

  it('asks of the bullets of one role at most in one step', () => {
    let asked = 0;
    const counting: Rule = {
      ...wordRule('counting', 'apple'),
      unit: 'bullet',
      check() {
        asked += 1;
        return [];
      },
    };
    const bullets = resume(['One.', 'Two.', 'Three.']);
    const role = bullets.slice(bullets.indexOf('###'));
    const text = [bullets, ...Array.from({ length: 30 }, (_, at) => role.replace('One', `One ${at}`))].join('\n');
    const steps = createLinter([counting]).steps(createReader().read(text), settingsWith());
    let most = 0;
    for (let before = asked; !steps.next().done; before = asked) most = Math.max(most, asked - before);
    assert.ok(asked >= 30 && most <= 3, `${most} of ${asked} bullets in one step`);
  });

  it('pauses where a rule over the whole document does', () => {
    const pausing: Rule = {
      ...wordRule('pausing', 'apple'),
      unit: 'document',
      *check() {
        for (let at = 0; at < 10; at += 1) yield null;
      },
    };
    const steps = createLinter([pausing]).steps(createReader().read(resume(['One apple.'])), settingsWith());
    let count = 0;
    while (!steps.next().done) count += 1;
    assert.ok(count >= 10, `${count} steps`);
  });

  it('pauses while what was found is put in order', () => {
    const stepsOf = (text: string): number => {
      const steps = createLinter([]).steps(createReader().read(text), settingsWith());
      let count = 0;
      while (!steps.next().done) count += 1;
      return count;
    };
    // Two steps for the role and three between the stages at the end.
    assert.ok(stepsOf(resume(['One apple.'])) >= 5);
  });

  it('reads each unit once', () => {
    let asked = 0;
    const counting = wordRule('counting', 'apple');
    const rule = {
      ...counting,
      check(context: never) {
        asked += 1;
        return (counting.check as (context: never) => Iterable<never>)(context);
      },
    } as Rule;
    const linter = createLinter([rule]);
    const text = resume(['One apple.', 'Two apple trees.']);
    lintText([rule], text, {}, linter);
    lintText([rule], `Preface\n\n${text}`, {}, linter);
    assert.equal(asked, 2);
    lintText([rule], text.replace('Two', 'Three'), {}, linter);
    assert.equal(asked, 3);
  });

  it('keeps settings of different documents apart', () => {
    const linter = createLinter(rules);
    const text = resume(['Helped with the importer.'], 'Engineering Intern');
    const first = visible(lintText(rules, text, {}, linter).findings);
    lintText(rules, text, { target: 'staff', confidential: true, preset: 'strict' }, linter);
    assert.deepEqual(visible(lintText(rules, text, {}, linter).findings), first);
  });
});

describe('what rules over the whole document remember', () => {
  const lengths = (unit: Role | Entry) => unit.bullets.map(({ span, plain }) => ({ span, text: plain.text }));

  it('is asked for again only of the unit that was edited, and stands where the unit stands now', () => {
    let asked = 0;
    const summarise = (unit: Role | Entry) => {
      asked += 1;
      return lengths(unit);
    };
    const seen: string[] = [];
    const rule = defineRule({
      ...wordRule('whole', 'x'),
      unit: 'document',
      *check({ document, summaries }) {
        for (const { value, start } of summaries(summarise)) {
          for (const { span } of value) seen.push(document.text.slice(span.start + start, span.end + start));
        }
        yield* [];
      },
    } as Rule);
    const linter = createLinter([rule]);
    const text = '# Brag document\n\n## 2023\n\n- Picked an apple.\n\n## 2024\n\n- Picked a pear.\n';
    lintText([rule], text, { kind: 'brag' }, linter);
    const first = asked;
    lintText([rule], text.replace('an apple', 'two apples'), { kind: 'brag' }, linter);
    assert.equal(asked, first + 1);
    assert.deepEqual(seen.slice(-2), ['Picked two apples.', 'Picked a pear.']);
  });

  it('follows a ladder whose text changes under the same name', () => {
    const rule = defineRule({
      ...wordRule('title', 'x'),
      unit: 'role',
      *check({ role, ladder }) {
        yield { span: role.title?.span ?? role.span, message: ladder.name };
      },
    } as Rule);
    const linter = createLinter([rule]);
    const messages = ['Before', 'After'].map((name) => {
      const ladder = { ...settingsWith().ladder, name };
      return lintText([rule], resume(['One apple.']), { ladder }, linter).findings[0]?.message;
    });
    assert.deepEqual(messages, ['Before', 'After']);
  });
});

describe('one voice per bullet and reason', () => {
  it('keeps silent beside a rule over the whole document, and the other way round', () => {
    const text = resume(['two', 'one two three']);
    const whole = (id: string, word: string) =>
      defineRule({
        ...wordRule(id, word),
        unit: 'document',
        *check({ document }) {
          const start = document.text.indexOf(word);
          yield { span: { start, end: start + word.length }, message: word };
        },
      } as Rule);
    const over = [whole('bare-led', 'one'), wordRule('unclear-scope', 'two')];
    assert.deepEqual(told(text, lintText(over, text)), ['unclear-scope:two', 'bare-led:one']);
    const under = [wordRule('bare-led', 'one'), whole('unclear-scope', 'three')];
    assert.deepEqual(told(text, lintText(under, text)), ['bare-led:one']);
  });

  it('keeps silent where the other rule speaks', () => {
    const text = resume(['one two three', 'two']);
    const pair = [wordRule('bare-led', 'one'), wordRule('unclear-scope', 'two')];
    assert.deepEqual(told(text, lintText(pair, text)), ['bare-led:one', 'unclear-scope:two']);
  });

  it('still keeps silent where the rule that speaks is held back by a directive', () => {
    const text = resume(['one two <!-- rung-disable-line bare-led -->']);
    const pair = [wordRule('bare-led', 'one'), wordRule('unclear-scope', 'two')];
    assert.deepEqual(told(text, lintText(pair, text)), []);
  });
});

describe('caps', () => {
  it('shows as many per role as the rule says, and one summary at the title', () => {
    const capped = wordRule('apple', 'apple', { perRole: 2 });
    const text = resume(['apple', 'apple', 'apple', 'apple']);
    const result = lintText([capped], text);
    assert.deepEqual(told(text, result).toSorted(), ['apple:Senior Software Engineer', 'apple:apple', 'apple:apple']);
    assert.match(result.findings[0]?.message ?? '', /2 more bullets of this role/);
    assert.equal(result.findings[0]?.related.length, 2);
  });

  it('shows at most twenty of one rule per document, and tells how many are left', () => {
    const text = resume(Array.from({ length: 50 }, () => 'apple'));
    const { findings } = lintText([apple], text);
    assert.equal(findings.length, 21);
    assert.match(findings[0]?.message ?? '', /30 more places/);
  });
});

describe('presets and severities', () => {
  const hint = wordRule('apple', 'apple', { severity: 'hint' });
  const information = wordRule('pear', 'pear', { severity: 'information' });
  const off = wordRule('plum', 'plum', { severity: 'off' });
  const warning = wordRule('fig', 'fig');
  const all = [hint, information, off, warning];
  const text = resume(['apple pear plum fig']);

  it('standard leaves them as they are', () => checkSeverities({}, 'hint information warning'));
  it('calm keeps the warnings alone', () => checkSeverities({ preset: 'calm' }, 'warning'));
  it('strict raises hints and information, and turns the rest into hints', () =>
    checkSeverities({ preset: 'strict' }, 'information warning hint warning'));
  it('what the user set is not raised', () =>
    checkSeverities({ preset: 'strict', severities: { pear: 'hint', fig: 'off' } }, 'information hint hint'));

  function checkSeverities(settings: Parameters<typeof lintText>[2], expected: string): void {
    const { findings } = lintText(all, text, settings);
    assert.equal(findings.map(({ severity }) => severity).join(' '), expected);
  }
});

describe('allowed phrases and own words', () => {
  it('does not mark a phrase that is allowed', () => {
    const text = resume(['Grew the apple of Oslo, and an apple.']);
    assert.deepEqual(told(text, lintText([apple], text, { allow: ['apple of *'] })), ['apple:apple']);
  });

  it('marks it again where only a part is allowed', () => {
    const text = resume(['Grew an apple.']);
    assert.deepEqual(told(text, lintText([apple], text, { allow: ['appl'] })), ['apple:apple']);
  });

  it('counts a result of the user’s own trade', () => {
    const text = resume(['Built the loader of the data set, golden in Oslo.']);
    const rule = rules.filter(({ id }) => id === 'unquantified-result');
    const lexicon = { names: [], results: ['golden in *'] };
    assert.equal(lintText(rule, text).findings.length, 1);
    assert.equal(lintText(rule, text, { lexicon }).findings.length, 0);
  });
});

function broken(id: string): Rule {
  return defineRule({
    ...wordRule(id, 'x'),
    unit: 'bullet',
    check() {
      throw new Error('no');
    },
  } as Rule);
}
