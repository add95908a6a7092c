import { and, eq, max, or } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { concernLabels, concernNotes, concerns, threadEntries } from '../../db/schema.ts';
import { entryContext, noteContext } from '../../concerns/entry-context.ts';
import { isEnded, nextStatus, type StatusEvent } from '../../concerns/status.ts';
import type { AuditLog } from '../../people/audit/log.ts';
import { asRecordId } from '../../privacy/record-id.ts';
import type { RecordId, StrongRoom } from '../../privacy/strong-room.ts';
import type { Label } from '../labels.ts';

/** An answer or a question back, as it goes to a woman. */
export interface Statement {
  /** Drawn at the preview: the same statement is written once, however often it is sent. */
  id: RecordId;
  words: string;
  asks: boolean;
  /** YYYY-MM-DD, local. */
  day: string;
  /** How many entries the leader had before her; the answer is written only while that is still so. */
  expected: number;
}

export type AnswerOutcome = 'written' | 'written_before' | 'thread_moved_on' | 'not_possible';

/**
 * Everything a leader does to a concern. Each call is one transaction with its line in the audit log, and changes nothing
 * when it is not possible. Permission is asked by the caller, on the card it has just read.
 */
export interface CareStore {
  /** Writes into the thread and those merged with it, and takes the concern on for the one who answered. */
  answer(concern: RecordId, by: RecordId, statement: Statement): AnswerOutcome;
  /** Takes an answer back where it has not been seen. Returns how many women had read it already, or undefined if it is gone. */
  undo(concern: RecordId, by: RecordId, statement: RecordId): number | undefined;
  setStatus(concern: RecordId, by: RecordId, event: StatusEvent, day: string): boolean;
  claim(concern: RecordId, by: RecordId, day: string): void;
  release(concern: RecordId, by: RecordId): void;
  /** Nothing is noted of what is so already. */
  setLabel(concern: RecordId, by: RecordId, label: Label, on: boolean): void;
  note(concern: RecordId, by: RecordId, words: string, day: string): void;
  /** Hands it, and those merged with it, to the national team, or back to the leaders it was sent to. */
  pass(concern: RecordId, by: RecordId, passed: boolean, reason: string, day: string): void;
  /** Makes one concern, and those merged with it, a double of another. */
  merge(concern: RecordId, into: RecordId, by: RecordId): void;
  separate(concern: RecordId, by: RecordId): void;
}

