import { switchButton } from '../../telegram/switches.ts';
import type { InlineKeyboardButton } from 'grammy/types';
import { placeName } from '../../people/place-names.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { homeButton, inRows, tapButton } from '../../telegram/buttons.ts';
import { escapeHtml, type Words } from '../../telegram/locale.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import { linkOf, takesPart, zoneOf, type Dialogue } from '../dialogue.ts';
import { dialogueHtml, dialogueText, whatsAppLink, when, type Fullness } from '../text.ts';
import { whenText } from '../when/shown.ts';
import { entryState, givesSeats, isLate, MOST_CHILDREN, type Rsvp, type Totals } from './rules.ts';

const tap = (words: Words, key: string, ...parts: string[]) =>
  tapButton(words.plain(key), 'dialogue', ...parts);

/** Where dialogues are to come, and how many. */
export function placesScreen(coming: ReadonlyMap<string, number>, words: Words): Screen {
  const buttons = [...coming].map(([code, count]) =>
    tapButton(`${placeName(words, code)} · ${count}`, 'dialogue', 'list', code),
  );
  return {
    html: words.html(coming.size > 0 ? 'dialogues-where-ask' : 'dialogues-none'),
    buttons: [
      ...inRows(buttons, 2),
      [tapButton(words.plain('people-menu-notify'), 'menu', 'notify')],
      [homeButton(words)],
    ],
  };
}

/** Those to come in one place; a mark at those she is registered for. */
export function listScreen(
  place: string,
  coming: readonly { dialogue: Dialogue; registered: boolean }[],
  now: number,
  words: Words,
): Screen {
  const rows = coming.map(
    ({ dialogue, registered }) =>
      `${registered ? '✓ ' : ''}<b>${escapeHtml(dialogue.title)}</b>\n${escapeHtml(when(dialogue, words, now))}`,
  );
  return {
    html: [
      `<b>${escapeHtml(placeName(words, place))}</b>`,
      ...(rows.length > 0 ? rows : [words.html('dialogues-none-here')]),
    ].join('\n\n'),
    buttons: [
      ...coming.map(({ dialogue }) => [
        tapButton(dialogue.title, 'dialogue', 'open', recordIdToText(dialogue.id)),
      ]),
      [tap(words, 'dialogues-other-places', 'places')],
      [homeButton(words)],
    ],
  };
}

export interface PageView {
  dialogue: Dialogue;
  /** As it is, for the buttons: it decides what a tap does. */
  totals: Totals;
  /** As it may be told. */
  fullness: Fullness;
  rsvp: Rsvp | undefined;
  questions: number;
  now: number;
  /** Whether one can check in with the code that is said aloud. */
  checkIn: boolean;
  /** Whether one can still say how it was. */
  feedback: boolean;
  /** The link that leads others here. */
  link: string;
  /** A line above, as HTML. */
  notice?: string | undefined;
}

/** A dialogue as whoever may come sees it. */
export function pageScreen(view: PageView, words: Words): Screen {
  const { dialogue, rsvp, now } = view;
  const open = takesPart(dialogue, now);
  const isGoing = rsvp?.state === 'going';
  return {
    html: paragraphs(
      view.notice,
      dialogueHtml(dialogue, toldFullness(view), words, now, isGoing),
      ...(open && rsvp ? [standing(dialogue, rsvp, now, words)] : []),
      ...(open && isGoing && linkOf(dialogue) !== undefined ? [words.html('dialogues-link-yours')] : []),
    ),
    buttons: [
      ...(view.checkIn ? [[tap(words, 'dialogues-here', 'here', recordIdToText(dialogue.id))]] : []),
      ...(view.feedback
        ? [[tap(words, 'dialogues-feedback-give', 'felt', recordIdToText(dialogue.id))]]
        : []),
      ...(open ? registering(view, words) : []),
      ...(open ? around(view, words) : []),
      [tap(words, 'dialogues-to-list', 'list', dialogue.place)],
    ],
  };
}

