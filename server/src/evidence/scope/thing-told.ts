import { practices } from '../../lexicon/claims.ts';
import { massNouns } from '../../lexicon/objects.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import { isDeedNoun, laterAct } from '../claims/deeds.ts';
import type { Head } from '../grammar/head.ts';
import { endsObject } from '../grammar/noun-phrase.ts';
import {
  countsTelling,
  isBuilt,
  isHeap,
  isQuality,
  namesThing,
  objectEnd,
  objectNoun,
  opensRow,
  opensWithOne,
  tellsMuch,
  tellsPurpose,
} from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';
import { isTool, namesTools } from './tools-told.ts';

const stops = wordSet(prepositions);
const practised = wordSet(practices);
const masses = wordSet(massNouns);

/** "Development of …", "Porting of …": what the deed was done to. */
export function behindOf(tokens: readonly Token[], from: number): number {
  const of = tokens.findIndex(({ lower }, at) => at > from && at < from + 6 && (lower === 'of' || lower === 'for'));
  return of < 0 ? from + 1 : of + 1;
}

/** "…, and wrote the linter": a second act tells the thing. */
export function laterThing(tokens: readonly Token[], from: number): boolean {
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
export function laterMeans(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ verb }, at) => {
    const before = tokens[at - 1]?.lower;
    // “Improved the search: moved its index …”
    const way = verb?.form === 'gerund' ? before === 'by' : verb?.form === 'past' && before === ':';
    if (at <= from || !way || !verb) return false;
    if (verb.role !== 'build' && verb.role !== 'change') return false;
    const act = tokens[at + 1]?.lower === 'and' && tokens[at + 2]?.verb?.form === 'gerund' ? at + 3 : at + 1;
    return namesThing(tokens, act) || namesTools(tokens, act) || tellsMuch(tokens, act, 2) || isTool(tokens[act]);
  });
}

/** “… by reading the gauge lists”: any act that is named as the way. */
export function tellsWay(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ lower }, at) => at > from && tokens[at - 1]?.lower === 'by' && lower.endsWith('ing'));
}

/** The object is a way of working ("a CSI process", "standards and governance"), not a thing. */
export function isPractice(tokens: readonly Token[], from: number): boolean {
  const bare = !/^(?:a|an|the)$/.test(tokens[from]?.lower ?? '');
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || (stops.has(token.lower) && !(bare && token.lower === 'and'))) return false;
    if (practised.has(token.lower) && (endsObject(next) || (next?.verb && next.verb.form !== 'gerund'))) return true;
  }
  return false;
}

/** “Implemented an import process”: with an article or a word that tells which, one process is a program. */
export function isOneProcess(tokens: readonly Token[], from: number): boolean {
  if (objectNoun(tokens, from) !== 'process') return false;
  return opensWithOne(tokens, from) || (!/^the$/.test(tokens[from]?.lower ?? '') && tellsMuch(tokens, from, 2));
}

/** “tools such as a tide clock and …”: the kind is told by its members. */
export function isListed(tokens: readonly Token[], from: number): boolean {
  if (!isHeap(tokens, from)) return false;
  const to = objectEnd(tokens, from);
  return tokens[to]?.lower === 'including' || (tokens[to]?.lower === 'such' && tokens[to + 1]?.lower === 'as');
}

/** “Using splines to draw the tide curve”: what came of the means. */
export function madeByMeans(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ lower }, at) => {
    const act = tokens[at + 1]?.verb;
    if (at <= from || lower !== 'to' || act?.form !== 'base') return false;
    if (act.role === 'improve') return opensWithOne(tokens, at + 2);
    return (act.role === 'build' || act.role === 'change') && namesThing(tokens, at + 2);
  });
}

/** “Used Docker to deploy applications”: what everybody does with it. */
export function keepsByMeans(tokens: readonly Token[], from: number): boolean {
  const to = tokens.findIndex(({ lower }, at) => at > from && lower === 'to' && tokens[at + 1]?.verb?.form === 'base');
  return to > 0 && KEPT.test(tokens[to + 1]?.verb?.lemma ?? '');
}

const KEPT = /^(?:deploy|maintain|manage|run|monitor|test|support|host|promote|coordinate|track)$/;

const JOINING = /^(?:and|,)$/;

