import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { concerns, subscriptions, threadEntries } from '../db/schema.ts';
import { createTakingBack } from '../jobs/outbox/taking-back/store.ts';
import type { Pseudonym, StrongRoom } from '../privacy/strong-room.ts';
import { isLocale, type Locale } from '../telegram/locale.ts';

/** What somebody asked to hear of. Tied to a chat, and to no concern. */
export interface Subscription {
  place: string;
  invitations: boolean;
  nudges: boolean;
}

export interface SubscriptionStore {
  get(chatId: number): Subscription | undefined;
  /** The language of letters to her. */
  localeOf(chatId: number): Locale | undefined;
  /** A subscription to nothing is removed rather than kept. */
  put(chatId: number, subscription: Subscription, locale: Locale): void;
  remove(chatId: number): void;
  /** Ends the subscription of a chat that can't be reached any more, by the name a letter to it carries. */
  end(recipient: Pseudonym): void;
  /** Whether an answer waits in this place that nobody there has been told of. */
  placeHasNews(place: string): boolean;
  /** Every answer that waits there now has been told of. */
  markNudged(place: string): void;
}

export function createSubscriptionStore(database: Database, room: StrongRoom): SubscriptionStore {
  const { queries } = database;
  const name = (chatId: number) => room.pseudonym('subscription', chatId);
  const read = queries
    .select({
      place: subscriptions.place,
      invitations: subscriptions.invitations,
      nudges: subscriptions.nudges,
      locale: subscriptions.locale,
    })
    .from(subscriptions)
    .where(eq(subscriptions.chat, sql.placeholder('chat')))
    .prepare();

  const takeBack = createTakingBack(queries);

  // The words of the partial index thread_entries_news.
  const untold = sql`${threadEntries.author} = 'leader' and ${threadEntries.seen} = 0 and ${threadEntries.nudged} = 0`;
  const news = (place: string) =>
    queries
      .select({ id: threadEntries.concernId })
      .from(threadEntries)
      .innerJoin(concerns, eq(concerns.id, threadEntries.concernId))
      .where(and(untold, eq(concerns.place, place)));

  /** With it goes what waits in the outbox for her. */
  function end(chat: Pseudonym): void {
    database.transaction(() => {
      queries.delete(subscriptions).where(eq(subscriptions.chat, chat)).run();
      takeBack([chat]);
    });
  }

  function remove(chatId: number): void {
    end(name(chatId));
    database.forget();
  }

  return {
    get: (chatId) => {
      const row = read.get({ chat: name(chatId) });
      return row && { place: row.place, invitations: row.invitations, nudges: row.nudges };
    },
    localeOf: (chatId) => {
      const locale = read.get({ chat: name(chatId) })?.locale;
      return isLocale(locale) ? locale : undefined;
    },
    put: (chatId, subscription, locale) => {
      if (!subscription.invitations && !subscription.nudges) return remove(chatId);
      const chat = name(chatId);
      const address = room.seal('subscription', String(chatId), chat.toString('hex'));
      const row = { ...subscription, locale };
      queries
        .insert(subscriptions)
        .values({ chat, address, ...row })
        .onConflictDoUpdate({ target: subscriptions.chat, set: row })
        .run();
    },
    remove,
    end,
    placeHasNews: (place) => news(place).limit(1).get() !== undefined,
    markNudged: (place) => {
      const waiting = news(place);
      queries
        .update(threadEntries)
        .set({ nudged: true })
        .where(and(untold, inArray(threadEntries.concernId, waiting)))
        .run();
    },
  };
}
