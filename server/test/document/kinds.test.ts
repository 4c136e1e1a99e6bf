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

  describe('false positives', () => {
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