/** "Responsible for writing the tide importer", "Responsible for repairing ferry radios": a charge of one’s own. */
export function isCharged(tokens: readonly Token[], head: Head): boolean {
  if (tokens[head.from]?.lower !== 'responsible') return false;
  let at = head.to;
  // “for the development of the tide feed”
  const of = tokens.findIndex(({ lower }, place) => place > at && place < at + 5 && lower === 'of');
  if (of > 0 && isDeedNoun(tokens, of - 1)) return namesThing(tokens, of + 1);
  // “developing and maintaining the …”
  while (tokens[at]?.lower.endsWith('ing') && JOINING.test(tokens[at + 1]?.lower ?? '')) at += 2;
  const { lower = '', verb = null } = tokens[at] ?? {};
  if (!(verb ? verb.form === 'gerund' : lower.endsWith('ing'))) return false;
  if (verb?.role === 'lead' || verb?.role === 'manage') return false;
  const makes = verb?.role === 'build' || verb?.role === 'change';
  return namesThing(tokens, at + 1) || tellsMuch(tokens, at + 1, 2) || (makes && countsTelling(tokens, at + 1) > 6);
}

/** “Sole maintainer of the tide index”, “I’m the author of a guide to locks”. */
export function isAuthor(tokens: readonly Token[], head: Head): boolean {
  const at = tokens.findIndex(({ lower }, place) => place >= head.from && place < head.from + 5 && AUTHOR.test(lower));
  return at >= 0 && /^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '') && namesThing(tokens, at + 2);
}

const AUTHOR = /^(?:co-?)?(?:author|creator|maintainer|inventor|responsibility)$/;

/** “Maintain the tide feed”, “Maintaining an in-house importer”: one thing that somebody keeps. */
export function isInCharge(tokens: readonly Token[], object: number): boolean {
  if (!/^(?:an?|the)$/.test(tokens[object]?.lower ?? '')) return false;
  if (isQuality(objectNoun(tokens, object)) || isHeap(tokens, object)) return false;
  return namesThing(tokens, object);
}

/** “Design of …”, “…; won a prize”, and “Redid the …” with a verb that no list knows. */
export function tellsAct(tokens: readonly Token[], head: Head): boolean {
  if (/^(?:an?|the)$/.test(tokens[head.from + 1]?.lower ?? '')) return true;
  const label = tokens.findIndex(({ lower }, at) => lower === ':' && at > head.from && at < head.from + 7);
  return isDeedNoun(tokens, head.from) || laterAct(tokens, head) || (label > 0 && isDeedNoun(tokens, label + 1));
}

/** "Helped write the tide importer": whoever else was there, the thing is told; "helped the crews …" names others. */
export function isHelpedThing(tokens: readonly Token[], { lemma, form, to }: Head): boolean {
  if (lemma !== 'help' || form !== 'past') return false;
  const act = tokens[to]?.lower === 'to' ? to + 1 : to;
  const verb = tokens[act]?.verb;
  // “Helped move our feed”: the team’s.
  if (tokens[act + 1]?.lower === 'our') return false;
  return verb?.form === 'base' && MAKING.test(verb.role) && namesThing(tokens, act + 1) && !isPractice(tokens, act + 1);
}

/** “Worked on the tide viewer”: on one thing, and not on a part that many work on. */
export function worksOnThing(tokens: readonly Token[], { lemma, from, to }: Head): boolean {
  if (lemma !== 'work') return false;
  const on = tokens[to - 1]?.lower === 'on' && to - 1 > from ? to - 1 : to;
  if (tokens[on]?.lower !== 'on') return false;
  return isBuilt(tokens, on + 1);
}

/** “Contributed to the tide viewer”, “Contributed to the design of a gauge”: the part is the writer’s own. */
export function contributesTo(tokens: readonly Token[], { lemma, to }: Head): boolean {
  if (lemma !== 'contribute') return false;
  const start = tokens[to - 1]?.lower === 'to' ? to : to + 1;
  if (tokens[start - 1]?.lower !== 'to') return false;
  const of = objectEnd(tokens, start);
  if (tokens[of]?.lower !== 'of') return isBuilt(tokens, start);
  return MAKINGS.test(tokens[of - 1]?.lower ?? '') && isBuilt(tokens, of + 1);
}

const MAKINGS = /^(?:development|design|implementation|creation|construction|optimi[sz]ation|redesign|migration)$/;

