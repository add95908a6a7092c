import { formatReturnCode, parseReturnCode } from '../../privacy/return-code.ts';
import { tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';

/** What stands in a form's place when it is over, with nothing of her words. */

/** The concern is filed: her return code, once. */
export function sentScreen(code: string, words: Words): Screen {
  const parsed = parseReturnCode(code);
  const shown = parsed.kind === 'code' ? formatReturnCode(parsed.code) : code;
  return {
    html: words.html('concerns-sent', { code: shown }),
    buttons: [
      [{ text: words.plain('concerns-copy-code'), copy_text: { text: shown } }],
      [tapButton(words.plain('concerns-saved-erase'), 'erase', 'now')],
      [tapButton(words.plain('people-menu-back'), 'menu', 'home', 'new')],
    ],
  };
}

export function cancelledScreen(words: Words): Screen {
  return {
    html: words.html('concerns-cancelled'),
    buttons: [[tapButton(words.plain('people-menu-back'), 'menu', 'home')]],
  };
}

/** It was left for an hour. */
export function expiredScreen(words: Words): Screen {
  return {
    html: words.html('concerns-expired'),
    buttons: [
      [tapButton(words.plain('people-menu-concern'), 'menu', 'concern')],
      [tapButton(words.plain('people-menu-back'), 'menu', 'home')],
    ],
  };
}
