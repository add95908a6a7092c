import type { Log } from '../../events.ts';
import type { Clock } from '../clock.ts';
import { localDay, minutesOf } from '../day.ts';
import { TIMED_BY_WOMEN, type Letter, type Outcome } from './letter.ts';
import type { Limiter } from './limiter.ts';
import type { OutboxStore } from './store.ts';
import { verdictOf } from './verdict.ts';

export interface DeliveryDeps {
  store: OutboxStore;
  limiter: Limiter;
  /** Makes the text of a letter and sends it; rejects as grammY does. */
  send: (letter: Letter) => Promise<void>;
  /** Nothing more can be sent there: the subscription ends, the member counts as out of reach. */
  onBlocked: (letter: Letter) => void;
  log: Log;
  clock: Clock;
  timeZone: string;
}

/** What became of one attempt: how the letter ended, unless it waits again, and whether Telegram may be out of reach. */
export interface Attempt {
  outcome: Outcome | undefined;
  trouble: boolean;
}

/** Minutes after which a letter that Telegram could not take is tried again, some four hours in all; then it has failed. */
const PATIENCE = [1, 2, 5, 15, 30, 60, 120];
/** A letter whose answer was lost is sent once more, at once: to miss her would be worse than to write twice. */
const AGAIN_AT_ONCE = [0];

const WAITS: Attempt = { outcome: undefined, trouble: false };
const WAITS_IN_TROUBLE: Attempt = { outcome: undefined, trouble: true };

/**
 * Sends one letter, which has been claimed, and settles what follows from how that ended.
 * @returns a function that rejects when the database fails
 */
export function createDelivery(deps: DeliveryDeps): (letter: Letter) => Promise<Attempt> {
  const { store, limiter, clock } = deps;
  const today = () => localDay(clock(), deps.timeZone);

  function ended(letter: Letter, outcome: Outcome, trouble = false): Attempt {
    store.end(letter, outcome, today());
    return { outcome, trouble };
  }

  /** Tries again after as many minutes as `patience` has for this time; when it has none left, that is the end. */
  function putBack(
    letter: Letter,
    why: 'doubts' | 'failures',
    patience: readonly number[],
    end: Outcome,
  ): Attempt {
    const wait = patience[store.putBack(letter, why) - 1];
    if (wait === undefined) return ended(letter, end, true);
    if (wait > 0) store.postpone(letter, minutesOf(clock()) + wait);
    return WAITS_IN_TROUBLE;
  }

  return async (letter) => {
    let error: unknown;
    try {
      await deps.send(letter);
    } catch (thrown) {
      error = thrown;
    }
    const verdict = verdictOf(error);
    switch (verdict.kind) {
      case 'too_fast':
        limiter.pause(verdict.pauseSeconds * 1000);
        store.release(letter);
        return WAITS;
      case 'unsent':
        store.release(letter);
        return WAITS_IN_TROUBLE;
      case 'later':
        return putBack(letter, 'failures', PATIENCE, 'failed');
      case 'doubtful':
        return putBack(letter, 'doubts', AGAIN_AT_ONCE, 'doubtful');
      case 'blocked':
        // First what must not be lost: ending the letter first would forget, in a crash between the two, that she is gone.
        deps.onBlocked(letter);
        return ended(letter, 'blocked');
      case 'failed':
        if (!TIMED_BY_WOMEN.has(letter.kind)) {
          deps.log('api_failed', { method: 'sendMessage', code: verdict.code, reason: verdict.reason });
        }
        return ended(letter, 'failed');
      case 'delivered':
        return ended(letter, 'delivered');
    }
  };
}
