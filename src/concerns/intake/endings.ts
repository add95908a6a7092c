import { formatReturnCode, parseReturnCode } from '../../privacy/return-code.ts';
import { homeButton, tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import type { Form } from './form.ts';

/** How long another woman's code stands on a leader's screen. */
export const CODE_STANDS_MINUTES = 30;

/** What stands in a form's place when it is over, with nothing of her words. */

/** The concern is filed: her return code, once. On a leader's phone it is for paper alone, and goes with one tap. */
export function sentScreen({ code, assisted }: Pick<Form, 'code' | 'assisted'>, words: Words): Screen {
  const parsed = parseReturnCode(code);
  const shown = parsed.kind === 'code' ? formatReturnCode(parsed.code) : code;
  const start = [homeButton(words, 'new')];
  if (assisted) {
    return {
      html: words.html('assist-sent', { code: shown, minutes: CODE_STANDS_MINUTES }),
      buttons: [[tapButton(words.plain('assist-handed'), 'erase', 'note')], start],
      isProtected: true,
    };
  }
  return {
    html: words.html('concerns-sent', { code: shown }),
    buttons: [
      [{ text: words.plain('concerns-copy-code'), copy_text: { text: shown } }],
      [tapButton(words.plain('concerns-saved-erase'), 'erase', 'now')],
      start,
    ],
  };
}

export function cancelledScreen(words: Words): Screen {
  return {
    html: words.html('concerns-cancelled'),
    buttons: [[homeButton(words)]],
  };
}

/** It was left for an hour. */
export function expiredScreen({ assisted }: Pick<Form, 'assisted'>, words: Words): Screen {
  const again = assisted ? 'assist' : 'concern';
  return {
    html: words.html('concerns-expired'),
    buttons: [[tapButton(words.plain(`people-menu-${again}`), 'menu', again)], [homeButton(words)]],
  };
}
