import assert from 'node:assert/strict';
import { withoutSigns } from '../../src/document/markdown/foreign-signs.ts';
import { withTagText } from '../../src/document/markdown/tag-text.ts';
import { checkExperience as check, checkRoles, read } from './check.ts';

describe('the tags of a site’s generator', () => {
  it('in a heading show their text and nothing else of them', () => {
    check(
      '### Larkspur {{< floatright "March 2019 &ndash; Present" >}}\nTide Engineer\n- Kept the gauges.\n\n### Skua {{< when "2016 – 2019" >}}\nDock Programmer\n- Moved the docks.',
      ['Tide Engineer | Larkspur | 2019-03 | present | 1', 'Dock Programmer | Skua | 2016 | 2019 | 1'],
    );
    checkRoles(
      '## {{< cv/heading name="Work experience" icon="anchor" top="2px" >}}\n\n### {{< cv/name name="Larkspur" url="https://larkspur.example" >}}\n{{< cv/below text="2019 — 2021" >}}\n\nLarkspur keeps harbours.\n\n#### Achievements\n\n- Kept the gauges.\n\n#### Tech used at Larkspur (by harbour)\n\nGo, Kafka\n\n## {{< icon "book" >}} Education\n\n### Dunmoor College\n{{< cv/below text="2014 — 2018" >}}\n',
      ['- | Larkspur | 2019 | 2021 | 1'],
    );
  });

  it('around the dates of a heading part them from the name', () =>
    check(
      '### Larkspur {{< right >}}March 2019 – Present{{< /right >}}\n*Tide Engineer*\n\n- Kept the gauges.\n\n### Skua{{% right %}}2016 – 2019{{% /right %}}\n*Dock Programmer*\n\n- Moved the docks.',
      ['Tide Engineer | Larkspur | 2019-03 | present | 1', 'Dock Programmer | Skua | 2016 | 2019 | 1'],
    ));

  it('on an indented line go on with the item that they stand in', () => {
    const item = (title: string, company: string, years: string, indent: string): string =>
      `  - **${title}** | ${company}\n${indent}{% include cv/when.html date='${years}' location='Bergen' %}\n\n    - Kept the gauges.\n\n`;
    check(item('Tide Engineer', 'Larkspur', '2016-2019', '    ') + item('Dock Programmer', 'Skua', '2013-2016', '  '), [
      'Tide Engineer | Larkspur | 2016 | 2019 | 1',
      'Dock Programmer | Skua | 2013 | 2016 | 1',
    ]);
  });

  it('that stand behind a bold title hold its dates', () =>
    check(
      '**Tide Engineer**{% marginnote \'mn-id-2019\' \'<span style="font-size: 110%">**2019--present**</span>\' %}\nLarkspur\n\n- Kept the gauges.\n\n**Dock Programmer** {% sidenote "sn-dock" "2016 – 2019" %}\nSkua\n\n- Moved the docks.',
      ['Tide Engineer | Larkspur | 2019 | present | 1', 'Dock Programmer | Skua | 2016 | 2019 | 1'],
    ));

  it('name sections', () =>
    checkRoles(
      '# Wanda Okoye\n\n{{< section title="Work Experience" >}}\n\n{{< entry title="Tide Engineer" company="Larkspur" period="Mar 2019 – Present" >}}\n- Kept the gauges.\n{{< /entry >}}\n\n{% include section.html title="Education" %}\n\n{{< entry title="BSc" company="Dunmoor College" period="2014 – 2018" >}}\n',
      ['Tide Engineer | Larkspur | 2019-03 | present | 1'],
    ));

  it('hold the dates of what stands between two of them', () =>
    check(
      '{% timeline %}\n{% timenode 2016 – 2019 %}\n**Dock Programmer, Skua**\n\n- Moved the docks.\n{% endtimenode %}\n{% endtimeline %}',
      ['Dock Programmer | Skua | 2016 | 2019 | 1'],
    ));

  it('with keys, paths and icons are no text', () =>
    check(
      '{{< icon "anchor" >}} **Tide Engineer** {{< ref "gauges.md" >}}\n{{ "/img/larkspur.svg" | relative_url }}\nLarkspur, 2019 – 2021\n\n- Kept the gauges. {{< fa star >}}',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 1'],
    ));

  it('keep the places of what they hold', () => {
    const text =
      '# Wanda Okoye\n\n## Experience\n\n{{< job title="Tide Engineer" company="Larkspur" from="2019" to="Present" >}}\n\n- Kept {{< em "the gauges" >}} dry.\n';
    const [role] = read(text).roles;
    const sliced = (span: { readonly start: number; readonly end: number } | undefined): string =>
      text.slice(span?.start, span?.end);
    assert.equal(sliced(role?.title?.span), 'Tide Engineer');
    assert.equal(sliced(role?.company?.span), 'Larkspur');
    const plain = role?.bullets[0]?.plain;
    const at = plain?.text.indexOf('gauges') ?? -1;
    assert.equal(sliced(plain?.sourceSpan(at, at + 6)), 'gauges');
  });
});

