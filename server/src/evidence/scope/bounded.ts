import { grantedNouns, meansVerbs, practices, untoldVerbs } from '../../lexicon/claims.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Claim } from '../claims/claim.ts';
import type { Head } from '../grammar/head.ts';
import { endsObject } from '../grammar/noun-phrase.ts';
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
import { joinsTools, madeOfTools, movesOver, namesTools, toolsAfter, toolsBehind, usesTools } from './tools-told.ts';

const stops = wordSet(prepositions);
const granted = wordSet(grantedNouns);
const practised = wordSet(practices);
const means = wordSet(meansVerbs);
const untold = wordSet(untoldVerbs);

const deploying: ReadonlySet<string> = new Set(['deploy', 'monitor', 'host', 'release', 'run']);

const DOING: ReadonlySet<string> = new Set(['build', 'change', 'improve', 'run', 'manage', 'grow', 'win']);
/** One thing that can be pointed at, done by the writer, and nobody else mentioned. */
export function isBounded(tokens: readonly Token[], head: Head, claim: Claim, measured: boolean): boolean {
  if (head.kind === 'noun')
    return (
      claim.achievement &&
      !granted.has(head.lemma) &&
      [namesThing, madeOfTools].some((tells) => tells(tokens, behindOf(tokens, head.from)))
    );
  if (joinsTools(tokens, head)) return true;
  if (![...claim.roles].some((role) => DOING.has(role)) && !claim.weak) return false;
  if (claim.roles.has('win') && claim.roles.size === 1) return false;
  const object = objectStart(head);
  const all = (words: ReadonlySet<string>): boolean =>
    head.verbs.length > 0 && head.verbs.every((at) => words.has(tokens[at]?.verb?.lemma ?? ''));
  if (all(means)) return claim.achievement && tellsPurpose(tokens, object);
  // Help with something leaves open whose it was; an act behind it, a charge of one’s own or the thing made does not.
  if (claim.weak)
    return (claim.achievement && laterThing(tokens, object)) || isCharged(tokens, head) || isHelpedThing(tokens, head);
  if (tellsCosts(tokens, object)) return false;
  if (claim.achievement && claim.roles.has('improve') && laterMeans(tokens, object)) return true;
  // A measure says how well, not of what: only a longer telling names the thing, too.
  if (isPractice(tokens, object)) return claim.achievement && claim.roles.has('build') && toolsAfter(tokens, object);
  const told = (!all(untold) || head.lemma === 'bring') && !HELD.test(head.lemma);
  if (claim.achievement && measured && told && head.form !== 'third' && tokens.length - object >= 10) return true;
  if (claim.achievement && measured && told && claim.roles.has('improve') && usesTools(tokens, object)) return true;
  // “Deployed services with Docker” tells a duty: the services are others’.
  const tooled = (): boolean => namesTools(tokens, object) && !(all(deploying) && isHeap(tokens, object));
  if (claim.work && claim.roles.has('build') && (claim.achievement || head.form !== 'past') && tooled()) return true;
  // A standing duty is shared out: only a deed or one thing in one’s charge is one’s own.
  const charged = head.form !== 'past' && tokens[object]?.lower === 'the' && !FRAMES.test(objectNoun(tokens, object));
  if (!claim.achievement && !charged) return false;
  // “Partnered with the clinic”: whom one did it with took part.
  if (tokens[head.to]?.lower === 'with') return false;
  if (all(untold)) return head.form === 'past' && opensWithOne(tokens, object);
  // What the whole team runs ("our cluster") is no one's own.
  if (head.form !== 'past' && tokens[object]?.lower === 'our') return false;
  const noun = objectNoun(tokens, object);
  // “Modernized the Odra port’s data platform”: all that a house stands on.
  if ((FRAMES.test(noun) || noun === 'platform') && isOwned(tokens, object)) return false;
  if (namesThing(tokens, object) || laterThing(tokens, object)) return true;
  if (FRAMES.test(noun)) return false;
  if (tellsPurpose(tokens, object) && (head.form !== 'base' || buildsKind(tokens, claim, object))) return true;
  if (tooled() || movesOver(tokens, object) || (claim.achievement && turnsInto(tokens, head, object))) return true;
  // “Automated deployment using …”: the act itself is the thing.
  if (head.lemma === 'automate' && toolsBehind(tokens, object)) return true;
  const bettered = claim.roles.has('improve') && !claim.roles.has('build');
  if (head.form !== 'past' || !claim.achievement || claim.roles.has('manage') || bettered) return false;
  if (madeOfTools(tokens, object)) return true;
  return tellsMuch(tokens, object, claim.roles.has('build') ? 2 : 3);
}

