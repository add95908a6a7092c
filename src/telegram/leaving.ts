import type { Api, Middleware } from 'grammy';
import type { AppContext } from './context.ts';
import { removeMessages } from './screen.ts';

/**
 * Takes out of the chat what handlers have put on `ctx.leaving`, once everything behind it has succeeded, the writing of the
 * form's state among it: until then her message is the only copy of what she wrote. Stands outside whatever writes.
 */
export function leavingMessages(api: Api): Middleware<AppContext> {
  return async (ctx, next) => {
    ctx.leaving = [];
    await next();
    if (ctx.chatId !== undefined) await removeMessages(api, ctx.chatId, ctx.leaving);
  };
}
