import { norms as normNouns, settingVerbs } from '../../lexicon/objects.ts';
import { prepositions, wordSet } from '../../lexicon/words.ts';
import type { Head } from '../grammar/head.ts';
import { endsObject } from '../grammar/noun-phrase.ts';
import { isHeap, namesThing, objectStart } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';

/** Ways of working that others keep to, and what they work and ship with. */

const stops = wordSet(prepositions);
const setting = wordSet(settingVerbs);
const norms = wordSet(normNouns);

/** “Established review practices for …”: what others keep to is set; the end of its name, or 0. */
export function normSet(tokens: readonly Token[], head: Head): number {
  if (!head.verbs.some((at) => setting.has(tokens[at]?.verb?.lemma ?? ''))) return 0;
  const start = objectStart(head);
  for (let at = start; at < start + 6; at += 1) {
    const token = tokens[at];
    if (!token || (stops.has(token.lower) && !/^(?:and|of)$/.test(token.lower))) return 0;
    const next = tokens[at + 1];
    const closes = endsObject(next) || next?.verb?.form === 'past';
    if (norms.has(token.lower) && (closes || next?.lower === 'and')) {
      // “a test strategy for the tide viewer” reaches no further than the viewer.
      if (next?.lower === 'for' && namesThing(tokens, at + 2)) return 0;
      return tokens[at - 1]?.lower === 'best' ? 0 : at + 1;
    }
  }
  return 0;
}

/** “Established a release process”, “Improved testing practices”: the whole team works by it; the end of its name, or 0. */
export function processSet(tokens: readonly Token[], head: Head): number {
  const lemmas = head.verbs.map((at) => tokens[at]?.verb?.lemma ?? '');
  const sets = lemmas.some((lemma) => SETTING.has(lemma));
  const writes = lemmas.some((lemma) => WRITING.has(lemma));
  if (!sets && !writes && !lemmas.some((lemma) => BETTERING.has(lemma))) return 0;
  const start = objectStart(head);
  let engineering = false;
  for (let at = start; at < start + 9; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && !/^[,()]$/.test(token.lower))) return 0;
    if (stops.has(token.lower) && token.lower !== 'and') return 0;
    // Only what is set for the first time is the team’s whatever it is of; a way to edit texts is bettered for others.
    const way = writes ? WRITTEN_WAYS : WAYS;
    // “Set up GitHub Actions workflows”: those of a tool are things.
    const ofTool = /^workflows?$/.test(token.lower) && tokens[at - 1]?.capital;
    if ((sets || engineering) && !ofTool && way.test(token.lower) && endsObject(tokens[at + 1])) return at + 1;
    // “Wrote test plans and encryption standards”: each part of the row by itself.
    engineering = (engineering && !(writes && /^(?:,|and)$/.test(token.lower))) || ENGINEERING.has(token.lower);
  }
  return 0;
}

const SETTING = new Set('establish set introduce institute define formalize formalise'.split(' '));
const BETTERING = new Set(
  'implement design improve optimize optimise streamline adjust change modernize modernise simplify rework'.split(' '),
);
const WRITING = new Set('write create author draft document'.split(' '));
const WRITTEN_WAYS = /^(?:guidelines|conventions|standards|procedures)$/;
const WAYS = /^(?:process|processes|procedures|practices|workflows?)$/;
const ENGINEERING = new Set(
  'code coding development engineering testing test release deployment delivery review qa build branching git ci ci-cd agile sprint'.split(
    ' ',
  ),
);

/** “Set up the test environment”, “Trimmed the Docker-based development environments”: the whole team works in it; its end, or 0. */
export function workshopSet(tokens: readonly Token[], head: Head): number {
  const start = head.kind === 'noun' ? head.to + 1 : objectStart(head);
  if (head.kind === 'noun' ? !/^(?:setup|set-up|creation|introduction)$/.test(head.lemma) : !head.role) return 0;
  for (let at = start; at < start + 7; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind === 'mark' && token.lower !== '/') || stops.has(token.lower)) return 0;
    if (WORKSHOP.test(token.lower) && /^(?:environments?|tooling)$/.test(tokens[at + 1]?.lower ?? '')) return at + 2;
  }
  return 0;
}

