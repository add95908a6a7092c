import { recordIdToText } from '../../privacy/record-id.ts';
import { inRows, tapButton } from '../../telegram/buttons.ts';
import { LOCALES, type Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { marked, switchButton } from '../../telegram/switches.ts';
import { OFFERS, PROMISES, type Dialogue } from '../dialogue.ts';

const back = (words: Words, id: string) => [tapButton(words.plain('concerns-back'), 'plan', 'edit', id)];

/** On a page of its own: five rows more would push the card out of sight. */
export function offersScreen(dialogue: Dialogue, words: Words): Screen {
  const id = recordIdToText(dialogue.id);
  const toggles = OFFERS.map((offer, index) => [
    switchButton(
      words.plain(`dialogues-offer-${offer}`),
      dialogue[offer],
      'plan',
      'offer',
      id,
      String(index),
    ),
  ]);
  return {
    html: words.html('dialogues-ask-offers'),
    buttons: [...toggles, back(words, id)],
  };
}

export function languagesScreen(dialogue: Dialogue, words: Words): Screen {
  const id = recordIdToText(dialogue.id);
  const toggles = LOCALES.map((locale) =>
    switchButton(
      words.plain(`dialogues-language-${locale}`),
      dialogue.languages.includes(locale),
      'plan',
      'language',
      id,
      locale,
    ),
  );
  return {
    html: words.html('dialogues-ask-languages'),
    buttons: [...inRows(toggles, 2), back(words, id)],
  };
}

export function promisesScreen(dialogue: Dialogue, words: Words): Screen {
  const id = recordIdToText(dialogue.id);
  const choices = PROMISES.map((promise) => [
    tapButton(
      marked(dialogue.promise === promise, words.plain(`dialogues-promise-name-${promise}`)),
      'plan',
      'promise',
      id,
      promise,
    ),
  ]);
  const meanings = PROMISES.map(
    (promise) =>
      `<b>${words.html(`dialogues-promise-name-${promise}`)}</b>: ${words.html(`dialogues-promise-${promise}`)}`,
  );
  return {
    html: [words.html('dialogues-ask-promise'), ...meanings].join('\n\n'),
    buttons: [...choices, back(words, id)],
  };
}
