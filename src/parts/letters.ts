import type { Letter } from '../jobs/outbox/letter.ts';
import { tapButton } from '../telegram/buttons.ts';
import type { Words } from '../telegram/locale.ts';
import type { Screen } from '../telegram/screen.ts';

/** What a letter says, made at the moment it is sent. None of them holds content: a phone on a table may be read by anybody. */
export function letterScreen(letter: Pick<Letter, 'kind' | 'subject'>, words: Words): Screen {
  const toQueue = [[tapButton(words.plain('triage-alert-open'), 'menu', 'queue')]];
  switch (letter.kind) {
    case 'alert':
      return { html: words.html('triage-alert'), buttons: toQueue };
    case 'urgent_alert':
      return { html: words.html('triage-alert-urgent'), buttons: toQueue };
    case 'ageing':
      return { html: words.html('triage-ageing', { days: Number(letter.subject) }), buttons: toQueue };
    case 'ageing_admin':
      return { html: words.html('triage-ageing-admin', { days: Number(letter.subject) }) };
    case 'nudge':
      return {
        html: words.html('invitations-nudge'),
        buttons: [
          [tapButton(words.plain('invitations-nudge-open'), 'menu', 'reply', 'new')],
          [tapButton(words.plain('invitations-nudge-stop'), 'menu', 'notify', 'new')],
        ],
      };
  }
}
