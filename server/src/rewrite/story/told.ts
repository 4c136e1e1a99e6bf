import type { Complement } from '../clause/body.ts';
import { isNumber, isPeople } from '../clause/phrase.ts';
import type { Piece, Token } from '../clause/tokens.ts';
import { asFinite } from '../finite.ts';
import { isBroken } from '../results.ts';
import { cut, type Said, words } from '../said.ts';
import { LANGUAGES } from '../words/lists.ts';
import { readVerb } from '../words/verbs.ts';
import { ownResult } from './own-result.ts';
import { at, doneBy, type Place, type StoryPart, type ToldPiece, tellsOutcome } from './place.ts';
import { placeOfRest, placeOfTail } from './tails.ts';

export interface Told extends Readonly<Record<StoryPart, readonly ToldPiece[]>> {
  /** What stays in the first line with the claim itself. */
  readonly kept: readonly Complement[];
  readonly lead: Piece | null;
  /** The opening's own result stands in its part, without its values in the first line. */
  readonly values: readonly Complement[];
}

/** Sorts what a bullet tells into the parts of its story; what is none of them stays in the claim. */
export function sortTold(said: Said): Told {
  const told: Record<StoryPart, ToldPiece[]> = { situation: [], task: [], action: [], result: [] };
  const put = (place: Place | null): boolean => {
    if (place) told[place.part].push(place.piece);
    return place !== null;
  };
  const { opening, complements, tails, rest } = said.clause;
  const lead = put(opening.lead && placeOfLead(said, opening.lead)) ? null : opening.lead;
  const own = ownResult(said);
  const values = own?.values ?? [];
  const kept: Complement[] = [];
  // “to meet the date by splitting jobs”: an infinitive holds its way in one phrase with it.
  const way = complements.flatMap((each) => (each.kind === 'purpose' ? [wayWithin(said, each)] : []))[0] ?? null;
  for (let i = 0; i < complements.length; i += 1) {
    const each = complements[i];
    if (!each || values.includes(each)) continue;
    const [whole, more] = way && each.kind === 'purpose' ? [{ ...each, end: way.before }, 0] : withItsOwn(said, i);
    // “for the managers to see delays” is one phrase.
    const next = complements[i + 1];
    const forTo = each.kind === 'for' && next?.prep === 'to' && !isAim(said, next);
    // Behind “including …” and the like a phrase belongs to that, and not to the claim.
    const inside = !each.comma && kept.some((one) => /^(?:aside|clause|purpose|relative|means)$/.test(one.kind));
    if (forTo || inside || !put(placeOf(said, each, whole))) kept.push(each);
    else if (each.kind === 'purpose' && way) put(meansOf(said, way));
    else i += more;
  }
  if (own) told.result.push({ part: own.part });
  for (const tail of tails) put(placeOfTail(said, tail));
  if (rest) put(placeOfRest(said, rest));
  return { ...told, lead, kept, values };
}

/** "after the failure of 2022", "for 12 shops in Spain": what belongs to a phrase goes with it, and how many phrases that are. */
function withItsOwn(said: Said, at: number): [Piece, number] {
  const { complements } = said.clause;
  const first = complements[at];
  const rest = complements.slice(at + 1);
  // What stands behind a comma runs to the next one: “, previously done by hand by two clerks”.
  // So does what tells an event with a verb of its own: “after users complained about missing results”.
  const runs =
    (first?.comma === true && /^(?:aside|relative)$/.test(first.kind)) ||
    (BACKGROUND.test(first?.prep ?? '') && words(said, first ?? null).some(({ lower }) => isPast(lower)));
  const others = rest.findIndex((each) => each.comma || (!runs && !isOwn(said, each)));
  const own = others < 0 ? rest.length : others;
  return [{ start: first?.start ?? 0, end: rest[own - 1]?.end ?? first?.end ?? 0 }, own];
}

/** "by splitting jobs" inside a phrase, without its “by”, and where the phrase ends before it. */
function wayWithin(said: Said, each: Complement): (Piece & { before: number }) | null {
  const tokens = words(said, each);
  const by = tokens.findIndex((token, i) => token.lower === 'by' && /^[a-z]{2,}ing$/.test(tokens[i + 1]?.text ?? ''));
  const [last, first] = [tokens[by - 1], tokens[by + 1]];
  return by > 1 && last && first ? { start: first.start, end: each.end, before: last.end } : null;
}