/** Whether all seats are taken shows in the button as well, so that is told as it is now; and she knows of herself. */
function toldFullness({ dialogue, totals, fullness, rsvp }: PageView): Fullness {
  const isFull = (as: Fullness) => entryState(dialogue.seats, as) === 'waiting';
  if (isFull(fullness) !== isFull(totals)) return totals;
  return rsvp?.state === 'going' ? { ...fullness, going: Math.max(1, fullness.going) } : fullness;
}

function standing(dialogue: Dialogue, rsvp: Rsvp, now: number, words: Words): string {
  const until =
    rsvp.offeredUntil === undefined ? '' : whenText(rsvp.offeredUntil, zoneOf(dialogue), words, now);
  return words.html(`dialogues-you-${rsvp.state}`, { until });
}

function registering({ dialogue, totals, rsvp, now }: PageView, words: Words): InlineKeyboardButton[][] {
  const id = recordIdToText(dialogue.id);
  if (!rsvp) {
    if (!givesSeats(dialogue, now)) return [];
    const state = entryState(dialogue.seats, totals, isLate(dialogue, now));
    return [[tap(words, state === 'waiting' ? 'dialogues-wait' : 'dialogues-come', 'come', id)]];
  }
  if (rsvp.state === 'offered') {
    return [
      [tap(words, 'dialogues-take-seat', 'take', id)],
      [tap(words, 'dialogues-give-seat', 'leave', id)],
    ];
  }
  const mayCome = isLate(dialogue, now) && entryState(dialogue.seats, totals, true) === 'going';
  const toggle = (on: boolean, key: string, need: string) =>
    switchButton(words.plain(key), on, 'dialogue', 'need', id, need);
  return [
    ...(dialogue.childcare
      ? [
          [
            tapButton(
              words.plain('dialogues-need-children', { count: rsvp.children }),
              'dialogue',
              'need',
              id,
              'children',
              String(rsvp.children >= MOST_CHILDREN ? 0 : rsvp.children + 1),
            ),
          ],
        ]
      : []),
    ...(dialogue.transport ? [[toggle(rsvp.transport, 'dialogues-need-transport', 'transport')]] : []),
    ...(dialogue.interpreter
      ? [[toggle(rsvp.interpreter, 'dialogues-need-interpreter', 'interpreter')]]
      : []),
    ...(rsvp.state === 'going' ? arriving(dialogue, words) : []),
    ...(rsvp.state === 'waiting' && mayCome && givesSeats(dialogue, now)
      ? [[tap(words, 'dialogues-come', 'come', id)]]
      : []),
    [tap(words, rsvp.state === 'going' ? 'dialogues-leave' : 'dialogues-leave-list', 'leave', id)],
  ].filter((row) => row.length > 0);
}

/** What only those who come get: the link alone, for three buttons beside each other are cut off on a narrow phone. */
function arriving(dialogue: Dialogue, words: Words): InlineKeyboardButton[][] {
  const id = recordIdToText(dialogue.id);
  const url = linkOf(dialogue);
  return [
    ...(url === undefined ? [] : [[{ text: words.plain('dialogues-join'), url }]]),
    [
      ...(dialogue.pin ? [tap(words, 'dialogues-map', 'map', id)] : []),
      tap(words, 'dialogues-calendar', 'calendar', id),
    ],
  ];
}

function around({ dialogue, questions, now, link }: PageView, words: Words): InlineKeyboardButton[][] {
  const id = recordIdToText(dialogue.id);
  const text = dialogueText(dialogue, words, now, link);
  return [
    [
      tapButton(words.plain('dialogues-questions-button', { count: questions }), 'dialogue', 'questions', id),
      ...(dialogue.topics.length > 0 ? [tap(words, 'dialogues-vote-button', 'votes', id)] : []),
    ],
    [{ text: words.plain('dialogues-share-whatsapp'), url: whatsAppLink(text) }],
  ];
}
