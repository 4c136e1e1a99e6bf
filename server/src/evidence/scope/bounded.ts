import { carryingVerbs, grantedNouns, meansVerbs, untoldVerbs } from '../../lexicon/claims.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Claim } from '../claims/claim.ts';
import type { Head } from '../grammar/head.ts';
import {
  countsTelling,
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
import {
  behindOf,
  isAuthor,
  isCharged,
  isForSeveral,
  isFrameTold,
  isHelpedThing,
  isInCharge,
  isOwned,
  isPractice,
  isToldAtLength,
  keepsByMeans,
  keepsMachines,
  laterMeans,
  laterThing,
  madeByMeans,
  tellsAct,
  tellsCosts,
  turnsInto,
} from './thing-told.ts';
import { joinsTools, madeOfTools, movesOver, namesTools, toolsAfter, toolsBehind, usesTools } from './tools-told.ts';

const granted = wordSet(grantedNouns);
const carrying = wordSet(carryingVerbs);
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

/** What a cue is called, whether it says that one thing is the writer’s own, and when it speaks. */
interface Cue {
  readonly name: string;
  readonly own: boolean;
  readonly speaks: (deed: Deed) => boolean;
}

/** One thing that can be pointed at, done by the writer, and nobody else mentioned: the first cue that speaks decides. */
export function isBounded(tokens: readonly Token[], head: Head, claim: Claim, measured: boolean): boolean {
  const object = objectStart(head);
  const deed = { tokens, head, claim, measured, object, noun: objectNoun(tokens, object) };
  const cues = head.kind === 'noun' ? nounCues : verbCues;
  for (const cue of cues) if (cue.speaks(deed)) return cue.own;
  return false;
}

const nounCues: readonly Cue[] = [
  { name: 'author of one thing', own: true, speaks: ({ tokens, head }) => isAuthor(tokens, head) },
  { name: 'no deed', own: false, speaks: ({ claim }) => !claim.achievement },
  { name: 'what goes without saying', own: false, speaks: ({ head }) => granted.has(head.lemma) },
  // “IDL compiler (Haskell)”: what there is, and not who did what to it.
  { name: 'only a product', own: false, speaks: ({ tokens, head }) => !tellsAct(tokens, head) },
  { name: 'thing named', own: true, speaks: ({ tokens, head }) => namesThing(tokens, behindOf(tokens, head.from)) },
  { name: 'made of tools', own: true, speaks: ({ tokens, head }) => madeOfTools(tokens, behindOf(tokens, head.from)) },
];

const verbCues: readonly Cue[] = [
  { name: 'programs joined', own: true, speaks: ({ tokens, head }) => joinsTools(tokens, head) },
  {
    name: 'nothing done',
    own: false,
    speaks: ({ claim }) => !claim.weak && ![...claim.roles].some((role) => DOING.has(role)),
  },
  // Who reads up on something or sits an exam has made nothing.
  {
    name: 'studied',
    own: false,
    speaks: ({ tokens, head, object }) =>
      STUDIES.test(head.lemma) && head.verbs.length < 2 && !laterThing(tokens, object),
  },
  { name: 'prize won', own: false, speaks: ({ claim }) => claim.roles.has('win') && claim.roles.size === 1 },
  {
    name: 'means to an end',
    own: true,
    speaks: (deed) =>
      allOf(deed, means) &&
      !keepsByMeans(deed.tokens, deed.object) &&
      ((deed.claim.achievement && tellsPurpose(deed.tokens, deed.object)) || madeByMeans(deed.tokens, deed.object)),
  },
  { name: 'means', own: false, speaks: (deed) => allOf(deed, means) },
  // Help with something leaves open whose it was; an act behind it, a charge of one’s own or the thing made does not.
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
  { name: 'help', own: false, speaks: ({ claim }) => claim.weak },
  { name: 'costs', own: false, speaks: ({ tokens, object }) => tellsCosts(tokens, object) },
  {
    name: 'bettered by a way told',
    own: true,
    speaks: ({ claim, tokens, object }) =>
      claim.achievement && claim.roles.has('improve') && laterMeans(tokens, object),
  },
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
  { name: 'practice', own: false, speaks: ({ tokens, object }) => isPractice(tokens, object) },
  // Who conducts, handles or completes something leaves no thing behind, however long the telling.
  {
    name: 'carried out',
    own: false,
    speaks: (deed) => allOf(deed, carrying) && !isInCharge(deed.tokens, deed.object),
  },
  // A measure says how well, not of what: only a longer telling names the thing, too.
  {
    name: 'measured at length',
    own: true,
    speaks: (deed) => isMeasured(deed) && deed.head.form !== 'third' && deed.tokens.length - deed.object >= 10,
  },
  {
    name: 'measured with tools',
    own: true,
    speaks: (deed) => isMeasured(deed) && deed.claim.roles.has('improve') && usesTools(deed.tokens, deed.object),
  },
  {
    name: 'built with tools',
    own: true,
    speaks: (deed) =>
      deed.claim.work &&
      deed.claim.roles.has('build') &&
      (deed.claim.achievement || deed.head.form !== 'past') &&
      isTooled(deed),
  },
  {
    name: 'machines kept',
    own: true,
    speaks: ({ tokens, head, object }) => keepsMachines(tokens, head, object),
  },
  // A standing duty is shared out: only a deed or one thing in one’s charge is one’s own.
  {
    name: 'duty',
    own: false,
    speaks: ({ claim, head, tokens, object, noun }) =>
      !claim.achievement && (head.form === 'past' || !isInCharge(tokens, object) || FRAMES.test(noun)),
  },
  // “Partnered with the clinic”: whom one did it with took part.
  { name: 'with somebody', own: false, speaks: ({ tokens, head }) => tokens[head.to]?.lower === 'with' },
  {
    name: 'one thing, little told',
    own: true,
    speaks: (deed) => allOf(deed, untold) && deed.head.form === 'past' && opensWithOne(deed.tokens, deed.object),
  },
  { name: 'little told', own: false, speaks: (deed) => allOf(deed, untold) },
  // What the whole team runs ("our cluster") is no one's own.
  {
    name: 'ours',
    own: false,
    speaks: ({ head, tokens, object }) => head.form !== 'past' && tokens[object]?.lower === 'our',
  },
  // “Modernized the Odra port’s data platform”: all that a house stands on.
  {
    name: 'what a house stands on',
    own: false,
    speaks: ({ tokens, object, noun }) => (FRAMES.test(noun) || noun === 'platform') && isOwned(tokens, object),
  },
  // “… for several customers”: whoever else was there is not told.
  { name: 'for several', own: false, speaks: ({ tokens, object }) => isForSeveral(tokens, object) },
  { name: 'thing named later', own: true, speaks: ({ tokens, object }) => laterThing(tokens, object) },
  // “Delivered projects in three sectors”: which ones stays open.
  { name: 'projects', own: false, speaks: ({ noun }) => PROJECTS.test(noun) },
  { name: 'thing named', own: true, speaks: ({ tokens, object }) => namesThing(tokens, object) },
  {
    name: 'frame built',
    own: true,
    speaks: ({ tokens, head, claim, object, noun }) =>
      FRAMES.test(noun) && claim.roles.has('build') && isFrameTold(tokens, head, object),
  },
  { name: 'frame', own: false, speaks: ({ noun }) => FRAMES.test(noun) },
  {
    name: 'purpose',
    own: true,
    speaks: (deed) =>
      !CHORES.test(deed.noun) &&
      tellsPurpose(deed.tokens, deed.object) &&
      (deed.head.form === 'past' || (deed.head.form === 'base' && buildsKind(deed))),
  },
  { name: 'done with tools', own: true, speaks: (deed) => !CHORES.test(deed.noun) && isTooled(deed) },
  { name: 'moved over', own: true, speaks: ({ tokens, object }) => movesOver(tokens, object) },
  {
    name: 'turned into',
    own: true,
    speaks: ({ claim, tokens, head, object }) => claim.achievement && turnsInto(tokens, head, object),
  },
  // “Automated deployment using …”: the act itself is the thing.
  {
    name: 'automated',
    own: true,
    speaks: ({ head, tokens, object }) => head.lemma === 'automate' && toolsBehind(tokens, object),
  },
  {
    name: 'no deed',
    own: false,
    speaks: ({ head, claim }) => head.form !== 'past' || !claim.achievement || claim.roles.has('manage'),
  },
  {
    name: 'bettered at length',
    own: true,
    speaks: ({ claim, tokens, object }) => claim.roles.has('improve') && countsTelling(tokens, object) > 6,
  },
  { name: 'only bettered', own: false, speaks: ({ claim }) => claim.roles.has('improve') && !claim.roles.has('build') },
  { name: 'made of tools', own: true, speaks: ({ tokens, object }) => madeOfTools(tokens, object) },
  {
    name: 'told much',
    own: true,
    speaks: ({ claim, tokens, object }) => tellsMuch(tokens, object, claim.roles.has('build') ? 2 : 3),
  },
  {
    name: 'told at length',
    own: true,
    speaks: ({ tokens, head, object }) => isToldAtLength(tokens, head, object),
  },
];

/** Every opening verb is one of these. */
function allOf({ tokens, head }: Deed, words: ReadonlySet<string>): boolean {
  for (const at of head.verbs) if (!words.has(tokens[at]?.verb?.lemma ?? '')) return false;
  return head.verbs.length > 0;
}

function isMeasured(deed: Deed): boolean {
  const { claim, measured, head } = deed;
  if (!claim.achievement || !measured || HELD.test(head.lemma)) return false;
  return head.lemma === 'bring' || !allOf(deed, untold);
}

/** “Deployed services with Docker” tells a duty: the services are others’. */
function isTooled(deed: Deed): boolean {
  const { tokens, object } = deed;
  if (!namesTools(tokens, object) || (allOf(deed, deploying) && isHeap(tokens, object))) return false;
  // “Built APIs with Express” everybody does: the tools make one thing only of what is told besides.
  if (namesThing(tokens, object) || tellsMuch(tokens, object, 1) || tellsPurpose(tokens, object)) return true;
  return countsTelling(tokens, object) > 3;
}

/** Told as a duty, the purpose counts only of things that are made (“Build apps for …”; not “Develop features for …”). */
function buildsKind({ tokens, claim, object, noun }: Deed): boolean {
  return claim.achievement && claim.roles.has('build') && isHeap(tokens, object) && !isQuality(noun);
}

/** A goal that is reached and what is managed have others in them. */
const HELD = /^(?:achieve|reach|attain|exceed|manage)$/;

/** What carries everything else: a purpose does not bound it. */
const FRAMES = /^(?:architectures?|infrastructure|strategy|strategies|roadmaps?)$/;

/** What comes up every day: what it had to do with does not make one thing of it. */
const CHORES = /^(?:issues|problems|bugs|tickets|incidents|errors|defects|requests|code)$/;

const STUDIES = /^(?:research|study|certify|learn|attend|acquire|earn|obtain)$/;

const PROJECTS = /^(?:projects|initiatives|engagements|work)$/;
