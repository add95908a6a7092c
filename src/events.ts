import { pino } from 'pino';
import type { Config } from './config.ts';
import type { Clock } from './jobs/clock.ts';

/** No facts beside the name. */
type Nothing = Record<string, never>;

/**
 * The whole log vocabulary. Facts are counts, durations and words from fixed lists; there is no place for an id, a name or
 * free text. What women do has no event at all: a line "a concern was filed at 12:03:05" would tell an observer too much.
 */
export interface Events {
  started: { startupMs: number };
  stopped: Nothing;
  /** Stopping took too long, and the process has ended itself. */
  stop_cut_off: Nothing;
  key_created: Nothing;
  /** A new key is in force; "later": what was sealed with the old one could not be overwritten everywhere yet. */
  key_changed: { overwritten: 'all' | 'later' };
  /** The old key stays in force: by the kind of the error. */
  key_change_failed: { error: string };
  api_failed: { method: string; code: number; reason: string };
  api_retried: { method: string; code: number; waitMs: number };
  /** With "shape" as its error: the update lacks what the Bot API promises, and was passed over. */
  update_failed: { kind: string; error: string };
  database_failed: { error: string };
  housekeeping_failed: { error: string };
  polling_failed: { code: number; reason: string };
  /** A chart or a report could not be made: by the kind of the error. */
  drawing_failed: { error: string };
  purged: { drafts: number; ledger: number };
  /** What is deleted still stands in the write-ahead log, since somebody else reads the database: for so many tens of rounds. */
  forgetting_late: { rounds: number };
  /** Concerns closed so long ago that their words are gone. */
  words_erased: { concerns: number };
  /**
   * A large database is rebuilt at night, and nobody is answered until it is done, or has failed: "in_use", or the kind of the
   * error.
   */
  rebuilding: Nothing;
  rebuilt: Nothing;
  rebuild_failed: { error: string };
  backup_written: { megabytes: number; removed: number };
  backup_failed: { error: string };
  breaker_opened: { breaker: 'concerns' | 'codes' };
  flood: Nothing;
  outbox_sent: { delivered: number; blocked: number; failed: number; doubtful: number };
}

const LEVELS: Record<keyof Events, 'info' | 'warn' | 'error'> = {
  started: 'info',
  stopped: 'info',
  stop_cut_off: 'warn',
  key_created: 'info',
  key_changed: 'info',
  key_change_failed: 'error',
  api_failed: 'warn',
  api_retried: 'info',
  update_failed: 'error',
  database_failed: 'error',
  housekeeping_failed: 'error',
  polling_failed: 'error',
  drawing_failed: 'error',
  purged: 'info',
  forgetting_late: 'warn',
  words_erased: 'info',
  rebuilding: 'info',
  rebuilt: 'info',
  rebuild_failed: 'error',
  backup_written: 'info',
  backup_failed: 'error',
  breaker_opened: 'warn',
  flood: 'warn',
  outbox_sent: 'info',
};

/** Every name, for whoever counts them. */
export const EVENT_NAMES = Object.keys(LEVELS) as readonly (keyof Events)[];

export type Log = <Name extends keyof Events>(name: Name, facts: Events[Name]) => void;

export const silentLog: Log = () => undefined;

/**
 * JSON lines with the minute as their finest time. Never throws: a full disk must not stop the bot.
 * @param write where lines go; standard output when absent
 */
export function createLog(level: Config['logLevel'], clock: Clock, write?: (line: string) => void): Log {
  const logger = pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date(clock()).toISOString().slice(0, 16)}Z"`,
      formatters: { level: (label) => ({ level: label }) },
    },
    write ? { write } : pino.destination({ dest: 1, sync: true }),
  );
  return (name, facts) => {
    try {
      logger[LEVELS[name]]({ event: name, ...facts });
    } catch {
      // Nothing can be told about a log that can't be written, and nobody should be stopped by it.
    }
  };
}

/** The kind of an error, and nothing of what it says: messages quote values, and values are women's words. */
export function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return code === undefined ? error.name : `${error.name}/${code}`;
}
