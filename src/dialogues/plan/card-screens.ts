import { recordIdToText } from '../../privacy/record-id.ts';
import { tapButton } from '../../telegram/buttons.ts';
import { escapeHtml, type Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { CHECK_IN_MARGIN, takesCheckIns } from '../after/rules.ts';
import type { Totals } from '../attend/rules.ts';
import { isOver, MODES, OFFERS, type Dialogue } from '../dialogue.ts';
import { dialogueHtml, when } from '../text.ts';
import { canBeChanged } from './rules.ts';

export interface CardView {
  dialogue: Dialogue;
  totals: Totals;
  /** How many questions were asked ahead. */
  questions: number;
  /** Minutes since the epoch. */
  now: number;
  /** A line above the card, as HTML. */
  notice?: string | undefined;
}

/** How long a dialogue may be said to last, in minutes. */
export const DURATIONS = [60, 90, 120, 150, 180, 240] as const;

const tap = (words: Words, key: string, ...parts: string[]) => tapButton(words.plain(key), 'plan', ...parts);

function text({ dialogue, totals, now, notice }: CardView, words: Words): string {
  const state = dialogue.state === 'open' && isOver(dialogue, now) ? 'over' : dialogue.state;
  return [
    ...(notice === undefined ? [] : [notice]),
    words.html(`dialogues-state-${state}`),
    dialogueHtml(dialogue, totals, words, now),
    ...(dialogue.state === 'open' ? [needsLines(dialogue, totals, words)] : []),
    ...(dialogue.joinLink === undefined
      ? isLinkMissed(dialogue, now)
        ? [words.html('dialogues-link-missing')]
        : []
      : [words.html('dialogues-link-kept', { link: dialogue.joinLink })]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Whether women are asked to come to where nothing leads. */
const isLinkMissed = (dialogue: Dialogue, now: number): boolean =>
  dialogue.mode !== 'in_person' && canBeChanged(dialogue, now);

/** What the hosts are told the evening before. Totals alone: who comes is told to nobody. @param now minutes since the epoch */
export function briefHtml(dialogue: Dialogue, totals: Totals, words: Words, now: number): string {
  const needs = needsLines(dialogue, totals, words);
  const going = words.html('dialogues-totals', { going: totals.going });
  return [
    words.html('dialogues-brief', { when: when(dialogue, words, now) }),
    `<b>${escapeHtml(dialogue.title)}</b>`,
    needs === '' ? going : `${going}\n${needs}`,
  ].join('\n\n');
}

/** What they need, in totals, beside how many they are. */
function needsLines(dialogue: Dialogue, totals: Totals, words: Words): string {
  return [
    ...(totals.waiting + totals.offered > 0
      ? [words.html('dialogues-totals-waiting', { waiting: totals.waiting + totals.offered })]
      : []),
    ...(dialogue.childcare ? [words.html('dialogues-totals-children', { children: totals.children })] : []),
    ...(dialogue.transport ? [words.html('dialogues-totals-transport', { people: totals.transport })] : []),
    ...(dialogue.interpreter
      ? [words.html('dialogues-totals-interpreter', { people: totals.interpreter })]
      : []),
  ].join('\n');
}

export function cardScreen(view: CardView, words: Words): Screen {
  const { dialogue, now } = view;
  const id = recordIdToText(dialogue.id);
  const changeable = canBeChanged(dialogue, now);
  const questions = words.plain('dialogues-questions-button', { count: view.questions });
  return {
    html: text(view, words),
    buttons: [
      // First, while it is held: nobody looks for it below what comes afterwards.
      ...(takesCheckIns(dialogue, now) ? [[tap(words, 'dialogues-checkin-show', 'checkin', id)]] : []),
      ...(dialogue.state === 'draft' ? [[tap(words, 'dialogues-publish', 'publish', id)]] : []),
      ...(dialogue.state === 'open' && changeable
        ? [[tapButton(words.plain('dialogues-announce'), 'campaign', 'new', id)]]
        : []),
      ...(changeable
        ? [
            [tap(words, 'dialogues-edit', 'edit', id), topicsButton(dialogue, words)],
            [tap(words, 'dialogues-cohosts', 'hosts', id), tap(words, 'dialogues-copy', 'copy', id)],
          ]
        : [[topicsButton(dialogue, words), tap(words, 'dialogues-copy', 'copy', id)]]),
      ...(dialogue.state === 'open' && now >= dialogue.startsAt - CHECK_IN_MARGIN
        ? [[tap(words, 'dialogues-afterwards', 'after', id)]]
        : []),
      ...(dialogue.state === 'open' ? [[tapButton(questions, 'plan', 'questions', id)]] : []),
      ...(changeable
        ? [
            [
              dialogue.state === 'draft'
                ? tap(words, 'dialogues-delete', 'delete', id)
                : tap(words, 'dialogues-cancel', 'cancel', id),
            ],
          ]
        : []),
      [tap(words, 'dialogues-to-mine', 'mine')],
    ],
  };
}

const topicsButton = (dialogue: Dialogue, words: Words) =>
  tapButton(
    words.plain('dialogues-topics-button', { count: dialogue.topics.length }),
    'plan',
    'topics',
    recordIdToText(dialogue.id),
  );

/** Every field and toggle, changed in place. */
export function editScreen(view: CardView, words: Words): Screen {
  const { dialogue } = view;
  const id = recordIdToText(dialogue.id);
  const field = (name: string, isSet = false) => {
    const label = words.plain(`dialogues-field-${name}`);
    return tapButton(isSet ? `${label} ✓` : label, 'plan', 'field', id, name);
  };
  /** Shows what a field is, and asks for the next of what it can be. */
  const pick = (key: string, value: string, action: string, next: string) =>
    tapButton(`${words.plain(key)}: ${value}`, 'plan', action, id, next);
  return {
    html: text(view, words),
    buttons: [
      [field('title'), field('when'), field('where')],
      [
        pick(
          'dialogues-field-mode',
          words.plain(`dialogues-mode-${dialogue.mode}`),
          'mode',
          following(MODES, dialogue.mode),
        ),
      ],
      [
        pick(
          'dialogues-field-minutes',
          words.plain('dialogues-minutes', { minutes: dialogue.minutes }),
          'length',
          String(following<number>(DURATIONS, dialogue.minutes)),
        ),
        tapButton(
          dialogue.seats === undefined
            ? words.plain('dialogues-field-seats')
            : `${words.plain('dialogues-field-seats')}: ${dialogue.seats}`,
          'plan',
          'field',
          id,
          'seats',
        ),
      ],
      [
        tapButton(
          words.plain('dialogues-field-offers', {
            count: OFFERS.filter((offer) => dialogue[offer]).length,
          }),
          'plan',
          'offers',
          id,
        ),
      ],
      [
        tap(words, 'dialogues-field-languages', 'languages', id),
        tap(words, 'dialogues-field-promise', 'promises', id),
      ],
      // Nothing on the card shows the one, and whether the other is there should be seen where it is changed.
      [field('pin', dialogue.pin !== undefined), field('link', dialogue.joinLink !== undefined)],
      [tap(words, 'dialogues-edit-done', 'open', id)],
    ],
  };
}

/** The next value of a field that one tap turns on. */
function following<T>(values: readonly T[], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length] ?? value;
}

export function sureScreen(
  dialogue: Dialogue,
  what: 'cancel' | 'delete',
  going: number,
  words: Words,
): Screen {
  const id = recordIdToText(dialogue.id);
  return {
    html: words.html(`dialogues-${what}-ask`, { title: dialogue.title, going }),
    buttons: [
      [tap(words, `dialogues-${what}-yes`, what === 'cancel' ? 'cancelled' : 'deleted', id)],
      [tap(words, 'concerns-back', 'open', id)],
    ],
  };
}
