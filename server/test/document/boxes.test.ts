import assert from 'node:assert/strict';
import { checkRoles, read } from './check.ts';

const work = (indent: string): string =>
  `${indent}- Moved the dock scheduler to one queue.\n${indent}- Cut the nightly import from 5 hours to 40 minutes.\n`;

describe('boxes and tabs of static sites', () => {
  it('hold Markdown that is indented below their line', () =>
    checkRoles(
      `# Ines Harrow\n\n!!! note ""\n    ## 💼 **Experience**\n    ### Senior Engineer, Larkspur Freight\n    2019 – 2022\n\n${work('    ')}\n!!! note ""\n\n    ## Education\n    - BSc, Wrenmoss, 2015\n`,
      ['Senior Engineer | Larkspur Freight | 2019 | 2022 | 2'],
    ));

  it('have titles that are headings, side by side', () => {
    const text = `# Ines Harrow\n\n=== "Experience"\n\n    ### Senior Engineer, Larkspur Freight\n    *2019 – 2022*\n\n${work('    ')}\n=== "Education"\n\n    BSc, Wrenmoss, 2015\n`;
    checkRoles(text, ['Senior Engineer | Larkspur Freight | 2019 | 2022 | 2']);
    const [, experience, education] = read(text).sections;
    assert.deepEqual([experience?.title?.text, education?.kind], ['Experience', 'education']);
    const { start, end } = experience?.title?.span ?? { start: 0, end: 0 };
    assert.equal(text.slice(start, end), 'Experience');
  });

  it('may be roles, as those that open on a click', () =>
    checkRoles(
      `## Experience\n\n??? note "Senior Engineer, Larkspur Freight (2019 – 2022)"\n    Ran the dock systems.\n\n${work('    ')}\n???+ note "Engineer, Tern & Gull (2016 – 2019)"\n\n${work('\t')}\n!!! tip\n    Ask me for references.\n`,
      ['Senior Engineer | Larkspur Freight | 2019 | 2022 | 2', 'Engineer | Tern & Gull | 2016 | 2019 | 2'],
    ));

  it('keep the places of what stands in them', () => {
    const text = `## Experience\r\n\r\n!!! info "Engineer, Tern & Gull (2016 – 2019)"\r\n${work('    ').replace(/\n/g, '\r\n')}`;
    const [bullet] = read(text).roles[0]?.bullets ?? [];
    assert.equal(text.slice(bullet?.span.start, bullet?.span.end), 'Moved the dock scheduler to one queue.');
  });

  it('are none where nothing is indented below the signs', () =>
    checkRoles(`## Experience\n\n### Engineer, Tern & Gull (2016 – 2019)\n\n!!! Award of the year !!!\n\n${work('')}`, [
      'Engineer | Tern & Gull | 2016 | 2019 | 2',
    ]));
});
