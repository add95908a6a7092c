import type { Api } from 'grammy';
import type { AppContext } from './context.ts';
import { answerTap, showScreen, type Screen } from './screen.ts';

/** Shows a screen in place of the page that was tapped, or as a new message, and stops the button's wheel. Never throws. */
export async function showHere(api: Api, ctx: AppContext, screen: Screen, toast?: string): Promise<void> {
  if (ctx.chatId === undefined) return;
  await showScreen(api, ctx.chatId, ctx.callbackQuery?.message?.message_id, screen);
  if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id, toast);
}
