import type { Complement } from '../clause/body.ts';
import type { ObjectReading } from '../clause/object.ts';
import { plural } from '../clause/phrase.ts';
import type { Piece } from '../clause/tokens.ts';
import { ask, core, cut, opener, type Part, type Said, tails, verb, words } from '../said.ts';
import { more, type Wording } from '../wording.ts';
import { isMass, type Nominal } from '../words/nouns.ts';
import { participle } from '../words/verbs.ts';

/** Other teams moved by a plan that the bullet links: "Wrote the [plan](…) by which ⟨which teams?⟩ went from A to B". */
export function movedByPlan(said: Said, object: ObjectReading): Wording | null {
  const plan = said.clause.complements.find((each) => isPlan(said, each));
  const path = plan && fromTo(said, object);
  if (!plan || !path) return null;
  const document = cut(said, { start: plan.start + 1, end: plan.end - 1 });
  const went = [verb(said, 'write'), 'the', document, 'by which', ask('which teams?'), verb(said, 'go'), path];
  const end = ask('what did that end or make possible?');
  return more(
    'If other teams moved by your plan',
    'staff',
    ...went,
    ', and',
    opener(said),
    'the',
    cut(said, object.head),
    ';',
    end,
  );
}

const PLAN = /^\((?:[\p{L} -]{0,30} )?(?:plan|rfc|proposal|design|design doc(?:ument)?|adr)\)$/iu;

function isPlan(said: Said, each: Complement): boolean {
  return each.kind === 'note' && PLAN.test(said.clause.source.text.slice(each.start, each.end));
}

/** The path of a change that has no theme, where nothing else would be lost. */
function fromTo(said: Said, object: ObjectReading): Part {
  const path = said.clause.complements.filter((each) => each.kind === 'direction');
  const more = said.clause.complements.length - path.length;
  if (path.length < 2 || more > 1 || object.theme || object.modifiers.length > 0) return null;
  return path.map((each) => cut(said, each));
}

/** "⟨which teams?⟩ have since extracted ⟨which modules?⟩ the same way": asks for the teams and for what they did. */
export function sameWay(said: Said, object: ObjectReading, nominal: Nominal): Wording | null {
  const title = 'If other teams did the same after you';
  const all = [opener(said), core(said), tails(said), ';', ask('which teams?'), 'have since'];
  const { theme } = object;
  const own = nominal.verb && !nominal.verb.includes(' ') ? participle(nominal.verb) : null;
  if (
    !own ||
    !theme ||
    !/^\p{Ll}+$/u.test(theme.noun) ||
    isMass(theme.noun) ||
    PARTIAL.test(theme.noun) ||
    !isPlain(said, theme)
  ) {
    return more('If other teams followed your plan', 'staff', ...all, 'followed the same plan for', ask('what?'));
  }
  return more(title, 'staff', ...all, own, ask(`which ${plural(theme.noun)}?`), 'the same way');
}

/** A name or an abbreviation has no plural of ours. */
function isPlain(said: Said, theme: Piece): boolean {
  return /^\p{Ll}+$/u.test(words(said, theme).at(-1)?.text ?? '');
}

/** Nouns that mean something else without the word before them: “data centre”. */
const PARTIAL = /^(?:cent(?:re|er)|point|set|base|line|side|system|process|end|office)s?$/;
