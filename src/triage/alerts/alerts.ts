import { addDays } from '../../jobs/calendar.ts';
import type { Clock } from '../../jobs/clock.ts';
import { hoursOf, localDay, minutesOf } from '../../jobs/day.ts';
import type { OutboxStore } from '../../jobs/outbox/store.ts';
import { isQuiet } from '../../jobs/schedule/rules.ts';
import type { ConcernScope } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import { randomNonce } from '../../privacy/nonce.ts';
import { readersOf } from './rules.ts';
import type { WaitingStore } from './store.ts';
import { createWaiting, type Waiting } from './waiting.ts';

/** What goes on in memory when an app steps aside and another one takes its place within the process. */
export interface KeptAlerts {
  /** Where something waits that nobody has been told of; undefined before the first app. */
  waiting?: Waiting;
}

export interface AlertDeps {
  kept: KeptAlerts;
  outbox: Pick<OutboxStore, 'toStaff'>;
  /** Sends what is due at once. */
  wake: () => void;
  waiting: WaitingStore;
  /** Everybody who is staff. */
  staff: () => StaffMember[];
  places: readonly string[];
  /** The zone whose nights are quiet for those who read a scope. */
  zoneOf: (scope: ConcernScope) => string;
  clock: Clock;
  timeZone: string;
}

export interface Alerts {
  /** Something waits: told with the next full hour, or, when urgent, at once and also at night. */
  note(scope: ConcernScope, urgent: boolean): void;
  /** Tells, once an hour and not in quiet hours, those who can read where something new waits. */
  run(): void;
}

/** Alerts to leaders. They hold no content, no place and no number: a phone on a table shows only that there is something. */
export function createAlerts(deps: AlertDeps): Alerts {
  const waiting = (deps.kept.waiting ??= waitingSinceBefore(deps));
  let lastHour = hoursOf(deps.clock());

  function tell(kind: 'alert' | 'urgent_alert', campaign: string, scopes: readonly ConcernScope[]): void {
    const staffIds = readersOf(scopes, deps.staff()).map(({ id }) => id);
    if (staffIds.length === 0) return;
    deps.outbox.toStaff({ campaign, kind, due: minutesOf(deps.clock()), staffIds });
  }

  return {
    note: (scope, urgent) => {
      if (!urgent) return waiting.add(scope);
      tell('urgent_alert', `urgent/${randomNonce()}`, [scope]);
      deps.wake();
    },
    run: () => {
      const now = deps.clock();
      if (hoursOf(now) === lastHour) return;
      lastHour = hoursOf(now);
      const ready = waiting.take((scope) => !isQuiet(now, deps.zoneOf(scope)));
      if (ready.length > 0) tell('alert', `alert/${lastHour}`, ready);
    },
  };
}

/** What came before the process began, of which nobody may have been told. */
function waitingSinceBefore({ waiting: store, places, clock, timeZone }: AlertDeps): Waiting {
  const waiting = createWaiting();
  const today = localDay(clock(), timeZone);
  for (const scope of store.scopesWaiting(places, addDays(today, -2), today)) waiting.add(scope);
  return waiting;
}
