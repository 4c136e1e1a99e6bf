import { chores, deedNouns, fields, makings, participleAdjectives, sharedDeedNouns } from '../../lexicon/claims.ts';
import { deliverables, largeThings } from '../../lexicon/objects.ts';
import { technologies } from '../../lexicon/technologies.ts';
import type { VerbRole } from '../../lexicon/verbs.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Head } from '../grammar/head.ts';
import { endsObject } from '../grammar/noun-phrase.ts';
import { namesThing, objectNoun, objectStart } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';

const stops = wordSet(prepositions);
const deeds = wordSet(deedNouns);
const shared = wordSet(sharedDeedNouns);
const adjectives = wordSet(participleAdjectives);
const routine = wordSet(chores);
const making = wordSet(makings);
const field = wordSet(fields);
const tools = wordSet(technologies);
const made = wordSet(deliverables);
const wholes = new Set([...wordSet(largeThings), 'software', 'tool', 'tools'].filter((word) => word !== 'service'));

/** What verbs do that change something; others look after it, help or report. */
export const ACTS: ReadonlySet<VerbRole> = new Set([
  'lead',
  'manage',
  'improve',
  'build',
  'change',
  'grow',
  'influence',
  'win',
]);

/** "Contributed to X: developed a portal": an act behind the weak opening. */
export function laterAct(tokens: readonly Token[], head: Head): boolean {
  // The verbs of the opening are read with it.
  for (let at = objectStart(head); at < tokens.length; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1]?.lower === 'later' ? tokens[at - 2] : tokens[at - 1];
    if (!token?.verb || !before || token.verb.form !== 'past' || !ACTS.has(token.verb.role)) continue;
    if (adjectives.has(token.lower) && isBareNoun(tokens[at + 1])) continue;
    // “…, built with Go” describes what it is.
    if (/^(?:with|using|in|on|by|from)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    if (/^[:;.,–—-]$/.test(before.lower) || /^(?:and|i|also|we)$/.test(before.lower)) return true;
  }
  return false;
}

function isBareNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && !stops.has(token.lower) && !/^(?:a|an|the|our)$/.test(token.lower);
}

/** "Worked with designers to turn files into pages", "Contributed to the migration of X": the deed is named. */
export function sharedDeed(tokens: readonly Token[], head: Head): boolean {
  if (
    head.form === 'gerund' ||
    head.form === 'base' ||
    /^(?:involved|responsible|learned|learnt|gained|studied)$/.test(tokens[head.from]?.lower ?? '')
  )
    return false;
  // "Part of the team developing …" tells of the team's deed.
  if (tokens.slice(head.to, head.to + 4).some(({ lower }) => /^(?:team|squad|group)$/.test(lower))) return false;
  // What was given to something is there, however small ("Contributed to the release notes"); not “… to Odra, a library”.
  if (head.lemma === 'contribute' && head.form === 'past' && tokens.slice(head.to, head.to + 2).some(isTo))
    return !(tokens[head.to + 1]?.capital && tokens[head.to + 2]?.lower === ',');
  if (head.lemma === 'help' && head.form === 'past' && helpedTo(tokens, head)) return true;
  for (let at = head.to; at < Math.min(tokens.length, head.to + 10); at += 1) {
    const token = tokens[at];
    // “Worked on a project to …” tells what the project was for.
    if (!token || token.lower === '.' || token.lower === ';') return false;
    if (/^(?:project|initiative)$/.test(token.lower) && tokens[at + 1]?.lower === 'to') return false;
    if (isPurposeOfMaking(tokens, at) && at > head.to) return true;
    if (at - head.to <= 5 && shared.has(token.lower) && isOfSomething(tokens, at + 1)) return true;
    const next = tokens[at + 1]?.lower ?? '';
    if (at - head.to <= 4 && token.verb?.role === 'build' && token.verb.form !== 'past' && /^(?:a|an|the)$/.test(next))
      return true;
  }
  return false;
}

/** "Helped teams adopt …", "Helped set up …": what was done stands behind, with whom at most before it. */
function helpedTo(tokens: readonly Token[], head: Head): boolean {
  for (let at = head.to; at < Math.min(tokens.length, head.to + 4); at += 1) {
    const token = tokens[at];
    if (!token || endsObject(token)) return false;
    const next = tokens[at + 1];
    if (token.verb?.form === 'base' && ACTS.has(token.verb.role) && (next?.kind === 'word' || next?.lower === ','))
      return true;
  }
  return false;
}

function isTo({ lower }: Token): boolean {
  return lower === 'to';
}

/** "to turn files into pages". */
function isPurposeOfMaking(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'to') return false;
  // “to find and fix leaks”
  return isMaking(tokens[at + 1]) || (tokens[at + 2]?.lower === 'and' && isMaking(tokens[at + 3]));
}

