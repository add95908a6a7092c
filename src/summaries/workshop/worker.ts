import { parentPort } from 'node:worker_threads';
import { make, type Job, type Made } from './jobs.ts';

parentPort?.on('message', (job: Job) => {
  void make(job).then(
    (made) => {
      // A copy of its own: what was made may lie in memory that others share.
      const file = new Uint8Array(made);
      answer({ file }, [file.buffer]);
    },
    (error: unknown) => answer({ error }),
  );
});

// What is large is handed over rather than copied.
const answer = (made: Made, handedOver: ArrayBuffer[] = []): void =>
  parentPort?.postMessage(made, handedOver);
