import { Worker } from 'node:worker_threads';
import type { Block } from './blocks.ts';
import type { Properties } from './paper.ts';

/** What a worker is given: plain data, which can be copied over. */
export interface PrintJob {
  blocks: readonly Block[];
  properties: Properties;
}

/** Compiled as this file is, or run from its source. */
const isSource = import.meta.url.endsWith('.ts');
const script = new URL(isSource ? './print-worker.ts' : './print-worker.js', import.meta.url);

/** A thread does not inherit what reads the sources: tsx is registered there first (tsx, "Node.js API"). */
const fromSource = (): string => {
  const tsx = import.meta.resolve('tsx/esm/api');
  return `import('${tsx}').then(({ register }) => { register(); return import('${script.href}'); })`;
};

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

function print(job: PrintJob): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = isSource
      ? new Worker(fromSource(), { eval: true, workerData: job })
      : new Worker(script, { workerData: job });
    worker.once('message', (pdf: Uint8Array) => resolve(Buffer.from(pdf)));
    worker.once('error', reject);
    // After an answer this changes nothing.
    worker.once('exit', () => reject(new Error('The thread ended without a report.')));
  });
}
