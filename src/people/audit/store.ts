import { desc, lt, max } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { audit } from '../../db/schema.ts';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import { asRecordId } from '../../privacy/record-id.ts';
import type { AuditAction, AuditLog } from './log.ts';

export function createAuditLog(database: Database, clock: Clock, timeZone: string): AuditLog {
  const { queries } = database;
  return {
    record: ({ staffId, action, concernId, subjectId, detail }) => {
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
      });
    },
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
          staffId: row.staffId === null ? undefined : asRecordId(row.staffId),
          // Written above, from the list.
          action: row.action as AuditAction,
          ...(row.concernId ? { concernId: asRecordId(row.concernId) } : {}),
          ...(row.subjectId ? { subjectId: asRecordId(row.subjectId) } : {}),
          ...(row.detail === null ? {} : { detail: row.detail }),
        })),
  };
}
