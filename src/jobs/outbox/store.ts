import { and, asc, count, desc, eq, gt, inArray, lt, lte, sql } from 'drizzle-orm';
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';
import type { Database } from '../../db/open.ts';
import {
  campaignOutcomes,
  deliveries,
  dialogues,
  groups,
  outbox,
  rsvps,
  staff,
  subscriptions,
} from '../../db/schema.ts';
import type { Pseudonym, StrongRoom } from '../../privacy/strong-room.ts';
import { storedLocale } from '../../telegram/locale.ts';
import { announcing, createPlanning, type Planning } from './planning/store.ts';
import { COUNTED_BY_CAMPAIGN, LETTER_KINDS, type Letter, type LetterKind, type Outcome } from './letter.ts';

/** Where letters are put. Each call is one statement, and joins the transaction it is called in. */
export interface OutboxStore extends Planning {
  /** Takes back what still waits of a campaign. */
  cancel(campaign: string): void;
  /** What still waits of a campaign waits on, until this minute. */
  hold(campaign: string, until: number): void;
  /** What was held of a campaign may go from this minute on. */
  letGo(campaign: string, from: number): void;
  /**
   * Letters that are due and that nobody is sending: urgent ones, then, when more are due than asked for, as many of the newest
   * as of the oldest, so that a broadcast of hours holds up nothing that came after it.
   * @param day counts a letter that can't be opened as failed, rather than let it stand in the way of all others
   */
  next(limit: number, nowMinutes: number, day: string): Letter[];
  /**
   * To be called just before the call to Telegram.
   * @returns false when nothing may be sent any more, and the letter is gone: it was taken back, or the recipient has
   * unsubscribed or left since
   */
  claim(letter: Letter, nowMinutes: number): boolean;
  /** It ended: the row is deleted, and only counted. */
  end(letter: Letter, outcome: Outcome, day: string): void;
  /** It goes back into the box, uncounted: nothing was sent. */
  release(letter: Letter): void;
  /** It goes back into the box, uncounted, to a group that is somewhere else now. */
  readdress(letter: Letter, to: { recipient: Pseudonym; address: Buffer }): void;
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

type Row = typeof outbox.$inferSelect;

export function createOutboxStore(database: Database, room: StrongRoom): OutboxStore {
  const { queries } = database;
  const placeholder = sql.placeholder;
  const due = (order: typeof asc | typeof desc) =>
    queries
      .select()
      .from(outbox)
      .where(
        and(
          eq(outbox.claimed, false),
          lte(outbox.due, placeholder('now')),
          // A kind of a newer release stays where it is.
          inArray(outbox.kind, [...LETTER_KINDS]),
        ),
      )
      .orderBy(order(outbox.due), order(outbox.campaign), order(outbox.recipient))
      .limit(placeholder('limit'))
      .prepare();
  const oldest = due(asc);
  const newest = due(desc);
  const row = and(
    eq(outbox.campaign, placeholder('campaign')),
    eq(outbox.recipient, placeholder('recipient')),
  );
  // Whom the letter was planned for may have unsubscribed, cancelled, been suspended or blocked the bot since; and nobody is
  // reminded of what has begun meanwhile.
  const stillWanted = sql`case ${outbox.purpose}
    when 'staff' then exists (
      select 1 from ${staff}
      where ${staff.chat} = ${outbox.recipient} and ${staff.state} = 'active' and ${staff.reachable})
    when 'rsvp' then exists (
      select 1 from ${rsvps} join ${dialogues} on ${dialogues.id} = ${rsvps.dialogueId}
      where ${rsvps.chat} = ${outbox.recipient}
        and (${outbox.kind} not in ('reminder', 'seat_offer', 'dialogue_changed')
          or (${dialogues.state} = 'open' and ${dialogues.startsAt} > ${placeholder('now')}))
        and (${outbox.kind} <> 'seat_offer' or ${rsvps.state} = 'offered'))
    when 'group' then exists (
      select 1 from ${groups} inner join ${staff} on ${staff.id} = ${groups.linkedBy}
      where ${groups.chat} = ${outbox.recipient} and (${outbox.kind} = 'group_edit' or (${announcing})))
    else exists (
      select 1 from ${subscriptions}
      where ${subscriptions.chat} = ${outbox.recipient}
        and (${outbox.kind} <> 'nudge' or ${subscriptions.nudges})
        and (${outbox.kind} <> 'invitation' or ${subscriptions.invitations}))
    end`;
  const take = queries
    .update(outbox)
    .set({ claimed: true })
    .where(and(row, eq(outbox.claimed, false), stillWanted))
    .prepare();
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
  const tallyCampaign = queries
    .insert(campaignOutcomes)
    .values({ campaign: placeholder('campaign'), outcome: placeholder('outcome'), count: 1 })
    .onConflictDoUpdate({
      target: [campaignOutcomes.campaign, campaignOutcomes.outcome],
      set: { count: sql`${campaignOutcomes.count} + 1` },
    })
    .prepare();

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
    if (COUNTED_BY_CAMPAIGN.has(kind)) tallyCampaign.run({ campaign, outcome });
  }

  function open(found: Row, day: string): Letter | undefined {
    const { campaign, purpose, subject, locale } = found;
    // Pseudonyms are copied from the tables that `createStrongRoom` filled, and kinds were asked for by name.
    const recipient = found.recipient as Pseudonym;
    const kind = found.kind as LetterKind;
    try {
      return {
        campaign,
        recipient,
        purpose,
        chatId: Number(room.open(purpose, found.address, recipient.toString('hex'))),
        kind,
        subject: subject ?? undefined,
        locale: storedLocale(locale),
      };
    } catch {
      database.transaction(() => finish({ campaign, recipient, kind }, 'failed', day));
      return undefined;
    }
  }

  return {
    ...createPlanning(queries),
    cancel: (campaign) =>
      void queries
        .delete(outbox)
        .where(and(eq(outbox.campaign, campaign), eq(outbox.claimed, false)))
        .run(),
    hold: (campaign, until) =>
      void queries
        .update(outbox)
        .set({ due: until })
        .where(and(eq(outbox.campaign, campaign), eq(outbox.claimed, false), lt(outbox.due, until)))
        .run(),
    letGo: (campaign, from) =>
      void queries
        .update(outbox)
        .set({ due: from })
        .where(and(eq(outbox.campaign, campaign), gt(outbox.due, from)))
        .run(),
    next: (limit, now, day) => {
      const first = oldest.all({ now, limit });
      const half = Math.floor(limit / 2);
      const rows =
        first.length < limit ? first : [...first.slice(0, limit - half), ...newest.all({ now, limit: half })];
      return rows.flatMap((found) => open(found, day) ?? []);
    },
    claim: (letter, now) => {
      const { campaign, recipient } = letter;
      if (take.run({ campaign, recipient, now }).changes > 0) return true;
      remove.run({ campaign, recipient });
      return false;
    },
    end: (letter, outcome, day) => database.transaction(() => finish(letter, outcome, day)),
    release: ({ campaign, recipient }) => change(campaign, recipient, { claimed: false }),
    readdress: ({ campaign, recipient }, to) =>
      database.transaction(() => {
        // The same letter may wait there already.
        if (!recipient.equals(to.recipient)) queries.delete(outbox).where(of(campaign, to.recipient)).run();
        change(campaign, recipient, { ...to, claimed: false });
      }),
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
            finish(
              { campaign, recipient: recipient as Pseudonym, kind: kind as LetterKind },
              'doubtful',
              day,
            );
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
