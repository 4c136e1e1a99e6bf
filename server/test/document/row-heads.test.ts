import { checkExperience as check, checkKind, checkRoles } from './check.ts';

const row = (...cells: readonly string[]): string =>
  `<tr>\n${cells.map((cell) => `  <td>${cell}</td>`).join('\n')}\n</tr>`;

describe('cells that head several rows of a table in HTML', () => {
  it('name the employer of the titles in these rows, whatever stands beside the titles', () =>
    check(
      `<table>\n<tr>\n  <td rowspan="3"><a class="far" href="https://kelp.example">University of Dunmoor</a></td>\n</tr>\n${row('Senior Teaching Assistant', 'Tides 1', '2024', 'Dunmoor, Norway')}\n${row('Junior Teaching Assistant', 'Moorings, Buoys and Harbours', '2023', 'Dunmoor, Norway')}\n<tr>\n  <td rowspan="2">Larkspur</td>\n</tr>\n${row('Freelance Developer', '', '2018 - 2021', 'Remote')}\n</table>`,
      [
        'Senior Teaching Assistant | University of Dunmoor | 2024 | 2024 | 0',
        'Junior Teaching Assistant | University of Dunmoor | 2023 | 2023 | 0',
        'Freelance Developer | Larkspur | 2018 | 2021 | 0',
      ],
    ));

  it('and what stands in their column in rows of their own does so, too', () =>
    check(
      `<table>\n<tr>\n  <td rowspan=2>Larkspur</td>\n  <td>Yard Team Lead</td>\n  <td>2017 - <br>2019</td>\n  <td rowspan=2>Oslo,<br> NOR</td>\n</tr>\n${row('Tide Engineer', '2014 - 2017')}\n${row('Quayside', 'Support Engineer', '2016 - 2017', 'Brest, FRA')}\n</table>`,
      [
        'Yard Team Lead | Larkspur | 2017 | 2019 | 0',
        'Tide Engineer | Larkspur | 2014 | 2017 | 0',
        'Support Engineer | Quayside | 2016 | 2017 | 0',
      ],
    ));

  it('an employer that stands above a title is the title’s, whoever stands before', () =>
    check(
      '**HARBOUR INSTITUTE**\n\n*Tide Developer*\n\nJan, 2012 – May, 2016\n\nKept the yard up.\n\n**DUNMOOR NAVY**\n\n*Moorings Technician*\n\nJun, 2010 – May, 2011\n\nKept the ropes dry.',
      [
        'Tide Developer | HARBOUR INSTITUTE | 2012-01 | 2016-05 | 0',
        'Moorings Technician | DUNMOOR NAVY | 2010-06 | 2011-05 | 0',
      ],
    ));
});

describe('names of sections in cells of a table in HTML', () => {
  const page = `<table>\n${row('<strong>Summary</strong>', '')}\n<tr>\n<td colspan="2">Likes tides.</td>\n</tr>\n${row('<strong>Experience</strong>', '<strong>Tide Engineer</strong>, Larkspur (2015-Present)<br />\nKept the yard up.<br />\n\n<strong>Yard Developer</strong>, Quayside (2014-2015)<br />\nKept the ropes dry.')}\n${row('<strong>Education</strong>', 'Dunmoor College (2010-2013)')}\n</table>`;

  it('begin them', () =>
    checkRoles(page, ['Tide Engineer | Larkspur | 2015 | present | 0', 'Yard Developer | Quayside | 2014 | 2015 | 0']));

  it('but names of columns do not', () =>
    checkKind(
      `**Experience:**\n\n- Tide Engineer at Larkspur (2015-2017)\n  - Kept the yard up.\n\n<table>\n<tr><th>Courses</th><th>Duration</th></tr>\n${row('Tides', '2014')}\n</table>`,
      { path: 'x.md' },
      'resume',
    ));

  it('and tell the kind of the document', () => checkKind(page, { path: 'x.md' }, 'resume'));
});

describe('many roles without a heading for the work', () => {
  const role = (at: number): string =>
    `### **Larkspur ${['Ferries', 'Yards', 'Tides', 'Ropes', 'Buoys'][at]}**\n\n**Tide Engineer**\n\n**May 20${10 + at} - May 20${11 + at}**\n\n- Kept the yard up.`;

  it('make a résumé where few other headings stand among them', () =>
    checkKind(
      `Exp.\n\n${[0, 1, 2, 3, 4].map(role).join('\n\n')}\n\n### Other\n\n### Links\n\nNone.`,
      { path: 'x.md' },
      'resume',
    ));

  it('and none where they are examples among many', () =>
    checkKind(
      `# All about heads of roles\n\n${[0, 1, 2, 3, 4].map((at) => `${role(at)}\n\n### Rule ${at}\n\nText.\n\n### Why ${at}\n\nText.`).join('\n\n')}`,
      { path: 'x.md' },
      'none',
    ));
});
