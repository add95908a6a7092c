import type { Job } from './jobs.ts';
import type { Workshop } from './workshop.ts';

/**
 * Makes what is the same once, whoever asks for it at the same moment or, as far as it is kept, soon after: all of it is
 * published, and says the same to everybody. What failed is tried again.
 * @param kept how many finished files are kept in memory; those in the making are shared in any case
 */
export function sharing(make: Workshop['make'], kept = 0): Workshop['make'] {
  const making = new Map<string, Promise<Buffer>>();
  /** In the order in which they were wanted last. */
  const finished = new Map<string, Buffer>();

  function keep(key: string, file: Buffer): void {
    finished.delete(key);
    finished.set(key, file);
    const [oldest] = finished.keys();
    if (finished.size > kept && oldest !== undefined) finished.delete(oldest);
  }

  async function makeAndKeep(job: Job, key: string): Promise<Buffer> {
    try {
      const file = await make(job);
      keep(key, file);
      return file;
    } finally {
      making.delete(key);
    }
  }

  return (job) => {
    const key = JSON.stringify(job);
    const file = finished.get(key);
    if (file) {
      keep(key, file);
      return Promise.resolve(file);
    }
    const made = making.get(key) ?? makeAndKeep(job, key);
    making.set(key, made);
    return made;
  };
}
