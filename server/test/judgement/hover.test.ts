import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CareerDocument, Role } from '../../src/document/model.ts';
import { createReader } from '../../src/document/reader.ts';
import { createEvidenceReader, readEvidence } from '../../src/evidence/evidence.ts';
import { explainWords, hoverAt } from '../../src/judgement/hover.ts';
import type { RoleJudgement } from '../../src/judgement/model.ts';
import { judgeRole } from '../../src/judgement/role.ts';
import { explainTitleAlone } from '../../src/ladder/explain.ts';
import { LEVELS, type Level } from '../../src/ladder/model.ts';
import { type ProfileId, profiles } from '../../src/ladder/profiles.ts';
import { readTitle } from '../../src/ladder/titles.ts';
import { checkHover } from '../ladder/voice.ts';

const evidenceOf = createEvidenceReader();

function read(text: string): CareerDocument {
  return createReader().read(text, { path: 'resume.md', kind: 'resume' });
}

function hover(document: CareerDocument, offset: number, profile: ProfileId = 'generic') {
  const ladder = profiles[profile];
  const judgementOf = (role: Role) => judgeRole(role, ladder, readEvidence);
  return hoverAt(document, offset, { ladder, target: null, evidenceOf: readEvidence, judgementOf });
}

const resume = (title: string, ...bullets: readonly string[]): string =>
  ['# Ana Ferro', '', '## Experience', '', `### ${title}`, '', '*Tarn Books, 2020 – 2023*', '', ...bullets, ''].join(
    '\n',
  );

/** Hovering anywhere in the «marked» words answers for exactly them, beginning with `start`. */
function checkWords(markedBullet: string, start: string | null, profile?: ProfileId): void {
  const marked = resume('Senior Software Engineer', `- ${markedBullet}`);
  const from = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const to = marked.indexOf('»') - 1;
  const document = read(text);
  for (const offset of [from, to - 1]) {
    const found = hover(document, offset, profile);
    if (start === null) {
      assert.equal(found, null, markedBullet);
      continue;
    }
    assert.ok(found, markedBullet);
    assert.equal(text.slice(found.span.start, found.span.end), text.slice(from, to));
    assert.ok(found.markdown.startsWith(`**${start}`), found.markdown);
  }
}

function checkTitle(markdown: string, start: string): void {
  const text = markdown.replace(/[«»]/g, '');
  const from = markdown.indexOf('«');
  const found = hover(read(text), from);
  assert.ok(found);
  assert.equal(text.slice(found.span.start, found.span.end), text.slice(from, markdown.indexOf('»') - 1));
  assert.ok(found.markdown.startsWith(`**${start}`), found.markdown);
  checkHover(found.markdown, start);
}

