import type { Said } from '../said.ts';
import { isLeadingVerb } from '../words/lists.ts';
import { type ChangeWay, NOMINALS, type ObjectClass } from '../words/nouns.ts';

/** What a story is about: what was led, or what the verb of the bullet did. */
export type StoryKind = Exclude<ObjectClass, 'unknown'> | 'make' | 'growth' | 'hiring' | 'influence' | 'result';

/** The kind of a bullet's story, which decides what its parts are asked. */
export function storyKind({ clause, object }: Said): StoryKind {
  const { opening } = clause;
  const bases = opening.verbs.map((each) => each.base.split(' ')[0] ?? '');
  const kind = object?.kind ?? 'unknown';
  if (object?.isGroup) return 'practice';
  if (/^(?:goals?|targets?|objectives?)$/.test(object?.noun ?? '')) return 'goal';
  const leads =
    opening.verbs.some((each) => isLeadingVerb(each.base)) || (opening.kind === 'weak' && bases.length === 0);
  // “Supported the sales team” is about what was done for it, not about the team.
  if (
    opening.kind === 'weak' &&
    (kind === 'people' || /^(?:collaborate|work-with|part-of)$/.test(opening.weak?.id ?? ''))
  )
    return 'project';
  if (bases.some((base) => /^(?:win|review|audit|assess|inspect|document|supervise)$/.test(base)) && kind !== 'people')
    return 'project';
  if (bases.includes('grow') && kind === 'people') return 'hiring';
  if (leads && ROUTINES.test(object?.noun ?? '')) return 'practice';
  if (!leads) {
    if (bases.some((base) => /^(?:hire|recruit|interview)$/.test(base))) return 'hiring';
    if (bases.some((base) => GROWING.test(base))) return 'growth';
    const told = clause.complements.some((each) => each.prep === 'to');
    if (bases.some((base) => /^(?:persuade|convince)$/.test(base) || (told && /^(?:present|pitch)$/.test(base))))
      return 'influence';
    if (bases.some((base) => DECIDING.test(base))) return 'decision';
    if (bases.some((base) => RESULTS.test(base))) return 'result';
    const made = bases.some((base) => MAKING.test(base));
    if (
      (made || bases.some((base) => HOLDING.test(base))) &&
      (object?.nominal?.way === 'review' || ROUTINES.test(object?.noun ?? ''))
    )
      return 'practice';
    if (kind === 'practice' || kind === 'decision' || (kind === 'event' && !made)) return kind;
    if (opening.verbs.some((each) => CHANGING.has(each.base)) || bases.some((base) => CHANGING_TOO.test(base)))
      return 'change';
    if (made) return 'make';
  }
  // What kept a change from happening is none.
  if (bases.some((base) => /^(?:refuse|reject|oppose|delay|postpone|veto|stop)$/.test(base)) && kind === 'change')
    return 'project';
  // “trunk-based development” is how a team works, “the development of the portal” makes something.
  if (object?.nominal?.way === 'make') return object.theme ? 'make' : 'practice';
  return kind === 'unknown' ? 'project' : kind;
}

const GROWING = /^(?:mentor|coach|train|teach|onboard)$/;
const DECIDING = /^(?:choose|select|evaluate|compare|decide|propose)$/;

/** Verbs whose bullet is its own result: “Cut build times …”. */
const RESULTS =
  /^(?:cut|reduce|lower|decrease|shorten|slash|shrink|halve|bring|increase|raise|grow|improve|boost|double|triple|quadruple|save|eliminate|achieve|speed|accelerate|fix|resolve|debug|diagnose|solve|investigate|prevent)$/;

const MAKING =
  /^(?:build|develop|create|implement|design|architect|write|add|ship|deliver|set|produce|engineer|prototype|establish|introduce|automate|define|integrate|contribute)$/;

/** Verbs of change, with the way of their nouns. */
const CHANGING: ReadonlyMap<string, ChangeWay> = new Map(
  [...NOMINALS.values()].flatMap(({ verb, way }): [string, ChangeWay][] =>
    verb && verb !== 'integrate' && /^(?:transfer|rollout|remake|take-apart|retire)$/.test(way) ? [[verb, way]] : [],
  ),
);

/** How something was changed: by the noun of what was led, or by the verb of the bullet. */
export function wayOf({ clause, object }: Said): ChangeWay | null {
  const own = clause.opening.verbs.map(({ base }) => (base === 'roll out' ? 'rollout' : CHANGING.get(base)));
  return own.find((way) => way !== undefined) ?? object?.nominal?.way ?? null;
}

const CHANGING_TOO = /^(?:roll|rework|swap|sunset|tune|enhance|adapt)$/;

const HOLDING = /^(?:run|hold|host|organi[sz]e|facilitate|moderate|chair)$/;

/** What is held again and again. */
const ROUTINES = /^(?:days?|weeks?|rituals?|routines?|cadence|calendar|hours?|meetings?|sync)$/;
