import type { Log } from '../../events.ts';
import type { Pseudonym } from '../../privacy/strong-room.ts';
import type { Clock } from '../clock.ts';
import { localDay, minutesOf } from '../day.ts';
import type { ApiReason } from '../../telegram/api-errors.ts';
import { TIMED_BY_WOMEN, type Letter, type Outcome } from './letter.ts';
import type { Limiter } from './limiter.ts';
import type { OutboxStore } from './store.ts';
import { verdictOf } from './verdict.ts';

export interface DeliveryDeps {
  store: OutboxStore;
  limiter: Limiter;
  /** Makes the text of a letter and sends it; rejects as grammY does. @returns the message's id, when there is a new one */
  send: (letter: Letter) => Promise<number | undefined>;
  /** A letter to a group has become this message. */
  onSent?: (letter: Letter, messageId: number) => void;
  /** Nothing more can be sent there: the subscription ends, the member counts as out of reach. */
  onBlocked: (letter: Letter) => void;
  /** What is done when a group turns out to be another than it was; letters to groups need it. */
  groups?: GroupKeeping;
  log: Log;
  clock: Clock;
  timeZone: string;
}

/** What sending a letter teaches about a group. */
export interface GroupKeeping {
  /** It has another id now. @returns where its letters go; undefined when nobody knows the group */
  upgraded(letter: Letter, chatId: number): { recipient: Pseudonym; address: Buffer } | undefined;
  /** The bot may not write there. */
  refused(letter: Letter): void;
  /** The topic it wrote in is gone. @returns whether to try again, outside that topic */
  threadGone(letter: Letter): boolean;
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

/** Refusals that are nobody's mistake: somebody has deleted a post, or taken back what the bot may do. */
const EXPECTED: ReadonlySet<ApiReason> = new Set(['edit_target_gone', 'no_rights']);

const WAITS: Attempt = { outcome: undefined, trouble: false };
const WAITS_IN_TROUBLE: Attempt = { outcome: undefined, trouble: true };

/**
 * Sends one letter, which has been claimed, and settles what follows from how that ended.
 * @returns a function that rejects when the database fails
 */
export function createDelivery(deps: DeliveryDeps): (letter: Letter) => Promise<Attempt> {
  const { store, limiter, clock, groups } = deps;
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

  /** The letter goes on to where the group is now; to no group at all, or to the same again, it has failed. */
  function followUpgrade(letter: Letter, chatId: number): Attempt {
    const moved = chatId === letter.chatId ? undefined : groups?.upgraded(letter, chatId);
    if (!moved) return ended(letter, 'failed');
    store.readdress(letter, moved);
    return WAITS;
  }

  /** @returns whether to try again */
  function settleWithGroup(letter: Letter, reason: ApiReason): boolean {
    if (reason === 'no_rights') groups?.refused(letter);
    return reason === 'thread_gone' && groups?.threadGone(letter) === true;
  }

  return async (letter) => {
    let error: unknown;
    let messageId: number | undefined;
    try {
      messageId = await deps.send(letter);
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
      case 'upgraded':
        return followUpgrade(letter, verdict.chatId);
      case 'failed':
        if (letter.purpose === 'group' && settleWithGroup(letter, verdict.reason)) {
          store.release(letter);
          return WAITS;
        }
        if (!TIMED_BY_WOMEN.has(letter.kind) && !EXPECTED.has(verdict.reason)) {
          deps.log('api_failed', { method: 'sendMessage', code: verdict.code, reason: verdict.reason });
        }
        return ended(letter, 'failed');
      case 'delivered':
        // First what must not be lost, here too: a post that nobody knows of could never be changed.
        if (letter.purpose === 'group' && messageId !== undefined) deps.onSent?.(letter, messageId);
        return ended(letter, 'delivered');
    }
  };
}
