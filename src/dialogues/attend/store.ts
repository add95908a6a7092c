import { and, asc, eq, gt, inArray, lt, sql, type SQL } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import {
  dialogues,
  dialogueQuestions,
  dialogueVotes,
  groupPosts,
  campaigns,
  outbox,
  rsvps,
} from '../../db/schema.ts';
import { createTakingBack } from '../../jobs/outbox/taking-back/store.ts';
import { asRecordId, recordIdToText } from '../../privacy/record-id.ts';
import type { Pseudonym, RecordId, StrongRoom } from '../../privacy/strong-room.ts';
import { isLocale, type Locale } from '../../telegram/locale.ts';
import { entryState, type Rsvp, type Totals } from './rules.ts';

/** The outbox's name for the letters that tell of a dialogue's end. */
export const cancelledCampaign = (id: RecordId): string => `cancelled/${recordIdToText(id)}`;

/** Who comes to a dialogue, by pseudonyms of that dialogue alone. */
export interface RsvpStore {
  get(dialogueId: RecordId, chatId: number): Rsvp | undefined;
  totals(dialogueId: RecordId): Totals;
  /**
   * Registers her, with a seat or at the end of the waiting list. Whoever is registered already stays as she is; only when it
   * is late (`isLate`), one who waits takes a free seat.
   * @param isLate as in `entryState`
   */
  join(
    dialogueId: RecordId,
    chatId: number,
    locale: Locale,
    seats: number | undefined,
    isLate?: boolean,
  ): Rsvp;
  setNeeds(
    dialogueId: RecordId,
    chatId: number,
    needs: Partial<Pick<Rsvp, 'children' | 'transport' | 'interpreter'>>,
  ): void;
  /** The language of letters to her. */
  localeOf(dialogueId: RecordId, chatId: number): Locale | undefined;
  /** She reads this language now. */
  setLocale(dialogueId: RecordId, chatId: number, locale: Locale): void;
  /** Takes the seat that was offered to her. @returns false when it is kept no longer */
  accept(dialogueId: RecordId, chatId: number, now: number): boolean;
  /** Forgets her. @returns false when she was not registered */
  leave(dialogueId: RecordId, chatId: number): boolean;
  /** The same, by the name a letter to her carries. @returns the dialogue she is now gone from */
  leaveByName(recipient: Pseudonym): RecordId | undefined;
  /** Offers a seat to the next who wait. @returns their names, for letters */
  offer(dialogueId: RecordId, seats: number, until: number): Pseudonym[];
  /** No offer of a dialogue is kept beyond this minute. */
  shortenOffers(dialogueId: RecordId, until: number): void;
  /** Ends offers whose time is over. @returns the dialogues that have seats again */
  endOffers(now: number): RecordId[];
  /** Forgets who was registered for what was cancelled, once nobody of them waits to be told so. */
  forgetCancelled(): void;
  /** Forgets who came, what was asked and voted, and where it was posted, of all that ended before. */
  forgetBefore(minute: number): boolean;
}

const GOING: Pick<Rsvp, 'offeredUntil' | 'children' | 'transport' | 'interpreter'> = {
  offeredUntil: undefined,
  children: 0,
  transport: false,
  interpreter: false,
};

