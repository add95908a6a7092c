import { recordIdToText } from '../../privacy/record-id.ts';
import { homeButton, tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import { nearestPage, turnRow } from '../../telegram/pages.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import { placeNames } from '../place-names.ts';
import { placeToggles, type PlaceView } from '../place-toggles.ts';
import type { Role, StaffMember } from '../staff.ts';
import { canChange, placesLeftAlone, type Standing } from './rules.ts';

const ON_A_PAGE = 8;

/** Everybody of a role, a page at a time, by name. */
export function rosterScreen(
  words: Words,
  role: Role,
  members: readonly StaffMember[],
  page: number,
): Screen {
  const sorted = members.toSorted((a, b) => a.name.localeCompare(b.name, words.locale));
  const pages = Math.ceil(sorted.length / ON_A_PAGE);
  const index = nearestPage(page, pages);
  const shown = sorted.slice(index * ON_A_PAGE, (index + 1) * ON_A_PAGE);
  return {
    html: words.html(`people-roster-${role}`, { count: members.length }),
    buttons: [
      ...shown.map((member) => [
        tapButton(`${mark(member)}${member.name}`, 'staff', 'open', recordIdToText(member.id)),
      ]),
      ...turnRow(index, pages, (which, to) =>
        tapButton(words.plain(`triage-${which}`), 'staff', 'list', role, String(to)),
      ),
      [tapButton(words.plain('people-menu-invite'), 'menu', 'invite')],
      [homeButton(words)],
    ],
  };
}

const mark = ({ state, reachable }: StaffMember) => (state === 'suspended' ? '⚠ ' : reachable ? '' : '⚠ ');

export interface MemberView {
  member: StaffMember;
  admins: readonly StaffMember[];
  leaders: readonly StaffMember[];
  /** Whether it is she herself who looks. */
  herself: boolean;
  /** A line above, as HTML. */
  notice?: string | undefined;
}

export function memberScreen(words: Words, { member, admins, leaders, herself, notice }: MemberView): Screen {
  const id = recordIdToText(member.id);
  const alone = member.state === 'active' ? placesLeftAlone(member, leaders) : [];
  const lines = [
    words.html('people-member', {
      name: member.name,
      kind: words.plain(`people-kind-${member.kind ?? 'admin'}`),
    }),
    ...(member.role === 'leader'
      ? [words.html('people-member-places', { places: placeNames(words, member.places) })]
      : []),
    words.html(`people-member-${member.state}`),
    ...(member.reachable ? [] : [words.html('people-member-unreachable')]),
    ...(herself ? [words.html('people-member-herself')] : []),
    ...(alone.length > 0 ? [words.html('people-member-alone', { places: placeNames(words, alone) })] : []),
  ];
  const standing = (what: Standing) =>
    canChange(member, what, admins) ? [[tapButton(words.plain(`people-${what}`), 'staff', what, id)]] : [];
  return {
    html: paragraphs(notice, lines.join('\n')),
    buttons: [
      ...(member.role === 'leader' ? [[tapButton(words.plain('people-places'), 'staff', 'places', id)]] : []),
      [tapButton(words.plain('people-rename'), 'staff', 'rename', id)],
      // One tap that only somebody else could take back: who wants to go takes her leave, and is asked whether she means it.
      ...(herself ? [] : standing('suspend')),
      ...standing('restore'),
      ...standing('remove'),
      [tapButton(words.plain('concerns-back'), 'staff', 'list', member.role, '0')],
    ],
  };
}

export function removeScreen(words: Words, member: StaffMember): Screen {
  const id = recordIdToText(member.id);
  return {
    html: words.html('people-remove-ask', { name: member.name }),
    buttons: [
      [tapButton(words.plain('people-remove-yes'), 'staff', 'removed', id)],
      [tapButton(words.plain('concerns-back'), 'staff', 'open', id)],
    ],
  };
}

/** Somebody has taken her leave. */
export function removedHerselfScreen(words: Words): Screen {
  return {
    html: words.html('people-removed-herself'),
    buttons: [[tapButton(words.plain('people-menu-back'), 'menu', 'home')]],
  };
}

/** Where she is to read. @param options `problem` is a line above, as HTML */
export function memberPlacesScreen(
  words: Words,
  member: StaffMember,
  { chosen, view, problem }: { chosen: readonly string[]; view: PlaceView; problem?: string | undefined },
): Screen {
  return {
    html: paragraphs(
      problem,
      words.html('people-places-ask', { name: member.name, places: placeNames(words, chosen) }),
    ),
    buttons: [
      ...placeToggles(words, 'staff', chosen, view),
      [tapButton(words.plain('people-places-save'), 'staff', 'save')],
      [tapButton(words.plain('concerns-back'), 'staff', 'open', recordIdToText(member.id))],
    ],
  };
}

export function renameScreen(words: Words, member: StaffMember, limit: number, problem?: string): Screen {
  return {
    html: paragraphs(problem, words.html('people-rename-ask', { name: member.name, limit })),
    buttons: [[tapButton(words.plain('concerns-back'), 'staff', 'open', recordIdToText(member.id))]],
  };
}

/** A member is asked how women are to see her. @param problem a line above, as HTML */
export function ownNameScreen(words: Words, member: StaffMember, limit: number, problem?: string): Screen {
  return {
    html: paragraphs(problem, words.html('people-my-name-ask', { name: member.name, limit })),
    buttons: [[homeButton(words)]],
  };
}

/** What somebody is told whose standing an admin has changed: nothing that a look over her shoulder could use. */
export function toldScreen(words: Words): Screen {
  return {
    html: words.html('people-told'),
    buttons: [[homeButton(words, 'new')]],
  };
}
