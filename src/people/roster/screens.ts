import { recordIdText } from '../../privacy/record-id.ts';
import { tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { MAX_NAME } from '../names.ts';
import { pageOf, pageTurns } from '../pages.ts';
import { placeNames } from '../place-names.ts';
import { placeToggles, type PlaceView } from '../place-toggles.ts';
import type { Role, StaffMember } from '../staff.ts';
import { optionsFor } from './rules.ts';

const PAGE = 8;

const tap = (words: Words, key: string, ...parts: string[]) => tapButton(words.plain(key), 'staff', ...parts);
const home = (words: Words) => [tapButton(words.plain('people-menu-back'), 'menu', 'home')];

/** Everybody of a role, by name, a page at a time. */
export function listScreen(words: Words, role: Role, members: readonly StaffMember[], wanted = 0): Screen {
  const sorted = members.toSorted((left, right) => left.name.localeCompare(right.name, words.locale));
  const { items, page, pages } = pageOf(sorted, wanted, PAGE);
  const list = role === 'leader' ? 'leaders' : 'admins';
  return {
    html:
      members.length === 0
        ? words.html(`people-${list}-none`)
        : words.html(`people-${list}`, { count: members.length }),
    buttons: [
      ...items.map((member) => [
        tapButton(
          `${member.state === 'suspended' ? '⏸ ' : ''}${member.name}`,
          'staff',
          'open',
          recordIdText(member.id),
        ),
      ]),
      ...pageTurns('staff', ['list', role], page, pages),
      home(words),
    ],
  };
}

/** One member and what can be done. @param notice what has just happened, above */
export function memberScreen(words: Words, member: StaffMember, notice?: string): Screen {
  const id = recordIdText(member.id);
  const what =
    member.role === 'admin'
      ? [words.html('people-role-admin')]
      : [
          words.html(`people-kind-${member.kind ?? 'ngo'}`),
          words.html('people-reads', { places: placeNames(words, member.places) }),
        ];
  const unreachable = member.reachable ? [] : [words.html('people-unreachable')];
  const lines = [
    words.html('people-member', { name: member.name }),
    ...what,
    words.html(`people-state-${member.state}`),
    ...unreachable,
  ];
  return {
    html: [...(notice === undefined ? [] : [notice, '']), ...lines].join('\n'),
    buttons: [
      ...optionsFor(member).map((option) => [tap(words, `people-do-${option}`, option, id)]),
      [tap(words, 'people-back', 'list', member.role, '0')],
    ],
  };
}

export function askRemoveScreen(words: Words, member: StaffMember): Screen {
  const id = recordIdText(member.id);
  return {
    html: words.html('people-ask-remove', { name: member.name }),
    buttons: [[tap(words, 'people-remove-yes', 'removed', id)], [tap(words, 'people-back', 'open', id)]],
  };
}

export function memberPlacesScreen(
  words: Words,
  member: StaffMember,
  places: readonly string[],
  view: PlaceView,
): Screen {
  return {
    html: words.html('people-change-places', { name: member.name, places: placeNames(words, places) }),
    buttons: [
      ...placeToggles(words, 'staff', places, view),
      ...(places.length > 0 ? [[tap(words, 'people-save', 'save')]] : []),
      [tap(words, 'people-back', 'open', recordIdText(member.id))],
    ],
  };
}

export function renameScreen(
  words: Words,
  member: StaffMember,
  problem?: 'empty' | 'long' | 'contact',
): Screen {
  const ask = words.html('people-rename', { name: member.name, limit: MAX_NAME });
  return {
    html:
      problem === undefined ? ask : `${words.html(`people-name-${problem}`, { limit: MAX_NAME })}\n\n${ask}`,
    buttons: [[tap(words, 'people-back', 'open', recordIdText(member.id))]],
  };
}

/** What somebody is told whose rights an admin has changed: nothing that a look over her shoulder could use. */
export function toldScreen(words: Words): Screen {
  return {
    html: words.html('people-told'),
    buttons: [[tapButton(words.plain('people-menu-back'), 'menu', 'home', 'new')]],
  };
}
