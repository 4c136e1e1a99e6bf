import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { TitleFamily } from '../../src/ladder/ladder.ts';
import type { Level } from '../../src/ladder/model.ts';
import { type ProfileId, profiles } from '../../src/ladder/profiles.ts';
import { readTitle } from '../../src/ladder/titles.ts';

type Row = readonly [title: string | readonly string[], level: Level | null, family?: TitleFamily];

function checkTitles(rows: readonly Row[], profile: ProfileId = 'generic'): void {
  for (const [title, level, family = 'engineer'] of rows) {
    const titles = typeof title === 'string' ? [title] : title;
    const reading = readTitle(titles, profiles[profile]);
    assert.deepEqual([reading.level, reading.family], [level, family], `${titles.join(' + ')} (${profile})`);
    assert.equal(reading.levelName, null);
  }
}

describe('titles', () => {
  it('takes whom somebody works for as no title of theirs', () => {
    checkTitles([
      ['Senior Engineer, Office of the CTO', 'senior'],
      ['Staff Engineer (Office of the Chief Technology Officer)', 'staff'],
      ['Principal Engineer to the CPO', 'principal'],
      ['Chief of Staff to the CTO', null, 'other'],
      ['CTO', null, 'director'],
      ['Engineer → CTO', null, 'director'],
    ]);
  });

  it('reads level words before the job and beside it', () => {
    checkTitles([
      ['Senior Software Engineer', 'senior'],
      ['Sr. Software Engineer', 'senior'],
      ['Sr SRE', 'senior'],
      ['Snr Developer', 'senior'],
      ['SENIOR BACKEND DEVELOPER', 'senior'],
      ['Software Engineer, Senior', 'senior'],
      ['Software Engineer (Senior)', 'senior'],
      ['Software Engineer - Staff', 'staff'],
      ['Software Engineer – Principal', 'principal'],
      ['Engineer, Staff', 'staff'],
      ['Senior-level Software Engineer', 'senior'],
      ['Staff Engineer', 'staff'],
      ['Staff Software Engineer', 'staff'],
      ['Staff Site Reliability Engineer', 'staff'],
      ['Staff SWE', 'staff'],
      ['Staff Data Engineer', 'staff'],
      ['Senior Staff Engineer', 'staff'],
      ['Sr. Staff Software Engineer', 'staff'],
      ['Principal Engineer', 'principal'],
      ['Principal Software Architect', 'principal'],
      ['Senior Principal Engineer', 'principal'],
      ['Junior Developer', 'junior'],
      ['Jr. Web Developer', 'junior'],
      ['Graduate Software Engineer', 'junior'],
      ['Associate Software Engineer', 'junior'],
      ['Entry-level Programmer', 'junior'],
      ['Mid-level Software Engineer', 'mid'],
      ['Intermediate Backend Engineer', 'mid'],
      ['Senior Systems Administrator', 'senior'],
      ['Senior Solutions Architect', 'senior'],
      ['Senior Data Scientist', 'senior'],
      ['Senior QA Engineer', 'senior'],
    ]);
  });

  it('leaves what stands beside the job alone: teams, places, technologies', () => {
    checkTitles([
      ['Staff Engineer, Developer Platform', 'staff'],
      ['Staff Engineer, Developer Experience', 'staff'],
      ['Senior Software Engineer, Staff Tools', 'senior'],
      ['Senior Engineer @ Kestrel Rail', 'senior'],
      ['Senior Engineer at Northwind Principal Trust', 'senior'],
      ['Senior Frontend/Backend Engineer', 'senior'],
      ['Senior C++ & Rust Developer', 'senior'],
      ['Senior Research and Development Engineer', 'senior'],
      ['Principal Engineer (Payments)', 'principal'],
      ['Staff Engineer · Search · Remote', 'staff'],
      ['Senior Engineer (contract)', 'senior'],
    ]);
  });

  it('reads fields that stand for the job in short titles', () => {
    checkTitles([
      ['Senior Backend', 'senior'],
      ['Staff iOS', 'staff'],
      ['Senior Full-Stack', 'senior'],
      ['Frontend', null],
    ]);
  });

  it('tells no level where the title tells none', () => {
    checkTitles([
      ['Software Engineer', null],
      ['Developer', null],
      ['Full Stack Engineer', null],
      ['SRE', null],
      ['Engineer 2.0', null],
      ['Software Engineer IV', null],
    ]);
  });

  it('reads numerals only where no level word stands', () => {
    checkTitles([
      ['Software Engineer I', 'junior'],
      ['Software Engineer II', 'mid'],
      ['Software Engineer 2', 'mid'],
      ['Software Engineer III', 'senior'],
      ['SDE I', 'junior'],
      ['SDE II', 'mid'],
      ['SDE III', 'senior'],
      ['SWE III', 'senior'],
      ['Senior Engineer II', 'senior'],
      ['Staff Engineer 1', 'staff'],
    ]);
  });

  it('maps codes through the profile', () => {
    checkTitles([
      ['L3', 'junior'],
      ['L5', 'senior'],
      ['Software Engineer (L5)', 'senior'],
      ['Software Engineer, L6', 'staff'],
      ['Software Engineer L7', 'staff'],
      ['Software Engineer, L8', 'principal'],
      ['Software Engineer E3', 'junior'],
      ['Software Engineer E4', 'mid'],
      ['E5', 'senior'],
      ['Software Engineer (E6)', 'staff'],
      ['Software Engineer (E8)', 'principal'],
      ['Engineer (IC1)', 'junior'],
      ['Engineer (IC4)', 'senior'],
      ['Engineer (IC5)', 'senior'],
      ['Engineer (IC6)', 'staff'],
      ['Engineer (IC7)', 'staff'],
    ]);
    checkTitles(
      [
        ['Engineer (IC4)', 'senior'],
        ['Engineer (IC5)', 'staff'],
        ['Engineer (IC6)', 'principal'],
        ['Software Engineer (L6)', 'staff'],
      ],
      'multi-team-staff',
    );
    checkTitles(
      [
        ['Engineer (E3)', 'senior'],
        ['Engineer (E4)', 'staff'],
        ['Engineer (E6)', 'principal'],
      ],
      'team-staff',
    );
    checkTitles([['Engineer (L6)', null]], 'startup');
  });

  it('lets words win over codes, which every company numbers its own way', () => {
    checkTitles([
      ['Staff Engineer (L5)', 'staff'],
      ['Senior Software Engineer (L6)', 'senior'],
    ]);
  });

  it('judges stacked titles by the lowest', () => {
    checkTitles([
      ['Senior Engineer → Staff Engineer', 'senior'],
      ['Senior/Staff Engineer', 'senior'],
      ['Software Engineer, Senior/Staff', 'senior'],
      ['Staff Software Engineer, Senior Software Engineer', 'senior'],
      ['Principal Engineer (equivalent to Senior)', 'senior'],
      ['Principal Engineer / Staff Engineer', 'staff'],
      [['Staff Engineer', 'Senior Engineer'], 'senior'],
      [['Staff Engineer', 'Software Engineer'], null],
      ['Software Engineer to Senior Software Engineer', null],
    ]);
  });

  it('takes Tech Lead for a role, which raises and lowers nothing', () => {
    checkTitles([
      ['Tech Lead', null],
      ['Team Lead', null],
      ['Staff Engineer / Tech Lead', 'staff'],
      ['Staff Software Engineer Tech Lead', 'staff'],
      ['Senior Software Engineer, Technical Lead', 'senior'],
      [['Tech Lead', 'Senior Engineer'], 'senior'],
      ['Senior Tech Lead', null],
    ]);
  });

  describe('that are not judged', () => {
    it('tells engineers whose rank no ladder shares', () => {
      checkTitles([
        ['Lead Software Engineer', null],
        ['Lead Developer', null],
        ['Senior Lead Engineer', null],
        ['Member of Technical Staff', null],
        ['Senior Member of Technical Staff', null],
        ['Principal Member of Senior Technical Staff', null],
        ['Principal MTS Engineer', null],
        ['Staff Engineer (System Administrator)', null],
        ['Architect', null],
        ['Principal Architect', null],
        ['Founding Engineer', null],
        ['Founding Staff Engineer', null],
        ['Distinguished Engineer', null],
        ['Engineering Fellow Engineer', null],
        ['Senior Partner Engineer', null],
        ['Chief Engineer', null],
        ['Associate Principal Engineer', null],
        ['Associate Staff Engineer', null],
        ['L2 Support Engineer', null],
        ['L3 Support Engineer', null],
        ['Staff Augmentation Developer', null],
        ['Staff Engineer, Geotechnical Engineer', null],
        ['Staff Civil Engineer', null],
        ['Staff Structural Engineer', null],
      ]);
    });

    it('tells managers, directors and founders', () => {
      checkTitles([
        ['Engineering Manager', null, 'manager'],
        ['Senior Engineering Manager', null, 'manager'],
        ['Staff Engineer / Engineering Manager', null, 'manager'],
        ['Technical Program Manager', null, 'manager'],
        ['Director of Engineering', null, 'director'],
        ['Head of Platform', null, 'director'],
        ['VP Engineering', null, 'director'],
        ['Vice President, Software Engineer', null, 'director'],
        ['AVP - Senior Developer', null, 'director'],
        ['CTO', null, 'director'],
        ['Chief Technology Officer', null, 'director'],
        ['Founder', null, 'founder'],
        ['Co-Founder & CTO', null, 'founder'],
        ['Co-founder and Principal Engineer', null, 'founder'],
        ['Owner', null, 'founder'],
      ]);
    });

    it('tells people of other trades', () => {
      checkTitles([
        ['Chief of Staff', null, 'other'],
        ['Staff Nurse', null, 'other'],
        ['Staff Accountant', null, 'other'],
        ['Staff Writer', null, 'other'],
        ['Senior Lecturer', null, 'other'],
        ['Teacher', null, 'other'],
        ['School Principal', null, 'other'],
        ['Vice Principal', null, 'other'],
        ['Product Owner', null, 'other'],
        ['Developer Advocate', null, 'other'],
        ['Senior Developer Advocate', null, 'other'],
        ['Staff Product Designer', null, 'other'],
        ['Principal Consultant', null, 'consultant'],
        ['Senior Consultant', null, 'consultant'],
        ['Principal Investigator', null, 'researcher'],
        ['Staff Scientist', null, 'researcher'],
        ['Principal Research Scientist', null, 'researcher'],
        ['Postdoctoral Researcher', null, 'researcher'],
        ['Software Engineering Intern', 'junior', 'student'],
        ['Working Student', 'junior', 'student'],
        ['PhD Student', 'junior', 'student'],
      ]);
    });

    it('says nothing of what is no title it knows', () => {
      checkTitles([
        ['', null, 'other'],
        ['Payments', null, 'other'],
        ['Staff', null, 'other'],
        ['Staff+', null, 'other'],
        ['Staff of 12', null, 'other'],
        ['Senior Softwareentwickler', null, 'other'],
        ['Leitender Ingenieur', null, 'other'],
        ['Ingénieur logiciel senior', null, 'other'],
        ['constructor', null, 'other'],
        [[], null, 'other'],
      ]);
    });
  });

  it('tells the words that it went by', () => {
    const words = (title: string) => readTitle([title], profiles.generic).words;
    assert.equal(words('Senior Staff Engineer'), 'Senior Staff');
    assert.equal(words('Software Engineer, l6'), 'L6');
    assert.equal(words('Software Engineer ii'), 'II');
    assert.equal(words('Software Engineer'), null);
  });

  it('never throws and is fast, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (titles) => {
        readTitle(titles, profiles.generic);
      }),
    );
    readTitle(['senior '.repeat(50_000), '- '.repeat(50_000), ','.repeat(50_000)], profiles.generic);
  });
});
