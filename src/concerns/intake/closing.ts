import type { Api } from 'grammy';
import type { Locale, Words } from '../../telegram/locale.ts';
import { editScreen, type Screen } from '../../telegram/screen.ts';
import { recordIdFromText } from '../../privacy/record-id.ts';
import { expiredScreen, sentScreen } from './endings.ts';
import type { LivingMessages } from './living-messages.ts';
import type { FilingStore } from './store.ts';

/**
 * Takes her words off the screens where a form has rested for an hour. A form whose concern was filed, and whose end was
 * cut short by a crash or a broken line, leads to its return code: that may be the only sight of it. Never throws.
 */
export async function closeRestedForms(
  api: Api,
  living: LivingMessages,
  concerns: FilingStore,
  wordsOf: (locale: Locale) => Words,
): Promise<void> {
  for (const { chatId, ...message } of living.expire()) {
    const words = wordsOf(message.locale);
    let screen: Screen;
    try {
      const filed = concerns.isFiled(recordIdFromText(message.concernId));
      screen = filed ? sentScreen(message.code, words) : expiredScreen(words);
    } catch {
      // The database can't tell which of the two is true: asked again in the next round.
      living.restore(chatId, message, 0);
      continue;
    }
    await editScreen(api, chatId, message.messageId, screen);
  }
}
