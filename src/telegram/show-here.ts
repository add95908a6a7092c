import type { Api } from 'grammy';
import type { AppContext } from './context.ts';
import { answerTap, showScreen, type Screen } from './screen.ts';

/**
 * Shows a screen in place of the page that was tapped, or as a new message, and stops the button's wheel. Never throws.
 * @param messageId the page to show it on when nothing was tapped, such as the question that she has just answered
 */
export async function showHere(
  api: Api,
  ctx: AppContext,
  screen: Screen,
  toast?: string,
  messageId?: number,
): Promise<void> {
  if (ctx.chatId === undefined) return;
  await showScreen(api, ctx.chatId, ctx.callbackQuery?.message?.message_id ?? messageId, screen);
  if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id, toast);
}
