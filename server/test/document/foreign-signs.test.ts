import { bulletTexts, checkExperience as check, checkRoles } from './check.ts';

describe('what pandoc passes on to LaTeX', () => {
  it('parts a line, dresses text or shows nothing', () =>
    check(
      '**Tide Engineer** \\hfill Mar 2019 -- Present\n\n*Larkspur* \\quad Bergen, Norway\n\n- Kept the gauges.\n\n\\vspace{1em}\n\n\\textbf{Dock Programmer} \\hfill 2016 -- 2019 \\newline\n\\textit{Skua} \\hspace{1cm} Oslo, Norway\n\n- Moved \\emph{two} docks.\n\n\\noindent **Clerk**, \\href{https://gull.example}{Gull Ltd} \\hfill \\textit{2015 -- 2016} \\\\\nBergen, Norway\n\n- Counted crates.',
      [
        'Tide Engineer | Larkspur | 2019-03 | present | 1',
        'Dock Programmer | Skua | 2016 | 2019 | 1',
        'Clerk | Gull Ltd | 2015 | 2016 | 1',
      ],
    ));

  it('lists items, and parts by mathematical signs', () =>
    check(
      '**Tide Engineer** $\\cdot$ Larkspur $|$ 2019 -- 2021\n\n\\begin{itemize}\n\\item Kept the gauges.\n\\item Moved \\textbf{two} docks.\n\\end{itemize}\n\n\\begin{flushleft}\n**Clerk** $\\mid$ Gull Ltd $\\mid$ 2015 -- 2016\n\\end{flushleft}\n\n- Counted crates.',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 2', 'Clerk | Gull Ltd | 2015 | 2016 | 1'],
    ));

  it('colours the names of sections', () =>
    checkRoles(
      '# Wanda Okoye\n\n## \\textcolor{navy}{Work Experience}\n\n\\rule{\\textwidth}{1pt}\n\n**Tide Engineer**, Larkspur \\hfill 2019 – 2021\n\n- Kept the gauges.\n\n## \\textcolor[rgb]{.1,.2,.3}{Projects \\& more}\n\n**Port Ledger** \\hfill 2020 – 2021\n\n- Drew charts.\n',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 1'],
    ));
});

describe('signs of other kinds of Markdown', () => {
  it('give a stretch a class', () =>
    check(
      '### Tide Engineer [Mar 2019 -- Present]{.right}\n\n[Larkspur]{.company}[Bergen, Norway]{style="float:right"}\n\n- Kept the gauges.\n\n### [Dock Programmer]{.title} --- [Skua]{.org} [2016 -- 2019]{.date}\n\n- Moved the docks.',
      ['Tide Engineer | Larkspur | 2019-03 | present | 1', 'Dock Programmer | Skua | 2016 | 2019 | 1'],
    ));

  it('give a heading attributes', () =>
    checkRoles(
      '# Wanda Okoye\n\n## Experience {data-icon=anchor}\n\n### Tide Engineer {data-place="left" .wide}\n\nLarkspur\n\nBergen, Norway\n\nPresent - 2019\n\n- Kept the gauges.\n\n### Dock Programmer\n\nSkua\n\nN/A\n\n2019 - 2016\n\n::: concise\n- Moved the docks.\n:::\n\n### Clerk\n\nGull Ltd\n\nN/A\n\n2016 - 2014\n\n- Counted crates.\n',
      [
        'Tide Engineer | Larkspur | 2019 | present | 1',
        'Dock Programmer | Skua | 2016 | 2019 | 1',
        'Clerk | Gull Ltd | 2014 | 2016 | 1',
      ],
    ));

  it('fold what a title stands above', () =>
    check(
      '::: details Tide Engineer at Larkspur (Mar 2019 – Present)\n- Kept the gauges.\n:::\n\n:::info Dock Programmer, Skua, 2016 – 2019\n\n- Moved the docks.\n\n:::\n\n:::note[Clerk, Gull Ltd, 2015 – 2016]\n- Counted crates.\n:::',
      [
        'Tide Engineer | Larkspur | 2019-03 | present | 1',
        'Dock Programmer | Skua | 2016 | 2019 | 1',
        'Clerk | Gull Ltd | 2015 | 2016 | 1',
      ],
    ));

  it('link notes', () =>
    check(
      '### Tide Engineer at [[Larkspur]]\n2019 – 2021\n- Kept the gauges.\n\n### Dock Programmer – [[people/Skua Ltd|Skua]] (2016 – 2019)\n- Moved the docks.',
      ['Tide Engineer | Larkspur | 2019 | 2021 | 1', 'Dock Programmer | Skua | 2016 | 2019 | 1'],
    ));
});

describe('a bullet’s sign on a line of its own', () => {
  it('belongs to the text below it at the margin', () =>
    bulletTexts(
      '**Tide Engineer** | Larkspur | 2019 – 2021\n\n* \n**Gauges:** Kept them dry.\n\n\n*\nMoved the docks.\n\n-\nDrew the charts.',
      ['Gauges: Kept them dry.', 'Moved the docks.', 'Drew the charts.'],
    ));
});
