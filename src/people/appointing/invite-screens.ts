import type { InlineKeyboardButton } from 'grammy/types';
import { inRows, tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { tokenHashText, type TokenHash } from '../../privacy/invitation-token.ts';
import { pageOf, pageTurns } from '../pages.ts';
import { placeNames } from '../place-names.ts';
import { placeToggles, type PlaceView } from '../place-toggles.ts';
import { STAFF_KINDS, type StaffKind } from '../staff.ts';
import { shareUrl, type Invitation } from './rules.ts';
import type { PendingInvitation } from './store.ts';

const PAGE = 8;

const tap = (words: Words, key: string, ...parts: string[]) =>
  tapButton(words.plain(key), 'invite', ...parts);

/** What somebody is invited as, such as "Leader: NGO, Osh region". */
function described(words: Words, { role, kind, places }: Invitation): string {
  return role === 'admin'
    ? words.plain('people-role-admin')
    : words.plain('people-invited-leader', {
        kind: words.plain(`people-kind-${kind ?? 'ngo'}`),
        places: placeNames(words, places),
      });
}

/** Whom to invite, and whom one waits for. @param now minutes since the epoch */
export function inviteScreen(
  words: Words,
  pending: readonly PendingInvitation[],
  now: number,
  wanted = 0,
): Screen {
  const { items, page, pages } = pageOf(pending, wanted, PAGE);
  const lines = items.map((invitation, index) => {
    const hours = Math.max(1, Math.ceil((invitation.expiresAt - now) / 60));
    const left =
      hours > 48
        ? words.html('people-days-left', { count: Math.floor(hours / 24) })
        : words.html('people-hours-left', { count: hours });
    const what = described(words, invitation);
    return words.html(invitation.byServer ? 'people-pending-server' : 'people-pending', {
      number: page * PAGE + index + 1,
      what,
      left,
    });
  });
  const revoke = items.map(({ hash }, index) =>
    tapButton(
      words.plain('people-revoke', { number: page * PAGE + index + 1 }),
      'invite',
      'revoke',
      tokenHashText(hash),
    ),
  );
  const waiting = lines.length > 0 ? [words.html('people-pending-head'), lines.join('\n')] : [];
  return {
    html: [words.html('people-invite'), ...waiting].join('\n\n'),
    buttons: [
      [tap(words, 'people-role-leader', 'leader'), tap(words, 'people-role-admin', 'admin')],
      ...inRows(revoke, 2),
      ...pageTurns('invite', ['page'], page, pages),
      home(words),
    ],
  };
}

export function kindScreen(words: Words): Screen {
  return {
    html: words.html('people-ask-kind'),
    buttons: [
      ...STAFF_KINDS.map((kind) => [tap(words, `people-kind-${kind}`, 'kind', kind)]),
      [tap(words, 'people-back', 'open')],
    ],
  };
}

export function invitePlacesScreen(
  words: Words,
  kind: StaffKind,
  places: readonly string[],
  view: PlaceView,
): Screen {
  return {
    html: words.html('people-ask-places', {
      kind: words.plain(`people-kind-${kind}`),
      places: placeNames(words, places),
    }),
    buttons: [
      ...placeToggles(words, 'invite', places, view),
      ...(places.length > 0 ? [[tap(words, 'people-make-link', 'make')]] : []),
      [tap(words, 'people-back', 'leader')],
    ],
  };
}

export function askAdminScreen(words: Words): Screen {
  return {
    html: words.html('people-ask-admin'),
    buttons: [[tap(words, 'people-make-link', 'make')], [tap(words, 'people-back', 'open')]],
  };
}

/** The link, once: it is not kept anywhere, so this page is the only one to show it. */
export function linkScreen(words: Words, invitation: Invitation, link: string, hash: TokenHash): Screen {
  const buttons: InlineKeyboardButton[][] = [
    [{ text: words.plain('people-copy-link'), copy_text: { text: link } }],
    [{ text: words.plain('people-share-link'), url: shareUrl(link, words.plain('people-share-text')) }],
    [tap(words, 'people-revoke-this', 'revoke', tokenHashText(hash))],
    [tap(words, 'people-to-invitations', 'open')],
  ];
  const ends = words.html(invitation.role === 'admin' ? 'people-link-ends-admin' : 'people-link-ends-leader');
  return { html: words.html('people-link', { what: described(words, invitation), link, ends }), buttons };
}

const home = (words: Words) => [tapButton(words.plain('people-menu-back'), 'menu', 'home')];