describe('hovering', () => {
  it('answers for openers', () => {
    checkWords('«Led» the move of 11 cron jobs to Temporal.', '“Led” is a beginning');
    checkWords('**Jobs:** «Led» the move of 11 cron jobs to Temporal.', '“Led” is a beginning');
    checkWords('«Worked on» the export service.', '“Worked on” leaves open');
    checkWords('«Rewrote» the export service in Go.', '“Rewrote” says what you did');
  });

  it('answers for figures, with the base asked for where it is open', () => {
    checkWords('Reduced latency by «40%».', 'A share, with its base still open.');
    checkWords('Reduced the *latency* by **«40%»**.', 'A share, with its base still open.');
    checkWords('Cut the deploy of the invoice module from «50 to 8 minutes».', '“50 to 8 minutes”: a result');
    checkWords(
      'Wrong addresses are caught in «2 seconds instead of 14 hours».',
      '“2 seconds instead of 14 hour…”: a result',
    );
    checkWords('Ran the gateway at «99.95%» availability.', '“99.95%”: a value, with no other');
  });

  it('answers for reach with the ladders that disagree', () => {
    checkWords('Redesigned the price service «used across three teams».', 'Reach: three teams. Many ladders');
  });

  it('answers for a title with what its bullets show', () => {
    const narrow = [
      '- Implemented stories from our squad’s backlog.',
      '- Fixed bugs found by QA during the sprint.',
      '- Reviewed pull requests of my team.',
    ];
    checkTitle(resume('«Staff Engineer»', ...narrow), 'Title: Staff. The bullets so far show one team.');
    checkTitle(resume('«Engineering Manager»', ...narrow), 'No level is read from this title.');
    checkTitle(resume('«Staff Engineer»', '- Wrote code.'), 'Title: Staff. Too little stands below it');
  });

  it('takes a neighbour for no team, a system for no team, and a task that was given for no help', () => {
    checkWords('Worked through the tax rules «with the product manager».', 'Influence: work with people beside');
    checkWords('Agreed the fare rules «with Revenue and Stations teams».', 'Reach: Revenue and Stations teams');
    checkWords('«Responsible for» the card service.', '“Responsible for” leaves open');
    checkWords('«Led» the migration of the booking service.', '“Led” is a beginning');
    checkWords('Led the migration of the booking «service».', null);
  });

  it('tells people who took part from an audience', () => {
    checkWords('Led the move with «four engineers».', '“four engineers”: who took part.');
    checkWords('Mentored «two juniors», who release alone now.', 'Mentoring is expected early');
    checkWords('Built the till app for «90,000 drivers».', 'Reach: 90,000 drivers.');
  });

  it('names open reach by its own words', () => {
    checkWords('Set quality standards «across teams».', '“across teams”: several teams, not yet counted or named.');
    checkWords('Led a «company-wide» move to typed configuration.', 'Reach: “company-wide”. A count or a name');
  });

  it('speaks of the target where one is set', () => {
    const text = resume(
      'Senior Software Engineer',
      '- Mentored Ana.',
      '- Owned the on-call of search.',
      '- Wrote docs.',
    );
    const document = read(text);
    const at = (words: string, target: Level | null) => {
      const judgementOf = (role: Role) => judgeRole(role, profiles.generic, readEvidence);
      const context = { ladder: profiles.generic, target, evidenceOf: readEvidence, judgementOf };
      return hoverAt(document, text.indexOf(words), context)?.markdown ?? '';
    };
    const [plain, aimed] = [at('Senior Software', null), at('Senior Software', 'staff')];
    assert.doesNotMatch(plain, /target/);
    assert.match(aimed, /Your target is Staff\. The generic profile looks for two bullets/);
    assert.doesNotMatch(at('Senior Software', 'mid'), /target/, 'a lower target asks nothing more of the title');
    assert.match(at('Owned the on-call', 'staff'), /Reads as Senior here, below your target of Staff\./);
    assert.match(at('Owned the on-call', 'senior'), /Reads as Senior here\./);
    for (const target of LEVELS) checkHover(at('Senior Software', target), target);
  });

  it('keeps to the voice on every word of the fixtures', function () {
    this.timeout(60_000);
    const folders = ['documents/excellent', 'documents/poor', 'documents/brag', 'labelled/staff-roles-2', 'workspace'];
    const fixtures = join(import.meta.dirname, '../../../test-fixtures');
    let hovers = 0;
    for (const folder of folders) {
      for (const name of readdirSync(join(fixtures, folder)).filter((each) => /(?<!reader)\.md$/.test(each))) {
        const text = readFileSync(join(fixtures, folder, name), 'utf8');
        const document = createReader().read(text, { path: name });
        const judged = new Map<Role, RoleJudgement>();
        const judgementOf = (role: Role) => {
          const known = judged.get(role) ?? judgeRole(role, profiles.generic, readEvidence);
          judged.set(role, known);
          return known;
        };
        const context = { ladder: profiles.generic, target: 'staff', evidenceOf, judgementOf } as const;
        for (const { index } of text.matchAll(/(?<!\S)\S/g)) {
          const found = hoverAt(document, index, context);
          if (found === null) continue;
          hovers += 1;
          checkHover(found.markdown, `${name}: ${text.slice(found.span.start, found.span.end)}`);
        }
      }
    }
    assert.ok(hovers > 500, String(hovers));
  });

  it('says nothing on plain words, in other documents and in other languages', () => {
    checkWords('Rewrote the «export» service in Go.', null);
    const text = resume('Staff Engineer', '- Led the move to Temporal.');
    const offset = text.indexOf('Led');
    const document = read(text);
    assert.ok(hover(document, offset));
    assert.equal(hover({ ...document, kind: 'none' }, offset), null);
    assert.equal(hover({ ...document, language: 'other' }, offset), null);
    assert.equal(hover(document, text.length), null);
  });

  it('answers within the document and in the voice, wherever it is asked', () => {
    const words = [
      'Led',
      'three teams',
      'by 40%',
      'across',
      'RFC',
      'adopted by 4 teams',
      'mentored',
      'company-wide',
      '**b**',
      'we',
      '.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), fc.nat(), (pieces, at) => {
        const text = resume('Staff Engineer', `- ${pieces.join(' ')}`, '- Built the *export* service with `tar`.');
        const found = hover(read(text), at % text.length);
        if (found === null) return;
        assert.ok(found.span.start >= 0 && found.span.start < found.span.end && found.span.end <= text.length);
        checkHover(found.markdown, text);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the words of a hover, asked for alone', () => {
  const told = (words: string) =>
    explainWords(words, { ladder: profiles.generic, target: null, evidenceOf: readEvidence });

  it('are those of the signal, wherever it stands', () => {
    for (const words of ['led', 'used by three teams', 'mentored', '40%', 'RFC adopted by']) {
      assert.match(told(words) ?? '', /^\*\*.+\*\*/, words);
    }
  });

  it('are none where nothing is known', () => {
    for (const words of ['staf', 'influense', 'unclear-scop', 'engineer', '']) assert.equal(told(words), null, words);
  });

  it('tell of a title what the ladder expects, and of a manager that no level is read', () => {
    const title = (text: string) => explainTitleAlone(readTitle([text], profiles.generic), profiles.generic);
    assert.match(title('Staff Engineer'), /^\*\*Title: Staff, several teams/);
    assert.match(title('Engineering Manager'), /No level is read/);
  });
});
