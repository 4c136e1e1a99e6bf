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

  it('knows a job description by two of its headings under a title, or by three', () => {
    const ad = (first: string): string =>
      `# ${first}\n\nWe build.\n\n## The Day to Day\n\n- Test it\n\n## Desired skills and experience\n\n- Go\n`;
    checkKind(ad('Senior Engineer in Test'), { path: 'a.md' }, 'job');
    checkKind(ad('Handbook'), { path: 'a.md' }, 'none');
    const short = (first: string): string => `# ${first}\n\nYou will own it.\n\n## Requirements\n\n- Go\n`;
    checkKind(short('Software Engineer – Platform'), { path: 'a.md' }, 'job');
    checkKind(short('Password Manager'), { path: 'a.md' }, 'none');
    checkKind("# We're hiring a pilot\n\n- Fly it\n", { path: 'a.md' }, 'job');
  });

  it('knows brag documents by what their first heading calls them', () => {
    for (const heading of ['My wins 2024', 'Brag book', 'Self-review, spring'])
      checkKind(`# ${heading}\n\n- Shipped it\n`, { path: 'a.md' }, 'brag');
    checkKind('# Windows\n\n- Shipped it\n', { path: 'a.md' }, 'none');
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