export function createCareStore(database: Database, room: StrongRoom, audit: AuditLog): CareStore {
  const { queries } = database;

  function change(id: RecordId, values: Partial<typeof concerns.$inferInsert>): void {
    queries.update(concerns).set(values).where(eq(concerns.id, id)).run();
  }

  const statusOf = (id: RecordId) =>
    queries.select({ status: concerns.status }).from(concerns).where(eq(concerns.id, id)).get()?.status;

  /** A concern and those merged into it. */
  function group(id: RecordId): RecordId[] {
    return queries
      .select({ id: concerns.id })
      .from(concerns)
      .where(or(eq(concerns.id, id), eq(concerns.mergedInto, id)))
      .all()
      .map((row) => asRecordId(row.id));
  }

  function lastEntry(id: RecordId): number {
    return (
      queries
        .select({ position: max(threadEntries.position) })
        .from(threadEntries)
        .where(eq(threadEntries.concernId, id))
        .get()?.position ?? 0
    );
  }

  function hasStatement(id: RecordId, statement: RecordId): boolean {
    return (
      queries
        .select({ position: threadEntries.position })
        .from(threadEntries)
        .where(and(eq(threadEntries.concernId, id), eq(threadEntries.statement, statement)))
        .get() !== undefined
    );
  }

  function append(id: RecordId, by: RecordId, statement: Statement): void {
    const position = lastEntry(id) + 1;
    queries
      .insert(threadEntries)
      .values({
        concernId: id,
        position,
        author: 'leader',
        day: statement.day,
        staffId: by,
        asks: statement.asks,
        statement: statement.id,
        ...room.sealWords(statement.words, entryContext(id, position)),
      })
      .run();
  }

  /** Moves a status if the event is possible there, keeping the day of closing with it. */
  function move(id: RecordId, event: StatusEvent, day: string | null): boolean {
    const before = statusOf(id);
    const after = before === undefined ? undefined : nextStatus(before, event);
    if (after === undefined) return false;
    const ending = isEnded(after) ? { closedOn: day, claimedBy: null, claimedOn: null } : { closedOn: null };
    change(id, { status: after, ...ending });
    return true;
  }

  function addNote(
    id: RecordId,
    by: RecordId,
    kind: 'note' | 'passed' | 'returned',
    words: string,
    day: string,
  ) {
    const last = queries
      .select({ position: max(concernNotes.position) })
      .from(concernNotes)
      .where(eq(concernNotes.concernId, id))
      .get()?.position;
    const position = (last ?? 0) + 1;
    const sealed = room.sealWords(words, noteContext(id, position));
    queries
      .insert(concernNotes)
      .values({ concernId: id, position, staffId: by, kind, day, ...sealed })
      .run();
  }

  return {
    answer: (concern, by, statement) => {
      const outcome = database.transaction((): AnswerOutcome => {
        if (hasStatement(concern, statement.id)) return 'written_before';
        const status = statusOf(concern);
        const event = statement.asks ? 'asked' : 'answered';
        if (status === undefined || nextStatus(status, event) === undefined) return 'not_possible';
        if (lastEntry(concern) !== statement.expected) return 'thread_moved_on';
        for (const id of group(concern)) {
          if (!move(id, event, null)) continue;
          append(id, by, statement);
        }
        change(concern, { claimedBy: by, claimedOn: statement.day });
        audit.record({ staffId: by, action: statement.asks ? 'asked' : 'answered', concernId: concern });
        return 'written';
      });
      if (outcome === 'written') database.settle();
      return outcome;
    },
    undo: (concern, by, statement) => {
      const read = database.transaction(() => {
        if (!hasStatement(concern, statement)) return undefined;
        let seen = 0;
        for (const id of group(concern)) {
          if (!hasStatement(id, statement)) continue;
          const { changes } = queries
            .delete(threadEntries)
            .where(
              and(
                eq(threadEntries.concernId, id),
                eq(threadEntries.statement, statement),
                eq(threadEntries.staffId, by),
                eq(threadEntries.seen, false),
              ),
            )
            .run();
          if (changes === 0) {
            seen++;
            continue;
          }
          const left = queries
            .select({ position: threadEntries.position })
            .from(threadEntries)
            .where(and(eq(threadEntries.concernId, id), eq(threadEntries.author, 'leader')))
            .get();
          move(id, left ? 'answer_undone_left' : 'answer_undone', null);
        }
        audit.record({ staffId: by, action: 'undone', concernId: concern });
        return seen;
      });
      database.settle();
      return read;
    },
    setStatus: (concern, by, event, day) =>
      database.transaction(() => {
        if (!move(concern, event, day)) return false;
        for (const id of group(concern)) if (!id.equals(concern)) move(id, event, day);
        audit.record({ staffId: by, action: 'status', concernId: concern, detail: event });
        return true;
      }),
    claim: (concern, by, day) =>
      database.transaction(() => {
        change(concern, { claimedBy: by, claimedOn: day });
        audit.record({ staffId: by, action: 'claimed', concernId: concern });
      }),
    release: (concern, by) =>
      database.transaction(() => {
        change(concern, { claimedBy: null, claimedOn: null });
        audit.record({ staffId: by, action: 'released', concernId: concern });
      }),
    setLabel: (concern, by, label, on) =>
      database.transaction(() => {
        const here = and(eq(concernLabels.concernId, concern), eq(concernLabels.label, label));
        const { changes } = on
          ? queries.insert(concernLabels).values({ concernId: concern, label }).onConflictDoNothing().run()
          : queries.delete(concernLabels).where(here).run();
        if (changes === 0) return;
        audit.record({ staffId: by, action: 'labelled', concernId: concern, detail: label });
      }),
    note: (concern, by, words, day) =>
      database.transaction(() => {
        addNote(concern, by, 'note', words, day);
        audit.record({ staffId: by, action: 'noted', concernId: concern });
      }),
    pass: (concern, by, passed, reason, day) =>
      database.transaction(() => {
        for (const id of group(concern)) change(id, { passed, claimedBy: null, claimedOn: null });
        addNote(concern, by, passed ? 'passed' : 'returned', reason, day);
        audit.record({ staffId: by, action: passed ? 'passed' : 'returned', concernId: concern });
      }),
    merge: (concern, into, by) =>
      database.transaction(() => {
        for (const id of group(concern)) change(id, { mergedInto: into, claimedBy: null, claimedOn: null });
        audit.record({ staffId: by, action: 'merged', concernId: concern });
      }),
    separate: (concern, by) =>
      database.transaction(() => {
        change(concern, { mergedInto: null });
        audit.record({ staffId: by, action: 'separated', concernId: concern });
      }),
  };
}
