import type { Evidence } from '../evidence/model.ts';
import type { TitleReading } from '../ladder/ladder.ts';

const FAMILIES: ReadonlySet<TitleReading['family']> = new Set(['manager', 'director', 'founder']);

/** Whether a title is that of a manager, a director or a founder: what the team did is their result. */
export function isLeader({ family }: TitleReading): boolean {
  return FAMILIES.has(family);
}

const PEOPLE =
  /\b(?:teams?|squads?|groups?|tribes?|chapters?|departments?|organi[sz]ations?|people|staff|engineers|developers|designers|leads|managers|reports)\b/i;

/** “Led the payments team” under a leader's title tells the office held: no act that had a result. */
export function tellsOffice(title: TitleReading, { leadershipClaim, text }: Evidence): boolean {
  return leadershipClaim && isLeader(title) && PEOPLE.test(text);
}