const WORKSHOP = /^(?:dev|developer|development|test|testing|staging|local)$/;

/** “Set up continuous integration”, “… by adding CI jobs”, “Worked on CI/CD”, “CI setup”: the whole team ships by it, where no one thing is told. */
export function deliverySet(
  tokens: readonly Token[],
  head: Head,
): { readonly from: number; readonly to: number } | null {
  if (head.form === 'third') return null;
  for (const from of deliveryStarts(tokens, head)) {
    const to = deliveryEnd(tokens, from);
    if (to > 0) return { from: head.from, to };
  }
  return null;
}

/** Where what was set up may be told: as the object, as what was worked on, or as the way. */
function deliveryStarts(tokens: readonly Token[], head: Head): readonly number[] {
  if (head.kind === 'noun') return SHIPS.test(head.lemma) ? [head.from] : [];
  const starts = head.verbs.some((at) => isSetUp(tokens[at])) ? [objectStart(head)] : [];
  if (head.lemma === 'work' && tokens[head.to]?.lower === 'on') starts.push(head.to + 1);
  for (let at = head.to; at < tokens.length - 2; at += 1) {
    if (tokens[at]?.lower === 'by' && tokens[at + 1]?.verb?.form === 'gerund' && isSetUp(tokens[at + 1]))
      starts.push(at + 2);
  }
  return starts;
}

/** The end of a way to ship that stands there, or 0. */
function deliveryEnd(tokens: readonly Token[], start: number): number {
  let found = false;
  let at = start;
  for (; at < start + 11; at += 1) {
    const token = tokens[at];
    if (!token || stops.has(token.lower) || token.verb?.form === 'gerund') break;
    if (token.kind === 'mark' && token.lower !== '/') break;
    found ||= SHIPS.test(token.lower) || (token.lower === 'continuous' && SHIPPING.test(tokens[at + 1]?.lower ?? ''));
  }
  if (!found || at === start + 11 || !WAYS_TO_SHIP.test(tokens[at - 1]?.lower ?? '')) return 0;
  return isForOneThing(tokens, at) ? 0 : at;
}

/** “… for the tide viewer”, “… automating the release of the lists”: what it ships is one thing. */
function isForOneThing(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first?.verb?.form === 'gerund' && first.verb.role !== 'improve' && !stops.has(first.lower)) return true;
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const { lower } = tokens[at] as Token;
    if (/^(?:with|using|via|on|in|[,.;])$/.test(lower)) return false;
    if (lower === 'for' || lower === 'of')
      return tokens[at + 1]?.verb?.form !== 'gerund' && (namesThing(tokens, at + 1) || isHeap(tokens, at + 1));
  }
  return false;
}

/** Made or bettered; who only keeps it up or uses it has changed nothing for the team. */
function isSetUp(token: Token | undefined): boolean {
  return /^(?:build|change|improve)$/.test(token?.verb?.role ?? '');
}

const SHIPS = /^(?:ci|cd|cicd|ci-cd|ci-driven|ci-based)$/;
const SHIPPING = /^(?:integration|delivery|deployment)$/;
const WAYS_TO_SHIP =
  /^(?:ci|cd|cicd|ci-cd|integration|delivery|deployment|pipelines?|work-?flows?|patterns|setups?|process|processes|enhancements|improvements|times?|speed|durations?|runtimes?|set-up|system)$/;

/** “…, shortening release cycles”, “to speed up incident response”: the whole team ships and answers sooner. */
export function teamQuicker(tokens: readonly Token[]): { readonly from: number; readonly to: number } | null {
  for (let from = 1; from < tokens.length - 1; from += 1) {
    if (!SHIPPED.has(tokens[from]?.lower ?? '') || !PACE.has(tokens[from + 1]?.lower ?? '')) continue;
    const act = tokens.slice(Math.max(0, from - 3), from).find(({ verb }) => verb?.role === 'improve');
    if (act) return { from: tokens.indexOf(act), to: from + 2 };
  }
  return null;
}

const SHIPPED = new Set('release deployment incident'.split(' '));
const PACE = new Set('time times cycle cycles response frequency'.split(' '));
