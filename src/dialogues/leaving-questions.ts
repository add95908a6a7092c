import { Composer } from 'grammy';
import { decodeTap } from '../telegram/callback.ts';
import type { AppContext } from '../telegram/context.ts';
import type { DeskStore } from '../telegram/desk.ts';

/** Questions that end with any tap or command; and one of hosts, which other taps of planning leave as it is. */
const ENDED_BY_ANY: ReadonlySet<string> = new Set(['question', 'checkin', 'line']);
const ENDED_ELSEWHERE = 'after';

/** Taps of planning that belong to the question which is open; with all others she looks at something else. */
const OF_THE_QUESTION: ReadonlySet<string> = new Set(
  'new place month day time online later seats empty back leave nothing field retopic word'.split(' '),
);

/**
 * Whoever taps or commands something else has left the question that waited for words: what she types next is not for it. A
 * dialogue that is being planned waits for her instead. It stands before everything that takes a tap or a command, so that
 * nothing she turns to is overlooked.
 */
export function leavingQuestions(desk: DeskStore): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.use(async (ctx, next) => {
    const { chatId } = ctx;
    const tapped = decodeTap(ctx.callbackQuery?.data ?? '');
    if (chatId === undefined || (tapped === undefined && !isCommand(ctx))) return next();
    const state = desk.read(chatId);
    const doing = state?.doing ?? '';
    const planning = tapped?.scope === 'plan';
    if (ENDED_BY_ANY.has(doing) || (doing === ENDED_ELSEWHERE && !planning)) desk.clear(chatId);
    const ofTheQuestion = planning ? OF_THE_QUESTION.has(tapped.parts[0] ?? '') : isCancel(ctx);
    if (state && doing === 'plan' && !ofTheQuestion && !state['paused'])
      desk.write(chatId, { ...state, paused: true });
    await next();
  });
  return composer;
}

/** `/cancel` is about what is open, and ends it. */
const isCancel = (ctx: Pick<AppContext, 'message'>): boolean => /^\/cancel\b/.test(ctx.message?.text ?? '');

/** Whether she has sent a command, which is never the answer to a question. */
export const isCommand = (ctx: Pick<AppContext, 'message'>): boolean =>
  ctx.message?.text?.startsWith('/') === true;
