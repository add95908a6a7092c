import { Composer, type Api } from 'grammy';
import type { Database } from '../db/open.ts';
import type { Log } from '../events.ts';
import { atMost } from '../jobs/at-most.ts';
import { createBehind } from '../jobs/behind.ts';
import type { Clock } from '../jobs/clock.ts';
import { localDay } from '../jobs/day.ts';
import type { OutboxStore } from '../jobs/outbox/store.ts';
import type { ScheduleStore } from '../jobs/schedule/store.ts';
import type { AuditLog } from '../people/audit/log.ts';
import type { StaffStore } from '../people/store.ts';
import type { Drawing } from '../print/drawing.ts';
import { dice } from '../privacy/dice.ts';
import { closeAnswering } from '../summaries/answering/close.ts';
import { createAnsweringStore } from '../summaries/answering/store.ts';
import { closeWeeks } from '../summaries/closing/close.ts';
import { createPictures } from '../summaries/chart/picture.ts';
import { publishedFigures } from '../summaries/figures/published.ts';
import { createFiguresStore } from '../summaries/figures/store.ts';
import { runDigest } from '../summaries/digest/digest.ts';
import { digestScreen } from '../summaries/digest/screen.ts';
import { fileHandlers } from '../summaries/files/handlers.ts';
import { summaryHandlers } from '../summaries/handlers.ts';
import { createHeldStore } from '../summaries/held/store.ts';
import { sharing } from '../summaries/workshop/shared.ts';
import type { Workshop } from '../summaries/workshop/workshop.ts';
import type { AppContext } from '../telegram/context.ts';
import type { Locale, Words } from '../telegram/locale.ts';
import type { Screen } from '../telegram/screen.ts';

/** How long stopping may wait for files. */
const FAREWELL_MS = 3_000;

/** So many charts are kept, some hundred kilobytes each: every kind of period, and a few places. */
const PICTURES = 12;

/** What is published of all concerns, put together. */
export interface SummaryParts {
  /** `/summary`, `/report` and `/export`, in private. */
  doors: Composer<AppContext>;
  /** What happens by the clock: weeks close, and on Mondays admins hear of it. Plans letters; sends nothing itself. */
  runJobs(): void;
  /** What a digest says, made at the moment it is sent. @param subject of the letter */
  digest: (subject: string | undefined, words: Words) => Screen;
  /** Lets files that are being made be sent yet, for a few seconds at most, and ends the threads in which they are made. */
  close: () => Promise<void>;
}

export function createSummaryParts(deps: {
  api: Api;
  database: Database;
  staff: StaffStore;
  audit: AuditLog;
  schedule: ScheduleStore;
  outbox: OutboxStore;
  log: Log;
  wordsOf: (locale: Locale) => Words;
  clock: Clock;
  timeZone: string;
  /** Opens a room with a thread of its own, where files are made. */
  workshop: () => Workshop;
  /** How long others may wait for a file that somebody wants, in milliseconds. */
  patienceMs: number | undefined;
}): SummaryParts {
  const { database, schedule, clock, timeZone } = deps;
  const figures = createFiguresStore(database, clock);
  const answering = createAnsweringStore(database);

  /** Once a day is enough: weeks close on Sundays. */
  function closeWeeksDaily(): void {
    const today = localDay(clock(), timeZone);
    if (schedule.ranOn('ran/summaries') === today) return;
    database.transaction(() => {
      closeWeeks(figures, today, dice);
      closeAnswering(answering, today, dice);
      schedule.markRan('ran/summaries', today);
    });
  }

  const published = publishedFigures(figures, answering);
  const shared = { ...deps, figures: published };
  const behind = createBehind(deps.patienceMs);
  // Two, so that nobody who wants a chart waits for somebody's report.
  const [pictures, files] = [deps.workshop(), deps.workshop()];
  const makePicture = sharing(pictures.make, PICTURES);
  const draw = (drawing: Drawing) => makePicture({ kind: 'png', drawing });
  return {
    doors: new Composer<AppContext>(
      summaryHandlers({ ...shared, pictureOf: createPictures(draw, deps.log) }),
      fileHandlers({
        ...shared,
        behind,
        report: { held: createHeldStore(database), make: sharing(files.make) },
      }),
    ),
    runJobs: () => {
      // First, so that the digest tells of the week that has just closed.
      closeWeeksDaily();
      runDigest({
        outbox: deps.outbox,
        schedule,
        admins: () => deps.staff.list('admin'),
        transaction: (work) => database.transaction(work),
        clock,
        timeZone,
      });
    },
    digest: (subject, words) => digestScreen(published, subject, words),
    close: async () => {
      await atMost(FAREWELL_MS, behind.idle());
      pictures.close();
      files.close();
    },
  };
}
