import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import type { StaffStore } from '../store.ts';
import { countWaiting, daysBefore, unreadPlaces, type HealthFigures } from './rules.ts';
import type { HealthStore } from './store.ts';

/** Gathers the figures of this moment. @param helpLines how many lines need a call, on a given day (YYYY-MM-DD) */
export function healthFigures(
  store: HealthStore,
  staff: StaffStore,
  clock: Clock,
  timeZone: string,
  helpLines: (today: string) => HealthFigures['helpLines'],
): HealthFigures {
  const today = localDay(clock(), timeZone);
  const members = [...staff.list('leader'), ...staff.list('admin')];
  const deliveries = { delivered: 0, blocked: 0, failed: 0, doubtful: 0 };
  for (const { outcome, count } of store.deliveriesAfter(daysBefore(today, 7))) deliveries[outcome] += count;
  return {
    waiting: {
      threeDays: countWaiting(store.waitingSince(daysBefore(today, 3))),
      sevenDays: countWaiting(store.waitingSince(daysBefore(today, 7))),
    },
    unread: unreadPlaces(store.waitingScopes(), members),
    letters: store.lettersWaiting(),
    deliveries,
    unreachable: members.filter(({ reachable }) => !reachable).length,
    helpLines: helpLines(today),
    lastBackup: undefined,
  };
}
