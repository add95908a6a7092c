import type { Clock } from '../jobs/clock.ts';
import { minutesOf } from '../jobs/day.ts';
import type { OutboxStore } from '../jobs/outbox/store.ts';
import { endOfQuiet, lastDue } from '../jobs/schedule/rules.ts';
import type { ScheduleStore } from '../jobs/schedule/store.ts';
import type { SubscriptionStore } from './store.ts';

export interface NudgeDeps {
  subscriptions: Pick<SubscriptionStore, 'placeHasNews' | 'markNudged'>;
  outbox: Pick<OutboxStore, 'toSubscribers' | 'cancel'>;
  schedule: ScheduleStore;
  places: readonly { code: string; timeZone: string }[];
  transaction: (work: () => void) => void;
  clock: Clock;
}

const HOUR = 18;

/**
 * How a woman learns of an answer while nobody knows whose it is: each evening at six, where at least one answer waits that its
 * place has not been told of, everybody there who asked for it gets one and the same line. Who gets it depends on the place
 * alone, never on whose concern was answered.
 */
export function runNudges(deps: NudgeDeps): void {
  const now = deps.clock();
  for (const { code, timeZone } of deps.places) {
    const name = `ran/nudges/${code}`;
    const today = lastDue(now, timeZone, HOUR);
    const lastRun = deps.schedule.lastRun(name, today, 1);
    if (lastRun !== undefined && lastRun >= today) continue;
    deps.transaction(() => {
      if (deps.subscriptions.placeHasNews(code)) {
        // Whoever still waits for the line of the run before gets it once, not twice.
        if (lastRun !== undefined) deps.outbox.cancel(campaign(code, lastRun));
        const due = Math.max(minutesOf(now), endOfQuiet(now, timeZone));
        deps.outbox.toSubscribers({
          campaign: campaign(code, today),
          kind: 'nudge',
          subject: code,
          due,
          place: code,
          wants: 'nudges',
        });
        deps.subscriptions.markNudged(code);
      }
      deps.schedule.markRan(name, today);
    });
  }
}

const campaign = (place: string, day: string) => `nudge/${place}/${day}`;
