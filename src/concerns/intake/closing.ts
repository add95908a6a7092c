import type { Api } from 'grammy';
import type { Locale, Words } from '../../telegram/locale.ts';
import type { Removals } from '../../telegram/removals.ts';
import { editScreen } from '../../telegram/screen.ts';
import { recordIdFromText } from '../../privacy/record-id.ts';
import type { CodesToShow } from './codes-to-show.ts';
import { expiredScreen, sentScreen } from './endings.ts';
import type { LivingMessages } from './living-messages.ts';
import type { FilingStore } from './store.ts';

/**
 * Takes her words off the screens where a form has rested for an hour. A form whose concern was filed, and whose end was
 * cut short by a crash, leads to its return code: that may be the only sight of it. Never throws.
 */
export async function closeRestedForms(
  api: Api,
  living: LivingMessages,
  codes: CodesToShow,
  removals: Removals,
  concerns: FilingStore,
  wordsOf: (locale: Locale) => Words,
): Promise<void> {
  for (const { chatId, ...message } of living.expire()) {
    const words = wordsOf(message.locale);
    let filed: boolean;
    try {
      filed = concerns.isFiled(recordIdFromText(message.concernId));
    } catch {
      // The database can't tell which of the two is true: asked again in the next round.
      living.restore(chatId, message, 0);
      continue;
    }
    const { messageId, assisted } = message;
    if (filed) {
      await codes.show({ chatId, messageId, screen: sentScreen(message, words), passes: assisted });
      continue;
    }
    const shown = await editScreen(api, chatId, messageId, expiredScreen(message, words));
    // What can't be closed now goes as a whole, as soon as it can.
    if (!shown.ok && shown.reason !== 'edit_target_gone') await removals.remove(chatId, [messageId]);
  }
}
