import type { Api } from 'grammy';

/** Leaves a group, or finds itself out of it already. Never throws. */
export async function leaveGroup(api: Api, chatId: number): Promise<void> {
  await api.leaveChat(chatId).catch(() => undefined);
}
