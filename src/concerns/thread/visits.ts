import { neverBack, type Clock } from '../../jobs/clock.ts';
import type { RecordId } from '../../privacy/strong-room.ts';

/**
 * Who has which thread open. In memory only: written down, it would tie a concern to a chat,
 * which nothing may. A restart closes every thread; the return code opens it again.
 */
export interface Visit {
  /** The message that shows the page. */
  messageId: number | undefined;
  /** Undefined until a code has opened a thread. */
  concernId: RecordId | undefined;
  /** The page she is on, counted from 0; undefined before she has seen one. */
  page: number | undefined;
  /** What her next text is taken for. */
  expects: 'code' | 'reply' | 'nothing';
  /** A reply she has written and not yet sent. */
  reply: string | undefined;
  /** Her message that was too long to be one; she may make it shorter where it stands. */
  tooLong?: number | undefined;
}

/** A chat that has nothing open. */
export const NO_VISIT: Visit = {
  messageId: undefined,
  concernId: undefined,
  page: undefined,
  expects: 'nothing',
  reply: undefined,
};

export interface Visits {
  get(chatId: number): Visit | undefined;
  /** Opens a visit, or goes on with it. @returns the message that showed the visit until now, when it is another one */
  set(chatId: number, visit: Visit): number | undefined;
  end(chatId: number): void;
  /**
   * She turns to something else: her next text is meant for that. Does not prolong the visit.
   * @param messageId where she has tapped; a page that asks for a code becomes something else there, and is no visit's any more
   */
  lookAway(chatId: number, messageId?: number): void;
  /** Ends visits that rested for a quarter of an hour, and tells which messages still show them. */
  expire(): { chatId: number; messageId: number }[];
  /** Ends all visits, and tells which messages still show them: with the process goes what knows of them. */
  endAll(): { chatId: number; messageId: number }[];
}

const RESTS_FOR_MS = 15 * 60_000;

export function createVisits(clock: Clock): Visits {
  const steady = neverBack(clock);
  const open = new Map<number, { visit: Visit; touched: number }>();
  const rested = (touched: number) => steady() - touched >= RESTS_FOR_MS;

  function endWhere(isOver: (touched: number) => boolean): { chatId: number; messageId: number }[] {
    const ended: { chatId: number; messageId: number }[] = [];
    for (const [chatId, { visit, touched }] of open) {
      if (!isOver(touched)) continue;
      open.delete(chatId);
      if (visit.messageId !== undefined) ended.push({ chatId, messageId: visit.messageId });
    }
    return ended;
  }

  return {
    get: (chatId) => {
      const found = open.get(chatId);
      return found && !rested(found.touched) ? found.visit : undefined;
    },
    set: (chatId, visit) => {
      const before = open.get(chatId)?.visit.messageId;
      open.set(chatId, { visit, touched: steady() });
      return before === visit.messageId ? undefined : before;
    },
    end: (chatId) => void open.delete(chatId),
    lookAway: (chatId, messageId) => {
      const found = open.get(chatId);
      if (!found) return;
      const { concernId } = found.visit;
      const becomesOther = messageId !== undefined && messageId === found.visit.messageId && !concernId;
      if (becomesOther) open.delete(chatId);
      else found.visit = { ...found.visit, expects: 'nothing' };
    },
    expire: () => endWhere(rested),
    endAll: () => endWhere(() => true),
  };
}
