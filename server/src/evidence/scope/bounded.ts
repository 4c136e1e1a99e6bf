import { grantedNouns, meansVerbs, untoldVerbs } from '../../lexicon/claims.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Claim } from '../claims/claim.ts';
import { isDeedNoun, laterAct } from '../claims/deeds.ts';
import type { Head } from '../grammar/head.ts';
import {
  isHeap,
  isQuality,
  namesThing,
  objectNoun,
  objectStart,
  opensWithOne,
  tellsMuch,
  tellsPurpose,
} from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import { behindOf, isCharged, isHelpedThing, isPractice, laterMeans, laterThing, madeByMeans } from './thing-told.ts';
import { joinsTools, madeOfTools, movesOver, namesTools, toolsAfter, toolsBehind, usesTools } from './tools-told.ts';

const granted = wordSet(grantedNouns);
const means = wordSet(meansVerbs);
const untold = wordSet(untoldVerbs);

const deploying: ReadonlySet<string> = new Set(['deploy', 'monitor', 'host', 'release', 'run']);

const DOING: ReadonlySet<string> = new Set(['build', 'change', 'improve', 'run', 'manage', 'grow', 'win']);

/** A deed as the cues look at it. */
interface Deed {
  readonly tokens: readonly Token[];
  readonly head: Head;
  readonly claim: Claim;
  readonly measured: boolean;
  /** Where the object begins, and the noun that closes it. */
  readonly object: number;
  readonly noun: string;
}

/** What a cue is called, what it says (true: one thing of the writer’s own), and when it speaks. */
type Cue = readonly [name: string, own: boolean, speaks: (deed: Deed) => boolean];

/** One thing that can be pointed at, done by the writer, and nobody else mentioned: the first cue that speaks decides. */
export function isBounded(tokens: readonly Token[], head: Head, claim: Claim, measured: boolean): boolean {
  const object = objectStart(head);
  const deed = { tokens, head, claim, measured, object, noun: objectNoun(tokens, object) };
  const cues = head.kind === 'noun' ? nounCues : verbCues;
  return cues.find(([, , speaks]) => speaks(deed))?.[1] ?? false;
}

const nounCues: readonly Cue[] = [
  ['no deed', false, ({ claim }) => !claim.achievement],
  ['what goes without saying', false, ({ head }) => granted.has(head.lemma)],
  // “IDL compiler (Haskell)”: what there is, and not who did what to it.
  ['only a product', false, ({ tokens, head }) => !tellsAct(tokens, head)],
  ['thing named', true, ({ tokens, head }) => namesThing(tokens, behindOf(tokens, head.from))],
  ['made of tools', true, ({ tokens, head }) => madeOfTools(tokens, behindOf(tokens, head.from))],
];

