import assert from 'node:assert/strict';
import type { ReadHint } from '../../src/document/reader.ts';
import { read } from './check.ts';

const resume = '# Ida\n\n## Experience\n\n### Engineer, Acme\n2019 – 2020\n\n- Wrote it\n';
const steps =
  '# Resuming\n\nThis exercise is about resuming a download that was cut off in the middle, with a request for a range of bytes and a check of what is there.\n\n## Steps\n\n- Ask for the size\n';

function checkKind(text: string, hint: ReadHint, kind: string): void {
  assert.equal(read(text, hint).kind, kind, JSON.stringify(hint));
}

describe('kinds', () => {
  it('believes the caller, then front matter, then the name, then the structure', () => {
    checkKind(resume, { kind: 'brag', path: 'resume.md' }, 'brag');
    checkKind(`---\nrung: job\n---\n${resume}`, { path: 'resume.md' }, 'job');
    checkKind(`---\nrung: off\n---\n${resume}`, { path: 'resume.md' }, 'none');
    checkKind(`+++\nrung = "packet"\n+++\n${resume}`, { path: 'resume.md' }, 'packet');
    checkKind(resume, { path: 'notes.md' }, 'resume');
    checkKind(resume, {}, 'resume');
  });

  it('knows the names that people use', () => {
    for (const path of [
      'resume.md',
      'docs/My-Resume-2024.md',
      'Résumé.md',
      'Re\u0301sume\u0301.md',
      'cv.md',
      'ida-cv.markdown',
      'a\\b\\CV.md',
    ]) {
      checkKind('# Ida\n', { path }, 'resume');
    }
    for (const path of ['brag.md', 'brag-2024.md', 'hype.md', 'my_hype_doc.md'])
      checkKind('- shipped\n', { path }, 'brag');
    for (const path of ['promo.md', 'staff-promo.md', 'packet.md']) checkKind('- shipped\n', { path }, 'packet');
    for (const path of ['jd.md', 'backend-jd.md', 'job-description.md']) checkKind('# Engineer\n', { path }, 'job');
  });

  it('takes globs in the place of its own names', () => {
    checkKind('# Ida\n', { path: 'career/me.md', files: { resume: ['career/*.md'] } }, 'resume');
    checkKind('# Ida\n', { path: 'resume.md', files: { resume: ['career/*.md'] } }, 'none');
    checkKind('# Ida\n', { path: 'a/b/c/x.md', files: { brag: ['**/{x,y}.md'] } }, 'brag');
  });

  it('knows a résumé by its structure in whatever words', () => {
    const stint = (name: string): string => `### ${name}\n2015 – 2019\n\n- Wired it\n\n`;
    const stints = `${stint('Rugmart')}${stint('Kelpnet')}`;
    checkKind(`# Ann\n\n## Work Experience\n\n${stints}`, { path: 'a.md' }, 'resume');
    checkKind(`# Ann\n\n## Professional Expereince\n\n${stints}`, { path: 'a.md' }, 'resume');
    const role = (name: string): string => `## Software Engineer at ${name} Nov 2015 - Present\n\n- Wired it\n\n`;
    checkKind(`# Me\n\n## About\n\nI build.\n\n${role('Quay')}${role('Harbor')}`, { path: 'a.md' }, 'resume');
    checkKind(`# Ann van Moss\n\n${role('Quay')}- Moved it\n- Cut it\n`, { path: 'a.md' }, 'resume');
    const years =
      '# 2016 - 2019\n\n**Rail Planner at Simlane**\n\nI planned.\n\n# 2012 - 2016\n\n**Engineer at Quay**\n\nI wrote.\n';
    checkKind(`Title: Résumé\nDate: 2019-01-01\n\n${years}`, { path: 'a.md' }, 'resume');
  });

  it('reads a title with an apostrophe to its end', () => {
    for (const title of ["Ida Moss's CV", '"Ida Moss’s CV"', `"Ida Moss's CV"`])
      checkKind(
        `---\ntitle: ${title}\n---\n\n# Ida\n\n## Employment\n\nQuay, by the sea\n`,
        { path: 'a.md' },
        'resume',
      );
  });

  it('knows a job description by two of its headings under a title, or by three', () => {
    const ad = (first: string): string =>
      `# ${first}\n\nWe build.\n\n## The Day to Day\n\n- Test it\n\n## Required skills and experience\n\n- Go\n`;
    const definition =
      '# Harbour Platform Lead\n\n## Role Description\nLeads the crew of the dock.\n\n## Responsibilities\n- Plan the dock\n\n## What we expect from you\n- Seven years of docks\n';
    checkKind(definition, { path: 'a.md' }, 'job');
    checkKind(ad('Senior Engineer in Test'), { path: 'a.md' }, 'job');
    checkKind(ad('Handbook'), { path: 'a.md' }, 'none');
    const short = (first: string): string => `# ${first}\n\nYou will own it.\n\n## Requirements\n\n- Go\n`;
    checkKind(short('Software Engineer – Platform'), { path: 'a.md' }, 'job');
    checkKind(short('Password Manager'), { path: 'a.md' }, 'none');
    checkKind("# We're hiring a pilot\n\n- Fly it\n", { path: 'a.md' }, 'job');
  });

  it('knows a job description by headings that speak to its reader', () => {
    const ad = (first: string, second: string): string =>
      `# Harbour Data Engineer\n\n## ${first}\n\n- map the tides\n\n## ${second}\n\n- sextants\n`;
    checkKind(ad('You will', 'Essential skills'), { path: 'a.md' }, 'job');
    checkKind(ad('You might be', 'The duties'), { path: 'a.md' }, 'job');
    checkKind(ad('Your role at Kelpnet', 'What experience are we looking for?'), { path: 'a.md' }, 'job');
    checkKind(ad('Tides', 'Sextants'), { path: 'a.md' }, 'none');
    checkKind(ad('You will', 'The duties').replace('Harbour Data Engineer', 'Harbour map'), { path: 'a.md' }, 'none');
    const manager = ad('You might be', 'The duties').replace('Harbour Data Engineer', 'Engineering Manager, Kelpnet');
    checkKind(manager, { path: 'a.md' }, 'job');
  });

  it('knows a job description by a title and whom it looks for, or by items that say who the reader is', () => {
    const text = 'We are looking for somebody who has steered a crane.\n\n- Cranes\n';
    checkKind(`# Senior Crane Engineer\n\n${text}`, { path: 'a.md' }, 'job');
    checkKind(`# Crane\n\n${text}`, { path: 'a.md' }, 'none');
    const item = (deed: string): string => `- You ${deed} the cranes\n`;
    const ad = `## The job\n\n- Steer\n\n### What we are looking for (ideally)\n\n${['know', 'have', 'like'].map(item).join('')}`;
    checkKind(ad, { path: 'a.md' }, 'job');
    checkKind(ad.replaceAll('You', 'To'), { path: 'a.md' }, 'none');
  });

  it('knows brag documents by what their first heading calls them', () => {
    for (const heading of [
      'My wins 2024',
      'Brag book',
      'Self-review, spring',
      'Annual self-review',
      'Ida’s 2024 accomplishments',
      'Accomplishments and thanks',
    ])
      checkKind(`# ${heading}\n\n- Shipped it\n`, { path: 'a.md' }, 'brag');
    checkKind('---\ntitle: Wins\n---\n\n### 2024\n\n- Shipped it\n', { path: 'a.md' }, 'brag');
    const page = '---\ntitle: brag\n---\n\n### Talks\n\n- Spoke at Kelpconf\n';
    checkKind(page, { path: 'a.md' }, 'brag');
    checkKind(`${page}\n## Installation\n\nCopy.\n\n## Usage\n\nRun.\n`, { path: 'a.md' }, 'none');
    for (const heading of ['Windows', 'SIG accomplishments', 'Self-review of changes', 'Wins', 'Achievements unlocked'])
      checkKind(`# ${heading}\n\n- Shipped it\n`, { path: 'a.md' }, 'none');
    checkKind(`## Accomplishments\n\n- Won it\n\n${resume.replace('# Ida\n', '')}`, { path: 'a.md' }, 'resume');
  });

  it('knows a résumé without work by all that applicants tell under their name', () => {
    const sections = (names: readonly string[]): string => names.map((name) => `## ${name}\n\n- One\n\n`).join('');
    const told = sections(['Contacts', 'About me', 'Skills', 'Education', 'Languages']);
    checkKind(`# Ida **Moss**\n\n${told}`, { path: 'a.md' }, 'resume');
    checkKind(`# Our school\n\n${told}`, { path: 'a.md' }, 'none');
    checkKind(`# Ida Moss\n\n${sections(['Contacts', 'Skills'])}`, { path: 'a.md' }, 'none');
    const student = `${sections(['Skills', 'Course projects'])}## Education\n\nSchool of Tides, 2019 – 2022\n`;
    checkKind(`# Ida Moss\n\n${student}`, { path: 'a.md' }, 'resume');
    checkKind(`---\nname: Ida Moss\n---\n\n${student}`, { path: 'a.md' }, 'resume');
    checkKind(`# Hello there\n\n${student}`, { path: 'a.md' }, 'none');
    checkKind(`# Ida Moss\n\n${student.replace(', 2019 – 2022', '')}`, { path: 'a.md' }, 'none');
  });

  it('knows a résumé by its title alone where its headings are ranges of years', () => {
    const years =
      '# 2016 – 2019\n\n**Tides at Simlane**\n\nI planned.\n\n# 2012 – 2016\n\n**Rails at Quay**\n\nI wrote.\n';
    for (const title of ['Résumé', 'My CV', 'Ida Moss’s résumé'])
      checkKind(`---\ntitle: ${title}\n---\n\n${years}`, { path: 'a.md' }, 'resume');
    for (const title of ['Résumé builder', 'Harbour'])
      checkKind(`---\ntitle: ${title}\n---\n\n${years}`, { path: 'a.md' }, 'none');
  });

  it('takes no word in a résumé by its own name for a job’s offer', () => {
    const told = '## Previously\n\n- Rail Engineer at Quay\n\n## Education\n\nYou will apply this.\n';
    checkKind(`# Résumé\n\n${told}`, { path: 'a.md' }, 'resume');
  });

  describe('false positives', () => {
    it('takes no history of a product and no experience of its users for a career', () => {
      const plan =
        '### Jan 2024 – Mar 2024: Planner\n\n- Ship it\n\n### Apr 2024 – Jun 2024: Garage, Berlin\n\n- Open it\n';
      checkKind(`# Kelp\n\n## Timeline\n\n${plan}`, { path: 'a.md' }, 'none');
      checkKind(`# Kelp\n\n## History\n\n${plan}`, { path: 'a.md' }, 'none');
      const mode = '### Engineer mode, Kelp (2020 – 2021)\n\n- Set it\n';
      checkKind(`# Kelp\n\n## Developer experience\n\n${mode}`, { path: 'a.md' }, 'none');
    });

    it('takes no talk and no release under a name for a résumé', () => {
      checkKind('# Ann Moss\n\n## Engineer, Quay (2015 – 2016)\n\nOne line.\n', { path: 'a.md' }, 'none');
      checkKind('# Quay Client\n\n## Experience\n\n- Fast since 2015 – 2019\n', { path: 'a.md' }, 'none');
    });

    it('leaves other Markdown alone', () => {
      checkKind(steps, { path: 'resume.md' }, 'none');
      checkKind('# Changelog\n\n## 1.2.0 (2024-01-02)\n\n- Added it\n', { path: 'CHANGELOG.md' }, 'none');
      checkKind('# Tool\n\n## Installation\n\n- Run it\n', { path: 'README.md' }, 'none');
      checkKind('', {}, 'none');
      checkKind(resume, { path: 'README.md', kind: 'none' }, 'none');
    });

    it('takes no stages of a plan or a path for employment', () => {
      const years = '**Years 1-3: Engineer**\n\n- Writes it\n\n';
      const path = `${years}${years.replace('1-3', '4-6')}${years.replace('1-3', '7-9')}`;
      checkKind(`# Fern\n\n## Career journey\n\n${path}`, { path: 'a.md' }, 'none');
      checkKind(
        `# Fern\n\n## Career journey\n\n${path.replaceAll(/Years (\S+):/g, 'Kelp $1:')}`,
        { path: 'a.md' },
        'resume',
      );
      const phase = (number: number): string =>
        `### Phase ${number}: Platform (2018 – 2019)\n**Role:** Software Engineer\n\n- Moved it\n\n`;
      checkKind(
        `# Kelp Shop\n\n## Summary\n\nA shop.\n\n## Our way\n\n${phase(1)}${phase(2)}`,
        { path: 'a.md' },
        'none',
      );
    });

    it('takes no roles of a method or a team for employment', () => {
      const role = (name: string): string => `### ${name}, Fern Team\n\n- Decides it\n\n`;
      const roles = `${role('Scrum Master')}${role('Software Engineer')}${role('Project Manager')}`;
      checkKind(`# Kelp\n\n## Roles\n\n${roles}`, { path: 'a.md' }, 'none');
      checkKind(`# Kelp\n\n## Employment\n\n${roles}`, { path: 'a.md' }, 'resume');
    });

    it('takes no work of a laboratory, a course or a board for employment', () => {
      const parts = '### Quaynet (2015 – 2019)\n\n- One\n\n### Fernnet (2019 – 2022)\n\n- Two\n';
      for (const name of ['Research', 'Teaching', 'Assignments', 'Engagements'])
        checkKind(`# Kelp Lab\n\n## ${name}\n\n${parts}`, { path: 'a.md' }, 'none');
      checkKind(`# Kelp\n\n## Work experience\n\n${parts}`, { path: 'a.md' }, 'resume');
      const heads = [
        'Ida Moss, Chief Executive Officer',
        'Bo Fern, Chief Technology Officer',
        'Al Reed, VP of Engineering',
      ];
      const board = heads.map((head) => `### ${head}\n\nTells it.\n\n`).join('');
      checkKind(`# Kelp\n\n## Leadership\n\n${board}`, { path: 'a.md' }, 'none');
      const officers = '### President (2023 – 2024)\nIda Moss\n\n### Treasurer (2022 – 2023)\nBo Fern\n\n';
      checkKind(`# Boat club\n\n${officers}## Projects\n\n- Boats\n`, { path: 'a.md' }, 'none');
    });

    it('takes the sections of a form, a guide or a game without years for none of a résumé', () => {
      const page = (work: string): string =>
        `# Profile\n\n## Experience\n\n- ${work}\n\n## Education\n\n- A degree\n\n## Skills\n\n- Go\n`;
      checkKind(page('Ask about the last job'), { path: 'a.md' }, 'none');
      checkKind(page('Quay in 2019'), { path: 'a.md' }, 'resume');
      checkKind(page('Quay – now'), { path: 'a.md' }, 'resume');
    });

    it('takes no specification of a page for a résumé', () => {
      const work = '### Quay, Staff Engineer (2019 – 2022)\n\n- Four bullets\n\n';
      checkKind(`# Page\n\n## Work experience section\n\n${work}`, { path: 'a.md' }, 'none');
      checkKind(`# Page\n\n## Work experience\n\n${work}## Acceptance criteria\n\n- Dates\n`, { path: 'a.md' }, 'none');
      checkKind(
        `# Page\n\n## Work experience\n\n${work}#### Data model of orders\n\n- Cut it\n`,
        { path: 'a.md' },
        'resume',
      );
      checkKind('# Self-review checklist for changes\n\n- Tests pass\n', { path: 'a.md' }, 'none');
      checkKind('# Job description assistant\n\n## Responsibilities\n\n- Write it\n', { path: 'a.md' }, 'none');
      const prompt =
        '# Backend Engineer\n\nYou are a backend engineer.\n\n## Responsibilities\n\n- Write it\n\n## Your role\n\nAct.\n';
      checkKind(prompt, { path: 'a.md' }, 'none');
      checkKind('# Job description API\n\n- GET it\n', { path: 'a.md' }, 'none');
    });

    it('takes no biography for a résumé', () => {
      const life = '## Career\n\n### Engineer at Quay (2001 – 2009)\n\nShe built bridges.\n';
      checkKind(`# Ada Moss\n\n## Early life\n\nBorn by the sea.\n\n${life}`, { path: 'a.md' }, 'none');
      checkKind(`# Ada Moss\n\n${life}`, { path: 'a.md' }, 'resume');
    });

    it('takes no table of revisions for a career', () => {
      const table =
        '| Version | Date | Description |\n| --- | --- | --- |\n| 2.1 | May 2023 | New security engineer |\n';
      checkKind(`# Access policy\n\n## History\n\n${table}`, { path: 'a.md' }, 'none');
    });

    it('takes no level of a ladder for a résumé or an advertisement', () => {
      const level = '## Impact\n\n- Helps\n\n## Knowledge\n\n- Knows\n\n## Leadership\n\n- Leads\n';
      checkKind(`---\ntitle: Staff Engineer\n---\n\nYou will lead.\n\n${level}`, { path: 'a.md' }, 'none');
      checkKind('# L5\n\nYou will own it.\n\n## Responsibilities\n\n- Own it\n', { path: 'a.md' }, 'none');
      const rubric = '# Data Engineer | Interview Rubric\n\n5 years of experience: 10\n\n## Bonus points\n\n- Talks\n';
      checkKind(rubric, { path: 'a.md' }, 'none');
      const path = '## Grade One\n\n### Responsibilities\n\n- Learn it\n\n';
      checkKind(`# Our engineers\n\n${path.repeat(3)}`, { path: 'a.md' }, 'none');
    });

    it('counts what every part of a design has only once', () => {
      const part = (name: string): string => `## ${name}\n\n### Requirements\n\n- Fast\n\n`;
      checkKind(`# Store\n\n${part('Cart')}${part('Search')}${part('Payment')}`, { path: 'a.md' }, 'none');
      const titled = `# Data Engineer\n\nYou will act as one.\n\n${part('Cart')}`;
      checkKind(titled, { path: 'a.md' }, 'job');
      checkKind(titled + '## Pricing\n\nHow.\n\n'.repeat(24), { path: 'a.md' }, 'none');
    });

    it('takes no text about résumés for one', () => {
      const example = '> **Engineer, Quay (2020 – 2023)**\n>\n> - Wired it\n';
      const scored = `# Profile Score\n\n## 3. Experience (20 points max)\n\n${example}`;
      checkKind(scored, { path: 'a.md' }, 'none');
      const advice = `---\ntitle: Let’s talk about your résumé\n---\n\n${'I read many. '.repeat(20)}\n\n## Experience\n\n${example}`;
      checkKind(advice, { path: 'lets-talk-about-your-resume.md' }, 'none');
      const sections = '## Skills\n\n- List\n\n## Education\n\n- Degree\n\n## Professional Experience\n\n- Job\n\n';
      const prompt = `# CV extraction prompt\n\n${'Copy what is there. '.repeat(10)}\n\n${sections}`;
      checkKind(prompt, { path: 'cv-extraction.md' }, 'none');
      checkKind(prompt, { path: 'a.md' }, 'none');
      const project = `## Motivation\n\n${'It took long. '.repeat(20)}\n\n## Goals\n\n- Be fast\n`;
      checkKind(project, { path: 'projects/resume-maker.md' }, 'none');
      const tool = `# CV\n\n## Quickstart\n\nRun it.\n\n## File structure\n\nFlat.\n\n${sections}`;
      checkKind(tool, { path: 'README.md' }, 'none');
      const record = `# Format\n\n${'You will find it. '.repeat(12)}\n\n## Decision\n\nFive.\n\n## Consequences\n\nFew.\n`;
      checkKind(record, { path: 'records/job-description-format.md' }, 'none');
    });

    it('takes no word that a name only contains', () => {
      checkKind('# Discovery\n', { path: 'cvs-import.md' }, 'none');
      checkKind('# Networks\n', { path: 'packets.md' }, 'none');
    });
  });

  it('says why', () => {
    assert.equal(read(resume, { path: 'notes.md' }).reason, 'dated roles under “Experience”');
  });

  it('gives a document of no kind nothing', () => {
    const document = read(steps, { path: 'resume.md' });
    assert.deepEqual([document.roles, document.sections, document.entries, document.unread], [[], [], [], []]);
  });

  it('tells English from other languages', () => {
    assert.equal(read(resume).language, 'en');
    const german = '- Entwicklung der Schnittstelle für die Verwaltung mit den Kollegen und der Leitung im Haus\n';
    assert.equal(read(resume + german.repeat(3)).language, 'other');
  });
});
