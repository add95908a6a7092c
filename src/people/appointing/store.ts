import { and, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { staffInvitations } from '../../db/schema.ts';
import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import type { TokenHash } from '../../privacy/invitation-token.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import type { Invitation } from './rules.ts';

export interface PendingInvitation extends Invitation {
  hash: TokenHash;
  /** Minutes since the epoch. */
  expiresAt: number;
  /** True for the link that the server made. */
  byServer: boolean;
}

/** Invitations that nobody has accepted yet. What has expired is not found, whether it was purged already or not. */
export interface InvitationStore {
  /** @param invitedBy undefined for the server, whose link replaces its older one */
  put(invitation: Invitation & Pick<PendingInvitation, 'hash' | 'expiresAt'>, invitedBy?: RecordId): void;
  find(hash: TokenHash): PendingInvitation | undefined;
  /** Those that end last come first. */
  pending(): PendingInvitation[];
  /** False when there was none. */
  remove(hash: TokenHash): boolean;
  /** Ends the links that an admin has made. */
  removeMadeBy(id: RecordId): void;
  /** Removes what has expired. Returns how many. */
  purge(): number;
}

export function createInvitationStore(database: Database, clock: Clock): InvitationStore {
  const { queries } = database;
  const now = () => minutesOf(clock());

  return {
    put: ({ hash, role, kind, places, expiresAt }, invitedBy) =>
      database.transaction(() => {
        if (invitedBy === undefined)
          queries.delete(staffInvitations).where(isNull(staffInvitations.invitedBy)).run();
        queries
          .insert(staffInvitations)
          .values({
            tokenHash: hash,
            role,
            kind: kind ?? null,
            places: [...places],
            invitedBy: invitedBy ?? null,
            expiresAt,
          })
          .run();
      }),
    find: (hash) => {
      const row = queries
        .select()
        .from(staffInvitations)
        .where(and(eq(staffInvitations.tokenHash, hash), gt(staffInvitations.expiresAt, now())))
        .get();
      return row && pendingOf(row);
    },
    pending: () =>
      queries
        .select()
        .from(staffInvitations)
        .where(gt(staffInvitations.expiresAt, now()))
        .all()
        .map(pendingOf)
        .toSorted((left, right) => right.expiresAt - left.expiresAt),
    remove: (hash) =>
      queries.delete(staffInvitations).where(eq(staffInvitations.tokenHash, hash)).run().changes > 0,
    removeMadeBy: (id) => {
      queries.delete(staffInvitations).where(eq(staffInvitations.invitedBy, id)).run();
    },
    purge: () => {
      const { changes } = queries
        .delete(staffInvitations)
        .where(lte(staffInvitations.expiresAt, now()))
        .run();
      if (changes > 0) database.forget();
      return changes;
    },
  };
}

function pendingOf(row: typeof staffInvitations.$inferSelect): PendingInvitation {
  return {
    // Hashes are written by `put` alone.
    hash: row.tokenHash as TokenHash,
    role: row.role,
    kind: row.kind ?? undefined,
    places: row.places,
    expiresAt: row.expiresAt,
    byServer: row.invitedBy === null,
  };
}