/** “Moved old lists to web forms”: what it was and what it became. */
function turnsInto(tokens: readonly Token[], { lemma }: Head, object: number): boolean {
  if (!TURNING.test(lemma)) return false;
  const to = tokens.findIndex(({ lower }, at) => at > object && at < object + 7 && /^(?:to|into)$/.test(lower));
  return to > 0 && isHeap(tokens, object) && isHeap(tokens, to + 1);
}

const TURNING = /^(?:migrate|port|move|convert|translate|extract|rewrite|transition|turn)$/;

/** Told as a duty, the purpose counts only of things that are made (“Build apps for …”; not “Develop features for …”). */
function buildsKind(tokens: readonly Token[], { achievement, roles }: Claim, object: number): boolean {
  return achievement && roles.has('build') && isHeap(tokens, object) && !isQuality(objectNoun(tokens, object));
}

/** "Development of …", "Porting of …": what the deed was done to. */
function behindOf(tokens: readonly Token[], from: number): number {
  const of = tokens.findIndex(({ lower }, at) => at > from && at < from + 6 && (lower === 'of' || lower === 'for'));
  return of < 0 ? from + 1 : of + 1;
}

/** "…, and wrote the linter": a second act tells the thing. */
function laterThing(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ verb }, at) =>
      at > from &&
      verb?.form === 'past' &&
      (verb.role === 'build' || verb.role === 'change') &&
      /^(?:and|[,;.:]|then)$/.test(tokens[at - 1]?.lower ?? '') &&
      namesThing(tokens, at + 1),
  );
}

/** “Sped up the list by adding a row cache”: the way is the deed. */
function laterMeans(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ verb }, at) => {
    if (at <= from || verb?.form !== 'gerund' || tokens[at - 1]?.lower !== 'by') return false;
    if (verb.role !== 'build' && verb.role !== 'change') return false;
    const act = tokens[at + 1]?.lower === 'and' && tokens[at + 2]?.verb?.form === 'gerund' ? at + 3 : at + 1;
    return namesThing(tokens, act) || namesTools(tokens, act) || tellsMuch(tokens, act, 2);
  });
}

/** “Cut infrastructure costs”: what all things cost is no one’s own; the cost of one thing is. */
function tellsCosts(tokens: readonly Token[], from: number): boolean {
  return COSTS.test(objectNoun(tokens, from)) && !namesThing(tokens, from);
}

/** A goal that is reached, an event that is held and what is managed have others in them. */
const HELD = /^(?:achieve|reach|attain|exceed|organi[sz]e|manage)$/;

/** What carries everything else: a purpose does not bound it. */
const FRAMES = /^(?:architectures?|infrastructure|strategy|strategies)$/;

const COSTS = /^(?:costs?|spend|spending|expenses|budgets?)$/;

/** “Odra’s …” */
function isOwned(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 5).some(({ lower, capital }) => capital && /['’]s$/.test(lower));
}

/** The object is a way of working ("a CSI process", "standards and governance"), not a thing. */
function isPractice(tokens: readonly Token[], from: number): boolean {
  const bare = !/^(?:a|an|the)$/.test(tokens[from]?.lower ?? '');
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || (stops.has(token.lower) && !(bare && token.lower === 'and'))) return false;
    if (practised.has(token.lower) && (endsObject(next) || (next?.verb && next.verb.form !== 'gerund'))) return true;
  }
  return false;
}

/** "Responsible for writing the tide importer". */
function isCharged(tokens: readonly Token[], head: Head): boolean {
  const verb = tokens[head.to]?.verb;
  if (tokens[head.from]?.lower !== 'responsible' || verb?.form !== 'gerund') return false;
  return (verb.role === 'build' || verb.role === 'change') && namesThing(tokens, head.to + 1);
}

/** "Helped write the tide importer": whoever else was there, the thing is told; "helped the crews …" names others. */
function isHelpedThing(tokens: readonly Token[], { lemma, form, to }: Head): boolean {
  if (lemma !== 'help' || form !== 'past') return false;
  const act = tokens[to]?.lower === 'to' ? to + 1 : to;
  const verb = tokens[act]?.verb;
  return verb?.form === 'base' && verb.role === 'build' && namesThing(tokens, act + 1) && !isPractice(tokens, act + 1);
}
