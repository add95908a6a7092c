import { homeButton, tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { placeNames } from '../place-names.ts';
import { MAX_NAME, suggestedName } from '../names.ts';
import type { Invitation } from './rules.ts';

/** A link that opens nothing (any more), or nothing for her. */
export function closedLinkScreen(words: Words, why: 'dead' | 'admin_already' | 'suspended'): Screen {
  return { html: words.html(`people-link-${why}`), buttons: [[homeButton(words)]] };
}

/**
 * What she is invited to, and the question how women shall see her.
 * @param present the name she has already, when she is staff
 * @param problem what was wrong with the name she typed
 */
export function joinScreen(
  words: Words,
  invitation: Invitation,
  present: string | undefined,
  problem?: 'empty' | 'long' | 'contact',
): Screen {
  const what =
    invitation.role === 'admin'
      ? words.html('people-join-admin')
      : words.html('people-join-leader', {
          kind: words.plain(`people-kind-${invitation.kind ?? 'ngo'}`),
          places: placeNames(words, invitation.places),
        });
  const suggested = suggestedName(words, invitation);
  const trouble = problem === undefined ? [] : [words.html(`people-name-${problem}`, { limit: MAX_NAME })];
  return {
    html: [what, words.html('people-join-name', { limit: MAX_NAME }), ...trouble].join('\n\n'),
    buttons: [
      ...(present === undefined || present === suggested ? [] : [[tapButton(present, 'join', 'keep')]]),
      [tapButton(suggested, 'join', 'suggested')],
      [tapButton(words.plain('people-join-decline'), 'join', 'decline')],
    ],
  };
}
