import { Composer, type Api } from 'grammy';
import type { AppContext } from './context.ts';
import { answerTap, paragraphs, showScreen, type Screen } from './screen.ts';

/**
 * What nothing else has taken. Every tap is answered, also an old or forged one, since the button would turn its wheel
 * for ever; everything else that a person sends gets the menu.
 */
export function restHandlers(api: Api, menu: (ctx: AppContext) => Screen): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  async function showMenu(ctx: AppContext, above?: string): Promise<void> {
    if (ctx.chatId === undefined) return;
    const screen = menu(ctx);
    await showScreen(api, ctx.chatId, undefined, { ...screen, html: paragraphs(above, screen.html) });
  }

  composer.on('callback_query', (ctx) =>
    answerTap(api, ctx.callbackQuery.id, ctx.words.plain('telegram-old-button'), true),
  );
  composer.command('cancel', (ctx) => showMenu(ctx, ctx.words.html('telegram-nothing-to-cancel')));
  composer.on('message:text', (ctx) =>
    ctx.msg.text.startsWith('/') ? showMenu(ctx, ctx.words.html('telegram-unknown-command')) : showMenu(ctx),
  );
  composer.on('message', async (ctx) => {
    if (ctx.msg.pinned_message || ctx.msg.message_auto_delete_timer_changed) return;
    await showMenu(ctx, ctx.words.html('concerns-notice-text_only'));
  });
  return composer;
}
