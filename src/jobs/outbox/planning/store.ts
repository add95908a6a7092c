import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Queries } from '../../../db/queries.ts';
import { groups, outbox, rsvps, staff, subscriptions } from '../../../db/schema.ts';
import type { Pseudonym, RecordId } from '../../../privacy/strong-room.ts';
import { URGENT_KINDS, type GroupLetterKind, type LetterKind, type LetterPurpose } from '../letter.ts';

/** What a campaign sends, and not before when. */
export interface Campaign {
  /** Nobody gets two letters of one campaign that wait at the same time. */
  campaign: string;
  kind: LetterKind;
  subject?: string;
  /** Minutes since the epoch. */
  due: number;
}

/** Who gets a campaign. Each call is one statement, and joins the transaction it is called in. */
export interface Planning {
  /** To these members, as far as they are active and can be reached. */
  toStaff(campaign: Campaign & { staffIds: readonly RecordId[] }): void;
  /** To everybody who subscribed to this in a place; half a million rows are planned without being loaded. */
  toSubscribers(campaign: Campaign & { place: string; wants: 'nudges' | 'invitations' }): void;
  /** To those who registered for a dialogue: these, or all of them in these states, or simply all. */
  toRsvps(
    campaign: Campaign & {
      dialogueId: RecordId;
      states?: readonly ('going' | 'waiting' | 'offered')[];
      recipients?: readonly Pseudonym[];
    },
  ): void;
  /**
   * To these groups, as hex pseudonyms: posts as far as the bot may write there and whoever linked a group is active, changes
   * of posts to all that are still linked.
   */
  toGroups(campaign: Campaign & { kind: GroupLetterKind; keys: readonly string[] }): void;
}

/** The minute of urgent letters: before everything else that is due. */
const AT_ONCE = 0;

/** Whether something new may be said in a group: by the bot, and in the name of whoever linked it. */
export const announcing = sql`${groups.writable} and ${staff.state} = 'active'`;

/** Where recipients come from: the columns of their table that a letter takes along. */
interface Recipients {
  chat: SQLiteColumn;
  address: SQLiteColumn;
  locale: SQLiteColumn;
}

export function createPlanning(queries: Queries): Planning {
  /** The start of INSERT … SELECT, with its columns in the order of the table's. */
  function letters(campaign: Campaign, purpose: LetterPurpose, { chat, address, locale }: Recipients) {
    const { kind, subject, due } = campaign;
    return queries.select({
      campaign: sql<string>`${campaign.campaign}`.as('campaign'),
      recipient: sql<Buffer>`${chat}`.as('recipient'),
      purpose: sql<LetterPurpose>`${purpose}`.as('purpose'),
      address: sql<Buffer>`${address}`.as('address'),
      kind: sql<string>`${kind}`.as('kind'),
      subject: sql<string | null>`${subject ?? null}`.as('subject'),
      locale: sql<string>`${locale}`.as('locale'),
      due: sql<number>`${URGENT_KINDS.has(kind) ? AT_ONCE : due}`.as('due'),
      claimed: sql<boolean>`0`.as('claimed'),
      doubts: sql<number>`0`.as('doubts'),
      failures: sql<number>`0`.as('failures'),
    });
  }

  type Planned = Parameters<ReturnType<typeof queries.insert<typeof outbox>>['select']>[0];
  const put = (planned: Planned) => void queries.insert(outbox).select(planned).onConflictDoNothing().run();

  return {
    toStaff: ({ staffIds, ...campaign }) =>
      put(
        letters(campaign, 'staff', staff)
          .from(staff)
          .where(
            and(
              inArray(staff.id, [...staffIds]),
              eq(staff.state, 'active'),
              eq(staff.reachable, true),
              isNotNull(staff.chat),
            ),
          ),
      ),
    toSubscribers: ({ place, wants, ...campaign }) =>
      put(
        letters(campaign, 'subscription', subscriptions)
          .from(subscriptions)
          .where(and(eq(subscriptions.place, place), eq(subscriptions[wants], true))),
      ),
    toRsvps: ({ dialogueId, states, recipients, ...campaign }) =>
      put(
        letters(campaign, 'rsvp', rsvps)
          .from(rsvps)
          .where(
            and(
              eq(rsvps.dialogueId, dialogueId),
              ...(states ? [inArray(rsvps.state, [...states])] : []),
              ...(recipients ? [inArray(rsvps.chat, [...recipients])] : []),
            ),
          ),
      ),
    toGroups: ({ keys, ...campaign }) => {
      const chats = keys.map((key) => Buffer.from(key, 'hex'));
      put(
        letters(campaign, 'group', groups)
          .from(groups)
          .innerJoin(staff, eq(staff.id, groups.linkedBy))
          .where(and(inArray(groups.chat, chats), campaign.kind === 'group_edit' ? undefined : announcing)),
      );
    },
  };
}
