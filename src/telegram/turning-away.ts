import { Composer } from 'grammy';
import { decodeTap, type Scope } from './callback.ts';
import type { AppContext } from './context.ts';
import type { DeskStore } from './desk.ts';

/** What belongs to a question, so that she has not turned away from it: a scope's taps, one tap of it, or a command. */
type Own = Scope | `${Scope}:${string}` | `/${string}`;

/** What becomes of something that waits for typed words when she turns to something else. */
export interface Habit {
  /** Everything else leads away. */
  own: readonly Own[];
  /** A question that is asked again in a moment ends; what was worked on waits, marked as paused, until she comes back to it. */
  outcome: 'ends' | 'waits';
}

/** By what the desk says is being done. Whatever takes typed words from there has to be listed. */
export type Habits = Readonly<Record<string, Habit>>;

/**
 * Whoever taps or commands something else has left the question that waited for words: what she types next is not for it, and
 * might be for nobody. It stands before everything that takes a tap or a command, help included, for what a frightened woman
 * types after the help lines must not land on a list. Without a database nothing is taken either; so what could not be noted is
 * noted before her next update.
 */
export function turningAway(desk: DeskStore, habits: Habits): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  /** Chats whose turn could not be noted. In memory: a process that starts anew has the database it needs. */
  const owed = new Set<number>();

  /** @returns whether something waits for her words no more */
  function note(chatId: number, toward: readonly string[]): boolean {
    const state = desk.read(chatId);
    const habit = state && habits[state.doing];
    if (!habit || state['paused'] === true || habit.own.some((own) => toward.includes(own))) return false;
    if (habit.outcome === 'ends') desk.clear(chatId);
    else desk.write(chatId, { ...state, paused: true });
    return true;
  }

  composer.use(async (ctx, next) => {
    const { chatId } = ctx;
    const toward = towardOf(ctx);
    if (chatId !== undefined && (toward || owed.has(chatId))) {
      try {
        ctx.endedQuestion = note(chatId, owed.has(chatId) ? [] : (toward ?? []));
        owed.delete(chatId);
      } catch {
        owed.add(chatId);
      }
    }
    await next();
  });
  return composer;
}

/** What an update turns to, in the words of `Own`; undefined for typed words, which turn to nothing. */
function towardOf(ctx: AppContext): string[] | undefined {
  if (ctx.callbackQuery) {
    const tapped = decodeTap(ctx.callbackQuery.data ?? '');
    return tapped ? [tapped.scope, `${tapped.scope}:${tapped.parts[0] ?? ''}`] : [];
  }
  return isCommand(ctx) ? [/^\/\w+/.exec(ctx.message?.text ?? '')?.[0] ?? '/'] : undefined;
}

/** Whether she has sent a command, which is never the answer to a question. */
export const isCommand = (ctx: Pick<AppContext, 'message'>): boolean =>
  ctx.message?.text?.startsWith('/') === true;
