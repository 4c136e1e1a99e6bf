import { grantedNouns } from '../../lexicon/claims.ts';
import { wordSet } from '../../lexicon/words.ts';
import { isDeedNoun } from '../claims/deeds.ts';
import { namesThing, tellsPurpose } from '../grammar/object.ts';
import type { Cue } from './deed.ts';
import { behindOf, isAuthor, tellsAct } from './thing-told.ts';
import { madeOfTools } from './tools-told.ts';

const granted = wordSet(grantedNouns);

/** What a noun phrase tells (“Design of …”, “IDL compiler (Haskell)”). */
export const nounCues: readonly Cue[] = [
  { name: 'author of one thing', own: true, speaks: ({ tokens, head }) => isAuthor(tokens, head) },
  { name: 'no deed', own: false, speaks: ({ claim }) => !claim.achievement },
  { name: 'what goes without saying', own: false, speaks: ({ head }) => granted.has(head.lemma) },
  // “Ledger importer for the Odra port”: with what it is for, the thing is told as done.
  {
    name: 'product told',
    own: true,
    speaks: ({ tokens, head }) =>
      tellsPurpose(tokens, head.from) && (namesThing(tokens, head.from) || isDeedNoun(tokens, head.from)),
  },
  // “IDL compiler (Haskell)”: what there is, and not who did what to it.
  { name: 'only a product', own: false, speaks: ({ tokens, head }) => !tellsAct(tokens, head) },
  { name: 'thing named', own: true, speaks: ({ tokens, head }) => namesThing(tokens, behindOf(tokens, head.from)) },
  { name: 'made of tools', own: true, speaks: ({ tokens, head }) => madeOfTools(tokens, behindOf(tokens, head.from)) },
];
