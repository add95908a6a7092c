import { desc, lt, max } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { audit } from '../../db/schema.ts';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import type { RecordId } from '../../privacy/strong-room.ts';

/** Everything that is audited. There is no action of a woman among them, and no place for content. */
export const AUDIT_ACTIONS = [
  'opened',
  'answered',
  'asked',
  'undone',
  'noted',
  'labelled',
  'claimed',
  'released',
  'status',
  'passed',
  'returned',
  'merged',
  'separated',
  'invited',
  'revoked',
  'accepted',
  'places',
  'suspended',
  'restored',
  'removed',
  'renamed',
] as const;

export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export interface AuditEntry {
  /** Undefined for the server itself. */
  staffId: RecordId | undefined;
  action: AuditAction;
  concernId?: RecordId;
  /** Whom an appointment was about. */
  subjectId?: RecordId;
  /** A word from a fixed list: a status, a label, a role, places. Never typed text. */
  detail?: string;
}

export interface AuditRow extends AuditEntry {
  number: number;
  /** YYYY-MM-DD, local. */
  day: string;
}

export interface AuditLog {
  /** Adds one row. Call it in the transaction of what it tells of, so that neither stands without the other. */
  record(entry: AuditEntry): void;
  /** The newest first. @param before only rows with a smaller number */
  page(before: number | undefined, size: number): AuditRow[];
}

export function createAuditLog(database: Database, clock: Clock, timeZone: string): AuditLog {
  const { queries } = database;
  return {
    record: ({ staffId, action, concernId, subjectId, detail }) =>
      database.transaction(() => {
        const last =
          queries
            .select({ number: max(audit.number) })
            .from(audit)
            .get()?.number ?? 0;
        queries
          .insert(audit)
          .values({
            number: last + 1,
            day: localDay(clock(), timeZone),
            staffId: staffId ?? null,
            action,
            concernId: concernId ?? null,
            subjectId: subjectId ?? null,
            detail: detail ?? null,
          })
          .run();
      }),
    page: (before, size) =>
      queries
        .select()
        .from(audit)
        .where(before === undefined ? undefined : lt(audit.number, before))
        .orderBy(desc(audit.number))
        .limit(size)
        .all()
        .map((row) => ({
          number: row.number,
          day: row.day,
          staffId: asId(row.staffId),
          // Written above, from the list.
          action: row.action as AuditAction,
          ...(row.concernId ? { concernId: row.concernId as RecordId } : {}),
          ...(row.subjectId ? { subjectId: row.subjectId as RecordId } : {}),
          ...(row.detail === null ? {} : { detail: row.detail }),
        })),
  };
}

const asId = (id: Buffer | null): RecordId | undefined => (id === null ? undefined : (id as RecordId));