const isPast = (word: string): boolean =>
  readVerb(word)?.form === 'past' || /^(?:had|was|were|came|[a-z]{3,}ed)$/.test(word);

/** “in Spain” belongs to the shops, “in TypeScript/Node” to the work. */
function isOwn(said: Said, { prep, body }: Complement): boolean {
  const first = words(said, body)[0]?.lower ?? '';
  return prep === 'of' || (/^(?:in|on|at)$/.test(prep) && !first.split(/[/+,]/).some((word) => LANGUAGES.has(word)));
}

const REASONS =
  /^(?:facing|seeing|noticing|after|following|during|amid|despite|before|when|whenever|since|given|prior|due|under|upon)$/;

/** Prepositions that tell the same inside a claim; “under 20 ms” is a value. */
const BACKGROUND = /^(?:after|following|during|amid|despite|before|when|whenever)$/;

/** "After the March 2024 outage, …", "To meet the audit, …"; "With two engineers, …" belongs to the claim. */
function placeOfLead(said: Said, lead: Piece): Place | null {
  const [first, second] = words(said, lead);
  if (!first) return null;
  if (first.lower === 'because' && second?.lower !== 'of')
    return at('situation', cut(said, { start: second?.start ?? lead.start, end: lead.end }));
  if (first.lower === 'to' && second) return at('task', cut(said, { start: second.start, end: lead.end }));
  return REASONS.test(first.lower) || /^(?:because|in|as)$/.test(first.lower)
    ? at('situation', cut(said, lead), { leads: true })
    : null;
}

/** `piece` is the complement with what belongs to it. */
function placeOf(said: Said, each: Complement, piece: Piece): Place | null {
  const whole = () => cut(said, piece);
  const body = () => cut(said, { start: each.body.start, end: piece.end });
  if (each.comma && /^(?:relative|aside)$/.test(each.kind)) {
    const aside = placeOfAside(said, { ...each, ...piece });
    if (aside) return aside;
  }
  if (isMeans(said, each)) return meansOf(said, { start: each.body.start, end: piece.end });
  if (each.kind === 'purpose') return isAim(said, each) ? at('task', body()) : null;
  if (each.kind === 'clause' && each.prep === 'because') return at('situation', body());
  if (each.kind === 'clause' && each.prep === 'so') return at('task', whole());
  // A comma inside of it: a further clause that the reader took with it.
  if (words(said, piece).some((token) => token.after !== '' && token.end < piece.end)) return null;
  if (BACKGROUND.test(each.prep) && each.kind !== 'period') return at('situation', whole(), { leads: true });
  // What others adopted came of the work.
  if (each.kind === 'users' && /^(?:adopted|followed) by$/.test(each.prep)) return at('result', whole());
  return isScope(said, each)
    ? at('situation', whole(), { leads: true, scope: true, users: each.kind === 'users' })
    : null;
}

/** ", adding 140 tests", ", two of whom now run it", ", which had blocked every fifth merge". */
function placeOfAside(said: Said, each: Complement): Place | null {
  const [first, second, third, fourth] = words(said, each);
  if (!first || !second) return null;
  if (second.lower === 'of' && third && /^wh/.test(third.lower))
    return at(/^(?:had|was|were)$/.test(fourth?.lower ?? '') ? 'situation' : 'result', [
      cut(said, { start: first.start, end: second.end }),
      'them',
      cut(said, { start: third.end + 1, end: each.end }),
    ]);
  if (first.lower === 'which' && second.lower === 'had' && isOfObject(said, each))
    return at('situation', [said.object?.plural ? 'these' : 'this', cut(said, { start: second.start, end: each.end })]);
  if (/^(?:previously|formerly|until)$/.test(first.lower)) return at('situation', cut(said, each));
  const outcome = tellsOutcome(said, each);
  if (DOING.test(each.prep)) {
    const done = asFinite(said, each);
    if (!isBroken(done))
      return at(outcome && each.prep === 'ensuring' ? 'result' : 'action', doneBy(said, done, cut(said, each)));
  }
  if (!outcome) return null;
  return at('result', cut(said, each.prep === 'with' ? each.body : each));
}

