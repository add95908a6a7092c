import { parentPort } from 'node:worker_threads';

/** What a thread says of a job. */
export type Reply = { answer: unknown } | { failure: { name: string; message: string; code: unknown } };

/** Answers the jobs of `createThread`, within the thread. @param work may throw, which is told as well */
export function answerJobs(work: (job: unknown) => unknown): void {
  const reply = async (job: unknown): Promise<Reply> => {
    try {
      return { answer: await work(job) };
    } catch (error) {
      // Of an error of a class of its own, such as SQLite's, nothing would come over.
      const { name, message } = error instanceof Error ? error : new Error('It did not work.');
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      return { failure: { name, message, code } };
    }
  };
  parentPort?.on('message', (job: unknown) => {
    void reply(job).then((said) => parentPort?.postMessage(said, []));
  });
}
