import { checkKind } from './check.ts';

const resume = '# Ida\n\n## Experience\n\n### Engineer, Acme\n2019 – 2020\n\n- Wrote it\n';
const steps =
  '# Resuming\n\nThis exercise is about resuming a download that was cut off in the middle, with a request for a range of bytes and a check of what is there.\n\n## Steps\n\n- Ask for the size\n';

describe('kinds, false positives', () => {
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
    checkKind(`# Kelp Shop\n\n## Summary\n\nA shop.\n\n## Our way\n\n${phase(1)}${phase(2)}`, { path: 'a.md' }, 'none');
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
    const advisor = prompt
      .replace('You are', 'Builds cranes.\n\nYou are')
      .replace('backend engineer.', 'crane career advisor.');
    checkKind(advisor, { path: 'a.md' }, 'none');
    const notes =
      '# Interview notes\n\n### About the role\n\n-\n\n### About the team\n\n-\n\n### About the company\n\n-\n';
    checkKind(notes, { path: 'a.md' }, 'none');
    checkKind('# Job description API\n\n- GET it\n', { path: 'a.md' }, 'none');
  });

  it('takes no biography for a résumé', () => {
    const life = '## Career\n\n### Engineer at Quay (2001 – 2009)\n\nShe built bridges.\n';
    checkKind(`# Ada Moss\n\n## Early life\n\nBorn by the sea.\n\n${life}`, { path: 'a.md' }, 'none');
    checkKind(`# Ada Moss\n\n${life}`, { path: 'a.md' }, 'resume');
  });

  it('takes no table of revisions for a career', () => {
    const table = '| Version | Date | Description |\n| --- | --- | --- |\n| 2.1 | May 2023 | New security engineer |\n';
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

  it('takes no sentence that ends in a title for an advertisement', () => {
    const text = 'We are looking for the tide.\n\n- One\n';
    for (const heading of [
      'How you can become a harbour engineer',
      'From a shy clerk to a lead engineer',
      'A Crane Engineer',
    ])
      checkKind(`# ${heading}\n\n${text}`, { path: 'a.md' }, 'none');
    checkKind(`# Crane Engineer\n\n${text}`, { path: 'a.md' }, 'job');
  });

  it('takes no level that speaks to its reader for an advertisement', () => {
    const level = (more: string): string =>
      `# Junior Crane Engineer\n\n### You can lead on simpler lifts\n\n- You will\n\n### You might begin to plan the lifts of others as well\n\n- Plan\n\n${more}`;
    checkKind(level(''), { path: 'a.md' }, 'none');
    const duties = '## Duties\n\n- Lift\n\n## Requirements\n\n- Steel\n\n';
    checkKind(level(duties), { path: 'a.md' }, 'job');
    checkKind(level(`${duties}## About our progression framework\n\n- Steps\n`), { path: 'a.md' }, 'none');
    checkKind('---\ntitle: Four years at Quay\n---\n\n### P.S. We are hiring!\n\n- Come\n', { path: 'a.md' }, 'none');
  });

  it('takes no progression of levels for a career', () => {
    const level = (title: string): string => `### ${title}\n**Focus**: Steel\n\n- Learn it\n\n`;
    const levels = `${level('Junior Crane Engineer (0-2 years)')}${level('Crane Engineer (2-5 years)')}${level('Senior Crane Engineer (5-8 years)')}`;
    const more = '## Skills\n\n- Steel\n\n## Certifications\n\n- Cranes\n';
    checkKind(`# Advancement\n\n## Career Progression\n\n${levels}${more}`, { path: 'a.md' }, 'none');
  });

  it('takes no page of courses for a career', () => {
    const course = (name: string): string => `### ${name}\n\nLecturer, Kelp School, 2021 – 2022\n\n- Led it\n\n`;
    const page = (title: string): string => `---\ntitle: ${title}\n---\n\n${course('Tides')}${course('Charts')}`;
    checkKind(page('Teaching'), { path: 'a.md' }, 'none');
    checkKind(page('Work experience'), { path: 'a.md' }, 'resume');
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
