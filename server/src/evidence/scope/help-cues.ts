import type { Cue } from './deed.ts';
import { contributesTo, isCharged, isHelpedThing, laterThing, worksOnThing } from './thing-told.ts';

/** Behind a weak opening: help with something leaves open whose it was; an act behind it, a charge of one’s own or the thing made does not. */
export const helpCues: readonly Cue[] = [
  {
    name: 'act behind help',
    own: true,
    speaks: ({ claim, tokens, object }) => claim.weak && claim.achievement && laterThing(tokens, object),
  },
  { name: 'in one’s charge', own: true, speaks: ({ claim, tokens, head }) => claim.weak && isCharged(tokens, head) },
  {
    name: 'help with one thing',
    own: true,
    speaks: ({ claim, tokens, head }) => claim.weak && isHelpedThing(tokens, head),
  },
  {
    name: 'worked on one thing',
    own: true,
    speaks: ({ tokens, head }) => worksOnThing(tokens, head),
  },
  { name: 'contributed to one thing', own: true, speaks: ({ tokens, head }) => contributesTo(tokens, head) },
  { name: 'help', own: false, speaks: ({ claim }) => claim.weak },
];
