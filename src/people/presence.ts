import { Composer } from 'grammy';
import type { AppContext } from '../telegram/context.ts';
import type { StaffStore } from './store.ts';

/** A member who had blocked the bot is back: noticed before anything is handled. */
export function presence(staff: StaffStore): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.on(['message', 'callback_query'], async (ctx, next) => {
    if (ctx.chatId === undefined) return next();
    const member = staff.byChat(ctx.chatId);
    if (member?.reachable === false) staff.setReachable(member.id, true);
    await next();
  });
  return composer;
}
