import type { Api } from 'grammy';
import type { GrammySignal } from './signal.ts';
import { COMMON_LOCALE, LOCALES, type Locale, type Words } from './locale.ts';

/** In the order of the menu that Telegram shows. */
const COMMANDS = [
  'start',
  'concern',
  'reply',
  'dialogues',
  'changes',
  'help_now',
  'notify',
  'language',
  'privacy',
  'erase',
  'cancel',
] as const;

/** @param more commands that only this chat has, shown first */
function described(words: Words, more: readonly string[] = []) {
  return [...more, ...COMMANDS].map((command) => ({
    command,
    description: words.plain(`telegram-command-${command}`),
  }));
}

/**
 * Registers the commands of private chats in each language, and `/concern` in groups, where Telegram then shows a typed
 * command to nobody else. Russian serves those whose Telegram speaks none of the five.
 * @param signal gives up
 */
export async function registerCommands(
  api: Api,
  wordsOf: (locale: Locale) => Words,
  signal?: GrammySignal,
): Promise<void> {
  for (const locale of [undefined, ...LOCALES]) {
    const words = wordsOf(locale ?? COMMON_LOCALE);
    const language = locale === undefined ? {} : { language_code: locale };
    const inGroups = {
      command: 'concern',
      description: words.plain('telegram-command-concern'),
      is_ephemeral: true as const,
    };
    await api.setMyCommands(described(words), { scope: { type: 'all_private_chats' }, ...language }, signal);
    await api.setMyCommands([inGroups], { scope: { type: 'all_group_chats' }, ...language }, signal);
  }
}

/**
 * Shows one chat its commands in the language it has chosen, which need not be that of its Telegram.
 * @param more commands of staff; none for a woman, and for whoever is no longer staff
 */
export async function registerCommandsFor(
  api: Api,
  chatId: number,
  words: Words,
  more: readonly string[] = [],
): Promise<void> {
  await api.setMyCommands(described(words, more), { scope: { type: 'chat', chat_id: chatId } });
}
