import type { Api } from 'grammy';
import { neverBack, type Clock } from '../../jobs/clock.ts';
import { editScreen, removeMessages, showScreen, type Screen, type Shown } from '../../telegram/screen.ts';

/** A return code on its way to her screen. */
interface CodeToShow {
  chatId: number;
  /** What shows the form whose place it takes; undefined for a new message. */
  messageId: number | undefined;
  screen: Screen;
  /** It is another woman's: it leaves this screen by itself. */
  passes: boolean;
}

/**
 * Return codes of concerns that are filed, until she has them on her screen. In memory only: with the key a code leads to its
 * concern, so that beside a chat it may lie on disk while the form is open, and not a moment longer. Nothing here throws.
 */
export interface CodesToShow {
  /** Tries once, at once. What Telegram refuses is tried again in every round, for an hour. */
  show(code: CodeToShow): Promise<void>;
  /** One more try for each code that waits, or for those of one chat. @returns how many were tried */
  retry(chatId?: number): Promise<number>;
  /** She erases the chat: nothing may appear there any more. */
  end(chatId: number): void;
}

const LIFETIME_MS = 60 * 60_000;

/**
 * @param api gives up soon, rather than waiting until Telegram can be reached: her draft is on disk meanwhile
 * @param passAway told of each shown code that is not to stay
 */
export function createCodesToShow(
  api: Api,
  clock: Clock,
  passAway: (chatId: number, messageId: number) => void,
): CodesToShow {
  const steady = neverBack(clock);
  const waiting = new Set<CodeToShow & { until: number }>();
  const underWay = new Set<CodeToShow>();

  async function attempt(code: CodeToShow & { until: number }): Promise<void> {
    // Two tries side by side could send the code twice.
    if (underWay.has(code)) return;
    underWay.add(code);
    const shown = await put(code);
    underWay.delete(code);
    if (!shown?.ok) return;
    // She has erased the chat while the call was on its way.
    if (!waiting.delete(code)) await removeMessages(api, code.chatId, [shown.messageId]);
    else if (code.passes) passAway(code.chatId, shown.messageId);
  }

  /** In the form's place, or as a new message when that is gone; undefined when it is gone because she has erased the chat. */
  async function put(code: CodeToShow & { until: number }): Promise<Shown | undefined> {
    const { chatId, messageId, screen } = code;
    if (messageId !== undefined) {
      const edited = await editScreen(api, chatId, messageId, screen);
      if (edited.ok || edited.reason !== 'edit_target_gone') return edited;
    }
    return waiting.has(code) ? showScreen(api, chatId, undefined, screen) : undefined;
  }

  return {
    show: async (code) => {
      const entry = { ...code, until: steady() + LIFETIME_MS };
      waiting.add(entry);
      await attempt(entry);
    },
    retry: async (chatId) => {
      for (const code of waiting) if (code.until <= steady() && !underWay.has(code)) waiting.delete(code);
      const due = [...waiting].filter((code) => chatId === undefined || code.chatId === chatId);
      await Promise.all(due.map(attempt));
      return due.length;
    },
    end: (chatId) => {
      for (const code of waiting) if (code.chatId === chatId) waiting.delete(code);
    },
  };
}
