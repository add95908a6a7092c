import { Composer, type Api } from 'grammy';
import type { AppContext } from '../context.ts';
import { tapButton } from '../buttons.ts';
import { answerTap, removeMessages, showScreen } from '../screen.ts';
import { onTap } from '../taps.ts';
import type { Erased, Erasures } from './erase.ts';
import type { PassingNotes } from './passing-notes.ts';
import type { EraseLedger } from './store.ts';

const SAID: Record<Erased, string> = {
  all: 'telegram-erased',
  some: 'telegram-erased-some',
  later: 'telegram-erased-later',
};

/**
 * `/erase`: one tap, at any moment, without a question in between: somebody may be at the door. An open form and an open
 * thread end with it. What can't be erased is said where it leaves no trace: in the tap's dialog, or, after a typed command,
 * in a line that removes itself.
 */
export function eraseHandlers(
  api: Api,
  erasures: Erasures,
  ledger: EraseLedger,
  notes: PassingNotes,
  endVisit: (chatId: number) => void,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  async function erase(ctx: AppContext, chatId: number): Promise<string> {
    await ctx.conversation.exitAll();
    endVisit(chatId);
    const current = ctx.msgId === undefined ? [] : [ctx.msgId];
    return SAID[await erasures.erase(chatId, current)];
  }

  composer.command('erase', async (ctx) => {
    const said = await erase(ctx, ctx.chat.id);
    const shown = await showScreen(api, ctx.chat.id, undefined, {
      html: ctx.words.html(said),
      buttons: [[tapButton(ctx.words.plain('telegram-erased-close'), 'erase', 'note')]],
    });
    if (!shown.ok) return;
    notes.passAway(ctx.chat.id, shown.messageId);
    // It removes itself within a minute, and must not be what keeps this chat in the ledger for two days.
    ledger.drop(ctx.chat.id, [shown.messageId]);
  });
  onTap(composer, 'erase', 'now', async (ctx) => {
    if (ctx.chatId === undefined || !ctx.callbackQuery) return;
    const said = await erase(ctx, ctx.chatId);
    await answerTap(api, ctx.callbackQuery.id, ctx.words.plain(said), true);
  });
  onTap(composer, 'erase', 'note', async (ctx) => {
    if (ctx.chatId === undefined || !ctx.callbackQuery) return;
    if (ctx.msgId !== undefined) await removeMessages(api, ctx.chatId, [ctx.msgId]);
    await answerTap(api, ctx.callbackQuery.id);
  });
  return composer;
}
