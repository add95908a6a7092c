import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import type { OutboxStore } from '../../jobs/outbox/store.ts';
import { endOfQuiet, lastDue } from '../../jobs/schedule/rules.ts';
import type { ScheduleStore } from '../../jobs/schedule/store.ts';
import type { StaffMember } from '../../people/staff.ts';
import { daysThatReach, readersOf, REMINDING_AGES } from './rules.ts';
import type { WaitingStore } from './store.ts';

export interface AgeingDeps {
  outbox: Pick<OutboxStore, 'toStaff'>;
  schedule: ScheduleStore;
  waiting: WaitingStore;
  staff: () => StaffMember[];
  places: readonly string[];
  transaction: (work: () => void) => void;
  clock: Clock;
  timeZone: string;
}

const NAME = 'ran/ageing';
const HOUR = 9;

/**
 * Every morning at nine: what has gone unanswered for three and for seven days reminds those who can read it; after seven days
 * the admins hear of it as well, who may not read it but can appoint somebody who does. What was missed while the bot stood still
 * comes when it is back, and not at night.
 */
export function runAgeing(deps: AgeingDeps): void {
  const now = deps.clock();
  const today = lastDue(now, deps.timeZone, HOUR);
  const lastRun = deps.schedule.lastRun(NAME, today, 1);
  if (lastRun !== undefined && lastRun >= today) return;
  deps.transaction(() => {
    const staff = deps.staff();
    const due = Math.max(minutesOf(now), endOfQuiet(now, deps.timeZone));
    // The oldest first: whoever is told of seven days this morning looks at her queue, and need not be told of three.
    const told = new Set<StaffMember>();
    for (const age of REMINDING_AGES.toReversed()) {
      const { after, upTo } = daysThatReach(age, lastRun, today);
      const scopes = deps.waiting.scopesWaiting(deps.places, after, upTo);
      if (scopes.length === 0) continue;
      const letter = { campaign: `ageing/${today}/${age}`, subject: String(age), due };
      const readers = readersOf(scopes, staff);
      const reminded = readers.filter((member) => !told.has(member));
      deps.outbox.toStaff({ ...letter, kind: 'ageing', staffIds: reminded.map(({ id }) => id) });
      for (const member of reminded) told.add(member);
      if (age !== REMINDING_AGES.at(-1)) continue;
      const admins = staff.filter((member) => member.role === 'admin' && !readers.includes(member));
      deps.outbox.toStaff({ ...letter, kind: 'ageing_admin', staffIds: admins.map(({ id }) => id) });
    }
    deps.schedule.markRan(NAME, today);
  });
}
