import { Composer } from 'grammy';
import { parseReturnCode, type ReturnCode } from '../../privacy/return-code.ts';
import type { StrongRoom } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Quota } from '../../telegram/quota.ts';
import { answerTap } from '../../telegram/screen.ts';
import { onTap } from '../../telegram/taps.ts';
import { INTAKE } from '../intake/conversation.ts';
import { isService } from '../../telegram/service-message.ts';
import type { PageDeps, ThreadPages } from './page.ts';
import { closingScreen, codeScreen } from './screens.ts';
import { readTypedCode } from './typed-code.ts';
import { NO_VISIT } from './visits.ts';

export interface ReadingDeps extends PageDeps {
  room: StrongRoom;
  /** Wrong codes, per person and overall. */
  tries: Quota;
  ephemeralName: (chatId: number) => string;
}

/** Opening a thread by its code, turning its pages, saying whether it helped, closing it. */
export function readingHandlers(deps: ReadingDeps, pages: ThreadPages): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api, concerns, visits } = deps;

  async function askCode(ctx: AppContext): Promise<void> {
    if (ctx.chatId === undefined) return;
    const messageId = ctx.callbackQuery?.message?.message_id;
    await pages.show(ctx, ctx.chatId, { ...NO_VISIT, messageId, expects: 'code' }, codeScreen(ctx.words));
  }

  /**
   * Opens the thread of a code that she has typed.
   * @param stays whether her message stays in the chat if the code opens nothing: the page then comes below it
   * @returns whether it may have been a code of hers, which nobody should find in the chat
   */
  async function tryCode(ctx: AppContext, chatId: number, code: ReturnCode, stays = false): Promise<boolean> {
    const person = deps.ephemeralName(chatId);
    const { messageId } = visits.get(chatId) ?? NO_VISIT;
    const asking = { ...NO_VISIT, messageId: stays ? undefined : messageId, expects: 'code' as const };
    if (!deps.tries.open(person)) {
      // Nobody has looked whether it is one.
      await pages.show(ctx, chatId, { ...asking, messageId }, codeScreen(ctx.words, 'wait'));
      return true;
    }
    const found = concerns.findByCode(await deps.room.hashCode(code));
    const thread = found && concerns.readThread(found);
    if (!thread) {
      deps.tries.take(person);
      await pages.show(ctx, chatId, asking, codeScreen(ctx.words, 'unknown'));
      return false;
    }
    const visit = { ...NO_VISIT, messageId, concernId: thread.id };
    await pages.showThread(ctx, chatId, visit, thread);
    return true;
  }

  composer.command('reply', async (ctx, next) => {
    if (ctx.chat.type !== 'private') return next();
    const typed = readTypedCode(ctx.match);
    if (typed.kind === 'words') return askCode(ctx);
    ctx.leaving.push(ctx.msg.message_id);
    if (typed.kind === 'code') return void (await tryCode(ctx, ctx.chat.id, typed.code));
    await pages.show(ctx, ctx.chat.id, { ...NO_VISIT, expects: 'code' }, codeScreen(ctx.words, 'typo'));
  });
  onTap(composer, 'menu', 'reply', askCode);

  composer.on('message:text', async (ctx, next) => {
    if (ctx.msg.text.startsWith('/')) return next();
    const visit = visits.get(ctx.chat.id);
    const typed = readTypedCode(ctx.msg.text);
    if (visit?.expects !== 'code') {
      // Without a page that asks for it, a code is still understood, also after "my code is", for the page may have closed by
      // itself; unless a form is open: there it is her words.
      const isMeant = parseReturnCode(ctx.msg.text).kind !== 'none' || (typed.kind === 'code' && typed.alone);
      if (!isMeant || ctx.conversation.active(INTAKE) > 0) return next();
    }
    const asking = { ...(visit ?? NO_VISIT), expects: 'code' as const };
    if (typed.kind === 'words') {
      // No code at all, so it may be words, which are never taken from her: the page comes again below them.
      await pages.show(ctx, ctx.chat.id, { ...asking, messageId: undefined }, codeScreen(ctx.words, 'typo'));
      return;
    }
    if (typed.kind === 'code') {
      const isCode = await tryCode(ctx, ctx.chat.id, typed.code, !typed.alone);
      if (isCode || typed.alone) ctx.leaving.push(ctx.msg.message_id);
      return;
    }
    ctx.leaving.push(ctx.msg.message_id);
    await pages.show(ctx, ctx.chat.id, asking, codeScreen(ctx.words, 'typo'));
  });

  composer.on('message', async (ctx, next) => {
    const visit = visits.get(ctx.chat.id);
    if (ctx.msg.text !== undefined || isService(ctx.msg) || visit?.expects !== 'code') return next();
    const screen = codeScreen(ctx.words);
    const html = `${ctx.words.html('concerns-notice-text_only')}\n\n${screen.html}`;
    // Her picture stays in the chat: the page has to follow.
    await pages.show(ctx, ctx.chat.id, { ...visit, messageId: undefined }, { ...screen, html });
  });
  // Ends what she is in the middle of, and no form beside it.
  composer.command('cancel', async (ctx, next) => {
    const visit = visits.get(ctx.chat.id);
    if (visit?.expects !== 'code') return next();
    ctx.leaving.push(ctx.msg.message_id);
    await pages.show(ctx, ctx.chat.id, visit, closingScreen(ctx.words, 'telegram-stopped'));
    visits.end(ctx.chat.id);
  });

  pages.onThreadTap(composer, 'page', (ctx, chatId, visit, thread, value) => {
    // Without a number it leads back to where she was.
    const page = value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : visit.page;
    return pages.showThread(ctx, chatId, { ...visit, page, expects: 'nothing', reply: undefined }, thread);
  });
  pages.onThreadTap(composer, 'helped', async (ctx, chatId, visit, thread, value) => {
    if (value === 'yes' || value === 'no') concerns.setHelped(thread.id, value === 'yes');
    const notice = ctx.words.html('concerns-thread-helped-thanks');
    await pages.showThread(ctx, chatId, visit, concerns.readThread(thread.id) ?? thread, notice);
  });
  pages.onThreadTap(composer, 'close', async (ctx, chatId, visit) => {
    visits.end(chatId);
    if (visit.messageId !== undefined) await deps.removals.remove(chatId, [visit.messageId]);
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
  });
  return composer;
}
