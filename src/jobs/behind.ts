import { atMost } from './at-most.ts';

/** How long whoever writes next may have to wait for what somebody else has asked for, in milliseconds. */
const PATIENCE_MS = 200;

/** Work that goes on behind what has asked for it, such as making a report. */
export interface Behind {
  /**
   * Waits for it, but not for long: the next batch of updates, and with it everybody else, waits for this one. What takes longer
   * goes on by itself, and is lost if the process is killed meanwhile: only for what is asked for again as easily.
   * @param work must not reject
   */
  after(work: Promise<void>): Promise<void>;
  /** Until nothing goes on any more. */
  idle(): Promise<void>;
}

export function createBehind(patienceMs = PATIENCE_MS): Behind {
  const going = new Set<Promise<void>>();
  return {
    after: (work) => {
      going.add(work);
      return atMost(
        patienceMs,
        work.finally(() => going.delete(work)),
      );
    },
    idle: async () => {
      while (going.size > 0) await Promise.all(going);
    },
  };
}
