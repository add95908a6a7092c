import { existsSync } from 'node:fs';
import { keyChangeAsked } from '../../db/one-process.ts';
import { remedyForDatabase } from '../../db/trouble.ts';
import { errorKind, type Log } from '../../events.ts';
import { createThread } from '../../jobs/thread.ts';
import { beginNextKey, nextKeyPath } from './next-key.ts';
import { rotateClaimed, type Rotation } from './rotate.ts';
import { afterwardsText, LATE_TEXT } from './text.ts';

export interface Job {
  databasePath: string;
  keyFile: string;
}

export interface TakingUpDeps extends Job {
  log: Log;
  /** Where lines for the operator go, beside the log. */
  announce: (line: string) => void;
}

/** A bot's side of a change of keys. All of it is for who has claimed the database. */
export interface KeyChanges {
  /**
   * Ends a change that was cut off, before anybody is served.
   * @throws {Error} when neither key fits; nobody can be served then
   */
  resume(): Promise<void>;
  /**
   * Resolves when `npm run rotate-key` asks for a change: it has begun then, with a next key on disk, and ends at the next
   * start at the latest.
   */
  asked(): Promise<void>;
  /**
   * Changes the key, while the database is closed; the old one stays in force when that is refused, which is told.
   * @param signal cuts it off, for the next start to end it
   * @throws {Error} when it has got stuck half-way: starting anew goes on with it
   */
  change(signal: AbortSignal): Promise<void>;
  /** Listens for no more requests. */
  end(): void;
}

const LOOK_EVERY_MS = 1000;

export function createKeyChanges({ databasePath, keyFile, log, announce }: TakingUpDeps): KeyChanges {
  let timer: NodeJS.Timeout | undefined;
  /** The last request that was answered: who asked may not have noticed yet. */
  let answered: number | undefined;
  const nextKey = nextKeyPath(keyFile);

  function askedFor(): number | undefined {
    try {
      return keyChangeAsked(databasePath);
    } catch {
      // The file of another account, which the one who asks is told of.
      return undefined;
    }
  }

  function takeUp(): boolean {
    const request = askedFor();
    if (request === undefined || request === answered) return false;
    answered = request;
    try {
      // At once, so that whoever asks sees that it has begun.
      beginNextKey(keyFile);
      return true;
    } catch (error) {
      tellFailure(error);
      return false;
    }
  }

  function tellFailure(error: unknown): void {
    log('key_change_failed', { error: errorKind(error) });
    const message = error instanceof Error ? error.message : 'It did not work.';
    announce(`The key could not be changed, and stays as it was. ${remedyForDatabase(error) ?? message}`);
  }

  /** @param rotate undefined when it was cut off; rejects when it is refused, and when it gets stuck */
  async function run(rotate: () => Promise<Rotation | undefined>): Promise<void> {
    try {
      const rotation = await rotate();
      if (!rotation) return;
      const { late } = rotation;
      log('key_changed', { overwritten: late ? 'later' : 'all' });
      announce(`A new key is in force. ${afterwardsText(keyFile)}`);
      if (late) announce(LATE_TEXT);
    } catch (error) {
      if (existsSync(nextKey)) throw error;
      tellFailure(error);
    }
  }

  return {
    resume: async () => {
      if (existsSync(nextKey) && existsSync(databasePath))
        await run(() => rotateClaimed(databasePath, keyFile));
    },
    asked: () =>
      new Promise((resolve) => {
        timer = setInterval(() => {
          if (!takeUp()) return;
          clearInterval(timer);
          resolve();
        }, LOOK_EVERY_MS);
      }),
    change: async (signal) => {
      const thread = createThread(new URL('./rotate-worker', import.meta.url));
      const job: Job = { databasePath, keyFile };
      const inThread = async () => {
        try {
          // As the thread's file answers.
          return (await thread.ask(job, signal)) as Rotation;
        } catch (error) {
          if (signal.aborted) return undefined;
          throw error;
        }
      };
      try {
        await run(inThread);
      } finally {
        await thread.end();
        answered = askedFor() ?? answered;
      }
    },
    end: () => clearInterval(timer),
  };
}