export function createRsvpStore(database: Database, room: StrongRoom): RsvpStore {
  const { queries } = database;
  const takeBack = createTakingBack(queries);
  const name = (dialogueId: RecordId, chatId: number) => room.pseudonym('rsvp', chatId, dialogueId);
  const of = (dialogueId: RecordId, chat: Pseudonym) =>
    and(eq(rsvps.dialogueId, dialogueId), eq(rsvps.chat, chat));
  const find = queries
    .select()
    .from(rsvps)
    .where(and(eq(rsvps.dialogueId, sql.placeholder('dialogueId')), eq(rsvps.chat, sql.placeholder('chat'))))
    .prepare();
  const sums = queries
    .select({
      state: rsvps.state,
      people: sql<number>`count(*)`,
      children: sql<number>`sum(${rsvps.children})`,
      transport: sql<number>`sum(${rsvps.transport})`,
      interpreter: sql<number>`sum(${rsvps.interpreter})`,
    })
    .from(rsvps)
    .where(eq(rsvps.dialogueId, sql.placeholder('dialogueId')))
    .groupBy(rsvps.state)
    .prepare();

  function get(dialogueId: RecordId, chatId: number): Rsvp | undefined {
    const row = find.get({ dialogueId, chat: name(dialogueId, chatId) });
    return row && { ...row, offeredUntil: row.offeredUntil ?? undefined };
  }

  function totals(dialogueId: RecordId): Totals {
    const rows = new Map(sums.all({ dialogueId }).map((row) => [row.state, row]));
    const going = rows.get('going');
    return {
      going: going?.people ?? 0,
      offered: rows.get('offered')?.people ?? 0,
      waiting: rows.get('waiting')?.people ?? 0,
      children: going?.children ?? 0,
      transport: going?.transport ?? 0,
      interpreter: going?.interpreter ?? 0,
    };
  }

  const nextPosition = (dialogueId: RecordId) =>
    (queries
      .select({ last: sql<number | null>`max(${rsvps.position})` })
      .from(rsvps)
      .where(and(eq(rsvps.dialogueId, dialogueId), eq(rsvps.state, 'waiting')))
      .get()?.last ?? 0) + 1;

  /** Gone, with the letters that wait for her: they hold her name and address as well. */
  function forget(where: SQL | undefined): boolean {
    return database.transaction(() => {
      const gone = queries.delete(rsvps).where(where).returning({ chat: rsvps.chat }).all();
      // Pseudonyms are written by `join` alone.
      takeBack(gone.map(({ chat }) => chat as Pseudonym));
      return gone.length > 0;
    });
  }

  /** The same, overwritten on disk at once. */
  function remove(where: SQL | undefined): boolean {
    const gone = forget(where);
    if (gone) database.settle();
    return gone;
  }

  /** Gives a seat. @returns false when there was nobody to give it to */
  const seat = (where: SQL | undefined): boolean =>
    queries.update(rsvps).set({ state: 'going', position: 0, offeredUntil: null }).where(where).run()
      .changes > 0;

  return {
    get,
    totals,
    join: (dialogueId, chatId, locale, seats, isLate = false) => {
      const known = get(dialogueId, chatId);
      if (known?.state === 'waiting' && isLate && entryState(seats, totals(dialogueId), isLate) === 'going') {
        seat(of(dialogueId, name(dialogueId, chatId)));
        return { ...known, state: 'going' };
      }
      if (known) return known;
      const joined = database.transaction(() => {
        const chat = name(dialogueId, chatId);
        const state = entryState(seats, totals(dialogueId), isLate);
        const { offeredUntil: _, ...needs } = GOING;
        queries
          .insert(rsvps)
          .values({
            dialogueId,
            chat,
            address: room.seal('rsvp', String(chatId), chat.toString('hex')),
            locale,
            state,
            position: state === 'going' ? 0 : nextPosition(dialogueId),
            ...needs,
          })
          .onConflictDoNothing()
          .run();
        return { ...GOING, state };
      });
      database.settle();
      return joined;
    },
    setNeeds: (dialogueId, chatId, needs) =>
      void queries
        .update(rsvps)
        .set(needs)
        .where(of(dialogueId, name(dialogueId, chatId)))
        .run(),
    localeOf: (dialogueId, chatId) => {
      const locale = find.get({ dialogueId, chat: name(dialogueId, chatId) })?.locale;
      return isLocale(locale) ? locale : undefined;
    },
    setLocale: (dialogueId, chatId, locale) =>
      void queries
        .update(rsvps)
        .set({ locale })
        .where(of(dialogueId, name(dialogueId, chatId)))
        .run(),
    accept: (dialogueId, chatId, now) =>
      seat(
        and(
          of(dialogueId, name(dialogueId, chatId)),
          eq(rsvps.state, 'offered'),
          sql`${rsvps.offeredUntil} >= ${now}`,
        ),
      ),
    leave: (dialogueId, chatId) => remove(of(dialogueId, name(dialogueId, chatId))),
    leaveByName: (recipient) => {
      const row = queries
        .select({ dialogueId: rsvps.dialogueId })
        .from(rsvps)
        .where(eq(rsvps.chat, recipient))
        .get();
      if (!row) return undefined;
      // Within a letter's end: the sender forgets after each batch.
      forget(eq(rsvps.chat, recipient));
      return asRecordId(row.dialogueId);
    },
    offer: (dialogueId, seats, until) =>
      database.transaction(() => {
        const next = queries
          .select({ chat: rsvps.chat })
          .from(rsvps)
          .where(and(eq(rsvps.dialogueId, dialogueId), eq(rsvps.state, 'waiting')))
          .orderBy(asc(rsvps.position))
          .limit(seats)
          .all()
          // Pseudonyms are written by `join` alone.
          .map(({ chat }) => chat as Pseudonym);
        if (next.length === 0) return [];
        queries
          .update(rsvps)
          .set({ state: 'offered', offeredUntil: until })
          .where(and(eq(rsvps.dialogueId, dialogueId), inArray(rsvps.chat, next)))
          .run();
        return next;
      }),
    shortenOffers: (dialogueId, until) =>
      void queries
        .update(rsvps)
        .set({ offeredUntil: until })
        .where(and(eq(rsvps.dialogueId, dialogueId), gt(rsvps.offeredUntil, until)))
        .run(),
    endOffers: (now) => {
      // Whoever was offered a seat in what was cancelled since is still to be told so.
      const open = queries.select({ id: dialogues.id }).from(dialogues).where(eq(dialogues.state, 'open'));
      const over = and(lt(rsvps.offeredUntil, now), inArray(rsvps.dialogueId, open));
      const free = queries.selectDistinct({ id: rsvps.dialogueId }).from(rsvps).where(over).all();
      if (free.length > 0) remove(over);
      return free.map(({ id }) => asRecordId(id));
    },
    forgetCancelled: () => {
      const cancelled = queries
        .selectDistinct({ id: rsvps.dialogueId })
        .from(rsvps)
        .innerJoin(dialogues, eq(dialogues.id, rsvps.dialogueId))
        .where(eq(dialogues.state, 'cancelled'))
        .all()
        .map(({ id }) => asRecordId(id));
      for (const id of cancelled) {
        const waiting = queries
          .select({ campaign: outbox.campaign })
          .from(outbox)
          .where(eq(outbox.campaign, cancelledCampaign(id)))
          .limit(1)
          .get();
        if (!waiting) remove(eq(rsvps.dialogueId, id));
      }
    },
    forgetBefore: (minute) => {
      const past = queries
        .select({ id: dialogues.id })
        .from(dialogues)
        .where(sql`${dialogues.startsAt} + ${dialogues.minutes} < ${minute}`);
      const gone = database.transaction(() => {
        const people = forget(inArray(rsvps.dialogueId, past));
        const changes = [dialogueQuestions, dialogueVotes, groupPosts, campaigns].map(
          (table) => queries.delete(table).where(inArray(table.dialogueId, past)).run().changes,
        );
        return people || changes.some((count) => count > 0);
      });
      if (gone) database.settle();
      return gone;
    },
  };
}
