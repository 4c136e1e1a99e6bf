import assert from 'node:assert/strict';
import * as claims from '../../src/lexicon/claims.ts';
import type { Entry } from '../../src/lexicon/entry.ts';
import * as functions from '../../src/lexicon/functions.ts';
import { neighbourPhrases } from '../../src/lexicon/neighbours.ts';
import * as objects from '../../src/lexicon/objects.ts';
import {
  dutyPhrases,
  exposurePhrases,
  grownGroups,
  leadershipNouns,
  ledObjects,
  weakOpenings,
} from '../../src/lexicon/openers.ts';
import { plainPurposes, smallThings } from '../../src/lexicon/purposes.ts';
import { namedResults } from '../../src/lexicon/results.ts';
import { scopeWords } from '../../src/lexicon/scopes.ts';
import { signalPhrases } from '../../src/lexicon/signal-phrases.ts';
import { technologies } from '../../src/lexicon/technologies.ts';
import { artefacts, collaborators, genericObjects, systemNouns } from '../../src/lexicon/things.ts';
import { units } from '../../src/lexicon/units.ts';
import { verbForms } from '../../src/lexicon/verb-forms.ts';
import { irregularVerbs, verbs } from '../../src/lexicon/verbs.ts';

const lists: Readonly<Record<string, readonly Entry[]>> = {
  weakOpenings,
  leadershipNouns,
  ledObjects,
  grownGroups,
  dutyPhrases,
  exposurePhrases,
  namedResults,
  plainPurposes,
  smallThings,
  neighbourPhrases,
  artefacts,
  collaborators,
  systemNouns,
  genericObjects,
  signalPhrases,
  ...scopeWords,
};
const entries = Object.entries(lists).flatMap(([list, all]) => all.map((entry) => [list, entry] as const));

describe('lexicon', () => {
  it('has a note on every entry', () => {
    for (const [list, { note, phrases }] of entries) assert.ok(note.length > 10, `${list}: ${phrases[0]}`);
    for (const group of [...verbs, ...units]) assert.ok(group.note.length > 10);
  });

  it('has a note on every class of words, and no word twice in one', () => {
    for (const [name, { note, words }] of Object.entries({ ...claims, ...objects, ...functions, technologies })) {
      assert.ok(note.length > 10, name);
      const all = words.split(' ');
      assert.deepEqual(
        all.filter((word, index) => all.indexOf(word) !== index),
        [],
        name,
      );
    }
  });

  it('has every verb and every unit in one group', () => {
    for (const groups of [verbs.map(({ lemmas }) => lemmas), units.map(({ words }) => words)]) {
      const all = groups.flatMap((words) => words.split(' '));
      assert.deepEqual(
        all.filter((word, index) => all.indexOf(word) !== index),
        [],
      );
    }
  });

  it('uses in phrases only verbs that it knows, and has no irregular verb without a group', () => {
    const known = new Set(verbs.flatMap(({ lemmas }) => lemmas.split(' ')));
    const used = entries.flatMap(([, entry]) => entry.phrases.join(' ').match(/~[a-z-]+/g) ?? []);
    assert.deepEqual(
      used.map((word) => word.slice(1)).filter((lemma) => !known.has(lemma)),
      [],
    );
    assert.deepEqual(
      irregularVerbs.map((line) => line.split(' ')[0]).filter((lemma) => !known.has(lemma ?? '')),
      [],
    );
  });

  it('forms verbs by rule and by table', () => {
    const forms: readonly (readonly [word: string, lemma: string, form: string])[] = [
      ['shipped', 'ship', 'past'],
      ['shipping', 'ship', 'gerund'],
      ['migrated', 'migrate', 'past'],
      ['unified', 'unify', 'past'],
      ['modelled', 'model', 'past'],
      ['modeled', 'model', 'past'],
      ['led', 'lead', 'past'],
      ['oversaw', 'oversee', 'past'],
      ['establishes', 'establish', 'third'],
      ['cut', 'cut', 'past'],
      ['found', 'find', 'past'],
      ['founded', 'found', 'past'],
      ['debugging', 'debug', 'gerund'],
      ['developing', 'develop', 'gerund'],
    ];
    for (const [word, lemma, form] of forms) {
      const reading = verbForms.get(word);
      assert.deepEqual([reading?.lemma, reading?.form], [lemma, form], word);
    }
  });
});
