import type { Middleware } from 'grammy';
import type { Log } from '../events.ts';
import type { Clock } from '../jobs/clock.ts';
import { decodeTap } from './callback.ts';
import { createQuota } from './quota.ts';
import type { AppContext } from './context.ts';

/** A person does not write faster than this; a script does. */
const UPDATES_PER_WINDOW = 40;
const WINDOW_MS = 10_000;

/**
 * Whether somebody may be at the door: erasing, and the help lines. Told by the text, since routing comes later. Also what
 * becomes of a group, which Telegram says once, however much is spoken there.
 */
function isUrgent(ctx: AppContext): boolean {
  if (/^\/(erase|help_now)\b/.test(ctx.message?.text ?? '')) return true;
  if (ctx.myChatMember || ctx.message?.migrate_to_chat_id || ctx.message?.migrate_from_chat_id) return true;
  const tap = decodeTap(ctx.callbackQuery?.data ?? '');
  return tap?.scope === 'erase' || (tap?.scope === 'menu' && tap.parts[0] === 'help');
}

/**
 * When a message was written, or written anew, by Telegram's clock in milliseconds; undefined for a tap, which has no time. What
 * waited while the bot was down comes all at once, but was not written at once.
 */
function writtenAt({ message, editedMessage }: AppContext): number | undefined {
  const seconds = editedMessage?.edit_date ?? editedMessage?.date ?? message?.date;
  return seconds === undefined ? undefined : seconds * 1000;
}

/**
 * Passes over what comes faster than anybody types, telling it once a window. Her words stay in the chat, since only what
 * has been handled is taken out of it. What is urgent is counted by itself, so that no flood of words keeps it from coming
 * through; so are taps, since their times are those of another clock than the times of messages.
 */
export function floodGate(
  clock: Clock,
  log: Log,
  ephemeralName: (chatId: number) => string,
): Middleware<AppContext> {
  const limits = { perPerson: UPDATES_PER_WINDOW, windowMs: WINDOW_MS };
  const messages = createQuota(clock, limits);
  const taps = createQuota(clock, limits);
  const urgent = createQuota(clock, limits);
  const tellings = createQuota(clock, { ...limits, perPerson: 1 });
  return async (ctx, next) => {
    if (ctx.chatId === undefined) return next();
    const person = ephemeralName(ctx.chatId);
    const at = writtenAt(ctx);
    const passes = isUrgent(ctx)
      ? urgent.take(person)
      : at === undefined
        ? taps.take(person)
        : messages.take(person, at);
    if (passes) return next();
    if (!tellings.take(person)) return undefined;
    log('flood', {});
    // Whoever can't be told, having blocked the bot or muted it in a group, is passed over all the same.
    await ctx.api.sendMessage(ctx.chatId, ctx.words.plain('telegram-slow-down')).catch(() => undefined);
    return undefined;
  };
}
