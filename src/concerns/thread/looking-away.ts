import { Composer } from 'grammy';
import { decodeTap } from '../../telegram/callback.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Visits } from './visits.ts';

/**
 * Ends the expectation of a code or a reply as soon as she turns to something else, by a command or by a button that is none of
 * the thread's: what she types next is meant for that. Stands before everything that such a command or button leads to.
 */
export function lookingAway(visits: Visits): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.on('message:text', async (ctx, next) => {
    // "/cancel" is about the page itself, which answers it.
    if (ctx.msg.text.startsWith('/') && !ctx.hasCommand('cancel')) visits.lookAway(ctx.chat.id);
    await next();
  });
  composer.on('callback_query:data', async (ctx, next) => {
    const isThreads = decodeTap(ctx.callbackQuery.data)?.scope === 'thread';
    if (ctx.chatId !== undefined && !isThreads) visits.lookAway(ctx.chatId, ctx.msgId);
    await next();
  });
  return composer;
}
