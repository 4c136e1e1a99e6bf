import { compareYearMonth } from '../dates/joining.ts';
import type { RoleReading } from './roles.ts';

/** "2021 - 2018" in every role of a section: its writer names the end first. In one role among others it is a slip, which stays as it is. */
export function turnedRound(roles: readonly RoleReading[]): readonly RoleReading[] {
  const turned = roles.map(turn);
  const count = turned.filter((role, index) => role !== roles[index]).length;
  return count >= 2 && !roles.some(runsOn) ? turned : roles;
}

function turn(role: RoleReading): RoleReading {
  const { from, to } = role.period?.found ?? {};
  if (!role.period || !from || !to || to === 'present' || compareYearMonth(to, from) >= 0) return role;
  const period = { ...role.period, found: { ...role.period.found, from: to, to: from } };
  return { ...role, period };
}

/** From an earlier month or year to a later one. */
function runsOn({ period }: RoleReading): boolean {
  const { from, to } = period?.found ?? {};
  return !!from && !!to && to !== 'present' && compareYearMonth(to, from) > 0;
}
