import { neverBack, type Clock } from '../../jobs/clock.ts';

/** Messages that are to vanish by themselves. In memory only: after a restart they stay until the next erasure. */
export interface PassingNotes {
  /** @param lifetimeMs how long it may stand: a minute when not said */
  passAway(chatId: number, messageId: number, lifetimeMs?: number): void;
  /** Those whose minute is over; each is told once. */
  due(): { chatId: number; messageId: number }[];
}

const LIFETIME_MS = 60_000;

export function createPassingNotes(clock: Clock): PassingNotes {
  const steady = neverBack(clock);
  let notes: { chatId: number; messageId: number; until: number }[] = [];
  return {
    passAway: (chatId, messageId, lifetimeMs = LIFETIME_MS) =>
      void notes.push({ chatId, messageId, until: steady() + lifetimeMs }),
    due: () => {
      const now = steady();
      const over = notes.filter((note) => note.until <= now);
      notes = notes.filter((note) => note.until > now);
      return over.map(({ chatId, messageId }) => ({ chatId, messageId }));
    },
  };
}
