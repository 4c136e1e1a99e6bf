import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dimensionTexts } from '../../src/ladder/dimensions.ts';
import {
  explainLevel,
  explainSignal,
  explainTitle,
  type SignalFacts,
  type SignalTopic,
} from '../../src/ladder/explain.ts';
import { type Dimension, LEVELS } from '../../src/ladder/model.ts';
import { parseLadder } from '../../src/ladder/parse.ts';
import { type ProfileId, profiles } from '../../src/ladder/profiles.ts';
import { readTitle } from '../../src/ladder/titles.ts';
import { signalKinds } from '../../src/lexicon/signals.ts';
import { checkHover } from './voice.ts';

const profileIds = Object.keys(profiles) as ProfileId[];
const nothing = { project: false, people: false, result: false };

function signal(
  topic: SignalTopic,
  words: string,
  names: SignalFacts['names'] = nothing,
  profile: ProfileId = 'generic',
): string {
  return explainSignal({ topic, words, names, ladder: profiles[profile] });
}

function sign(kind: string, proven: boolean, profile: ProfileId = 'generic'): SignalTopic {
  const { dimension } = signalKinds[kind as keyof typeof signalKinds];
  return { is: 'sign', kind, dimension, level: profiles[profile].readings[kind] ?? null, proven };
}

