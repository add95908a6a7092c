import { Composer, type Api } from 'grammy';
import type { AppContext } from './context.ts';
import { answerTap, paragraphs, showScreen, type Screen } from './screen.ts';
import { isService } from './service-message.ts';

/** "/cancel" where a question has just ended by it: that is said, and no form beside it is given up. */
export function stoppingHandlers(api: Api, menu: (ctx: AppContext) => Screen): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.command('cancel', async (ctx, next) => {
    if (!ctx.endedQuestion) return next();
    await showMenu(api, ctx, menu(ctx), ctx.words.html('telegram-stopped'));
  });
  return composer;
}

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
  const show = (ctx: AppContext, above?: string) => showMenu(api, ctx, menu(ctx), above);

  composer.on('callback_query', (ctx) =>
    answerTap(api, ctx.callbackQuery.id, ctx.words.plain('telegram-old-button'), true),
  );
  composer.command('cancel', (ctx) => show(ctx, ctx.words.html('telegram-nothing-to-cancel')));
  composer.on('message:text', (ctx) => {
    if (ctx.msg.text.startsWith('/')) return show(ctx, ctx.words.html('telegram-unknown-command'));
    return show(ctx, isStaff(ctx.chat.id) ? ctx.words.html('telegram-stray-words') : undefined);
  });
  composer.on('message', async (ctx) => {
    if (isService(ctx.msg)) return;
    await show(ctx, ctx.words.html('concerns-notice-text_only'));
  });
  return composer;
}

async function showMenu(api: Api, ctx: AppContext, menu: Screen, above?: string): Promise<void> {
  if (ctx.chatId === undefined) return;
  await showScreen(api, ctx.chatId, undefined, { ...menu, html: paragraphs(above, menu.html) });
}
