import { eq, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { subscriptions } from '../db/schema.ts';
import type { StrongRoom } from '../privacy/strong-room.ts';
import type { Locale } from '../telegram/locale.ts';

/** What somebody asked to hear of. Tied to a chat, and to no concern. */
export interface Subscription {
  place: string;
  invitations: boolean;
  nudges: boolean;
}

export interface SubscriptionStore {
  get(chatId: number): Subscription | undefined;
  /** A subscription to nothing is removed rather than kept. */
  put(chatId: number, subscription: Subscription, locale: Locale): void;
  remove(chatId: number): void;
}

export function createSubscriptionStore(database: Database, room: StrongRoom): SubscriptionStore {
  const { queries } = database;
  const name = (chatId: number) => room.pseudonym('subscription', chatId);
  const read = queries
    .select({
      place: subscriptions.place,
      invitations: subscriptions.invitations,
      nudges: subscriptions.nudges,
    })
    .from(subscriptions)
    .where(eq(subscriptions.chat, sql.placeholder('chat')))
    .prepare();

  function remove(chatId: number): void {
    queries
      .delete(subscriptions)
      .where(eq(subscriptions.chat, name(chatId)))
      .run();
    database.forget();
  }

  return {
    get: (chatId) => read.get({ chat: name(chatId) }),
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
  };
}
