import { isPeople } from '../clause/phrase.ts';
import type { Piece } from '../clause/tokens.ts';
import { type Said, words } from '../said.ts';
import type { ChangeWay } from '../words/nouns.ts';
import { type StoryKind, storyKind, wayOf } from './kind.ts';
import { othersOf, type StoryPart, tellsOutcome } from './place.ts';
import type { Told } from './told.ts';

/** What a story of one kind still has to say: how far it reached, why, whose task, what was done, what came of it. */
interface Asked {
  readonly reach: string;
  readonly reason: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  /** What a reader of a Staff story asks beside that. */
  readonly align: string;
  readonly benefit: string;
}

const ASKED: Readonly<Record<StoryKind, Asked>> = {
  change: {
    reach: 'whose work depended on it?',
    reason: 'what was wrong with the old way?',
    task: 'was the plan given, or yours to make?',
    action: 'how did you do it, and what did you decide?',
    result: 'what changed, for whom, from what to what?',
    align: 'which teams followed which migration plan or RFC?',
    benefit: 'which teams gained what, from what to what?',
  },
  make: {
    reach: 'who needed it?',
    reason: 'what could they not do before?',
    task: 'was the design given, or yours to find?',
    action: 'which design did you choose, over what?',
    result: 'who uses {it}, and what can they do now?',
    align: 'who agreed to it, in which RFC or design document?',
    benefit: 'which teams use {it}, instead of what?',
  },
  system: {
    reach: 'who depended on it, and how much did it carry?',
    reason: 'what was slow, costly or failing?',
    task: 'what were you to answer for?',
    action: 'what did you change or build?',
    result: 'what changed, from what to what?',
    align: 'which teams agreed to what, in which document?',
    benefit: 'which teams gained what from it?',
  },
  people: {
    reach: 'which team, of how many people?',
    reason: 'what was hard for the team then?',
    task: 'what were you to reach with them?',
    action: 'how did you split the work, and what changed?',
    result: 'what did the team deliver, and who grew?',
    align: 'whom outside the team did you win for what?',
    benefit: 'what could other teams do because of it?',
  },
  growth: {
    reach: 'on which team, for how long?',
    reason: 'what could they not do at first?',
    task: 'did someone ask for it, or did you propose it?',
    action: 'what did you do with them, how often?',
    result: 'what can they do alone now?',
    align: 'who else teaches it now, from which material?',
    benefit: 'what changed in which teams because of it?',
  },
  hiring: {
    reach: 'for which team?',
    reason: 'what could the team not do without them?',
    task: 'who set the number, and what was yours?',
    action: 'how did you find, judge and win them?',
    result: 'who stayed, and what do they do today?',
    align: 'which interview or bar did other teams take over?',
    benefit: 'which teams hire that way now?',
  },
  practice: {
    reach: 'who took part?',
    reason: 'what did not work before?',
    task: 'were you asked to, or did you propose it?',
    action: 'which rule or habit did you change, and how?',
    result: 'what changed for those who take part?',
    align: 'which teams adopted which rule, and who agreed?',
    benefit: 'what changed for which teams, from what to what?',
  },
  decision: {
    reach: 'whom did it concern?',
    reason: 'what made a decision necessary?',
    task: 'were you to prepare, to decide or to persuade?',
    action: 'which options, and what decided it?',
    result: 'what followed from it?',
    align: 'whom did you persuade, in which document?',
    benefit: 'what did it end or allow, for which teams?',
  },
  event: {
    reach: 'who was affected?',
    reason: 'what had happened, or was at risk?',
    task: 'which role was yours in it?',
    action: 'what did you do or decide, in which order?',
    result: 'how did it end?',
    align: 'which teams changed what, after which review?',
    benefit: 'what can no longer happen, and to whom?',
  },
  goal: {
    reach: 'whose systems did it concern?',
    reason: 'who asked for it, and what was at risk?',
    task: 'was the target given, or yours to set?',
    action: 'what did you change, build or prove for it?',
    result: 'how far did you get, from where?',
    align: 'which teams changed what, by which plan?',
    benefit: 'which teams gained what from it?',
  },
  influence: {
    reach: 'whom did it concern?',
    reason: 'why did they do it the old way?',
    task: 'were you asked to, or did you see the need?',
    action: 'which data, trial or document convinced them?',
    result: 'what changed once they did?',
    align: 'in which RFC or document was it agreed?',
    benefit: 'what did that end or allow, for which teams?',
  },
  result: {
    reach: 'whom did it concern?',
    reason: 'what made it necessary?',
    task: 'was the cause known, or yours to find?',
    action: 'what did you change?',
    result: 'from what to what, and for whom?',
    align: 'which teams changed what, by which plan or RFC?',
    benefit: 'which teams gained what from it?',
  },
  project: {
    reach: 'for which team or users was it?',
    reason: 'what was at stake?',
    task: 'a part, the whole or the direction: what was yours?',
    action: 'what did you do, and what did you decide?',
    result: 'what changed, for whom, from what to what?',
    align: 'whom did you align, in which document?',
    benefit: 'which teams gained what, from what to what?',
  },
};

