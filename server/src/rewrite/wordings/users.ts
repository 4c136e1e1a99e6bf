import type { Complement } from '../clause/body.ts';
import { ask, cut, hasTails, opener, type Part, type Said, tails, theHead, verb, words } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import type { Nominal } from '../words/nouns.ts';

/** A change of something whose users the bullet names: "…, used by Booking and Groups". */
export function forUsers(said: Said, users: Complement, nominal: Nominal): readonly (Wording | null)[] {
  const names = words(said, users.body);
  const all = names.length === 3 && names[1]?.lower === 'and' ? 'both' : 'they';
  const gain = `what did ${all} gain, from what to what?`;
  const relative = [cut(said, users.body), 'use'];
  const object = (relation: Part) => [theHead(said), tool(said), others(said, users), relation];
  const title = all === 'both' ? 'Add what both teams got from it' : 'Add what its users got from it';
  const tail = hasTails(said) ? tails(said) : [';', ask(gain)];
  return [
    add(title, 'staff', opener(said), object(['that', relative]), tail),
    itself(said, users, nominal),
    more(
      'If they agreed on your interface',
      'staff',
      verb(said, 'define'),
      ask('which interface or rule?'),
      'with',
      cut(said, users.body),
      'and',
      opener(said),
      object('they use'),
      tail,
    ),
  ];
}

/** "in Go" stands before what was rewritten, so that the users stand beside it. */
function tool(said: Said): Part {
  return said.clause.complements.filter((each) => each.kind === 'tool').map((each) => cut(said, each));
}

function others(said: Said, users: Complement): Part {
  return said.clause.complements
    .filter((each) => each !== users && each.kind !== 'tool')
    .map((each) => cut(said, each));
}

function itself(said: Said, users: Complement, nominal: Nominal): Wording | null {
  const { object, clause } = said;
  const first = clause.complements[0];
  if (
    !nominal.verb ||
    !object?.theme ||
    object.theme.from !== 'of' ||
    object.modifiers.length > 0 ||
    first?.kind !== 'of'
  )
    return null;
  const between = clause.complements.filter((each) => each !== first && each !== users && each.kind !== 'tool');
  const tools = clause.complements.filter((each) => each.kind === 'tool');
  return less(
    nominal.way === 'remake' && /write$/.test(nominal.verb)
      ? 'If you wrote it yourself'
      : 'If you did the work yourself',
    'senior',
    verb(said, nominal.verb),
    cut(said, first.body),
    between.map((each) => cut(said, each)),
    'that',
    cut(said, users.body),
    'use',
    tools.map((each) => [',', cut(said, each)]),
    hasTails(said) ? tails(said) : [';', ask(said.measure.ask)],
  );
}
