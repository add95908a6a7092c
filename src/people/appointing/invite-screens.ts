import { homeButton, tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { dayText } from '../../telegram/day-text.ts';
import { tokenHashText } from '../../privacy/invitation-token.ts';
import { placeNames } from '../place-names.ts';
import { placeToggles, type PlaceView } from '../place-toggles.ts';
import { STAFF_KINDS } from '../staff.ts';
import { shareUrl, type Invitation } from './rules.ts';
import type { PendingInvitation } from './store.ts';

const back = (words: Words) => [tapButton(words.plain('concerns-back'), 'menu', 'invite')];

/** An invitation in one line, such as "NGO · Osh region, Batken". */
export function invitationText(invitation: Invitation, words: Words): string {
  if (invitation.role === 'admin') return words.plain('people-kind-admin');
  const kind = words.plain(`people-kind-${invitation.kind ?? 'ngo'}`);
  return `${kind} · ${placeNames(words, invitation.places)}`;
}

/** `/invite`: whom, and what is still open. @param dayOf the local day of a minute since the epoch */
export function inviteScreen(
  words: Words,
  pending: readonly PendingInvitation[],
  dayOf: (minute: number) => string,
): Screen {
  const lines = pending.map((invitation) =>
    words.html('people-invite-pending', {
      what: invitationText(invitation, words),
      day: dayText(dayOf(invitation.expiresAt), words),
    }),
  );
  return {
    html: [
      words.html('people-invite'),
      ...(lines.length > 0 ? [`${words.html('people-invite-open')}\n${lines.join('\n')}`] : []),
    ].join('\n\n'),
    buttons: [
      [tapButton(words.plain('people-invite-leader'), 'invite', 'leader')],
      [tapButton(words.plain('people-invite-admin'), 'invite', 'admin')],
      ...pending.map((invitation) => [
        tapButton(
          words.plain('people-revoke', { what: invitationText(invitation, words) }),
          'invite',
          'revoke',
          tokenHashText(invitation.hash),
        ),
      ]),
      [homeButton(words)],
    ],
  };
}

export function kindScreen(words: Words): Screen {
  return {
    html: words.html('people-invite-ask-kind'),
    buttons: [
      ...STAFF_KINDS.map((kind) => [tapButton(words.plain(`people-kind-${kind}`), 'invite', 'kind', kind)]),
      back(words),
    ],
  };
}

export function placesScreen(words: Words, chosen: readonly string[], view: PlaceView): Screen {
  return {
    html: words.html('people-invite-ask-places', { places: placeNames(words, chosen) }),
    buttons: [
      ...placeToggles(words, 'invite', chosen, view),
      ...(chosen.length > 0 ? [[tapButton(words.plain('people-invite-make'), 'invite', 'make')]] : []),
      back(words),
    ],
  };
}

/** The link, shown this once: only its hash is kept. */
export function linkScreen(words: Words, invitation: Invitation, link: string, day: string): Screen {
  const text = words.plain('people-link-share-text');
  return {
    html: words.html('people-link-made', {
      what: invitationText(invitation, words),
      link,
      day: dayText(day, words),
    }),
    buttons: [
      [{ text: words.plain('people-link-copy'), copy_text: { text: link } }],
      [{ text: words.plain('people-link-share'), url: shareUrl(link, text) }],
      back(words),
    ],
  };
}
