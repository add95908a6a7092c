import type { Api } from 'grammy';
import type { OnWaiting } from '../concerns/concern.ts';
import { createCodesToShow, type CodesToShow } from '../concerns/intake/codes-to-show.ts';
import { CODE_STANDS_MINUTES } from '../concerns/intake/endings.ts';
import { intakeHandlers } from '../concerns/intake/handlers.ts';
import type { LivingMessages } from '../concerns/intake/living-messages.ts';
import { readersIn } from '../concerns/intake/readers.ts';
import type { ConcernStore } from '../concerns/store.ts';
import { threadHandlers } from '../concerns/thread/handlers.ts';
import { createVisits, type Visits } from '../concerns/thread/visits.ts';
import { errorKind, type Log } from '../events.ts';
import type { LinesHtml } from '../help/lines.ts';
import type { Clock } from '../jobs/clock.ts';
import { allows } from '../people/permissions.ts';
import type { StaffStore } from '../people/store.ts';
import type { StrongRoom } from '../privacy/strong-room.ts';
import type { LowestMessages } from '../telegram/lowest.ts';
import type { PassingNotes } from '../telegram/erasure/passing-notes.ts';
import type { PassingMessages } from '../telegram/passing/store.ts';
import { createRemovals, type Removals } from '../telegram/removals.ts';
import type { Quotas } from './limits.ts';

export interface ConcernPartsDeps {
  api: Api;
  /** Makes one quick attempt at each call. */
  quickApi: Api;
  log: Log;
  concerns: ConcernStore;
  living: LivingMessages;
  lowest: LowestMessages;
  room: StrongRoom;
  clock: Clock;
  ephemeralName: (chatId: number) => string;
  timeZone: string;
  /** For how many days backups are kept; 0 when the operator alone decides. */
  backupDays: number;
  onWaiting: OnWaiting;
  staff: StaffStore;
  quotas: Quotas;
  linesHtml: LinesHtml;
  notes: PassingNotes;
  passing: PassingMessages;
}

/** What a woman says and reads, put together. */
export interface ConcernParts {
  visits: Visits;
  codes: CodesToShow;
  removals: Removals;
  intake: ReturnType<typeof intakeHandlers>;
  thread: ReturnType<typeof threadHandlers>;
}

export function createConcernParts({
  staff,
  quotas,
  notes,
  passing,
  ...deps
}: ConcernPartsDeps): ConcernParts {
  const visits = createVisits(deps.clock);
  const codes = createCodesToShow(deps.quickApi, deps.clock, (chatId, messageId) => {
    notes.passAway(chatId, messageId, CODE_STANDS_MINUTES * 60_000);
    try {
      // For a process that ends before: on disk it looks like any page of the queue, which goes after a day.
      passing.shown(chatId, messageId);
    } catch (error) {
      deps.log('database_failed', { error: errorKind(error) });
    }
  });
  const removals = createRemovals(deps.quickApi, deps.clock);
  const intake = intakeHandlers({
    ...deps,
    codes,
    readersIn: (place) => readersIn(staff.list('leader'), place),
    quota: quotas.concerns,
    assistedQuota: quotas.assisted,
    mayAssist: (chatId) => allows(staff.byChat(chatId), 'assist'),
    isStaff: (chatId) => allows(staff.byChat(chatId), 'open_queue'),
    breaker: quotas.breaker,
  });
  const { codes: tries, replies } = quotas;
  return {
    visits,
    codes,
    removals,
    intake,
    thread: threadHandlers({ ...deps, visits, removals, tries, replies }),
  };
}
