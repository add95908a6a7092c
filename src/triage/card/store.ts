import { asc, eq, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { concernLabels, concernNotes, concerns, threadEntries } from '../../db/schema.ts';
import { entryContext, noteContext } from '../../concerns/entry-context.ts';
import { asRecordId } from '../../privacy/record-id.ts';
import type { RecordId, StrongRoom } from '../../privacy/strong-room.ts';
import { isLabel } from '../labels.ts';
import type { Card } from './card.ts';

export interface CardStore {
  /**
   * A concern with all that belongs to it, opened. Undefined when there is none, or nothing is left of it (withdrawn,
   * forgotten). Who may see it is not asked here: ask `allows` with the card before anything of it is shown.
   */
  read(id: RecordId): Card | undefined;
}

export function createCardStore({ queries }: Database, room: StrongRoom): CardStore {
  const id = sql.placeholder('id');
  const byId = queries.select().from(concerns).where(eq(concerns.id, id)).prepare();
  const mergedWith = queries
    .select({ id: concerns.id })
    .from(concerns)
    .where(eq(concerns.mergedInto, id))
    .orderBy(asc(concerns.id))
    .prepare();
  const entriesOf = queries
    .select()
    .from(threadEntries)
    .where(eq(threadEntries.concernId, id))
    .orderBy(asc(threadEntries.position))
    .prepare();
  const notesOf = queries
    .select()
    .from(concernNotes)
    .where(eq(concernNotes.concernId, id))
    .orderBy(asc(concernNotes.position))
    .prepare();
  const labelsOf = queries
    .select({ label: concernLabels.label })
    .from(concernLabels)
    .where(eq(concernLabels.concernId, id))
    .orderBy(asc(concernLabels.label))
    .prepare();

  return {
    read: (concern) => {
      const row = byId.get({ id: concern });
      const entries = row && row.status !== 'withdrawn' ? entriesOf.all({ id: concern }) : [];
      if (!row || entries.length === 0) return undefined;
      return {
        id: concern,
        place: row.place,
        audience: row.audience,
        passed: row.passed,
        category: row.category,
        urgent: row.urgent,
        status: row.status,
        day: row.day,
        waitsSince: row.waitsSince,
        helped: row.helped,
        claimedBy: recordId(row.claimedBy),
        claimedOn: row.claimedOn ?? undefined,
        mergedInto: recordId(row.mergedInto),
        merged: mergedWith.all({ id: concern }).map((other) => asRecordId(other.id)),
        entries: entries.map((entry) => ({
          position: entry.position,
          author: entry.author,
          day: entry.day,
          words: room.openWords(entry, entryContext(concern, entry.position)),
          staffId: recordId(entry.staffId),
          asks: entry.asks,
          seen: entry.seen,
          statement: recordId(entry.statement),
        })),
        notes: notesOf.all({ id: concern }).map((note) => ({
          staffId: asRecordId(note.staffId),
          kind: note.kind,
          day: note.day,
          words: room.openWords(note, noteContext(concern, note.position)),
        })),
        labels: labelsOf.all({ id: concern }).flatMap(({ label }) => (isLabel(label) ? [label] : [])),
      };
    },
  };
}

const recordId = (bytes: Buffer | null): RecordId | undefined =>
  bytes === null ? undefined : asRecordId(bytes);