const verbCues: readonly Cue[] = [
  ['programs joined', true, ({ tokens, head }) => joinsTools(tokens, head)],
  ['nothing done', false, ({ claim }) => !claim.weak && ![...claim.roles].some((role) => DOING.has(role))],
  ['prize won', false, ({ claim }) => claim.roles.has('win') && claim.roles.size === 1],
  [
    'means to an end',
    true,
    (deed) =>
      allOf(deed, means) &&
      ((deed.claim.achievement && tellsPurpose(deed.tokens, deed.object)) || madeByMeans(deed.tokens, deed.object)),
  ],
  ['means', false, (deed) => allOf(deed, means)],
  // Help with something leaves open whose it was; an act behind it, a charge of one’s own or the thing made does not.
  [
    'act behind help',
    true,
    ({ claim, tokens, object }) => claim.weak && claim.achievement && laterThing(tokens, object),
  ],
  ['in one’s charge', true, ({ claim, tokens, head }) => claim.weak && isCharged(tokens, head)],
  ['help with one thing', true, ({ claim, tokens, head }) => claim.weak && isHelpedThing(tokens, head)],
  ['help', false, ({ claim }) => claim.weak],
  ['costs', false, ({ tokens, object }) => tellsCosts(tokens, object)],
  [
    'bettered by a way told',
    true,
    ({ claim, tokens, object }) => claim.achievement && claim.roles.has('improve') && laterMeans(tokens, object),
  ],
  [
    'practice with tools',
    true,
    ({ claim, tokens, object }) =>
      claim.achievement && claim.roles.has('build') && isPractice(tokens, object) && toolsAfter(tokens, object),
  ],
  ['practice', false, ({ tokens, object }) => isPractice(tokens, object)],
  // A measure says how well, not of what: only a longer telling names the thing, too.
  [
    'measured at length',
    true,
    (deed) => isMeasured(deed) && deed.head.form !== 'third' && deed.tokens.length - deed.object >= 10,
  ],
  [
    'measured with tools',
    true,
    (deed) => isMeasured(deed) && deed.claim.roles.has('improve') && usesTools(deed.tokens, deed.object),
  ],
  [
    'built with tools',
    true,
    (deed) =>
      deed.claim.work &&
      deed.claim.roles.has('build') &&
      (deed.claim.achievement || deed.head.form !== 'past') &&
      isTooled(deed),
  ],
  [
    'machines kept',
    true,
    (deed) => deed.head.form === 'past' && isKeeping(deed) && MACHINES.test(deed.noun) && areCounted(deed),
  ],
  // A standing duty is shared out: only a deed or one thing in one’s charge is one’s own.
  [
    'duty',
    false,
    ({ claim, head, tokens, object, noun }) =>
      !claim.achievement && (head.form === 'past' || tokens[object]?.lower !== 'the' || FRAMES.test(noun)),
  ],
  // “Partnered with the clinic”: whom one did it with took part.
  ['with somebody', false, ({ tokens, head }) => tokens[head.to]?.lower === 'with'],
  [
    'one thing, little told',
    true,
    (deed) => allOf(deed, untold) && deed.head.form === 'past' && opensWithOne(deed.tokens, deed.object),
  ],
  ['little told', false, (deed) => allOf(deed, untold)],
  // What the whole team runs ("our cluster") is no one's own.
  ['ours', false, ({ head, tokens, object }) => head.form !== 'past' && tokens[object]?.lower === 'our'],
  // “Modernized the Odra port’s data platform”: all that a house stands on.
  [
    'what a house stands on',
    false,
    ({ tokens, object, noun }) => (FRAMES.test(noun) || noun === 'platform') && isOwned(tokens, object),
  ],
  // “Delivered projects in three sectors”: which ones stays open.
  ['projects', false, ({ noun }) => PROJECTS.test(noun)],
  ['thing named', true, ({ tokens, object }) => namesThing(tokens, object)],
  ['thing named later', true, ({ tokens, object }) => laterThing(tokens, object)],
  [
    'one frame built',
    true,
    (deed) =>
      deed.head.form === 'past' &&
      deed.claim.roles.has('build') &&
      /^an?$/.test(deed.tokens[deed.object]?.lower ?? '') &&
      FRAMES.test(deed.noun),
  ],
  ['frame', false, ({ noun }) => FRAMES.test(noun)],
  [
    'purpose',
    true,
    (deed) => tellsPurpose(deed.tokens, deed.object) && (deed.head.form !== 'base' || buildsKind(deed)),
  ],
  ['done with tools', true, isTooled],
  ['moved over', true, ({ tokens, object }) => movesOver(tokens, object)],
  ['turned into', true, ({ claim, tokens, head, object }) => claim.achievement && turnsInto(tokens, head, object)],
  // “Automated deployment using …”: the act itself is the thing.
  ['automated', true, ({ head, tokens, object }) => head.lemma === 'automate' && toolsBehind(tokens, object)],
  ['no deed', false, ({ head, claim }) => head.form !== 'past' || !claim.achievement || claim.roles.has('manage')],
  ['only bettered', false, ({ claim }) => claim.roles.has('improve') && !claim.roles.has('build')],
  ['made of tools', true, ({ tokens, object }) => madeOfTools(tokens, object)],
  ['told much', true, ({ claim, tokens, object }) => tellsMuch(tokens, object, claim.roles.has('build') ? 2 : 3)],
];

