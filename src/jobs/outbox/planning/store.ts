import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
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

export function createPlanning(queries: Queries): Planning {
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
    toRsvps: ({ dialogueId, states, recipients, ...campaign }) => {
      const { purpose, kind, subject, due: from, ...rest } = columns(campaign, 'rsvp');
      queries
        .insert(outbox)
        .select(
          queries
            .select({
              campaign: rest.campaign,
              recipient: rsvps.chat,
              purpose,
              address: rsvps.address,
              kind,
              subject,
              locale: rsvps.locale,
              due: from,
              claimed: rest.claimed,
              doubts: rest.doubts,
              failures: rest.failures,
            })
            .from(rsvps)
            .where(
              and(
                eq(rsvps.dialogueId, dialogueId),
                ...(states ? [inArray(rsvps.state, [...states])] : []),
                ...(recipients ? [inArray(rsvps.chat, [...recipients])] : []),
              ),
            ),
        )
        .onConflictDoNothing()
        .run();
    },
    toGroups: ({ keys, ...campaign }) => {
      const { purpose, kind, subject, due: from, ...rest } = columns(campaign, 'group');
      const chats = keys.map((key) => Buffer.from(key, 'hex'));
      queries
        .insert(outbox)
        .select(
          queries
            .select({
              campaign: rest.campaign,
              recipient: groups.chat,
              purpose,
              address: groups.address,
              kind,
              subject,
              locale: groups.locale,
              due: from,
              claimed: rest.claimed,
              doubts: rest.doubts,
              failures: rest.failures,
            })
            .from(groups)
            .innerJoin(staff, eq(staff.id, groups.linkedBy))
            .where(and(inArray(groups.chat, chats), campaign.kind === 'group_edit' ? undefined : announcing)),
        )
        .onConflictDoNothing()
        .run();
    },
  };
}

function columns({ campaign, kind, subject, due: from }: Campaign, purpose: LetterPurpose) {
  return {
    campaign: sql<string>`${campaign}`.as('campaign'),
    purpose: sql<LetterPurpose>`${purpose}`.as('purpose'),
    kind: sql<string>`${kind}`.as('kind'),
    subject: sql<string | null>`${subject ?? null}`.as('subject'),
    due: sql<number>`${URGENT_KINDS.has(kind) ? AT_ONCE : from}`.as('due'),
    claimed: sql<boolean>`0`.as('claimed'),
    doubts: sql<number>`0`.as('doubts'),
    failures: sql<number>`0`.as('failures'),
  };
}
