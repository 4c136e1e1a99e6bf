import assert from 'node:assert/strict';
import { sectionKindOf } from '../../src/document/sections/kind.ts';
import { checkRoles, read } from './check.ts';

const kind = (text: string): string => sectionKindOf(text)?.kind ?? '-';
const exact = (text: string): boolean => sectionKindOf(text)?.exact ?? false;

describe('names of sections', () => {
  it('name work and education in one heading, in several languages', () => {
    for (const name of [
      'Berufserfahrung & Bildung',
      'Education / Profession',
      'Formation et expérience',
      'Work and studies',
    ])
      assert.deepEqual([name, kind(name), exact(name)], [name, 'experience', true]);
    assert.deepEqual(
      [kind('Education and Certifications'), exact('Education and Certifications')],
      ['education', true],
    );
  });

  it('are told with how long it was', () =>
    assert.deepEqual(
      [kind('Experience at the harbour boards: 5 years and 1 month'), kind('Skills: 12')],
      ['experience', 'skills'],
    ));

  it('name stays of beginners', () => {
    for (const name of ['Student Tide Assistantships', 'Professional Career and Internships', 'Clinical Placements'])
      assert.deepEqual([name, kind(name)], [name, 'experience']);
    assert.equal(kind('Fellowships'), 'other');
  });

  it('join neither lists of tools nor what people do beside work', () => {
    assert.equal(kind('Projects & Leadership'), 'projects');
    assert.equal(kind('Leadership and Education'), 'education');
    assert.equal(exact('Skills and Experience'), false);
    assert.equal(sectionKindOf('Tools and Technologies'), null);
  });

  it('of positions held somewhere name work, those that are open name none', () => {
    for (const name of ['Academic positions', 'Previous research positions', 'Professional appointments held'])
      assert.equal(kind(name), 'experience', name);
    assert.equal(kind('Open research positions'), '-');
    assert.equal(kind('Intership'), 'experience');
  });

  it('end before a link back to the top', () => {
    assert.equal(kind('Employment [top]'), 'experience');
    assert.equal(kind('Employment [↑]'), 'experience');
    assert.equal(
      read('## Employment <sup>[[top](#me)]</sup>\n\n### Engineer, Acme\n2019 – 2021\n').sections[0]?.kind,
      'experience',
    );
  });

  it('of education end the work, in whatever language', () => {
    for (const name of ['Formação Acadêmica', 'Diplômes', 'Weiterbildung', 'Formación complementaria'])
      checkRoles(
        `## Experience\n\n### Engineer, Larkspur Freight\n2019 – 2022\n\n- Moved the docks.\n\n## ${name}\n\n### Harbour Systems - *Wrenmoss*\n*Specialist* - 2014 – 2016\n`,
        ['Engineer | Larkspur Freight | 2019 | 2022 | 1'],
      );
  });

  it('of courses end the work, as headings and in bold', () => {
    const work = '**Experience:**\n\n**Engineer, Larkspur Freight** (2019 – 2022)\n\n- Moved the docks.\n\n';
    const course = '**Tides for All**, Kelp School, April – May 2014\n';
    checkRoles(`${work}**List of online courses completed**\n\n${course}`, [
      'Engineer | Larkspur Freight | 2019 | 2022 | 1',
    ]);
    const classes =
      '## Experience\n\n### Engineer, Larkspur Freight\n2019 – 2022\n\n- Moved the docks.\n\n## Classes Taught\n\n**2015 & 2016 Tides of the North**\n\n**2015 Harbour Charts by Hand**\n';
    checkRoles(classes, ['Engineer | Larkspur Freight | 2019 | 2022 | 1']);
  });

  it('of a review tell what is still to come from what was done', () => {
    for (const name of ['Areas for improvement', 'FY25 Goals and Manager Support', 'Growth areas'])
      assert.equal(kind(name), 'goals', name);
    assert.equal(kind('Own goals scored'), '-');
  });
});