function isMaking(token: Token | undefined): boolean {
  const verb = token?.verb;
  return verb?.form === 'base' && (verb.role === 'build' || verb.role === 'change') && !AIMS.test(verb.lemma);
}

/** What people work together for without an end. */
const AIMS =
  /^(?:meet|diagnose|track|identify|capture|analy[sz]e|evaluate|assess|discover|document|discuss|specify|choose|select|prioriti[sz]e|schedule|plan|negotiate|research|compare|investigate)$/;

/** "of X", "and implementation of X". */
function isOfSomething(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  if (word === 'of') return true;
  return word === 'and' && deeds.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'of';
}

/** "Design and delivery of the badge printer", "Winner of …". */
export function isDeedNoun(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 5); at += 1) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.lower === 'of') return false;
    if (isSkill(tokens, at)) return false;
    if (!deeds.has(token.lower) && !isNewMade(tokens, token.lower)) continue;
    const next = tokens[at + 1]?.lower ?? '';
    if (/^(?:of|from|the)$/.test(next)) return tokens.length > 4;
    // “Design and delivery of …”, but “Design, delivery, leadership” is a list.
    if (/^(?:and|,|&)$/.test(next)) {
      const rest = tokens.slice(at + 2, at + 6);
      return rest.some(({ lower }) => lower === 'of') && !(PLACED.test(token.lower) && rest.some(isKeeping));
    }
    if (/^(?:for|in|at|with)$/.test(next)) return /(?:er|or)$/.test(token.lower) || namesThing(tokens, at + 2);
  }
  return false;
}

/** “Migrations”, “rasterization”: more of a kind, or what was made of something; not how it is kept in order. */
function isNewMade(tokens: readonly Token[], noun: string): boolean {
  if (noun.endsWith('s')) return deeds.has(noun.slice(0, -1));
  if (!/.{4}i[sz]ation$/.test(noun) || /^(?:organi|prioriti|utili)/.test(noun)) return false;
  // “Visualization of tides, chart analysis, boards” is a list.
  return !tokens.some(({ lower }) => lower === ',');
}

/** “Installation, configuration and management of the servers” goes on. */
const PLACED = /^(?:installation|configuration)$/;

function isKeeping({ lower }: Token): boolean {
  return /^(?:management|maintenance|administration|support)$/.test(lower);
}

/** "Web development with …", "AI integration in …": an act behind its field, with nothing it was done to. */
export function isSkill(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? 'with';
  if (!making.has(tokens[at]?.lower ?? '') && tokens[at]?.lower !== 'programming') return false;
  if (next === 'in' && tools.has(tokens[at + 2]?.lower ?? '')) return true;
  return (field.has(before) || tools.has(before)) && /^(?:with|using|in|and|via|\()$/.test(next);
}

/** The object is a task of every day ("unit tests with …", "regular checks on …"), not a thing made for it. */
export function choreFirst(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 7); at += 1) {
    const token = tokens[at];
    if (!token) return false;
    const next = tokens[at + 1];
    const closes = endsObject(next) || next?.lower === 'and';
    // “berth inspection and crew rota software”: the pair qualifies what was made.
    if (routine.has(token.lower) && closes) return next?.lower !== 'and' || !wholes.has(objectNoun(tokens, at + 2));
    if (making.has(token.lower) && closes) return false;
    if (stops.has(token.lower) && at > from && !/^(?:and|of)$/.test(token.lower)) return false;
  }
  return false;
}

/** “Tide file converter”, “Survey app with …”: the line names the one thing that was made. */
export function namesProduct(tokens: readonly Token[], { from }: Head): boolean {
  let at = from;
  let isPair = false;
  while (at < from + 8 && (isNameWord(tokens[at]) || (tokens[at]?.lower === 'and' && at > from))) {
    isPair ||= tokens[at]?.lower === 'and';
    at += 1;
  }
  if (at - from < 2 || !made.has(tokens[at - 1]?.lower ?? '') || ARTICLES.test(tokens[from]?.lower ?? '')) return false;
  // “SQL Server (2012)” names what others made.
  if (tokens.slice(from, at - 1).every(({ lower }) => tools.has(lower))) return false;
  const next = tokens[at]?.lower.endsWith('ly') ? tokens[at + 1] : tokens[at];
  if (next?.lower === 'in' && !isPair) return tools.has(tokens[at + 1]?.lower ?? '');
  // “Deployment and Jenkins pipeline” is a list; “Tide log and ticket app for …” is one thing.
  return (isPair ? /^(?:with|for|via|using)$/ : /^(?:with|for|via|using|designed|written|built|[(.;—–-])?$/).test(
    next?.lower ?? '',
  );
}

function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || stops.has(token.lower) || token.lower.endsWith('ly')) return false;
  return token.verb === null || token.verb.form === 'base' || made.has(token.lower);
}

const ARTICLES = /^(?:an?|the|our|this)$/;
