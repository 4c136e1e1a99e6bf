import type { Complement } from '../clause/body.ts';
import { singular } from '../clause/phrase.ts';
import { ask, core, cut, hasTails, opener, type Part, type Said, tails, verb, words } from '../said.ts';
import { add, less, more, type Wording } from '../wording.ts';
import { past } from '../words/verbs.ts';

/** People were led: through a project, or as a team. A headcount never makes a Staff wording. */
export function peopleWordings(said: Said): readonly (Wording | null)[] {
  const project = projectOf(said);
  if (project) return throughProject(said, project);
  const manages = said.clause.opening.verbs.some((each) =>
    /^(?:manage|supervise|oversee|head|build|grow)/.test(each.base),
  );
  return manages || said.input.family === 'manager' ? managed(said) : led(said);
}

const GREW = 'who was hired, promoted or stayed?';
const DELIVERED = 'what did the team deliver or run?';

function managed(said: Said): readonly (Wording | null)[] {
  const whole = [opener(said, { plain: true }), core(said)];
  if (hasTails(said)) {
    return [add('Add how people grew', 'manager', ...whole, tails(said), ';', ask(GREW))];
  }
  return [
    add('Add what the team did and how people grew', 'manager', ...whole, ';', ask(DELIVERED), ', and', ask(GREW)),
    said.input.family === 'manager' ? null : ledProject(said, 'If you led a project, not the people', less),
  ];
}

function led(said: Said): readonly (Wording | null)[] {
  const whole = [opener(said), core(said)];
  if (hasTails(said))
    return [add('Add how people grew', 'senior', ...whole, tails(said), ';', ask('who of them does what today?'))];
  const alongside = [verb(said, 'work'), 'with', core(said), 'on', ask('which project?')];
  return [
    ledProject(said, 'Add the project, what you decided, what changed', add),
    add('If you were their manager', 'manager', ...whole, ';', ask(DELIVERED), ', and', ask(GREW)),
    hasPlace(said) || said.closed || said.hasWith
      ? null
      : less('If you worked beside them', 'mid', ...alongside, ';', ask('which part was yours?')),
  ];
}

function hasPlace(said: Said): boolean {
  return said.clause.complements.some((each) => each.kind === 'place' && /^on /.test(each.prep));
}

function ledProject(said: Said, title: string, claim: typeof add): Wording {
  // Coordinating people claims less than leading them.
  const kept = claim === add || said.clause.opening.verbs.length > 1;
  const verbs = kept ? opener(said) : verb(said, 'lead');
  const decided = [':', ask('what did you decide?')];
  return claim(
    title,
    'senior',
    verbs,
    core(said),
    'through',
    ask('which project?'),
    decided,
    ';',
    ask('what changed?'),
  );
}

/** "through the AWS exit", "to deliver …": what the people were led to do. */
function projectOf(said: Said): Complement | null {
  return (
    said.clause.complements.find((each) => /^(?:through|purpose|clause)$/.test(each.kind) || isWork(said, each)) ?? null
  );
}

/** "on merchant onboarding", "in the trial of the form": work, not a place in the organisation. */
function isWork(said: Said, each: Complement): boolean {
  if (each.kind === 'for')
    return /^(?:project|initiative|programme|program|migration|rewrite|redesign|launch|rollout|release|move|outage|incident|exit|audit|cutover|upgrade|integration)s?$/.test(
      words(said, each.body).at(-1)?.lower ?? '',
    );
  if (each.kind !== 'place' || !/^(?:on|in|during)$/.test(each.prep)) return false;
  const phrase = words(said, each.body);
  const last = phrase.at(-1);
  if (!last || /^\p{Lu}/u.test(phrase[0]?.text ?? '')) return false;
  return !phrase.some((token) => PLACE.has(singular(token.lower)));
}

const PLACE = new Set(
  'team squad group department org organisation organization office city country region location company unit area hub division guild tribe timezone zone site room campus branch'.split(
    ' ',
  ),
);

function throughProject(said: Said, project: Complement): readonly (Wording | null)[] {
  const whole = [opener(said), core(said)];
  if (hasTails(said)) {
    return [
      add('Add what became of the people', 'senior', ...whole, tails(said), ';', ask('who of them does what today?')),
    ];
  }
  const measured = ask(said.measure.ask);
  return [
    add('Add what you decided and how it ended', 'senior', ...whole, ':', ask('what did you decide?'), ';', measured),
    // “… to adopt pair programming” is about a habit, not about a career.
    project.kind === 'purpose'
      ? null
      : add('Add what became of the people', 'senior', ...whole, ';', ask('who of them does what today?')),
    project.kind === 'place' ? besides(said) : null,
    usedPlan(said, project, measured),
    someoneElse(said),
  ];
}

function besides(said: Said): Wording {
  return less(
    'If you worked beside them',
    'mid',
    verb(said, 'work'),
    'with',
    core(said),
    ';',
    ask('which part was yours?'),
  );
}

function usedPlan(said: Said, project: Complement, measured: Part): Wording | null {
  if (project.kind !== 'through' || said.clause.complements.at(-1) !== project) return null;
  const plan = [
    verb(said, 'write'),
    'the plan for',
    cut(said, project.body),
    'that',
    ask('which other teams?'),
    verb(said, 'follow'),
  ];
  return more(
    'If other teams used your plan',
    'staff',
    ...plan,
    ', and',
    opener(said),
    core(said, [project]),
    'through it',
    ';',
    measured,
  );
}

/** "Led and mentored": the second verb alone is the smaller claim. */
function someoneElse(said: Said): Wording | null {
  const { verbs } = said.clause.opening;
  const second = verbs.find((each) => /^(?:mentor|coach|teach|train|guide|advise)$/.test(each.base));
  if (verbs.length < 2 || !second) return null;
  const title = `If you ${past(second.base)} and someone else led`;
  return less(
    title,
    'senior',
    verb(said, second.base),
    core(said),
    ', led by',
    ask('whom?'),
    ';',
    ask('what could they do alone at the end?'),
  );
}
