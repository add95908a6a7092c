import type { Api, Composer } from 'grammy';
import { findPlace, PLACE_CODES } from '../concerns/catalogue.ts';
import type { OnWaiting } from '../concerns/concern.ts';
import type { Database } from '../db/open.ts';
import type { Clock } from '../jobs/clock.ts';
import { localDay } from '../jobs/day.ts';
import type { ScheduleStore } from '../jobs/schedule/store.ts';
import type { AuditLog } from '../people/audit/log.ts';
import { allows, isNational } from '../people/permissions.ts';
import type { StaffMember } from '../people/staff.ts';
import type { StaffStore } from '../people/store.ts';
import type { RecordId, StrongRoom } from '../privacy/strong-room.ts';
import type { AppContext } from '../telegram/context.ts';
import type { DeskStore } from '../telegram/desk.ts';
import type { PassingMessages } from '../telegram/passing/store.ts';
import { runAgeing } from '../triage/alerts/ageing.ts';
import { createAlerts, type KeptAlerts } from '../triage/alerts/alerts.ts';
import { createWaitingStore } from '../triage/alerts/store.ts';
import { createCardStore } from '../triage/card/store.ts';
import { createCareStore } from '../triage/care/store.ts';
import { triageHandlers } from '../triage/handlers.ts';
import { createQueueStore } from '../triage/queue/store.ts';
import type { Outbox } from './outbox.ts';

/** The leaders' queue, put together: what they do with concerns, and how they learn of them. */
export interface TriageParts {
  /** `/queue`, and all that its pages lead to. */
  doors: Composer<AppContext>;
  onWaiting: OnWaiting;
  /** What happens by the clock: alerts, and reminders of what grows old. Plans letters; sends nothing itself. */
  runJobs(): void;
  /** Whether a member may read a concern, as both are now. */
  mayRead: (member: StaffMember, concernId: RecordId) => boolean;
  /** Answers a concern with what came of the dialogue it went to: once for each topic, if she may answer it. */
  writeIntoThread: (member: StaffMember, concernId: RecordId, topicId: RecordId, words: string) => void;
  /** Puts a concern on an agenda, if its status lets it. */
  putOnAgenda: (member: StaffMember, concernId: RecordId) => void;
}

export function createTriageParts(deps: {
  api: Api;
  database: Database;
  room: StrongRoom;
  staff: StaffStore;
  audit: AuditLog;
  desk: DeskStore;
  passing: PassingMessages;
  outbox: Outbox;
  schedule: ScheduleStore;
  clock: Clock;
  timeZone: string;
  keptAlerts: KeptAlerts;
}): TriageParts {
  const { database, room, staff, audit, outbox, clock, timeZone } = deps;
  const waiting = createWaitingStore(database);
  const cards = createCardStore(database, room);
  const care = createCareStore(database, room, audit);
  const today = () => localDay(clock(), timeZone);
  const telling = {
    outbox: outbox.store,
    waiting,
    staff: () => staff.list(),
    places: PLACE_CODES,
    clock,
    timeZone,
  };
  const alerts = createAlerts({
    ...telling,
    kept: deps.keptAlerts,
    wake: () => void outbox.flush(),
    zoneOf: (scope) => (isNational(scope) ? timeZone : (findPlace(scope.place)?.timeZone ?? timeZone)),
  });

  return {
    doors: triageHandlers({
      ...deps,
      queue: createQueueStore(database),
      cards,
      care,
      messages: deps.passing,
      onWaiting: (scope) => alerts.note(scope, false),
    }),
    onWaiting: ({ urgent, ...scope }) => alerts.note(scope, urgent),
    runJobs: () => {
      alerts.run();
      runAgeing({
        ...telling,
        schedule: deps.schedule,
        transaction: (work) => database.transaction(work),
      });
    },
    mayRead: (member, concernId) => {
      const card = cards.read(concernId);
      return card !== undefined && allows(member, 'read', card);
    },
    writeIntoThread: (member, concernId, topicId, words) => {
      const card = cards.read(concernId);
      if (!card || !allows(member, 'answer', card)) return;
      const day = today();
      const outcome = care.answer(concernId, member.id, {
        id: topicId,
        words,
        asks: false,
        day,
        expected: card.entries.length,
      });
      // What was to be talked about has been: nobody shall read above the outcome that it will be.
      if (outcome === 'written') care.setStatus(concernId, member.id, 'talked_over', day);
    },
    putOnAgenda: (member, concernId) => void care.setStatus(concernId, member.id, 'put_on_agenda', today()),
  };
}