/** “Design of …”, “…; won a prize”, and “Redid the …” with a verb that no list knows. */
function tellsAct(tokens: readonly Token[], head: Head): boolean {
  if (/^(?:an?|the)$/.test(tokens[head.from + 1]?.lower ?? '')) return true;
  const label = tokens.findIndex(({ lower }, at) => lower === ':' && at > head.from && at < head.from + 7);
  return isDeedNoun(tokens, head.from) || laterAct(tokens, head) || (label > 0 && isDeedNoun(tokens, label + 1));
}

/** Every opening verb is one of these. */
function allOf({ tokens, head }: Deed, words: ReadonlySet<string>): boolean {
  return head.verbs.length > 0 && head.verbs.every((at) => words.has(tokens[at]?.verb?.lemma ?? ''));
}

function isMeasured(deed: Deed): boolean {
  const { claim, measured, head } = deed;
  if (!claim.achievement || !measured || HELD.test(head.lemma)) return false;
  return head.lemma === 'bring' || !allOf(deed, untold);
}

/** “Deployed services with Docker” tells a duty: the services are others’. */
function isTooled(deed: Deed): boolean {
  const { tokens, object } = deed;
  return namesTools(tokens, object) && !(allOf(deed, deploying) && isHeap(tokens, object));
}

/** “Moved old lists to web forms”: what it was and what it became. */
function turnsInto(tokens: readonly Token[], { lemma }: Head, object: number): boolean {
  if (!TURNING.test(lemma)) return false;
  const to = tokens.findIndex(({ lower }, at) => at > object && at < object + 7 && /^(?:to|into)$/.test(lower));
  return to > 0 && isHeap(tokens, object) && isHeap(tokens, to + 1);
}

const TURNING = /^(?:migrate|port|move|convert|translate|extract|rewrite|transition|turn)$/;

/** Told as a duty, the purpose counts only of things that are made (“Build apps for …”; not “Develop features for …”). */
function buildsKind({ tokens, claim, object, noun }: Deed): boolean {
  return claim.achievement && claim.roles.has('build') && isHeap(tokens, object) && !isQuality(noun);
}

/** “Cut infrastructure costs”: what all things cost is no one’s own; the cost of one thing is. */
function tellsCosts(tokens: readonly Token[], from: number): boolean {
  return COSTS.test(objectNoun(tokens, from)) && !namesThing(tokens, from);
}

/** “Maintained two mail servers”: whoever keeps machines has them in hand. */
function isKeeping({ tokens, head }: Deed): boolean {
  return head.verbs.length > 0 && head.verbs.every((at) => KEEPING.test(tokens[at]?.verb?.lemma ?? ''));
}

/** “several servers”, “servers for the ticket archive”; not “servers, backups and accounts”. */
function areCounted({ tokens, object }: Deed): boolean {
  const first = tokens[object];
  return first?.number === true || COUNTS.test(first?.lower ?? '') || tellsPurpose(tokens, object);
}

const COUNTS = /^(?:several|multiple|various|many|numerous)$/;

const KEEPING = /^(?:maintain|administer|manage|operate|run|install|configure|host|set|upgrade|patch|back)$/;

const MACHINES =
  /^(?:servers?|databases?|clusters?|machines|workstations|hosts|nodes|backups|routers|switches|firewalls)$/;

/** A goal that is reached, an event that is held and what is managed have others in them. */

const HELD = /^(?:achieve|reach|attain|exceed|organi[sz]e|manage)$/;

/** What carries everything else: a purpose does not bound it. */

const FRAMES = /^(?:architectures?|infrastructure|strategy|strategies)$/;

const PROJECTS = /^(?:projects|initiatives|engagements)$/;

const COSTS = /^(?:costs?|spend|spending|expenses|budgets?)$/;

/** “Odra’s …” */
function isOwned(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 5).some(({ lower, capital }) => capital && /['’]s$/.test(lower));
}
