import type { InlineKeyboardButton } from 'grammy/types';
import { placeName } from '../../people/place-names.ts';
import { inRows, tapButton } from '../../telegram/buttons.ts';
import { dayText } from '../../telegram/day-text.ts';
import type { Words } from '../../telegram/locale.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import { addDays, addMonths, monthGrid, monthOf } from '../../jobs/calendar.ts';
import { monthText, weekdayLetters } from '../when/picker-names.ts';
import { MAX_SEATS, MAX_TITLE, MAX_VENUE } from './rules.ts';
import type { Planning } from './state.ts';

export interface AskView {
  state: Planning;
  /** The places she may choose from. */
  places: readonly string[];
  /** The local day in the place of the dialogue. */
  today: string;
  /** The month that the picker shows; that of the chosen day, or the present one, when absent. */
  month?: string | undefined;
  /** What was wrong with what she typed, as HTML. */
  notice?: string | undefined;
}

/** The question that is open, with what can be tapped instead of typing. */
export function askScreen(view: AskView, words: Words): Screen {
  const { state, notice } = view;
  const html = words.html(`dialogues-ask-${keyOf(state)}`, {
    title: state.title ?? '',
    day: state.day === undefined ? '' : dayText(state.day, words),
    limit: state.asking === 'where' ? MAX_VENUE : state.asking === 'seats' ? MAX_SEATS : MAX_TITLE,
  });
  return {
    html: paragraphs(notice, html),
    buttons: [...choices(view, words), leaving(view, words)],
  };
}

function keyOf({ asking, day, topic }: Planning): string {
  if (asking === 'when' && day !== undefined) return 'hour';
  return asking === 'topic' && topic !== undefined ? 'topic-again' : asking;
}

function choices(view: AskView, words: Words): InlineKeyboardButton[][] {
  const { state } = view;
  switch (state.asking) {
    case 'place':
      return inRows(
        view.places.map((code) => tapButton(placeName(words, code), 'plan', 'place', code)),
        2,
      );
    case 'when':
      return state.day === undefined ? monthButtons(view, words) : hourButtons(state.day, words);
    case 'where':
      return [
        [tapButton(words.plain('dialogues-where-online-button'), 'plan', 'online')],
        ...(state.exists ? [] : [[tapButton(words.plain('dialogues-where-later'), 'plan', 'later')]]),
      ];
    case 'seats':
      return [
        ...inRows(
          [10, 15, 20, 30, 50, 100].map((seats) => tapButton(String(seats), 'plan', 'seats', String(seats))),
          3,
        ),
        [tapButton(words.plain('dialogues-seats-any'), 'plan', 'seats', '0')],
      ];
    case 'link':
    case 'pin':
      return [[tapButton(words.plain('dialogues-field-empty'), 'plan', 'empty')]];
    case 'title':
    case 'topic':
      return [];
  }
}

/** The days of a month that are still to come, Monday first; what is past is an empty place. */
function monthButtons({ state, today, month }: AskView, words: Words): InlineKeyboardButton[][] {
  const shown = month ?? monthOf(state.day ?? today);
  // Telegram refuses a button that says nothing, and takes a space for nothing.
  const blank = tapButton('·', 'plan', 'nothing');
  const dayButton = (day: string | undefined) =>
    day === undefined || day < today ? blank : tapButton(String(Number(day.slice(8))), 'plan', 'day', day);
  const step = (label: string, months: number) => {
    const target = addMonths(shown, months);
    const within = target >= monthOf(today) && target <= monthOf(addDays(today, 366));
    return within ? tapButton(label, 'plan', 'month', target) : blank;
  };
  return [
    [step('‹', -1), tapButton(monthText(shown, words), 'plan', 'nothing'), step('›', 1)],
    weekdayLetters(words).map((letter) => tapButton(letter, 'plan', 'nothing')),
    ...monthGrid(shown)
      .filter((week) => week.some((day) => day !== undefined && day >= today))
      .map((week) => week.map(dayButton)),
  ];
}

const FIRST_HOUR = 8;
const LAST_HOUR = 20;

function hourButtons(day: string, words: Words): InlineKeyboardButton[][] {
  const times: InlineKeyboardButton[] = [];
  for (let hour = FIRST_HOUR; hour <= LAST_HOUR; hour++) {
    for (const minute of ['00', '30']) {
      times.push(tapButton(`${hour}:${minute}`, 'plan', 'time', day, String(hour), minute));
    }
  }
  return [
    ...inRows(times, 4),
    [tapButton(words.plain('dialogues-other-day'), 'plan', 'month', monthOf(day))],
  ];
}

function leaving({ state, places }: AskView, words: Words): InlineKeyboardButton[] {
  if (state.exists) {
    return [tapButton(words.plain('concerns-back'), 'plan', 'open', state.dialogue)];
  }
  // With one place alone there was no question before the title.
  const isFirst = state.asking === 'place' || (state.asking === 'title' && places.length < 2);
  return [
    ...(isFirst ? [] : [tapButton(words.plain('concerns-back'), 'plan', 'back')]),
    tapButton(words.plain('concerns-cancel'), 'plan', 'leave'),
  ];
}
