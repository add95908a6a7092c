import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Reply } from './thread-side.ts';

/** Compiled as this file is, or run from its source. */
const isSource = import.meta.url.endsWith('.ts');

/**
 * A thread for work that would keep everybody waiting. It shares no memory with this one: what it is told is copied over. It
 * keeps the process from ending only while it works.
 */
export interface Thread {
  /**
   * What the thread answers to a job. One job at a time; the thread is started with the first one, and anew after it has ended,
   * by whatever.
   * @param signal ends the thread, as soon as what it does in one piece is done (a statement of SQLite, say)
   * @throws an error with the name, the message and the code of the one that the work throws; or `signal.reason`
   */
  ask(job: unknown, signal?: AbortSignal): Promise<unknown>;
  /** Ends it. */
  end(): Promise<void>;
}

/** @param script the thread's file, without its ending, which calls `answerJobs` */
export function createThread(script: URL): Thread {
  let running: Worker | undefined;

  const end = async () => {
    const worker = running;
    running = undefined;
    await worker?.terminate();
  };

  function begin(): Worker {
    const begun = start(script);
    const forget = () => {
      if (running === begun) running = undefined;
    };
    // Also of one that breaks while nobody waits for it.
    return begun.on('error', forget).on('exit', forget);
  }

  return {
    ask: async (job, signal) => {
      signal?.throwIfAborted();
      const worker = (running ??= begin());
      worker.ref();
      const giveUp = () => void end();
      signal?.addEventListener('abort', giveUp, { once: true });
      try {
        return await answerOf(worker, job);
      } catch (error) {
        await end();
        throw signal?.aborted ? signal.reason : error;
      } finally {
        worker.unref();
        signal?.removeEventListener('abort', giveUp);
      }
    },
    end,
  };
}

async function answerOf(worker: Worker, job: unknown): Promise<unknown> {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    const replied = Promise.race([
      once(worker, 'message', { signal }).then(([message]: unknown[]) => message),
      once(worker, 'exit', { signal }).then(() => {
        throw new Error('The thread ended without an answer.');
      }),
    ]);
    worker.postMessage(job, []);
    // As `answerJobs` replies.
    const reply = (await replied) as Reply;
    if ('answer' in reply) return reply.answer;
    throw Object.assign(new Error(reply.failure.message), reply.failure);
  } finally {
    listening.abort();
  }
}

function start(script: URL): Worker {
  if (!isSource) return new Worker(new URL(`${script.href}.js`));
  // A thread does not inherit what reads the sources: tsx is registered there first (tsx, "Node.js API").
  const tsx = import.meta.resolve('tsx/esm/api');
  return new Worker(
    `import('${tsx}').then(({ register }) => { register(); return import('${script.href}.ts'); })`,
    { eval: true },
  );
}
