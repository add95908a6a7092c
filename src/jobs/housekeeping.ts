import { errorKind, type Log } from '../events.ts';

/**
 * Only every so many rounds is it said that something could not be forgotten, and only of what was owed all that time: said
 * at once, it would tell the minute in which somebody did something.
 */
const ROUNDS_BETWEEN_COMPLAINTS = 10;

export interface HousekeepingTasks {
  /** Erases the words of concerns closed long ago. Never throws. */
  forgetWords: () => void;
  /** What happens by the clock, such as alerts and nudges; plans letters. */
  runJobs: () => void;
  /** Sends the letters that are due, without being waited for. */
  sendLetters: () => void;
  purgeDrafts: () => number;
  purgeLedger: () => number;
  /** Forgets what could not be forgotten in time. Returns for how many rounds it has been owed. */
  forgetLate: () => number;
  /**
   * Takes the order of coming out of a large database, at night. Returns whether the process steps aside for that: what comes
   * after it waits for its return.
   */
  settleAtNight: () => boolean;
  /** Removes messages whose time on a screen is over. */
  removeDueMessages: () => Promise<void>;
  log: Log;
}

export interface Housekeeping {
  /** One whole round, screens included. Never rejects. */
  round(): Promise<void>;
  /** Begins a round every so often, in milliseconds. */
  repeat(everyMs: number): void;
  /** Begins no more rounds, and waits for the one that runs. */
  stop(): Promise<void>;
}

/** What must be forgotten by now (promise P6), on disk and on screens. What fails is tried again in the next round. */
export function createHousekeeping(tasks: HousekeepingTasks): Housekeeping {
  let timer: NodeJS.Timeout | undefined;
  let removing: Promise<void> | undefined;
  let rounds = 0;

  /** At moments that depend on the start of the process alone, and in whole tens. */
  function complain(late: number): void {
    rounds = (rounds + 1) % ROUNDS_BETWEEN_COMPLAINTS;
    if (rounds > 0 || late < ROUNDS_BETWEEN_COMPLAINTS) return;
    tasks.log('forgetting_late', { rounds: late - (late % ROUNDS_BETWEEN_COMPLAINTS) });
  }

  function forget(): void {
    tasks.forgetWords();
    try {
      const drafts = tasks.purgeDrafts();
      const ledger = tasks.purgeLedger();
      if (drafts + ledger > 0) tasks.log('purged', { drafts, ledger });
      if (tasks.settleAtNight()) return;
      complain(tasks.forgetLate());
      tasks.runJobs();
    } catch (error) {
      tasks.log('database_failed', { error: errorKind(error) });
    }
    tasks.sendLetters();
  }

  function remove(): Promise<void> {
    removing ??= tasks
      .removeDueMessages()
      .catch((error: unknown) => tasks.log('housekeeping_failed', { error: errorKind(error) }))
      .finally(() => {
        removing = undefined;
      });
    return removing;
  }

  return {
    round: async () => {
      // What is due since a removal began that still runs would be missed by waiting for that one alone.
      await removing;
      forget();
      await remove();
    },
    repeat: (everyMs) => {
      timer = setInterval(() => {
        // The disk does not wait for screens: Telegram may take minutes.
        forget();
        void remove();
      }, everyMs);
    },
    stop: async () => {
      clearInterval(timer);
      await removing;
    },
  };
}
