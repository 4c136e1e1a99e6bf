import { checkExperience as check, checkRoles } from './check.ts';

const work = '- Moved the dock scheduler to one queue.\n';

describe('what small words and signs in a head tell', () => {
  it('states are shortened with full stops', () =>
    check(
      `#### Graphics Editor\n\n_The Tern Times, New York, N.Y._  \n_July 2015 — July 2018_\n\n${work}\n#### Senior Web Designer\n\n_Larkmoor Sun, Henderson, Nev._  \n_February 2009 — April 2011_\n\n${work}`,
      [
        'Graphics Editor | The Tern Times | 2015-07 | 2018-07 | 1',
        'Senior Web Designer | Larkmoor Sun | 2009-02 | 2011-04 | 1',
      ],
    ));

  it('a member of the technical staff is a whole title, whatever stands below it', () =>
    check(
      `### Quillvane\n\n#### Distinguished Member of Technical Staff\n**Sep 2020 – Sep 2023**\n\n**Technical Lead – Tide Charts & Harbour Maps (Vane Builder)**\n\n${work}\n#### Principal Member of Technical Staff\n**Jul 2018 – Aug 2020**\n\n${work}`,
      [
        'Distinguished Member of Technical Staff | Quillvane | 2020-09 | 2023-09 | 1',
        'Principal Member of Technical Staff | Quillvane | 2018-07 | 2020-08 | 1',
      ],
    ));

  it('a company may be a member of a group, in bold at its end, and is no title', () =>
    check(
      `### 2014/7/1 - TODAY : Tidehouse S.r.l. a division of the **Skua** group\n\n#### Principal Engineer\n\n${work}\n### 2010 - 2014 : Vela\n\n#### Engineer\n\n${work}`,
      [
        'Principal Engineer | Tidehouse S.r.l. a division of the Skua group | 2014-07 | present | 1',
        'Engineer | Vela | 2010 | 2014 | 1',
      ],
    ));

  it('a field of work after a title’s comma leaves the company to the line below, though it sounds like a deed', () =>
    check(
      `### **Vice President, Information Security** | _June 2017 – Present_\n\n**Entrusted** | Boston, MA\n\nRan the yards.\n\n${work}\n### **Director, Information Technology** | _April 2016 – April 2018_\n\n**Vela** | Boston, MA\n\n${work}`,
      [
        'Vice President, Information Security | Entrusted | 2017-06 | present | 1',
        'Director, Information Technology | Vela | 2016-04 | 2018-04 | 1',
      ],
    ));

  it('technical positions are work, and a timeline in front matter is when that was', () => {
    checkRoles(
      '# Ada Kestrel\n\n## Technical Positions\n\n- Data Scientist, Vela Analytics, 2022-2024\n- Web Developer, Skua Systems, 2019-2022\n',
      ['Data Scientist | Vela Analytics | 2022 | 2024 | 0', 'Web Developer | Skua Systems | 2019 | 2022 | 0'],
    );
    checkRoles(
      '---\npositions:\n  - company: "VELA"\n    position: "SOFTWARE ENGINEER"\n    timeline: "2019 - Present"\n    responsibilities:\n      - Led the berth board\n---\n',
      ['SOFTWARE ENGINEER | VELA | 2019 | present | 1'],
    );
  });
});