describe('hover texts', () => {
  describe('that the voice was written by', () => {
    it('“Led”, nothing behind it', () => {
      assert.equal(
        signal({ is: 'opener', strength: 'leadership' }, 'Led', { ...nothing, project: true }),
        [
          '**“Led” is a beginning; the level is in what follows it.**',
          'Senior engineers lead projects inside a team; Staff engineers often lead people who report to someone else. This bullet names the project. Still open: who worked with you, what did you decide, what changed?',
          'The verb alone tells no level: Dropbox lists project leadership one rung [below Staff](https://dropbox.github.io/dbx-career-framework/ic4_software_engineer.html), while a [Staff tech lead](https://staffeng.com/guides/staff-archetypes/) may guide a single team.',
          'The quick fixes offer a wording for each case, larger and smaller.',
        ].join('\n\n'),
      );
    });

    it('“across three teams”', () => {
      assert.equal(
        signal(sign('reach-teams-counted', true), 'across three teams'),
        [
          '**Reach: three teams. Many ladders, not all, start Staff here.**',
          '[Artsy](https://github.com/artsy/README/blob/main/careers/ladder.md) and [Dropbox](https://dropbox.github.io/dbx-career-framework/ic5_staff_software_engineer.html) place work across several teams at Staff. [GitLab](https://handbook.gitlab.com/handbook/engineering/careers/matrix/development/staff) describes Staff as generally team-level, and [CircleCI](https://circleci.com/blog/why-we-re-designed-our-engineering-career-paths-at-circleci) keeps several teams for Senior Staff.',
          'The count makes this concrete. To show more: which teams, and did they take part, use the result, or change their plans because of it? The third says most about influence.',
          'Profile: generic. Counts as one sign of Staff, never as proof alone.',
        ].join('\n\n'),
      );
    });

    it('“40%”', () => {
      const topic = { is: 'figure', kind: 'outcome', open: true, kept: false } as const;
      assert.equal(
        signal({ ...topic, claim: 'Reduced latency by 40%', measure: 'latency' }, '40%'),
        [
          '**A share, with its base still open.**',
          '“Reduced latency by 40%” gives direction and size. A reader will ask: whose latency, from what, over how long? Two seconds and twenty milliseconds make two different stories, and [a share without context](https://www.jobmonkey.com/resumes-meaningless-metrics-jargon/) says little.',
          'Enough is any one of: both values, the base, the period. If the values are confidential, name what was measured and when.',
          'Senior and Staff results are both told this way; the level is in whose system it was.',
        ].join('\n\n'),
      );
    });

    it('“RFC adopted by”', () => {
      assert.equal(
        signal(sign('adopted-artefact', true), 'RFC adopted by'),
        [
          '**Others followed what you wrote: a clear sign of influence.**',
          "A design document for your own team reads as Senior work. One that teams adopt although they could have said no reads as Staff: it changes [other teams' roadmaps](https://dropbox.github.io/dbx-career-framework/ic5_staff_software_engineer.html) without authority over them. The line is not sharp: [Artsy](https://github.com/artsy/README/blob/main/careers/ladder.md) expects change without formal authority from its second Senior level on.",
          'To show more: who adopted it, what did they give up for it, and what is different since?',
        ].join('\n\n'),
      );
    });

    it('“Staff Engineer” over bullets that stay in one team', () => {
      const facts = { verdict: 'above', bullets: 7, teamOnly: 5, staff: 0, shown: [] } as const;
      assert.equal(
        explainTitle(readTitle(['Staff Engineer'], profiles.generic), facts, profiles.generic),
        [
          '**Title: Staff. The bullets so far show one team.**',
          "5 of 7 describe work from the team's own plan; 2 cannot be placed. The generic profile looks for two bullets that show any of these: several teams or a domain, the direction of a team, a hard problem found and solved, work for an executive.",
          "This may be the whole story. [GitLab's Staff](https://handbook.gitlab.com/handbook/engineering/careers/matrix/development/staff) is generally team-level; the profile `team-staff` reads it so.",
          'If there was more: who else used it, followed it, or no longer has the problem?',
        ].join('\n\n'),
      );
    });

    it('“mentored”', () => {
      assert.equal(
        signal(sign('mentoring', false), 'mentored'),
        [
          '**Mentoring is expected early; what became of it is the signal.**',
          "[Artsy](https://github.com/artsy/README/blob/main/careers/ladder.md) expects it at its first Senior level, Dropbox on the [two rungs below Staff](https://dropbox.github.io/dbx-career-framework/ic4_software_engineer.html), for less experienced people of one's own team. At Staff it widens: people about to become senior, other teams, a training programme. The word alone tells no level.",
          'Open here: how many, and what can they do now that they could not before? “Two apprentices, both releasing on their own since May” needs no other figure.',
        ].join('\n\n'),
      );
    });

    it('“mentored”, and what became of it', () => {
      const told = signal(sign('mentoring', false), 'mentored', { project: false, people: true, result: true });
      assert.ok(!told.includes('Open here'), told);
      assert.match(told, /needs no other figure\. To show more: who outside your team/);
    });
  });

  it('keep to the voice for every kind of sign, on every profile', () => {
    for (const profile of profileIds) {
      for (const kind of Object.keys(signalKinds)) {
        for (const proven of [true, false]) {
          const words = 'a rather long piece of the bullet’s own words';
          checkHover(signal(sign(kind, proven, profile), words, nothing, profile), `${kind} on ${profile}`);
        }
      }
    }
  });

  it('keep to the voice for openers, figures, documents, results and scope', () => {
    const topics: SignalTopic[] = [
      ...(['weak', 'plain', 'leadership'] as const).map((strength): SignalTopic => ({ is: 'opener', strength })),
      ...(['outcome', 'scale', 'reach', 'activity'] as const).flatMap((kind) =>
        [true, false].map(
          (open): SignalTopic => ({ is: 'figure', kind, open, kept: !open, claim: '12%', measure: null }),
        ),
      ),
      ...(['team', 'multi-team', 'organisation', 'company', 'industry'] as const).map(
        (scope): SignalTopic => ({ is: 'scope', scope }),
      ),
      { is: 'result' },
      { is: 'artefact' },
    ];
    const full = { project: true, people: true, result: true };
    for (const topic of topics) {
      for (const names of [nothing, full]) checkHover(signal(topic, 'some words', names), JSON.stringify(topic));
    }
  });

  it('keep to the voice for every level and dimension', () => {
    for (const profile of profileIds) {
      for (const dimension of Object.keys(dimensionTexts) as Dimension[]) {
        for (const level of LEVELS) {
          checkHover(explainLevel(level, dimension, profiles[profile]), `${level} ${dimension} on ${profile}`);
        }
      }
    }
  });

  it('keep to the voice for every title, judged or not', () => {
    const titles = [
      'Staff Engineer',
      'Senior Engineer',
      'Software Engineer',
      'Principal Engineer',
      'Engineering Manager',
      'CTO',
      'Founder',
      'Senior Consultant',
      'Staff Scientist',
      'Intern',
      'Staff Nurse',
    ];
    const shown = (Object.keys(dimensionTexts) as Dimension[]).map(
      (dimension) => ({ dimension, level: 'staff', bullets: 12 }) as const,
    );
    for (const title of titles) {
      for (const verdict of ['above', 'below', 'fits', 'unknown'] as const) {
        for (const bullets of [0, 1, 2, 12]) {
          for (const profile of profileIds) {
            const facts = { verdict, bullets, teamOnly: bullets, staff: 2, shown: bullets > 2 ? shown : [] };
            const markdown = explainTitle(readTitle([title], profiles[profile]), facts, profiles[profile]);
            checkHover(markdown, `${title}, ${verdict}, ${bullets} on ${profile}`);
          }
        }
      }
    }
  });

  it('speak in the names and sentences of one’s own ladder', () => {
    const file = join(import.meta.dirname, '../../../test-fixtures/workspace/example.rung-ladder.json');
    const { ladder } = parseLadder(readFileSync(file, 'utf8'), 'json');
    assert.ok(ladder);
    const level = explainLevel('staff', 'scope', ladder);
    assert.ok(level.startsWith('**Staff Engineer, scope: two harbours or more run on it.**'), level);
    assert.match(level, /Settles a question that several crews share/);
    const topic = { is: 'sign', kind: 'own-phrase', dimension: 'influence', level: 'staff', proven: true } as const;
    const phrase = explainSignal({ topic, words: 'harbour note', names: nothing, ladder });
    assert.ok(
      phrase.startsWith('**Harbourline Engineering counts “harbour note” as a sign of Staff Engineer.**'),
      phrase,
    );
    for (const dimension of Object.keys(dimensionTexts) as Dimension[]) {
      for (const each of LEVELS) checkHover(explainLevel(each, dimension, ladder), `${each} ${dimension}`);
    }
    for (const kind of Object.keys(signalKinds)) {
      checkHover(explainSignal({ topic: sign(kind, true), words: 'words', names: nothing, ladder }), kind);
    }
    const facts = { verdict: 'unknown', bullets: 5, teamOnly: 0, staff: 0, shown: [] } as const;
    checkHover(explainTitle(readTitle(['Staff Platform Engineer'], ladder), facts, ladder), 'title');
  });

  it('cannot be turned into markup by the words of a document', () => {
    const markdown = signal({ is: 'opener', strength: 'weak' }, '[a](http://b) **c**');
    assert.ok(markdown.startsWith('**“\\[a\\](http://b) \\*\\*c\\*\\*” leaves'), markdown);
  });

  it('ask last where something is open, and link only to pages', () => {
    for (const kind of Object.keys(signalKinds)) {
      const markdown = signal(sign(kind, false), 'these words');
      assert.match(markdown.split('\n\n').slice(-3).join(' '), /\?/, kind);
      for (const [, address] of markdown.matchAll(/\]\(([^)]*)\)/g)) assert.match(address ?? '', /^https:\/\/[\w.]+\//);
    }
  });
});
