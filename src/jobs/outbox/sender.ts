import { errorKind, type Log } from '../../events.ts';
import type { Clock } from '../clock.ts';
import { localDay, minutesOf } from '../day.ts';
import type { Letter, Outcome } from './letter.ts';
import type { Limiter } from './limiter.ts';
import type { OutboxStore } from './store.ts';
import { verdictOf } from './verdict.ts';

export interface SenderDeps {
  store: OutboxStore;
  limiter: Limiter;
  /** Makes the text of a letter and sends it; rejects as grammY does. */
  send: (letter: Letter) => Promise<void>;
  /** Nothing more can be sent there: the subscription ends, the member counts as out of reach. */
  onBlocked: (letter: Letter) => void;
  /** Overwrites what was deleted. */
  forget: () => void;
  log: Log;
  clock: Clock;
  timeZone: string;
  /** Waits in real time, or less when the sender is stopped. */
  sleep: (milliseconds: number) => Promise<void>;
}

export interface Sender {
  /** Sends what is due, now. Resolves when nothing due is left, or when it was stopped. Never rejects. */
  flush(): Promise<void>;
  /** Starts no more letters; resolves when those under way have ended. */
  stop(): Promise<void>;
}

const AT_ONCE = 30;
const BATCH = 200;
/** Minutes after which a letter that Telegram could not take is tried again; then it counts as failed. */
const PATIENCE = [1, 2, 5, 15, 30];
/** A letter whose answer was lost is sent once more, at once: to miss her would be worse than to write twice. */
const AGAIN_AT_ONCE = [0];

/**
 * Empties the outbox at Telegram's pace. A letter is claimed just before its call and deleted just after, so that a crash leaves
 * in doubt only what was under way.
 */
export function createSender(deps: SenderDeps): Sender {
  const { store, limiter, clock } = deps;
  const underWay = new Set<Promise<void>>();
  let running: Promise<void> | undefined;
  const state = { stopped: false };
  const today = () => localDay(clock(), deps.timeZone);

  async function deliver(letter: Letter): Promise<Outcome | undefined> {
    let error: unknown;
    try {
      await deps.send(letter);
    } catch (thrown) {
      error = thrown;
    }
    const verdict = verdictOf(error);
    switch (verdict.kind) {
      case 'later':
        if (verdict.pauseSeconds !== undefined) {
          limiter.pause(verdict.pauseSeconds * 1000);
          store.release(letter);
          return undefined;
        }
        return putBack(letter, 'failures', PATIENCE, 'failed');
      case 'doubtful':
        return putBack(letter, 'doubts', AGAIN_AT_ONCE, 'doubtful');
      case 'blocked':
        store.end(letter, 'blocked', today());
        deps.onBlocked(letter);
        return 'blocked';
      case 'delivered':
      case 'failed':
        store.end(letter, verdict.kind, today());
        return verdict.kind;
    }
  }

  /** Tries again after as many minutes as `patience` has for this time; when it has none left, that is the end. */
  function putBack(
    letter: Letter,
    why: 'doubts' | 'failures',
    patience: readonly number[],
    end: Outcome,
  ): Outcome | undefined {
    const wait = patience[store.putBack(letter, why) - 1];
    if (wait === undefined) {
      store.end(letter, end, today());
      return end;
    }
    store.postpone(letter, minutesOf(clock()) + wait);
    return undefined;
  }

  async function run(): Promise<void> {
    const counts: Record<Outcome, number> = { delivered: 0, blocked: 0, failed: 0, doubtful: 0 };
    while (!state.stopped) {
      const letters = store.next(BATCH, minutesOf(clock()));
      for (const letter of letters) {
        if (!(await waitTurn(letter))) break;
        limiter.sent(letter.chatId);
        store.claim(letter);
        const sending = deliver(letter)
          .then((outcome) => {
            if (outcome) counts[outcome]++;
          })
          .catch((error: unknown) => deps.log('database_failed', { error: errorKind(error) }))
          .finally(() => underWay.delete(sending));
        underWay.add(sending);
        if (underWay.size >= AT_ONCE) await Promise.race(underWay);
      }
      // What is under way may come back into the box, so the end is looked for only when all of it has ended.
      if (letters.length < BATCH) await Promise.all(underWay);
      deps.forget();
      if (letters.length === 0) break;
    }
    await Promise.all(underWay);
    if (Object.values(counts).some((number) => number > 0)) deps.log('outbox_sent', counts);
  }

  /** False when it was stopped while waiting. */
  async function waitTurn(letter: Letter): Promise<boolean> {
    for (
      let wait = limiter.waitFor(letter.chatId);
      wait > 0 && !state.stopped;
      wait = limiter.waitFor(letter.chatId)
    ) {
      await deps.sleep(wait);
    }
    return !state.stopped;
  }

  return {
    flush: () => {
      running ??= run()
        .catch((error: unknown) => deps.log('database_failed', { error: errorKind(error) }))
        .finally(() => {
          running = undefined;
        });
      return running;
    },
    stop: async () => {
      state.stopped = true;
      await running;
      await Promise.all(underWay);
    },
  };
}
