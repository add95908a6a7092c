import type { Update } from 'grammy/types';

/** More than Telegram delivers again after a crash of the network between us. */
const REMEMBERED = 10_000;

/**
 * Handles each update once, however often it is delivered: Telegram delivers again what was not answered in time, while the first
 * delivery may still be at work, or has been done with and only its answer was lost.
 * @param handle may reject: then the next delivery tries again
 * @returns a handler whose promise is that of the first delivery
 */
export function onceEach(handle: (update: Update) => Promise<void>): (update: Update) => Promise<void> {
  const inHand = new Map<number, Promise<void>>();
  /** The oldest first. */
  const done = new Set<number>();
  return (update) => {
    const id = update.update_id;
    if (done.has(id)) return Promise.resolve();
    const known = inHand.get(id);
    if (known) return known;
    const work = handle(update)
      .then(() => {
        done.add(id);
        const [oldest] = done;
        if (done.size > REMEMBERED && oldest !== undefined) done.delete(oldest);
      })
      .finally(() => inHand.delete(id));
    inHand.set(id, work);
    return work;
  };
}
