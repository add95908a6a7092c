import { and, asc, count, eq, inArray, isNotNull, lte, min, sql } from 'drizzle-orm';
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../db/open.ts';
import { deliveries, outbox, staff, subscriptions } from '../../db/schema.ts';
import type { Pseudonym, RecordId, StrongRoom } from '../../privacy/strong-room.ts';
import { isLocale } from '../../telegram/locale.ts';
import { LETTER_KINDS, type Letter, type LetterKind, type Outcome } from './letter.ts';

/** What a campaign sends, and not before when. */
export interface Campaign {
  /** Nobody gets two letters of one campaign that wait at the same time. */
  campaign: string;
  kind: LetterKind;
  subject?: string;
  /** Minutes since the epoch. */
  due: number;
}

/** Where letters are put. Each call is one statement, and joins the transaction it is called in. */
export interface OutboxStore {
  /** To these members, as far as they are active and can be reached. */
  toStaff(campaign: Campaign & { staffIds: readonly RecordId[] }): void;
  /** To everybody who subscribed to this in a place; half a million rows are planned without being loaded. */
  toSubscribers(campaign: Campaign & { place: string; wants: 'nudges' | 'invitations' }): void;
  /** Letters that are due and that nobody is sending, those due longest first. */
  next(limit: number, nowMinutes: number): Letter[];
  /** The minute at which the next letter is due; undefined when none waits. */
  nextDue(): number | undefined;
  /** To be called just before the call to Telegram. */
  claim(letter: Letter): void;
  /** It ended: the row is deleted, and only counted. */
  end(letter: Letter, outcome: Outcome, day: string): void;
  /** It goes back into the box, uncounted: Telegram has asked everybody to wait. */
  release(letter: Letter): void;
  /** It goes back into the box. @returns how often that has now happened to it for this reason */
  putBack(letter: Letter, why: 'doubts' | 'failures'): number;
  /** Not before this minute. */
  postpone(letter: Letter, due: number): void;
  /** Letters that were claimed when the process died: they may have been sent. Puts each back, once. @returns how many ended */
  recover(day: string): number;
  waiting(): number;
}

/** A letter whose end was lost twice is not sent a third time. */
const MOST_DOUBTS = 1;

