import type { CareerDocument, Period, Role, YearMonth } from '../document/model.ts';
import type { Ladder } from '../ladder/ladder.ts';
import { readTitle } from '../ladder/titles.ts';
import { ladderKey } from './ladder-key.ts';
import { createMemo } from './memo.ts';
import type { RoleFacts, Settings } from './rule.ts';

type Today = Settings['today'];

/** What every rule needs to know of each role: its title, its rank by date, whether and when it ended. */
export function roleFacts(document: CareerDocument, ladder: Ladder, today: Today): ReadonlyMap<Role, RoleFacts> {
  const steps = roleFactSteps(document, ladder, today);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, role by role. */
export function* roleFactSteps(
  document: CareerDocument,
  ladder: Ladder,
  today: Today,
): Generator<void, ReadonlyMap<Role, RoleFacts>> {
  const facts = new Map<Role, RoleFacts>();
  for (const work of [true, false]) {
    const roles = document.roles.filter((role) => isWork(role) === work);
    for (const [rank, role] of newestFirst(roles).entries()) {
      const { ended, yearsSinceEnd, end } = ending(role.period, today);
      facts.set(role, {
        ended,
        yearsSinceEnd,
        end,
        title: title(role, ladder),
        junior: isJunior(role),
        rank,
        work,
      });
      yield;
    }
  }
  return facts;
}

/** A month as a number that sorts; a year alone stands for its January at the start and its December at the end. */
function monthNumber(date: YearMonth, missing: 1 | 12): number {
  return date.year * 12 + (date.month ?? missing) - 1;
}

const NON_WORK = new Set(['projects', 'volunteering', 'education', 'publications', 'skills']);

function isWork(role: Role): boolean {
  return !NON_WORK.has(role.section.kind);
}

const JUNIOR =
  /\b(?:junior|jr|intern|internship|trainee|apprentice|werkstudent|working student|student|co-op|entry[- ]level)\b/i;

function isJunior(role: Role): boolean {
  return role.titles.some(({ text }) => JUNIOR.test(text));
}

const readings = createMemo<RoleFacts['title']>(1000);

/** Remembered by the titles' text: they are asked for at every keystroke and change hardly ever. */
function title(role: Role, ladder: Ladder): RoleFacts['title'] {
  const titles = role.titles.map((field) => field.text);
  return readings.get([ladderKey(ladder), ...titles].join('\n'), () => readTitle(titles, ladder));
}

function newestFirst(roles: readonly Role[]): readonly Role[] {
  const end = (role: Role) => {
    const date = role.period?.end;
    if (date === 'present') return Number.POSITIVE_INFINITY;
    return date ? monthNumber(date, 12) : null;
  };
  // Undated roles keep their place: the order of the document is all that is known of them.
  const dated = roles
    .filter((role) => end(role) !== null)
    .sort((a, b) => ((end(b) ?? 0) > (end(a) ?? 0) ? 1 : (end(b) ?? 0) < (end(a) ?? 0) ? -1 : 0));
  let next = 0;
  return roles.map((role) => (end(role) === null ? role : (dated[next++] ?? role)));
}

function ending(period: Period | null, today: Today): Pick<RoleFacts, 'ended' | 'yearsSinceEnd' | 'end'> {
  const end = period?.end ?? null;
  if (end === null || end === 'present') return { ended: false, yearsSinceEnd: 0, end: null };
  const months = today.year * 12 + today.month - 1 - monthNumber(end, 12);
  if (months < 0 || (months === 0 && end.month === null)) return { ended: false, yearsSinceEnd: 0, end: null };
  return { ended: true, yearsSinceEnd: Math.floor(months / 12), end };
}
