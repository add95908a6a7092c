import type { Api, Composer } from 'grammy';
import { places } from '../concerns/catalogue.ts';
import type { Database } from '../db/open.ts';
import { notifyHandlers } from '../invitations/handlers.ts';
import { runNudges } from '../invitations/nudges.ts';
import { createSubscriptionStore } from '../invitations/store.ts';
import type { Clock } from '../jobs/clock.ts';
import type { OutboxStore } from '../jobs/outbox/store.ts';
import { createScheduleStore } from '../jobs/schedule/store.ts';
import type { Pseudonym, StrongRoom } from '../privacy/strong-room.ts';
import type { AppContext } from '../telegram/context.ts';
import type { Locale } from '../telegram/locale.ts';

/** Who wants to hear of what, put together. */
export interface SubscriberParts {
  /** `/notify`. */
  doors: Composer<AppContext>;
  /** The language in which letters come to a chat that subscribed. */
  localeOf(chatId: number): Locale | undefined;
  /** A subscriber can't be reached any more. */
  end(recipient: Pseudonym): void;
  /** The nudges of the evening. Plans letters; sends nothing itself. */
  runJobs(): void;
}

export function createSubscriberParts(deps: {
  api: Api;
  database: Database;
  room: StrongRoom;
  outbox: OutboxStore;
  clock: Clock;
}): SubscriberParts {
  const { database, outbox, clock } = deps;
  const subscriptions = createSubscriptionStore(database, deps.room);
  const schedule = createScheduleStore(database);
  return {
    doors: notifyHandlers(deps.api, subscriptions),
    localeOf: (chatId) => subscriptions.localeOf(chatId),
    end: (recipient) => subscriptions.end(recipient),
    runJobs: () =>
      runNudges({
        subscriptions,
        outbox,
        schedule,
        places,
        transaction: (work) => database.transaction(work),
        clock,
      }),
  };
}