/** The questions of each part that the bullet does not tell, by what it is about and the level that it is read for. */
export function questionsFor(said: Said, told: Told): Readonly<Record<StoryPart, readonly string[]>> {
  const kind = storyKind(said);
  const asked = ASKED[kind];
  const level = said.input.target ?? said.input.title;
  const staff = level === 'staff' || level === 'principal';
  const early = level === 'junior' || level === 'mid';
  const reasoned =
    told.situation.some((each) => !each.scope) ||
    (told.task.length > 0 && (told.situation.length > 0 || !tellsReach(said, told)));
  return {
    situation: [
      ...(tellsReach(said, told) ? [] : [staff ? (STAFF_REACH[kind] ?? asked.reach) : asked.reach]),
      ...(reasoned ? [] : [agreeing((kind === 'change' && REASONS[wayOf(said) ?? 'transfer']) || asked.reason, said)]),
    ],
    task:
      told.task.length > 0
        ? []
        : [early ? 'what was your part of it?' : staff && DIRECTED.test(kind) ? STAFF_TASK : asked.task],
    action: [
      ...(isOthers(said, told) ? ['which part was yours?'] : told.action.length > 0 ? [] : [asked.action]),
      ...(staff && !tellsAlignment(said) ? [asked.align] : []),
    ],
    result: resultQuestions(said, told, kind, staff),
  };
}

/** Why something was changed, where that is not that the old way was wrong. */
const REASONS: Partial<Record<ChangeWay, string>> = {
  rollout: 'what could not be done without {it}?',
  release: 'what were its users waiting for?',
  review: 'what had gone wrong before?',
  retire: 'what did keeping {it} cost, or endanger?',
};

/** “{it}” agrees with what was changed or made. */
function agreeing(question: string, { object }: Said): string {
  return question.replace('{it}', (object?.theme?.plural ?? object?.plural) ? 'them' : 'it');
}

/** Staff stories reach beyond one team, or say that they do not. */
const STAFF_REACH: Partial<Record<StoryKind, string>> = {
  change: 'which teams depended on it?',
  make: 'which teams needed it?',
  system: 'which teams depended on it, for what?',
  practice: 'which teams took part?',
  decision: 'which teams did it concern?',
  event: 'which teams and users were affected?',
  goal: 'which teams’ systems did it concern?',
  result: 'which teams noticed it?',
  project: 'for which teams was it done?',
};

/** What can be carried out by one and directed by another. */
const DIRECTED = /^(?:change|make|system|practice|goal|result|project)$/;
const STAFF_TASK = 'carry it out, or set the direction: what was yours?';

function resultQuestions(said: Said, told: Told, kind: StoryKind, staff: boolean): readonly string[] {
  const asked = ASKED[kind];
  if (told.result.length > 0) return staff && !tellsBenefit(said, told) ? [agreeing(asked.benefit, said)] : [];
  if (staff) return [agreeing(asked.benefit, said)];
  if (tellsOutcome(said, claimOf(said, told))) return ['for whom did that matter, and how?'];
  if (kind === 'make' && told.situation.some((each) => each.users)) return ['what can they do now, instead of what?'];
  const measured = /^(?:change|system|goal)$/.test(kind) && said.measured;
  return [measured ? said.measure.ask : agreeing(asked.result, said)];
}

/** The opening with its object, and what stays with them in the first line. */
function claimOf({ clause: { opening, head } }: Said, { kept }: Told): readonly Piece[] {
  return [opening, ...(head ? [head] : []), ...kept];
}

/** Work of a team, shared work, and help that is not told: the part is asked for. */
function isOthers(said: Said, { action }: Told): boolean {
  const { kind, weak } = said.clause.opening;
  if (kind === 'passive' || said.shared || othersOf(said)) return true;
  return weak !== null && weak.id !== 'responsible' && action.length === 0;
}

/** A team, users or a count that the work was for. */
function tellsReach(said: Said, told: Told): boolean {
  if (told.situation.some((each) => each.scope)) return true;
  const { scopeWords } = said.input.evidence;
  return (
    (scopeWords !== null && THOSE.test(scopeWords.text)) ||
    said.object?.kind === 'people' ||
    told.kept.some((each) => each.kind === 'place' && isPeople(words(said, each.body)))
  );
}

const THOSE =
  /\b(?:teams?|squads?|groups?|departments?|guilds?|organi[sz]ation|compan(?:y|ies)|customers?|users?|clients?|partners?|engineers|developers|offices|countries)\b/i;

function tellsAlignment({ input }: Said): boolean {
  return (
    input.evidence.artefacts.length > 0 ||
    input.evidence.signals.some((each) => each.dimension === 'influence' && each.proven)
  );
}

/** The result names whom it helped. */
function tellsBenefit(said: Said, { result }: Told): boolean {
  const text = JSON.stringify(result.map((each) => each.part));
  return (
    /\b(?:teams|squads|groups|departments|compan(?:y|ies)|organi[sz]ation|partners|customers|users|engineers|developers|services|Sales|Support|Finance)\b/.test(
      text,
    ) || said.input.evidence.scope === 'company'
  );
}
