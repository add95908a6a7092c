import { Composer, type Api } from 'grammy';
import type { AppContext } from './context.ts';
import { answerTap, showScreen, type Screen } from './screen.ts';

/**
 * What nothing else has taken. Every tap is answered, also an old or forged one, since the button would turn its wheel
 * for ever; everything else that a person sends gets the menu.
 * @param isStaff whether a chat is an active member's: only a member's words come here, for a woman's begin a concern
 */
export function restHandlers(
  api: Api,
  menu: (ctx: AppContext) => Screen,
  isStaff: (chatId: number) => boolean,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  async function showMenu(ctx: AppContext, above?: string): Promise<void> {
    if (ctx.chatId === undefined) return;
    const screen = menu(ctx);
    await showScreen(api, ctx.chatId, undefined, {
      ...screen,
      html: above === undefined ? screen.html : `${above}\n\n${screen.html}`,
    });
  }

  composer.on('callback_query', (ctx) =>
    answerTap(api, ctx.callbackQuery.id, ctx.words.plain('telegram-old-button'), true),
  );
  composer.command('cancel', (ctx) =>
    showMenu(
      ctx,
      ctx.words.html(ctx.turnedFrom === undefined ? 'telegram-nothing-to-cancel' : 'telegram-cancelled'),
    ),
  );
  composer.on('message:text', (ctx) => {
    if (ctx.msg.text.startsWith('/')) return showMenu(ctx, ctx.words.html('telegram-unknown-command'));
    return showMenu(ctx, isStaff(ctx.chat.id) ? ctx.words.html('telegram-stray-words') : undefined);
  });
  composer.on('message', async (ctx) => {
    if (ctx.msg.pinned_message || ctx.msg.message_auto_delete_timer_changed) return;
    await showMenu(ctx, ctx.words.html('concerns-notice-text_only'));
  });
  return composer;
}
