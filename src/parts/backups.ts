import type { Config } from '../config.ts';
import { listBackups } from '../db/backup/folder.ts';
import { writeBackup } from '../db/backup/write.ts';
import type { Database } from '../db/open.ts';
import { errorKind, type Log } from '../events.ts';
import { daysBetween } from '../jobs/calendar.ts';
import type { Clock } from '../jobs/clock.ts';
import { localDay } from '../jobs/day.ts';
import { nightly } from '../jobs/nightly.ts';
import { createScheduleStore } from '../jobs/schedule/store.ts';
import type { MasterKey } from '../privacy/master-key.ts';
import type { StrongRoom } from '../privacy/strong-room.ts';

const MEGABYTE = 1024 * 1024;

export interface NightlyBackup {
  /** Begins tonight's backup when it is due, and does not wait for it. */
  round(): void;
  /** Waits for the one that is being written. */
  idle(): Promise<void>;
  /** Gives up the one that is being written, of which nothing stays, for the next process to begin anew, and begins no more. */
  stop(): Promise<void>;
}

export interface NightlyBackupDeps {
  config: Config;
  master: MasterKey;
  room: StrongRoom;
  database: Database;
  clock: Clock;
  log: Log;
}

/**
 * A sealed backup a night, after the rebuild that takes the order out of a large database. One that fails is said in the log,
 * in `/health` and by `npm run doctor`, and waits for the next night.
 */
export function createNightlyBackup(deps: NightlyBackupDeps): NightlyBackup {
  const { config, clock, log } = deps;
  const { timeZone } = config;
  const giveUp = new AbortController();
  let writing: Promise<void> = Promise.resolve();

  async function write(takeBack: () => void): Promise<void> {
    try {
      const { bytes, removed } = await writeBackup({
        databasePath: config.databasePath,
        folder: config.backupFolder,
        days: config.backupDays,
        key: { kind: 'master', master: deps.master },
        room: deps.room,
        clock,
        timeZone,
        signal: giveUp.signal,
        // What was to be forgotten meanwhile had to wait.
        onCopied: () => void deps.database.forgetLate(),
      });
      log('backup_written', { megabytes: Math.ceil(bytes / MEGABYTE), removed });
    } catch (error) {
      if (giveUp.signal.aborted) takeBack();
      else log('backup_failed', { error: errorKind(error) });
    }
  }

  const schedule = createScheduleStore(deps.database);
  const begin = nightly({ schedule, clock, timeZone }, 'ran/backup', (takeBack) => {
    writing = write(takeBack);
  });
  return {
    round: () => {
      if (config.backupDays > 0 && !giveUp.signal.aborted) begin();
    },
    idle: () => writing,
    stop: () => {
      giveUp.abort();
      return writing;
    },
  };
}

/** How many days ago the latest backup was made; undefined when there is none. */
export function backupAgeDays({ backupFolder, timeZone }: Config, clock: Clock): number | undefined {
  const newest = listBackups(backupFolder).at(-1);
  return newest && Math.max(0, daysBetween(newest.day, localDay(clock(), timeZone)));
}
