import { homeButton, tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { placeNames } from '../place-names.ts';
import { MAX_NAME, suggestedName } from '../names.ts';
import type { StaffMember } from '../staff.ts';
import type { Invitation } from './rules.ts';

/** A link that opens nothing (any more), or nothing for her. */
export function closedLinkScreen(words: Words, why: 'dead' | 'admin_already' | 'suspended'): Screen {
  return { html: words.html(`people-link-${why}`), buttons: [[homeButton(words)]] };
}

/**
 * What she is invited to, and the question how women shall see her.
 * @param present what she is already, when she is staff: it ends with the new invitation, places and all
 * @param problem what was wrong with the name she typed
 */
export function joinScreen(
  words: Words,
  invitation: Invitation,
  present: Pick<StaffMember, 'name' | 'kind' | 'places'> | undefined,
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
  const instead = present
    ? [
        words.html('people-join-instead', {
          kind: words.plain(`people-kind-${present.kind ?? 'admin'}`),
          places: placeNames(words, present.places),
        }),
      ]
    : [];
  return {
    html: [what, ...instead, words.html('people-join-name', { limit: MAX_NAME }), ...trouble].join('\n\n'),
    buttons: [
      ...(present === undefined || present.name === suggested
        ? []
        : [[tapButton(present.name, 'join', 'keep')]]),
      [tapButton(suggested, 'join', 'suggested')],
      [tapButton(words.plain('people-join-decline'), 'join', 'decline')],
    ],
  };
}
