import { Composer } from 'grammy';
import { parseReturnCode, type ReturnCode } from '../../privacy/return-code.ts';
import type { StrongRoom } from '../../privacy/strong-room.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Quota } from '../../telegram/quota.ts';
import { answerTap } from '../../telegram/screen.ts';
import { onTap } from '../../telegram/taps.ts';
import { INTAKE } from '../intake/conversation.ts';
import type { PageDeps, ThreadPages } from './page.ts';
import { codeScreen } from './screens.ts';
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

  async function tryCode(ctx: AppContext, chatId: number, code: ReturnCode): Promise<void> {
    const person = deps.ephemeralName(chatId);
    const visit = visits.get(chatId) ?? NO_VISIT;
    const ask = { ...NO_VISIT, messageId: visit.messageId, expects: 'code' as const };
    if (!deps.tries.open(person)) {
      await pages.show(ctx, chatId, ask, codeScreen(ctx.words, 'wait'));
      return;
    }
    const found = concerns.findByCode(await deps.room.hashCode(code));
    const thread = found && concerns.readThread(found);
    if (!thread) {
      deps.tries.take(person);
      await pages.show(ctx, chatId, ask, codeScreen(ctx.words, 'unknown'));
      return;
    }
    await pages.showThread(ctx, chatId, { ...ask, concernId: thread.id, expects: 'nothing' }, thread);
  }

  composer.command('reply', async (ctx, next) => {
    if (ctx.chat.type !== 'private') return next();
    const parsed = parseReturnCode(ctx.match);
    if (parsed.kind === 'none') return askCode(ctx);
    ctx.leaving.push(ctx.msg.message_id);
    if (parsed.kind === 'code') return tryCode(ctx, ctx.chat.id, parsed.code);
    await pages.show(ctx, ctx.chat.id, { ...NO_VISIT, expects: 'code' }, codeScreen(ctx.words, 'typo'));
  });
  onTap(composer, 'menu', 'reply', askCode);

  composer.on('message:text', async (ctx, next) => {
    if (ctx.msg.text.startsWith('/')) return next();
    const visit = visits.get(ctx.chat.id);
    const parsed = parseReturnCode(ctx.msg.text);
    const expected = visit?.expects === 'code';
    // Without a page that asks for it, a bare code is still understood, unless a form is open: there it is her words.
    if (!expected && (parsed.kind === 'none' || ctx.conversation.active(INTAKE) > 0)) return next();
    const asking = { ...(visit ?? NO_VISIT), expects: 'code' as const };
    if (parsed.kind === 'none') {
      // No code at all, so it may be words, which are never taken from her: the page comes again below them.
      await pages.show(ctx, ctx.chat.id, { ...asking, messageId: undefined }, codeScreen(ctx.words, 'typo'));
      return;
    }
    ctx.leaving.push(ctx.msg.message_id);
    if (parsed.kind === 'code') return tryCode(ctx, ctx.chat.id, parsed.code);
    await pages.show(ctx, ctx.chat.id, asking, codeScreen(ctx.words, 'typo'));
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
