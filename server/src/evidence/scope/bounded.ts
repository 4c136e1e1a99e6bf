import { meansVerbs, untoldVerbs } from '../../lexicon/claims.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Claim } from '../claims/claim.ts';
import type { Head } from '../grammar/head.ts';
import {
  countsTelling,
  isGrown,
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
import { allOf, type Cue, type Deed } from './deed.ts';
import { helpCues } from './help-cues.ts';
import { nounCues } from './noun-cues.ts';
import { practiceCues } from './practice-cues.ts';
import {
  isForSeveral,
  isFrameTold,
  isInCharge,
  isListed,
  isOwned,
  isToldAtLength,
  keepsByMeans,
  keepsMachines,
  keepsThing,
  laterMeans,
  laterThing,
  madeByMeans,
  tellsCosts,
  tellsWay,
  turnsInto,
} from './thing-told.ts';
import { joinsTools, madeOfTools, movesOver, namesTools, toolsBehind, usesTools } from './tools-told.ts';

const means = wordSet(meansVerbs);
const untold = wordSet(untoldVerbs);

const deploying: ReadonlySet<string> = new Set(['deploy', 'monitor', 'host', 'release', 'run']);

const DOING: ReadonlySet<string> = new Set(['build', 'change', 'improve', 'run', 'manage', 'grow', 'win']);

/** One thing that can be pointed at, done by the writer, and nobody else mentioned: the first cue that speaks decides. */
export function isBounded(tokens: readonly Token[], head: Head, claim: Claim, measured: boolean): boolean {
  const object = objectStart(head);
  const deed = { tokens, head, claim, measured, object, noun: objectNoun(tokens, object) };
  const cues = head.kind === 'noun' ? nounCues : verbCues;
  for (const cue of cues) if (cue.speaks(deed)) return cue.own;
  return false;
}

const verbCues: readonly Cue[] = [
  { name: 'programs joined', own: true, speaks: ({ tokens, head }) => joinsTools(tokens, head) },
  // “Provided figures by reading …”: where the verb tells little, the way is the deed.
  {
    name: 'way told',
    own: true,
    speaks: (deed) =>
      deed.claim.achievement && !deed.claim.weak && tellsLittle(deed) && tellsWay(deed.tokens, deed.object),
  },
  {
    name: 'nothing done',
    own: false,
    speaks: ({ claim }) => !claim.weak && !isDoing(claim),
  },
  // Who reads up on something or sits an exam has made nothing.
  {
    name: 'studied',
    own: false,
    speaks: ({ tokens, head, object }) =>
      STUDIES.test(head.lemma) && head.verbs.length < 2 && !laterThing(tokens, object),
  },
  // “Developed a keen understanding of …”: what grew in the writer.
  { name: 'grown', own: false, speaks: ({ tokens, object }) => isGrown(tokens, object) },
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
  ...helpCues,
  { name: 'costs', own: false, speaks: ({ tokens, object }) => tellsCosts(tokens, object) },
  {
    name: 'bettered by a way told',
    own: true,
    speaks: ({ claim, tokens, object }) =>
      claim.achievement && claim.roles.has('improve') && laterMeans(tokens, object),
  },
  ...practiceCues,
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
    name: 'kept',
    own: true,
    speaks: ({ claim, tokens, head, object }) =>
      keepsMachines(tokens, head, object) || (!claim.achievement && keepsThing(tokens, head, object)),
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
      countsTelling(deed.tokens, deed.object) > 1 &&
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
    speaks: ({ claim, tokens, object }) =>
      claim.roles.has('improve') && tellsWay(tokens, object) && countsTelling(tokens, object) > 6,
  },
  { name: 'only bettered', own: false, speaks: ({ claim }) => claim.roles.has('improve') && !claim.roles.has('build') },
  { name: 'made of tools', own: true, speaks: ({ tokens, object }) => madeOfTools(tokens, object) },
  {
    name: 'told one by one',
    own: true,
    speaks: ({ tokens, object }) => isListed(tokens, object),
  },
  {
    name: 'told much',
    own: true,
    speaks: ({ claim, tokens, object, noun }) =>
      !CHORES.test(noun) && tellsMuch(tokens, object, claim.roles.has('build') ? 2 : 3),
  },
  {
    name: 'told at length',
    own: true,
    speaks: ({ tokens, head, object, noun }) => !PROBLEMS.test(noun) && isToldAtLength(tokens, head, object),
  },
];

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

function isDoing({ roles }: Claim): boolean {
  return [...roles].some((role) => DOING.has(role));
}

/** The verb says that something was there, shown or said. */
function tellsLittle(deed: Deed): boolean {
  return allOf(deed, untold) || !isDoing(deed.claim);
}

/** A goal that is reached and what is managed have others in them. */
const HELD = /^(?:achieve|reach|attain|exceed|manage)$/;

/** What carries everything else: a purpose does not bound it. */
const FRAMES = /^(?:architectures?|infrastructure|strategy|strategies|roadmaps?)$/;

/** What comes up every day: what it had to do with does not make one thing of it. */
const CHORES = /^(?:issues|problems|bugs|tickets|incidents|errors|defects|requests|code)$/;

/** However long they are told, they came from others. */
const PROBLEMS = /^(?:issues|problems|tickets|requests)$/;

const STUDIES = /^(?:research|study|certify|learn|attend|acquire|earn|obtain)$/;

const PROJECTS = /^(?:projects|initiatives|engagements|work)$/;
