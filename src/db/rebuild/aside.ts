import { setTimeout as wait } from 'node:timers/promises';
import { createThread } from '../../jobs/thread.ts';

/** How long another process that has the database open is waited for, in milliseconds: a backup is copied within seconds. */
const PATIENCE_MS = 10_000;
const BETWEEN_TRIES_MS = 500;

/**
 * `rebuildAsCopy` in a thread of its own, so that signals and health checks are answered meanwhile.
 * @param signal cuts it off after the statement that SQLite is at, for the next start to end it; rejects then
 * @returns false when another process has had the database open for long
 */
export async function rebuildAside(
  path: string,
  signal: AbortSignal,
  patienceMs = PATIENCE_MS,
): Promise<boolean> {
  const thread = createThread(new URL('./worker', import.meta.url));
  try {
    for (let waited = 0; waited <= patienceMs; waited += BETWEEN_TRIES_MS) {
      if (await thread.ask(path, signal)) return true;
      await wait(BETWEEN_TRIES_MS, undefined, { signal });
    }
    return false;
  } finally {
    await thread.end();
  }
}
