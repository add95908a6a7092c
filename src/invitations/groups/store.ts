import { and, eq, sql } from 'drizzle-orm';
import { cleanLine } from '../../concerns/text.ts';
import type { Database } from '../../db/open.ts';
import { groups, outbox } from '../../db/schema.ts';
import { asRecordId } from '../../privacy/record-id.ts';
import type { Pseudonym, RecordId, StrongRoom } from '../../privacy/strong-room.ts';
import { storedLocale } from '../../telegram/locale.ts';
import { titleContext } from './contexts.ts';
import type { GroupChanges, LinkedGroup, NewGroup } from './group.ts';
import { isBasicGroup } from './rules.ts';

/** Where letters to a group go, as the outbox keeps it. */
export interface GroupAddress {
  recipient: Pseudonym;
  address: Buffer;
}

export interface GroupStore {
  /**
   * Links a group, or links it anew to whoever does it now. It counts as writable. Titles are kept as `cleanLine` leaves them.
   */
  link(group: NewGroup): LinkedGroup;
  byChat(chatId: number): LinkedGroup | undefined;
  /** @param key a pseudonym in hex, as a button carries it; anything else finds nothing */
  byKey(key: string): LinkedGroup | undefined;
  /** All that a leader has linked, by title. */
  ofLeader(staffId: RecordId): LinkedGroup[];
  /** Basic groups of this title: one of them may have become the supergroup that has it now. */
  basicGroupsCalled(title: string): LinkedGroup[];
  change(key: string, changes: GroupChanges): void;
  /** Forgets a group, with its posts and all that waits for it in the outbox, and overwrites what stood there. */
  unlink(chatId: number): void;
  /** The same for the sender, which has the database forget by itself. */
  end(key: string): void;
  /**
   * The group has become a supergroup with another id; whoever comes second with the news changes nothing. A letter that is
   * being sent stays as it is: the sender readdresses it when Telegram refuses it.
   * @returns where it is to be written to now; undefined when neither is linked
   */
  migrate(oldChatId: number, newChatId: number): GroupAddress | undefined;
}

export function createGroupStore(database: Database, room: StrongRoom): GroupStore {
  const { queries } = database;
  const name = (chatId: number) => room.pseudonym('group', chatId);
  const bytes = (key: string) => Buffer.from(key, 'hex');
  const addressOf = (chat: Buffer, chatId: number) =>
    room.seal('group', String(chatId), chat.toString('hex'));
  const sealTitle = (chat: Buffer, title: string) => room.seal('group', title, titleContext(chat));
  const find = queries
    .select()
    .from(groups)
    .where(eq(groups.chat, sql.placeholder('chat')))
    .prepare();

  function read(row: typeof groups.$inferSelect): LinkedGroup {
    const key = row.chat.toString('hex');
    return {
      key,
      chatId: Number(room.open('group', row.address, key)),
      title: room.open('group', row.title, titleContext(row.chat)),
      linkedBy: asRecordId(row.linkedBy),
      place: row.place,
      locale: storedLocale(row.locale),
      threadId: row.threadId ?? undefined,
      writable: row.writable,
    };
  }

  function byName(chat: Buffer): LinkedGroup | undefined {
    const row = find.get({ chat });
    return row && read(row);
  }

  /** Letters to a group that nobody is sending just now. */
  const waitingFor = (chat: Buffer) =>
    and(eq(outbox.purpose, 'group'), eq(outbox.recipient, chat), eq(outbox.claimed, false));

  function end(chat: Buffer): void {
    database.transaction(() => {
      queries.delete(outbox).where(waitingFor(chat)).run();
      queries.delete(groups).where(eq(groups.chat, chat)).run();
    });
  }

  return {
    link: ({ chatId, title: given, linkedBy, place, locale, threadId }) => {
      const chat = name(chatId);
      const title = cleanLine(given);
      const row = {
        title: sealTitle(chat, title),
        linkedBy,
        place,
        locale,
        threadId: threadId ?? null,
        writable: true,
      };
      queries
        .insert(groups)
        .values({ chat, address: addressOf(chat, chatId), ...row })
        .onConflictDoUpdate({ target: groups.chat, set: row })
        .run();
      return { key: chat.toString('hex'), chatId, title, linkedBy, place, locale, threadId, writable: true };
    },
    byChat: (chatId) => byName(name(chatId)),
    byKey: (key) => byName(bytes(key)),
    ofLeader: (staffId) =>
      queries
        .select()
        .from(groups)
        .where(eq(groups.linkedBy, staffId))
        .all()
        .map(read)
        .toSorted((a, b) => a.title.localeCompare(b.title)),
    basicGroupsCalled: (title) =>
      queries
        .select()
        .from(groups)
        .all()
        .map(read)
        .filter((group) => group.title === cleanLine(title) && isBasicGroup(group.chatId)),
    change: (key, changes) => {
      const chat = bytes(key);
      const { title, threadId, ...plain } = changes;
      const row = {
        ...plain,
        ...(title === undefined ? {} : { title: sealTitle(chat, cleanLine(title)) }),
        ...('threadId' in changes ? { threadId: threadId ?? null } : {}),
      };
      if (Object.keys(row).length === 0) return;
      queries.update(groups).set(row).where(eq(groups.chat, chat)).run();
    },
    unlink: (chatId) => {
      end(name(chatId));
      database.forget();
    },
    end: (key) => end(bytes(key)),
    migrate: (oldChatId, newChatId) => {
      const chat = name(newChatId);
      const address = addressOf(chat, newChatId);
      const former = byName(name(oldChatId));
      if (!former) return byName(chat) && { recipient: chat, address };
      const old = name(oldChatId);
      database.transaction(() => {
        // The leader's own settings count, not those of a supergroup that was linked before the news of its making came.
        queries.delete(groups).where(eq(groups.chat, chat)).run();
        queries
          .update(groups)
          .set({ chat, address, title: sealTitle(chat, former.title), threadId: null })
          .where(eq(groups.chat, old))
          .run();
        // A letter of the same campaign that waits for the supergroup already is the same letter.
        queries.run(
          sql`update or replace ${outbox} set recipient = ${chat}, address = ${address} where ${waitingFor(old)}`,
        );
      });
      database.forget();
      return { recipient: chat, address };
    },
  };
}
