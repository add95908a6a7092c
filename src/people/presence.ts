import { Composer } from 'grammy';
import { decodeTap, type Scope } from '../telegram/callback.ts';
import type { AppContext } from '../telegram/context.ts';
import type { DeskStore } from '../telegram/desk.ts';
import { JOINING } from './appointing/join-handlers.ts';
import { OWN_NAME } from './roster/own-name.ts';
import { RENAMING } from './roster/handlers.ts';
import type { StaffStore } from './store.ts';

/** The doors of women, and the queue: whoever goes through one has left the question that waited for a typed name. */
const ELSEWHERE: ReadonlySet<Scope> = new Set(['menu', 'form', 'thread', 'notify', 'erase', 'queue']);
const AWAITING: ReadonlySet<string> = new Set([JOINING, RENAMING, OWN_NAME]);

/**
 * What is noticed before anything is handled: that a member who had blocked the bot is back, and that somebody has begun
 * something else, so that what she types next is not taken for a name.
 */
export function presence(staff: StaffStore, desk: DeskStore): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.on(['message', 'callback_query'], async (ctx, next) => {
    if (ctx.chatId === undefined) return next();
    const member = staff.byChat(ctx.chatId);
    if (member?.reachable === false) staff.setReachable(member.id, true);
    const tapped = decodeTap(ctx.callbackQuery?.data ?? '')?.scope;
    const elsewhere = ctx.message?.text?.startsWith('/') || (tapped && ELSEWHERE.has(tapped));
    if (elsewhere && AWAITING.has(desk.read(ctx.chatId)?.doing ?? '')) desk.clear(ctx.chatId);
    await next();
  });
  return composer;
}