describe('a text with tags and foreign signs', () => {
  it('keeps its length, and grows in time as it does', () => {
    const signs = [
      '{{< a "B c" >}} ',
      '<Aa title="b" c={["d"]} />',
      "{% a 'B' %}\n",
      '{{ "a" | t }}',
      '{{< a "b" ',
      '<Aa b={',
    ];
    const latex = [
      '\\textbf{a}',
      '\\begin{a}[',
      '\\hspace{',
      '[a]{.date}',
      '[[a|b]]',
      '[[a',
      ':::note[a]\n',
      '*\n',
      '<!-- tab A -->\n',
    ];
    for (const sign of [...signs, ...latex]) {
      const text = sign.repeat(20_000);
      const start = performance.now();
      assert.equal(withoutSigns(withTagText(text)).length, text.length, sign);
      assert.ok(performance.now() - start < 2000, sign);
    }
  });
});

describe('comments that a theme shows', () => {
  it('hold the dates or the name of what stands between two of them', () =>
    check(
      '{% timeline Work %}\n<!-- timeline 2019.03 - Present -->\n**Tide Engineer** @ Larkspur\n- Kept the gauges.\n<!-- endtimeline -->\n<!-- timeline 2016.06 - 2019.02 -->\n**Dock Programmer** @ Skua\n- Moved the docks.\n<!-- endtimeline -->\n{% endtimeline %}',
      ['Tide Engineer | Larkspur | 2019-03 | present | 1', 'Dock Programmer | Skua | 2016-06 | 2019-02 | 1'],
    ));

  it('are none where they are notes', () =>
    check(
      '<!-- tab through this: 2012 - 2013 -->\n\n### Clerk, Gull Ltd, 2015 – 2016\n<!-- was 2014 - 2016 -->\n- Counted crates.',
      ['Clerk | Gull Ltd | 2015 | 2016 | 1'],
    ));
});

describe('components in Markdown', () => {
  it('tell a role in what they are given', () =>
    checkRoles(
      'import Role from \'../Role\'\n\n# Wanda Okoye\n\n## Experience\n\n<Role title="Tide Engineer" company="Larkspur" dates="Mar 2019 – Present" location="Bergen">\n\n- Kept the gauges.\n- Cut the queue of ships.\n\n</Role>\n\n<Role\n  title=\'Dock Programmer\'\n  company={"Skua"}\n  start="2016"\n  end="2019"\n>\n  - Moved the docks.\n</Role>\n\n## Education\n\n<School name="Dunmoor College" degree="BSc" dates="2012 – 2016" />\n',
      ['Tide Engineer | Larkspur | 2019-03 | present | 2', 'Dock Programmer | Skua | 2016 | 2019 | 1'],
    ));

  it('may have the bullets among it', () =>
    check(
      '<Job role="Tide Engineer" employer="Larkspur" period="2019 – 2021" bullets={["Kept the gauges of two ports.", "Moved the docks."]} />\n\n<job-entry role="Dock Programmer" employer="Skua" period="2016 – 2019" :tasks=\'3\'></job-entry>\n\n- Drew the charts.',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 2', 'Dock Programmer | Skua | 2016 | 2019 | 1'],
    ));

  it('stand within others, however deep', () =>
    check(
      '<Timeline>\n    <TimelineItem title="Tide Engineer" subtitle="Larkspur" date="2019 – 2021">\n    - Kept the gauges.\n    </TimelineItem>\n    <TimelineItem title="Dock Programmer" subtitle="Skua" date="2016 – 2019">\n    - Moved the docks.\n    </TimelineItem>\n</Timeline>',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 1', 'Dock Programmer | Skua | 2016 | 2019 | 1'],
    ));

  it('with names of facts around these part them', () =>
    check(
      '<Title>Tide Engineer</Title><Company>Larkspur</Company><Dates>2019 – 2021</Dates>\n\n- Kept the gauges.\n\n### <Role>Dock Programmer</Role><Company>Skua</Company> <Period>2016 – 2019</Period>\n\n- Moved the docks.',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 1', 'Dock Programmer | Skua | 2016 | 2019 | 1'],
    ));

  it('may call the dates as they like', () =>
    check(
      '<Card heading="Larkspur" subheading="Tide Engineer" footer="2019 – 2021">\nKept the gauges.\n</Card>\n\n<Card heading="Skua" subheading="Dock Programmer" footer="2016 – 2019">\n\n- Moved the docks.\n\n</Card>',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 0', 'Dock Programmer | Skua | 2016 | 2019 | 1'],
    ));

  it('in badges hold dates', () =>
    check('### Clerk <Badge text="2015 – 2016" type="tip" />\n\nGull Ltd\n\n- Counted crates.', [
      'Clerk | Gull Ltd | 2015 | 2016 | 1',
    ]));
});
