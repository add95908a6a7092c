import { existsSync } from 'node:fs';
import { createThread } from '../../jobs/thread.ts';
import type { Flaw } from './proof.ts';

export type Job =
  | { kind: 'copy'; path: string; copy: string }
  | { kind: 'inspect'; path: string }
  | { kind: 'discard'; paths: readonly string[] };

/** What takes milliseconds for every megabyte, beside the thread that answers everybody. */
export interface Aside {
  /** `copyForBackup`. */
  copy(path: string, copy: string): Promise<void>;
  /** `flawOf`, without the key, which stays where it is. */
  inspect(path: string): Promise<Flaw | undefined>;
  /** `discard`; also when all else was given up. */
  discard(paths: readonly string[]): Promise<void>;
  end(): Promise<void>;
}

const script = new URL('./aside-worker', import.meta.url);

/** @param signal gives up what is being copied or looked through, after the statement that SQLite is at */
export function createAside(signal?: AbortSignal): Aside {
  const thread = createThread(script);
  const ask = (job: Job, until?: AbortSignal) => thread.ask(job, until);
  return {
    copy: async (path, copy) => void (await ask({ kind: 'copy', path, copy }, signal)),
    // As the thread's file answers.
    inspect: async (path) => (await ask({ kind: 'inspect', path }, signal)) as Flaw | undefined,
    discard: async (paths) => {
      const there = paths.filter((path) => existsSync(path));
      if (there.length > 0) await ask({ kind: 'discard', paths: there });
    },
    end: () => thread.end(),
  };
}
