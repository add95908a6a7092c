import type { Api } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { failureReason, type ApiReason } from './api-errors.ts';

/** What one message of the bot shows. */
export interface Screen {
  /** Telegram HTML, at most 4096 characters when parsed. */
  html: string;
  /** Rows of buttons; none for a message without. */
  buttons?: InlineKeyboardButton[][];
  /** Sent so that it can't be forwarded or copied. An edit can't change that: it holds for new messages. */
  isProtected?: boolean;
}

/** Paragraphs of a page, one below the other; those that are undefined are left out. */
export const paragraphs = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\n\n');

export type Shown = { ok: true; messageId: number } | { ok: false; reason: ApiReason };

/**
 * Shows a screen in place of a message, or as a new one when there is none (any more). Never throws: what Telegram refuses
 * comes back as a reason, so that a conversation can go on.
 * @param threadId the topic of a forum that a new one goes to
 */
export async function showScreen(
  api: Api,
  chatId: number,
  messageId: number | undefined,
  screen: Screen,
  threadId?: number,
): Promise<Shown> {
  if (messageId !== undefined) {
    const edited = await editScreen(api, chatId, messageId, screen);
    if (edited.ok || edited.reason !== 'edit_target_gone') return edited;
  }
  return attempt(() => sendScreen(api, chatId, screen, threadId));
}

/**
 * Sends a screen as a new message.
 * @param threadId the topic of a forum to send it to; undefined for the general one
 * @returns the message's id
 * @throws as grammY does, for those who decide by the error what to do
 */
export async function sendScreen(
  api: Api,
  chatId: number,
  screen: Screen,
  threadId?: number,
): Promise<number> {
  const message = await api.sendMessage(chatId, screen.html, {
    ...options(screen),
    ...(screen.isProtected ? { protect_content: true } : {}),
    ...(threadId === undefined ? {} : { message_thread_id: threadId }),
  });
  return message.message_id;
}

/** Changes what a message shows, if it does not show that already. @throws as grammY does */
export async function changeScreen(
  api: Api,
  chatId: number,
  messageId: number,
  screen: Screen,
): Promise<void> {
  try {
    await api.editMessageText(chatId, messageId, screen.html, options(screen));
  } catch (error) {
    if (failureReason(error) !== 'not_modified') throw error;
  }
}

/** The same for whoever goes on whatever Telegram says. Never throws; sends nothing new when the message is gone. */
export async function editScreen(
  api: Api,
  chatId: number,
  messageId: number,
  screen: Screen,
): Promise<Shown> {
  return attempt(async () => {
    await changeScreen(api, chatId, messageId, screen);
    return messageId;
  });
}

/** After these answers a message is gone, or nothing that the bot may do will make it go. */
const BEYOND_REMOVING = new Set<ApiReason>([
  'delete_target_gone',
  'undeletable',
  'blocked',
  'deactivated',
  'chat_not_found',
]);

/**
 * Deletes messages in one chat; those that are gone or too old are passed over. Never throws.
 * @returns those that still stand, and may go when it is tried again
 */
export async function removeMessages(
  api: Api,
  chatId: number,
  messageIds: readonly number[],
): Promise<number[]> {
  const tries = await Promise.all(
    messageIds.map(async (id) => ({
      id,
      tried: await attempt(async () => (await api.deleteMessage(chatId, id), id)),
    })),
  );
  return tries.flatMap(({ id, tried }) => (tried.ok || BEYOND_REMOVING.has(tried.reason) ? [] : [id]));
}

/** Stops a button's progress bar, with a toast or (alert) a dialog when there is something to say. */
export async function answerTap(api: Api, queryId: string, text?: string, alert = false): Promise<void> {
  await attempt(async () => {
    await api.answerCallbackQuery(
      queryId,
      text === undefined ? {} : { text: text.slice(0, 200), show_alert: alert },
    );
    return 0;
  });
}

async function attempt(call: () => Promise<number>): Promise<Shown> {
  try {
    return { ok: true, messageId: await call() };
  } catch (error) {
    return { ok: false, reason: failureReason(error) };
  }
}

function options(screen: Screen) {
  return {
    parse_mode: 'HTML' as const,
    link_preview_options: { is_disabled: true },
    reply_markup: { inline_keyboard: screen.buttons ?? [] },
  };
}
