import { inRows, tapButton } from '../telegram/buttons.ts';
import { LOCALES, type Words } from '../telegram/locale.ts';
import type { Screen } from '../telegram/screen.ts';
import type { Duty } from './duties.ts';
import { RESUME } from '../concerns/intake/events.ts';

/** Where the language picker leads: the page that was asked for before the language was known. */
export const DESTINATIONS = ['home', 'concern', 'invitation', 'dialogue'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/**
 * The menu: what every woman may, and above it what staff may beside that.
 * @param writing true while a form of hers is open
 * @param duties those of a leader or an admin; none for anybody else
 */
export function menuScreen(words: Words, writing: boolean, duties: readonly Duty[] = []): Screen {
  const item = (key: string, ...parts: string[]) => tapButton(words.plain(key), 'menu', ...parts);
  const [queue, ...others] = duties.map((duty) => item(`people-menu-${duty}`, duty));
  return {
    html: words.html('people-menu'),
    buttons: [
      ...(queue ? [[queue]] : []),
      ...inRows(others, 2),
      ...(writing ? [[tapButton(words.plain('concerns-resume'), 'form', ...RESUME)]] : []),
      [item('people-menu-concern', 'concern')],
      [item('people-menu-reply', 'reply')],
      [item('people-menu-dialogues', 'dialogues'), item('people-menu-changes', 'changes')],
      [item('people-menu-help', 'help')],
      [item('people-menu-notify', 'notify'), item('people-menu-privacy', 'privacy')],
      [item('people-menu-language', 'language')],
      [tapButton(words.plain('people-menu-erase'), 'erase', 'now')],
    ],
  };
}

/** Bilingual, since the language is what it asks for; each button speaks its own. @param about which one is the destination */
export function languageScreen(
  wordsOf: (locale: (typeof LOCALES)[number]) => Words,
  destination: Destination,
  ...about: readonly string[]
): Screen {
  const buttons = LOCALES.map((locale) =>
    tapButton(wordsOf(locale).plain('people-language-native'), 'language', locale, destination, ...about),
  );
  return {
    html: `${wordsOf('ky').html('people-language-ask')}\n${wordsOf('ru').html('people-language-ask')}`,
    buttons: inRows(buttons, 2),
  };
}