export function createOutboxStore(database: Database, room: StrongRoom): OutboxStore {
  const { queries } = database;
  const placeholder = sql.placeholder;
  const due = queries
    .select()
    .from(outbox)
    .where(and(eq(outbox.claimed, false), lte(outbox.due, placeholder('now'))))
    .orderBy(asc(outbox.due))
    .limit(placeholder('limit'))
    .prepare();
  const earliest = queries
    .select({ due: min(outbox.due) })
    .from(outbox)
    .where(eq(outbox.claimed, false))
    .prepare();
  const row = and(
    eq(outbox.campaign, placeholder('campaign')),
    eq(outbox.recipient, placeholder('recipient')),
  );
  const take = queries.update(outbox).set({ claimed: true }).where(row).prepare();
  const remove = queries.delete(outbox).where(row).prepare();
  const tally = queries
    .insert(deliveries)
    .values({
      day: placeholder('day'),
      kind: placeholder('kind'),
      outcome: placeholder('outcome'),
      count: 1,
    })
    .onConflictDoUpdate({
      target: [deliveries.day, deliveries.kind, deliveries.outcome],
      set: { count: sql`${deliveries.count} + 1` },
    })
    .prepare();

  function columns({ campaign, kind, subject, due: from }: Campaign, purpose: 'staff' | 'subscription') {
    return {
      campaign: sql<string>`${campaign}`.as('campaign'),
      purpose: sql<'staff' | 'subscription'>`${purpose}`.as('purpose'),
      kind: sql<string>`${kind}`.as('kind'),
      subject: sql<string | null>`${subject ?? null}`.as('subject'),
      due: sql<number>`${from}`.as('due'),
      claimed: sql<boolean>`0`.as('claimed'),
      doubts: sql<number>`0`.as('doubts'),
      failures: sql<number>`0`.as('failures'),
    };
  }

  const of = (campaign: string, recipient: Buffer) =>
    and(eq(outbox.campaign, campaign), eq(outbox.recipient, recipient));

  function change(campaign: string, recipient: Buffer, values: SQLiteUpdateSetSource<typeof outbox>): void {
    queries.update(outbox).set(values).where(of(campaign, recipient)).run();
  }

  function finish(
    letter: Pick<Letter, 'campaign' | 'recipient' | 'kind'>,
    outcome: Outcome,
    day: string,
  ): void {
    const { campaign, recipient, kind } = letter;
    remove.run({ campaign, recipient });
    tally.run({ day, kind, outcome });
  }

  return {
    toStaff: ({ staffIds, ...campaign }) => {
      const { purpose, kind, subject, due: from, ...rest } = columns(campaign, 'staff');
      queries
        .insert(outbox)
        .select(
          queries
            .select({
              campaign: rest.campaign,
              // The order of the table's columns, as INSERT … SELECT wants it.
              recipient: sql<Buffer>`${staff.chat}`.as('recipient'),
              purpose,
              address: sql<Buffer>`${staff.address}`.as('address'),
              kind,
              subject,
              locale: staff.locale,
              due: from,
              claimed: rest.claimed,
              doubts: rest.doubts,
              failures: rest.failures,
            })
            .from(staff)
            .where(
              and(
                inArray(staff.id, [...staffIds]),
                eq(staff.state, 'active'),
                eq(staff.reachable, true),
                isNotNull(staff.chat),
              ),
            ),
        )
        .onConflictDoNothing()
        .run();
    },
    toSubscribers: ({ place, wants, ...campaign }) => {
      const { purpose, kind, subject, due: from, ...rest } = columns(campaign, 'subscription');
      queries
        .insert(outbox)
        .select(
          queries
            .select({
              campaign: rest.campaign,
              recipient: subscriptions.chat,
              purpose,
              address: subscriptions.address,
              kind,
              subject,
              locale: subscriptions.locale,
              due: from,
              claimed: rest.claimed,
              doubts: rest.doubts,
              failures: rest.failures,
            })
            .from(subscriptions)
            .where(and(eq(subscriptions.place, place), eq(subscriptions[wants], true))),
        )
        .onConflictDoNothing()
        .run();
    },
    next: (limit, now) =>
      due.all({ now, limit }).flatMap((found) => {
        const kind = LETTER_KINDS.find((known) => known === found.kind);
        // A kind of a newer release stays where it is.
        if (!kind) return [];
        // Pseudonyms are copied from the tables that `createStrongRoom` filled.
        const recipient = found.recipient as Pseudonym;
        return {
          campaign: found.campaign,
          recipient,
          purpose: found.purpose,
          chatId: Number(room.open(found.purpose, found.address, recipient.toString('hex'))),
          kind,
          subject: found.subject ?? undefined,
          locale: isLocale(found.locale) ? found.locale : 'ru',
        };
      }),
    nextDue: () => earliest.get()?.due ?? undefined,
    claim: ({ campaign, recipient }) => void take.run({ campaign, recipient }),
    end: (letter, outcome, day) => database.transaction(() => finish(letter, outcome, day)),
    release: ({ campaign, recipient }) => change(campaign, recipient, { claimed: false }),
    putBack: ({ campaign, recipient }, why) => {
      change(campaign, recipient, { claimed: false, [why]: sql`${outbox[why]} + 1` });
      return (
        queries.select({ times: outbox[why] }).from(outbox).where(of(campaign, recipient)).get()?.times ?? 0
      );
    },
    postpone: ({ campaign, recipient }, from) => change(campaign, recipient, { due: from }),
    recover: (day) =>
      database.transaction(() => {
        const lost = queries.select().from(outbox).where(eq(outbox.claimed, true)).all();
        let ended = 0;
        for (const { campaign, recipient, kind, doubts } of lost) {
          if (doubts >= MOST_DOUBTS) {
            remove.run({ campaign, recipient });
            tally.run({ day, kind, outcome: 'doubtful' });
            ended++;
            continue;
          }
          change(campaign, recipient, { claimed: false, doubts: doubts + 1 });
        }
        return ended;
      }),
    waiting: () => queries.select({ letters: count() }).from(outbox).get()?.letters ?? 0,
  };
}
