import { GrammyError, type Api } from 'grammy';
import type { GroupStore } from './store.ts';

/**
 * Whether a supergroup that the bot finds itself in is a linked basic group of the same title under its new id. Telegram lets
 * the bot "join" it, in the name of whoever upgraded it, maybe before it says what the supergroup was: so it is asked what has
 * become of the old one. Never throws.
 */
export async function adoptUpgraded(
  api: Api,
  groups: GroupStore,
  chatId: number,
  title: string,
): Promise<boolean> {
  for (const former of groups.basicGroupsCalled(title)) {
    if ((await upgradedTo(api, former.chatId)) !== chatId) continue;
    groups.migrate(former.chatId, chatId);
    return true;
  }
  return false;
}

/** The supergroup that a basic group has become, if it has. */
async function upgradedTo(api: Api, chatId: number): Promise<number | undefined> {
  try {
    await api.getChatMemberCount(chatId);
    return undefined;
  } catch (error) {
    return error instanceof GrammyError ? error.parameters.migrate_to_chat_id : undefined;
  }
}
