import { carryingVerbs } from '../../lexicon/claims.ts';
import { wordSet } from '../../lexicon/words.ts';
import { countsTelling, isHeap, tellsMuch } from '../grammar/object.ts';
import { allOf, type Cue } from './deed.ts';
import { isInCharge, isOneProcess, isPractice } from './thing-told.ts';
import { toolsAfter } from './tools-told.ts';

const carrying = wordSet(carryingVerbs);
const executing: ReadonlySet<string> = new Set(['perform', 'execute', 'conduct']);

/** Ways of working, and what is over once it was carried out: no thing, unless a tool, a program or a long telling makes one of it. */
export const practiceCues: readonly Cue[] = [
  {
    name: 'practice with tools',
    own: true,
    speaks: ({ claim, tokens, object }) =>
      claim.achievement && claim.roles.has('build') && isPractice(tokens, object) && toolsAfter(tokens, object),
  },
  {
    name: 'practice automated',
    own: true,
    speaks: ({ head, tokens, object }) =>
      head.lemma === 'automate' && isPractice(tokens, object) && tellsMuch(tokens, object, 1),
  },
  {
    name: 'one process built',
    own: true,
    speaks: ({ claim, tokens, object }) => claim.roles.has('build') && isOneProcess(tokens, object),
  },
  { name: 'practice', own: false, speaks: ({ tokens, object }) => isPractice(tokens, object) },
  // Who conducts, handles or completes something leaves no thing behind, however long the telling.
  // “Executed load tests against …”: told at such length, what was carried out is one piece of work.
  {
    name: 'carried out at length',
    own: true,
    speaks: (deed) =>
      deed.claim.achievement &&
      allOf(deed, executing) &&
      isHeap(deed.tokens, deed.object) &&
      countsTelling(deed.tokens, deed.object) > 9,
  },
  {
    name: 'carried out',
    own: false,
    speaks: (deed) => allOf(deed, carrying) && !isInCharge(deed.tokens, deed.object),
  },
];
