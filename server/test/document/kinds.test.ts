import assert from 'node:assert/strict';
import { checkKind, read } from './check.ts';

const resume = '# Ida\n\n## Experience\n\n### Engineer, Acme\n2019 – 2020\n\n- Wrote it\n';
const steps =
  '# Resuming\n\nThis exercise is about resuming a download that was cut off in the middle, with a request for a range of bytes and a check of what is there.\n\n## Steps\n\n- Ask for the size\n';

describe('kinds', () => {
  it('believes the caller, then front matter, then the name, then the structure', () => {
    checkKind(resume, { kind: 'brag', path: 'resume.md' }, 'brag');
    checkKind(`---\nrung: job\n---\n${resume}`, { path: 'resume.md' }, 'job');
    checkKind(`---\nrung: off\n---\n${resume}`, { path: 'resume.md' }, 'none');
    checkKind(`+++\nrung = "packet"\n+++\n${resume}`, { path: 'resume.md' }, 'packet');
    checkKind(resume, { path: 'notes.md' }, 'resume');
    checkKind(resume, {}, 'resume');
  });

  it('knows a résumé by its name, its sections and a role without dates', () => {
    const sections = '## Skills\n\n- Go\n\n## Education\n\n- School of Dunmoor\n';
    const role = '## Work Experience\n\n**Ferry Clerk, Gullway Ferries Ltd**\n\n- Kept the ledger.\n\n';
    checkKind(`# Resume – Harbour (EN)\n\n${role}${sections}`, {}, 'resume');
    checkKind(`# Harbour (EN)\n\n${role}${sections}`, {}, 'none');
    checkKind(`# Resume – Harbour (EN)\n\n## Work Experience\n\nTo come.\n\n${sections}`, {}, 'none');
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

  it('knows a résumé without dates by whose it is', () => {
    const reach = 'ada@tern.example, [code](https://tern.example/ada)\n\n';
    const work = '## Previous Experience:\n\n> Tidewater\n\n- Wired it\n- Moved it\n';
    checkKind(`# Ada (tern) Moss\n\n${reach}${work}`, { path: 'a.md' }, 'resume');
    checkKind(`# Ada (tern) Moss\n\n${work}`, { path: 'a.md' }, 'none');
    const lengths = ['Tidewater, ~1.3 years', 'Quay Works, ~1.5 years', 'Osprey, ~1 year'];
    const stints = lengths.map((it) => `### ${it}\n\n- Wired it\n\n`).join('');
    checkKind(`# Ada Moss\n\n${reach}${stints}`, { path: 'a.md' }, 'resume');
    checkKind(`# Growth Plans\n\n${stints}`, { path: 'a.md' }, 'none');
    const parts = '## Skills\n\n- Java\n\n## Contacts\n\n- ada@tern.example\n\n## Education\n\n- Tide Institute\n';
    checkKind(`# 🚀 Ada - Java Developer\n\n${parts}`, { path: 'a.md' }, 'resume');
    checkKind(`# Tern - Java Client\n\n${parts}`, { path: 'a.md' }, 'none');
    checkKind('---\ntitle: Résumé\n---\n\n# backend\n\n- Flask\n- Django\n', { path: 'a.md' }, 'resume');
    checkKind('---\ntitle: Resume\n---\n\n# backend\n\n- Flask\n- Django\n', { path: 'a.md' }, 'none');
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
    const brief =
      '## Crane Engineer (Steel)\n\n#### Weirford\n\n### Job Description\n\n- Lift\n\n### Qualifications\n\n- Steel\n';
    checkKind(brief, { path: 'a.md' }, 'job');
    checkKind(brief.replace('Crane Engineer (Steel)', 'Cranes'), { path: 'a.md' }, 'none');
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

  it('knows a review of oneself without a title by goals and accomplishments of one’s own', () => {
    const review = (second: string): string =>
      `### Goals for this half\n\n- Dredge it\n\n### ${second}\n\n- Dredged it\n`;
    for (const heading of ['My accomplishments', 'What I shipped'])
      checkKind(`${review(heading)}\n### Impact\n\n- Deeper\n`, { path: 'a.md' }, 'brag');
    checkKind(`${review('Accomplishments')}\n### My role\n\n- Helm\n`, { path: 'a.md' }, 'none');
    checkKind('### Talks\n\n- One\n\n### My accomplishments\n\n- Dredged it\n', { path: 'a.md' }, 'none');
  });

  it('knows a résumé without work by all that applicants tell under their name', () => {
    const sections = (names: readonly string[]): string => names.map((name) => `## ${name}\n\n- One\n\n`).join('');
    const told = sections(['Contacts', 'About me', 'Skills', 'Education', 'Languages']);
    checkKind(`# Ida **Moss**\n\n${told}`, { path: 'a.md' }, 'resume');
    for (const heading of ['Our school', 'Smart Portfolio', 'Career Page'])
      checkKind(`# ${heading}\n\n${told}`, { path: 'a.md' }, 'none');
    checkKind(`# Ida Moss\n\n${sections(['Skills', 'Experience', 'Education'])}`, { path: 'a.md' }, 'resume');
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
    for (const title of ['Résumé', 'My CV', 'Ida Moss’s résumé', 'Ida Moss – CV', 'Curriculum vitae of Ida Moss'])
      checkKind(`---\ntitle: ${title}\n---\n\n${years}`, { path: 'a.md' }, 'resume');
    for (const title of ['Résumé builder', 'Harbour'])
      checkKind(`---\ntitle: ${title}\n---\n\n${years}`, { path: 'a.md' }, 'none');
  });

  it('knows a résumé of work and education alone by a person’s name and years', () => {
    const told =
      '## Education\n\n### School of Tides\n\n- 2019\n\n## Professional History\n\n### I.T. Intern\n\n- Quay\n';
    checkKind(`---\ntitle: 'Ida J Moss'\n---\n\n${told}`, { path: 'a.md' }, 'resume');
    checkKind(`---\ntitle: 'Ida J Moss'\n---\n\n${told.replace('2019', 'Once')}`, { path: 'a.md' }, 'none');
    checkKind(`---\ntitle: Harbour\n---\n\n${told}`, { path: 'a.md' }, 'none');
  });

  it('knows a résumé by its own name and two kinds of its sections', () => {
    const told = '## Education\n\n- Tides\n\n## Skills\n\n- Charts\n';
    for (const heading of ['CV', 'Ida Moss - Résumé']) checkKind(`# ${heading}\n\n${told}`, { path: 'a.md' }, 'resume');
    for (const heading of ['Ideas for a CV', 'CV & Portfolio', 'Harbour'])
      checkKind(`# ${heading}\n\n${told}`, { path: 'a.md' }, 'none');
    checkKind('# CV\n\n## Skills\n\n- Charts\n', { path: 'a.md' }, 'none');
    const work = '## Experience\n\n- Say what changed\n\n## Portfolio\n\n- One\n';
    checkKind(`# CV and portfolio\n\n${work}`, { path: 'a.md' }, 'none');
    checkKind(`# CV and portfolio\n\n${work.replace('Say', '2019: Say')}`, { path: 'a.md' }, 'resume');
  });

  it('knows a résumé whose work stands under its summary', () => {
    const role = (name: string): string =>
      `**${name}** — *Senior Crane Operator*  \n*10/2017 – 01/2025 | Weirford*\n\n- Dredged it\n\n`;
    checkKind(`# Ida Moss\n\n## Professional Summary\n\n${role('Quay')}${role('Kelpnet')}`, { path: 'a.md' }, 'resume');
    checkKind(`# Ida Moss\n\n## Professional Summary\n\n${role('Quay')}`, { path: 'a.md' }, 'none');
  });

  it('takes no word in a résumé by its own name for a job’s offer', () => {
    const told = '## Previously\n\n- Rail Engineer at Quay\n\n## Education\n\nYou will apply this.\n';
    checkKind(`# Résumé\n\n${told}`, { path: 'a.md' }, 'resume');
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
