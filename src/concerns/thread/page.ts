import type { Api, Composer } from 'grammy';
import type { AppContext } from '../../telegram/context.ts';
import type { LowestMessages } from '../../telegram/lowest.ts';
import type { Removals } from '../../telegram/removals.ts';
import { answerTap, showScreen, type Screen } from '../../telegram/screen.ts';
import { onTap } from '../../telegram/taps.ts';
import type { Thread } from '../concern.ts';
import { isNews, threadPage } from './rules.ts';
import { closingScreen, threadScreen } from './screens.ts';
import type { ThreadStore } from './store.ts';
import type { Visit, Visits } from './visits.ts';

export interface PageDeps {
  api: Api;
  concerns: ThreadStore;
  visits: Visits;
  removals: Removals;
  lowest: LowestMessages;
}

/** What a button of an open thread does. @param value what the button carries, as the client says it */
type ThreadTap = (
  ctx: AppContext,
  chatId: number,
  visit: Visit,
  thread: Thread,
  value: string | undefined,
) => Promise<void>;

/** The one message that shows an open thread, whatever of it: shared by everything she can do there. */
export interface ThreadPages {
  /**
   * Shows a screen in the visit's message, and the visit goes on from there; below everything, when she has typed and her message
   * or something of ours stands below the page. False when Telegram would not show it.
   */
  show(ctx: AppContext, chatId: number, visit: Visit, screen: Screen): Promise<boolean>;
  /** Shows the visit's page of a thread; what was new on it is new no more, once it has really been shown. */
  showThread(ctx: AppContext, chatId: number, visit: Visit, thread: Thread, notice?: string): Promise<void>;
  /** Runs `act` on the thread that this very message shows; a stale or forged button only closes the page. */
  onThreadTap(composer: Composer<AppContext>, action: string, act: ThreadTap): void;
}

export function createThreadPages({ api, concerns, visits, removals, lowest }: PageDeps): ThreadPages {
  async function show(ctx: AppContext, chatId: number, visit: Visit, screen: Screen): Promise<boolean> {
    const staysAbove = !ctx.callbackQuery && lowest.isCovered(chatId, visit.messageId);
    const shown = await showScreen(api, chatId, staysAbove ? undefined : visit.messageId, screen);
    const messageId = shown.ok ? shown.messageId : visit.messageId;
    const displaced = visits.set(chatId, { ...visit, messageId });
    // Nobody looks after it from here on, and it may show her words.
    if (displaced !== undefined) await removals.remove(chatId, [displaced]);
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
    return shown.ok;
  }

  return {
    show,
    showThread: async (ctx, chatId, visit, thread, notice) => {
      const page = threadPage(thread.entries, visit.page);
      const screen = threadScreen(thread, page, ctx.words, notice);
      const shown = await show(ctx, chatId, { ...visit, page: page.index }, screen);
      const news = page.entries.filter(isNews).map((entry) => entry.position);
      if (shown && news.length > 0) concerns.markSeen(thread.id, news);
    },
    onThreadTap: (composer, action, act) =>
      onTap(composer, 'thread', action, async (ctx, [value]) => {
        if (ctx.chatId === undefined) return;
        const messageId = ctx.callbackQuery?.message?.message_id;
        const visit = visits.get(ctx.chatId);
        const thread =
          visit?.concernId && visit.messageId === messageId
            ? concerns.readThread(visit.concernId)
            : undefined;
        if (visit && thread) return act(ctx, ctx.chatId, visit, thread, value);
        await showScreen(api, ctx.chatId, messageId, closingScreen(ctx.words, 'concerns-thread-closed'));
        if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
      }),
  };
}
