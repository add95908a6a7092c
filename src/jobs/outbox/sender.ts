import { errorKind } from '../../events.ts';
import { localDay, minutesOf } from '../day.ts';
import { createDelivery, type DeliveryDeps } from './delivery.ts';
import { TIMED_BY_WOMEN, type Letter, type Outcome } from './letter.ts';

export interface SenderDeps extends DeliveryDeps {
  /** Whether Telegram answers at all: asked after trouble, before more letters are risked. Never rejects. */
  reach: () => Promise<boolean>;
  /** The minute until which a letter's whole campaign has to wait; undefined when it may go now. */
  heldUntil: (letter: Letter) => number | undefined;
  /** Overwrites what was deleted. */
  forget: () => void;
  /** Waits in real time, or less when `signal` fires. Never rejects. */
  sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export interface Sender {
  /**
   * Sends what is due, now, beginning with what is urgent, also when it is sending already. May be called within a transaction:
   * it looks into the box only after that has ended. Resolves when nothing due is left, when it was stopped, or when Telegram
   * is out of reach, which the next call finds out again. Never rejects.
   */
  flush(): Promise<void>;
  /** Starts no more letters; resolves when those under way have ended. */
  stop(): Promise<void>;
}

const AT_ONCE = 30;
const BATCH = 200;

/**
 * Empties the outbox at Telegram's pace. A letter is claimed just before its call and deleted just after, so that a crash leaves
 * in doubt only what was under way.
 */
export function createSender(deps: SenderDeps): Sender {
  const { store, limiter, clock, heldUntil } = deps;
  const deliver = createDelivery(deps);
  const underWay = new Set<Promise<void>>();
  const stopping = new AbortController();
  const { signal } = stopping;
  let running: Promise<void> | undefined;
  /** Something may have come into the box since it was last looked into. */
  let asked = false;
  let trouble = false;
  let counts = noCounts();

  async function run(): Promise<void> {
    // The caller's transaction ends first: what it has planned may yet be undone.
    await Promise.resolve();
    while (asked && !signal.aborted) {
      try {
        await emptyBox();
      } catch (error) {
        deps.log('database_failed', { error: errorKind(error) });
      }
      await Promise.all(underWay);
      report();
    }
    // In the same breath as the last look at `asked`, so that nobody who asks in between is overheard.
    running = undefined;
  }

  async function emptyBox(): Promise<void> {
    while (!signal.aborted) {
      asked = false;
      if (trouble && !(await deps.reach())) return;
      trouble = false;
      const letters = store.next(BATCH, minutesOf(clock()), localDay(clock(), deps.timeZone));
      if (letters.length === 0 && underWay.size === 0) return;
      await sendBatch(letters);
      // What is under way may come back into the box, so the end is looked for only when all of it has ended.
      if (letters.length < BATCH || trouble) await Promise.all(underWay);
      deps.forget();
    }
  }

  /** Ends early when another look into the box is due: something urgent may have come, or Telegram gone. */
  async function sendBatch(letters: readonly Letter[]): Promise<void> {
    for (const letter of letters) {
      const until = heldUntil(letter);
      if (until !== undefined) return store.hold(letter.campaign, until);
      await turnOf(letter);
      if (signal.aborted || asked || trouble) return;
      if (!store.claim(letter, minutesOf(clock()))) continue;
      limiter.sent(letter.chatId);
      start(letter);
      if (underWay.size >= AT_ONCE) await Promise.race(underWay);
    }
  }

  async function turnOf(letter: Letter): Promise<void> {
    for (let wait = limiter.waitFor(letter.chatId); wait > 0; wait = limiter.waitFor(letter.chatId)) {
      if (signal.aborted) return;
      await deps.sleep(wait, signal);
    }
  }

  function start(letter: Letter): void {
    const sending = deliver(letter)
      .then((attempt) => {
        trouble ||= attempt.trouble;
        if (attempt.outcome && !TIMED_BY_WOMEN.has(letter.kind)) counts[attempt.outcome]++;
      })
      .catch((error: unknown) => deps.log('database_failed', { error: errorKind(error) }))
      .finally(() => underWay.delete(sending));
    underWay.add(sending);
  }

  function report(): void {
    if (Object.values(counts).some((number) => number > 0)) deps.log('outbox_sent', counts);
    counts = noCounts();
  }

  return {
    flush: () => {
      asked = true;
      running ??= run();
      return running;
    },
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

function noCounts(): Record<Outcome, number> {
  return { delivered: 0, blocked: 0, failed: 0, doubtful: 0 };
}