/** “Moved old lists to web forms”: what it was and what it became. */
export function turnsInto(tokens: readonly Token[], { lemma }: Head, object: number): boolean {
  if (!TURNING.test(lemma)) return false;
  const to = tokens.findIndex(({ lower }, at) => at > object && at < object + 7 && /^(?:to|into)$/.test(lower));
  return to > 0 && isHeap(tokens, object) && isHeap(tokens, to + 1);
}

/** “Fixed tide drift on old gauges before each storm”: what was made or changed is told by enough words, wherever they stand. */
export function isToldAtLength(tokens: readonly Token[], { verbs }: Head, object: number): boolean {
  if (!verbs.some((at) => MAKING.test(tokens[at]?.verb?.role ?? '')) || opensRow(tokens, object)) return false;
  // “customer support” goes on, however long the telling.
  if (masses.has(objectNoun(tokens, object))) return false;
  return tellsMuch(tokens, object, 1) && countsTelling(tokens, object) > 3;
}

/** “Built an architecture for …”, “Designed architecture that reads the gauges of each pier”: one of them, or told what for. */
export function isFrameTold(tokens: readonly Token[], { form }: Head, object: number): boolean {
  if (/^an?$/.test(tokens[object]?.lower ?? '')) return form !== 'third';
  const laid = /^(?:architectures?|infrastructure)$/.test(objectNoun(tokens, object));
  return laid && form === 'past' && !opensRow(tokens, object) && countsTelling(tokens, object) > 2;
}

const MAKING = /^(?:build|change|improve)$/;

/** “Maintained two mail servers”: whoever keeps machines has them in hand. */
export function keepsMachines(tokens: readonly Token[], head: Head, object: number): boolean {
  const keeps = head.verbs.length > 0 && head.verbs.every((at) => KEEPING.test(tokens[at]?.verb?.lemma ?? ''));
  return (
    keeps && MACHINES.test(objectNoun(tokens, object)) && (areCounted(tokens, object) || opensWithOne(tokens, object))
  );
}

const KEEPING = /^(?:maintain|administer|manage|operate|run|install|configure|host|set|upgrade|patch|back)$/;

const MACHINES =
  /^(?:servers?|databases?|clusters?|machines|workstations|hosts|nodes|backups|routers|switches|firewalls)$/;

/** “Maintained the tide archive”, “Managed Odra hardware”: one thing that somebody had in hand. */
export function keepsThing(tokens: readonly Token[], { form, verbs }: Head, object: number): boolean {
  if (form !== 'past' || !verbs.some((at) => KEEPING.test(tokens[at]?.verb?.lemma ?? ''))) return false;
  return namesThing(tokens, object) || (isListed(tokens, object) && verbs.length < 2);
}

/** “several servers”, “servers for the ticket archive”; not “servers, backups and accounts”. */
function areCounted(tokens: readonly Token[], object: number): boolean {
  const first = tokens[object];
  return first?.number === true || COUNTS.test(first?.lower ?? '') || tellsPurpose(tokens, object);
}

/** “… for several customers”. */
export function isForSeveral(tokens: readonly Token[], from: number): boolean {
  return tokens.some(
    ({ lower }, at) =>
      at > from &&
      lower === 'for' &&
      COUNTS.test(tokens[at + 1]?.lower ?? '') &&
      tokens.slice(at + 2, at + 5).some((token) => PARTIES.test(token.lower)),
  );
}

/** “Cut infrastructure costs”: what all things cost is no one’s own; the cost of one thing is. */
export function tellsCosts(tokens: readonly Token[], from: number): boolean {
  return COSTS.test(objectNoun(tokens, from)) && !namesThing(tokens, from);
}

/** “Odra’s …” */
export function isOwned(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(from, Math.min(from + 5, objectEnd(tokens, from)))
    .some(({ lower, capital }) => capital && /['’]s$/.test(lower));
}

const TURNING = /^(?:migrate|port|move|convert|translate|extract|rewrite|transition|turn)$/;

const PARTIES = /^(?:projects|customers|clients|products|platforms|brands|companies|businesses|sectors|industries)$/;

const COSTS = /^(?:costs?|spend|spending|expenses|budgets?)$/;

const COUNTS = /^(?:several|multiple|various|many|numerous|different)$/;
