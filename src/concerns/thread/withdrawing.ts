import { Composer } from 'grammy';
import type { AppContext } from '../../telegram/context.ts';
import type { ErasureStore } from '../erasure/store.ts';
import type { PageDeps, ThreadPages } from './page.ts';
import { askWithdrawScreen, closingScreen } from './screens.ts';

export interface WithdrawingDeps extends PageDeps {
  concerns: PageDeps['concerns'] & Pick<ErasureStore, 'withdraw'>;
  /** For how many days backups are kept; 0 when the operator alone decides. */
  backupDays: number;
}

/** Taking a concern back: asked once, then erased at once. */
export function withdrawingHandlers(deps: WithdrawingDeps, pages: ThreadPages): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  pages.onThreadTap(composer, 'withdraw', async (ctx, chatId, visit, thread, value) => {
    if (value !== 'yes') {
      await pages.show(ctx, chatId, visit, askWithdrawScreen(ctx.words, deps.backupDays));
      return;
    }
    deps.concerns.withdraw(thread.id);
    const told = await pages.show(ctx, chatId, visit, closingScreen(ctx.words, 'concerns-thread-withdrawn'));
    // Otherwise the page still shows what she has taken back, and has to go when its time is over.
    if (told) deps.visits.end(chatId);
  });
  return composer;
}
