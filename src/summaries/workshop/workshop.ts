import { Worker } from 'node:worker_threads';
import type { Job, Made } from './jobs.ts';

/** Compiled as this file is, or run from its source. */
const isSource = import.meta.url.endsWith('.ts');
const script = new URL(isSource ? './worker.ts' : './worker.js', import.meta.url);

/** A thread does not inherit what reads the sources: tsx is registered there first (tsx, "Node.js API"). */
const fromSource = (): string => {
  const tsx = import.meta.resolve('tsx/esm/api');
  return `import('${tsx}').then(({ register }) => { register(); return import('${script.href}'); })`;
};

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
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function close(): void {
    clearTimeout(idle);
    void worker?.terminate();
    worker = undefined;
  }

  async function work(job: Job): Promise<Buffer> {
    clearTimeout(idle);
    worker ??= begin();
    worker.ref();
    const made = await answerOf(worker, job);
    worker?.unref();
    idle = setTimeout(close, idleMs).unref();
    if ('error' in made) throw made.error;
    return Buffer.from(made.file.buffer);
  }

  function begin(): Worker {
    const begun = isSource ? new Worker(fromSource(), { eval: true }) : new Worker(script);
    const forget = () => {
      if (worker === begun) worker = undefined;
    };
    // Also of a thread that breaks while nobody waits for it: the next job begins another.
    return begun.on('error', forget).on('exit', forget);
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

function answerOf(worker: Worker, job: Job): Promise<Made> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The thread ended without a file.'));
    const settle = (take: () => void) => {
      worker.off('message', answered).off('error', failed).off('exit', ended);
      take();
    };
    const answered = (made: Made) => settle(() => resolve(made));
    const failed = (error: Error) => settle(() => reject(error));
    worker.once('message', answered).once('error', failed).once('exit', ended);
    // Copied, with nothing handed over: others may hold parts of it.
    worker.postMessage(job, []);
  });
}
