import type { Clock } from '../../jobs/clock.ts';

/** Messages that are to vanish by themselves. In memory only: after a crash they stay until the next erasure. */
export interface PassingNotes {
  /** @param lifetimeMs how long it may stand: a minute when not said */
  passAway(chatId: number, messageId: number, lifetimeMs?: number): void;
  /** Those whose minute is over; each is told once. */
  due(): { chatId: number; messageId: number }[];
  /** All of them: with the process goes what knows of them. */
  endAll(): { chatId: number; messageId: number }[];
}

const LIFETIME_MS = 60_000;

export function createPassingNotes(clock: Clock): PassingNotes {
  let notes: { chatId: number; messageId: number; until: number }[] = [];
  function endWhere(isOver: (until: number) => boolean): { chatId: number; messageId: number }[] {
    const over = notes.filter(({ until }) => isOver(until));
    notes = notes.filter(({ until }) => !isOver(until));
    return over.map(({ chatId, messageId }) => ({ chatId, messageId }));
  }

  return {
    passAway: (chatId, messageId, lifetimeMs = LIFETIME_MS) =>
      void notes.push({ chatId, messageId, until: clock() + lifetimeMs }),
    due: () => endWhere((until) => until <= clock()),
    endAll: () => endWhere(() => true),
  };
}
