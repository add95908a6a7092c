import { createThread } from '../../jobs/thread.ts';
import type { Job } from './jobs.ts';

const script = new URL('./worker', import.meta.url);

/** After so long without work a thread is ended, and gives back what memory it took. */
const IDLE_MS = 30_000;

export interface Workshop {
  /** Makes a file. @throws what went wrong in the thread */
  make: (job: Job) => Promise<Buffer>;
  /** Ends the thread at once: what it is making is not made, and the next job begins another. */
  close: () => void;
}

/**
 * Makes files in a thread of its own, for each takes up a processor for a tenth of a second or for a whole one, and everybody
 * else would wait. One after another: whoever asks a hundred times gets a hundred, and never needs more memory than one. The
 * thread begins with the first file, and stays a while for the next. It keeps no process from ending.
 */
export function createWorkshop(idleMs = IDLE_MS): Workshop {
  const thread = createThread(script);
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function close(): void {
    clearTimeout(idle);
    void thread.end();
  }

  async function work(job: Job): Promise<Buffer> {
    clearTimeout(idle);
    // As the thread's file answers.
    const file = (await thread.ask(job)) as Uint8Array;
    idle = setTimeout(close, idleMs).unref();
    return Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  }

  return {
    make: (job) => {
      const made = last.then(() => work(job));
      last = made.catch(() => undefined);
      return made;
    },
    close,
  };
}
