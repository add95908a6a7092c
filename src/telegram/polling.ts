import { createBatchSink, createRunner, createSource, createUpdateFetcher } from '@grammyjs/runner';
import { GrammyError, type Bot, type Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../events.ts';
import { neverBack, type Clock } from '../jobs/clock.ts';
import { failureReason } from './api-errors.ts';
import { ALLOWED_UPDATES, type Receiver } from './receiver.ts';

/** Six times as long as a poll waits when nobody writes. */
const REACHED_MS = 180_000;

/**
 * Long polling that handles the updates of a batch concurrently (those of one chat in order: see `sequentialize`), and asks
 * for the next batch, which is what confirms this one to Telegram, only when all of it has been handled. A crash therefore
 * loses nothing: Telegram delivers the batch again.
 * @param handle must not reject
 */
export function startPolling<C extends Context>(
  bot: Bot<C>,
  handle: (update: Update) => Promise<void>,
  log: Log,
  clock: Clock,
): Receiver {
  const steady = neverBack(clock);
  const fetchUpdates = createUpdateFetcher(bot, {
    fetch: { allowed_updates: ALLOWED_UPDATES, timeout: 30 },
    retryInterval: 'quadratic',
    silent: true,
  });
  let confirmed = 0;
  let reachedAt = steady();
  const source = createSource<Update>({
    supply: async (size, signal) => {
      const updates = await fetchUpdates(size, signal);
      reachedAt = steady();
      confirmed = updates.at(-1)?.update_id ?? confirmed;
      return updates;
    },
  });
  const sink = createBatchSink<Update>({ consume: handle }, async () => undefined);
  const runner = createRunner(source, sink);
  runner.start();
  const done = Promise.resolve(runner.task()).catch((error: unknown) => {
    const code = error instanceof GrammyError ? error.error_code : 0;
    log('polling_failed', { code, reason: failureReason(error) });
    throw error;
  });
  return {
    done,
    isReached: () => steady() - reachedAt < REACHED_MS,
    stop: async () => {
      if (runner.isRunning()) await runner.stop();
      if (confirmed > 0) {
        await bot.api.getUpdates({ offset: confirmed + 1, limit: 1, timeout: 0 }).catch(() => undefined);
      }
    },
  };
}