/** What stands before the relative clause is the object itself, or agrees with it: “this” and “these” then mean it. */
function isOfObject(said: Said, each: Complement): boolean {
  const { object, clause } = said;
  if (!object || object.kind === 'people') return false;
  const before = clause.complements.filter((one) => one.start < each.start);
  if (before.some((one) => !/^(?:of|place)$/.test(one.kind))) return false;
  const last = before.at(-1);
  const noun = last ? (words(said, last.body).at(-1)?.lower ?? '') : object.noun;
  return /[^su]s$/.test(noun) === object.plural;
}

/** Describing words of the clause reader that tell a further act. */
const DOING =
  /^(?:adding|building|implementing|writing|creating|deploying|integrating|ensuring|providing|hosting|holding)$/;

/** "by caching the builds", "through pairing with …". */
function isMeans(said: Said, each: Complement): boolean {
  return (
    each.kind === 'means' ||
    (each.kind === 'clause' &&
      /^(?:through|via)$/.test(each.prep) &&
      /ing$/.test(words(said, each.body)[0]?.lower ?? ''))
  );
}

/** How it was done, as a statement; of shared work it stays with those who did it. */
function meansOf(said: Said, means: Piece): Place | null {
  if (said.clause.opening.kind === 'passive' || said.shared) return null;
  const done = asFinite(said, means);
  return isBroken(done) ? null : at('action', doneBy(said, done, done));
}

const AIMS =
  /^(?:stop|spread|share|prevent|avoid|end|reduce|cut|lower|decrease|shorten|speed|accelerate|improve|increase|raise|grow|boost|meet|comply|satisfy|pass|keep|enable|allow|let|make|save|free|unblock|simplify|streamline|eliminate|remove|replace|protect|secure|prepare|get|reach|win|support|handle|scale|ensure|give|fix|solve|strengthen|halve|double|close|lift|minimi[sz]e|stabili[sz]e|unify|standardi[sz]e|address|resolve|help)$/;

/** Nouns and verbs that an infinitive belongs to: “the effort to cut cost”, “persuaded Sales to drop the export”. */
const TAKES_INFINITIVE =
  /^(?:efforts?|initiatives?|projects?|work|plans?|programmes?|programs?|decisions?|attempts?|proposals?|ability|ways?|needs?|campaigns?|moves?|tools?|scripts?|bots?|jobs?|functions?|strategy|approach|pushe?s?|drives?|push)$/;
const CONTROLS =
  /^(?:persuade|convince|help|enable|train|teach|ask|allow|get|push|encourage|empower|coach|mentor|use|motivate|guide|inspire|influence|align)$/;

/** "to stop failed deploys": why it was done, where it says so and not what a thing is for. */
function isAim(said: Said, each: Complement): boolean {
  const { opening, complements } = said.clause;
  const first = words(said, each.body)[0]?.lower ?? '';
  if (!AIMS.test(first) || said.object?.kind === 'people') return false;
  if (opening.verbs.some(({ base }) => CONTROLS.test(base)) || opening.weak?.id === 'help') return false;
  return complements[0] !== each || !TAKES_INFINITIVE.test(said.object?.noun ?? '');
}

/** "40", "~300", "twelve"; a name with a digit in it counts nothing. */
function isCount(token: Token | undefined): boolean {
  return isNumber(token) && (/^[~<>≈]?\d/.test(token?.text ?? '') || /^\p{Ll}+$/u.test(token?.text ?? ''));
}

/** Whom or how much the work reached: "across three teams", "for 40 clinics", "used by Booking", ", 40k events a minute". */
function isScope(said: Said, each: Complement): boolean {
  const phrase = words(said, each.body);
  switch (each.kind) {
    case 'users':
      return true;
    case 'across':
      return each.prep === 'across';
    case 'for':
      return (
        said.object !== null &&
        (isPeople(phrase) ||
          isCount(/^(?:all|both)$/.test(phrase[0]?.lower ?? '') ? phrase[1] : phrase[0]) ||
          PLACES.test(phrase.at(-1)?.lower ?? ''))
      );
    case 'aside':
      return (
        /^(?:serving|handling|processing|covering|supporting|spanning)$/.test(each.prep) ||
        (each.prep === '' &&
          !/ed$/.test(phrase[0]?.lower ?? '') &&
          phrase.some((token) => /\d/.test(token.text)) &&
          phrase.length < 9)
      );
    default:
      return false;
  }
}

/** Where those work whom something is for. */
const PLACES =
  /^(?:desks?|offices?|branch(?:es)?|shops?|stores?|clinics?|hospitals?|schools?|warehouses?|depots?|factor(?:y|ies)|sites)$/;
