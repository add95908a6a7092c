import { rebuildAside } from '../db/rebuild/aside.ts';
import { errorKind, type Log } from '../events.ts';

/** How a bot steps aside for the nightly rebuild of a large database, which needs the file for itself. */
export interface SteppingAside {
  /** Asks for it, from within the app; nothing happens when nobody waits for it. */
  ask: () => void;
  /** Resolves when it is asked for the next time. */
  asked(): Promise<void>;
  /**
   * Rebuilds the database, while it is claimed and closed. What hinders that is told, and it waits for the next night. Never
   * rejects.
   * @param signal cuts it off, for the next start to clear up
   */
  rebuild(signal: AbortSignal): Promise<void>;
}

export function createSteppingAside(databasePath: string, log: Log): SteppingAside {
  let ask: () => void = () => undefined;
  return {
    ask: () => ask(),
    asked: () =>
      new Promise((resolve) => {
        ask = resolve;
      }),
    rebuild: async (signal) => {
      log('rebuilding', {});
      try {
        const isDone = await rebuildAside(databasePath, signal);
        if (isDone) log('rebuilt', {});
        else log('rebuild_failed', { error: 'in_use' });
      } catch (error) {
        if (!signal.aborted) log('rebuild_failed', { error: errorKind(error) });
      }
    },
  };
}
