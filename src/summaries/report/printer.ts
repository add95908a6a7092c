import { createThread } from '../../jobs/thread.ts';
import type { Block } from './blocks.ts';
import type { Properties } from './paper.ts';

/** What the thread is given: plain data, which can be copied over. */
export interface PrintJob {
  blocks: readonly Block[];
  properties: Properties;
}

const script = new URL('./print-worker', import.meta.url);

/**
 * Makes reports as PDF in a thread of their own, for each takes up a processor for a second, and everybody else would wait. One
 * after another: whoever asks a hundred times gets a hundred, and never needs more memory than one.
 */
export function createPrinter(): (job: PrintJob) => Promise<Buffer> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const printed = last.then(() => print(job));
    last = printed.catch(() => undefined);
    return printed;
  };
}

async function print(job: PrintJob): Promise<Buffer> {
  const thread = createThread(script);
  try {
    // As the thread's file answers.
    return Buffer.from((await thread.ask(job)) as Uint8Array);
  } finally {
    await thread.end();
  }
}
