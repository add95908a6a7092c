import type { InlineKeyboardButton } from 'grammy/types';
import { tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import type { Thread } from '../concern.ts';
import { paginate, statusForHer } from './rules.ts';

type Tap = (key: string, ...parts: string[]) => InlineKeyboardButton;

const tapsOf =
  (words: Words): Tap =>
  (key, ...parts) =>
    tapButton(words.plain(key), 'thread', ...parts);

/** Asks for the return code; `problem` says what was wrong with the last one. */
export function codeScreen(words: Words, problem?: 'typo' | 'unknown' | 'wait'): Screen {
  const ask = words.html('concerns-ask-code');
  return {
    html: problem === undefined ? ask : words.html(`concerns-code-${problem}`),
    buttons: [[tapButton(words.plain('people-menu-back'), 'menu', 'home')]],
  };
}

/** A page of the thread; the newest when `page` is undefined. */
export function threadScreen(
  thread: Thread,
  page: number | undefined,
  words: Words,
  notice?: string,
): Screen {
  const pages = paginate(thread.entries);
  const index = Math.min(Math.max(page ?? pages.length - 1, 0), pages.length - 1);
  const head = words.html('concerns-thread-head', {
    category: words.plain(`category-${thread.category}`),
    place: words.plain(`place-${thread.place}`),
    status: words.plain(`concerns-status-${statusForHer(thread.status)}`),
  });
  const entries = (pages[index] ?? []).map(
    (entry) =>
      `${words.html(`concerns-thread-${entry.author === 'woman' ? 'you' : 'leader'}`, { day: localized(entry.day, words) })}\n${quoted(words, entry.words)}`,
  );
  const asks = thread.helped === null && thread.entries.some((entry) => entry.author === 'leader');
  const ask = asks ? [words.html('concerns-thread-helped-ask')] : [];
  const position =
    pages.length > 1 ? [words.html('concerns-thread-page', { page: index + 1, pages: pages.length })] : [];
  return {
    html: [...(notice === undefined ? [] : [notice]), head, ...entries, ...position, ...ask].join('\n\n'),
    buttons: threadButtons(thread, index, pages.length, words),
  };
}

function threadButtons(thread: Thread, page: number, pages: number, words: Words): InlineKeyboardButton[][] {
  const tap = tapsOf(words);
  const turn = [
    ...(page > 0 ? [tap('concerns-thread-older', 'page', String(page - 1))] : []),
    ...(page < pages - 1 ? [tap('concerns-thread-newer', 'page', String(page + 1))] : []),
  ];
  const answered = thread.entries.some((entry) => entry.author === 'leader');
  const chosen = (yes: boolean) => (thread.helped === yes ? '✓ ' : '');
  const helped = [true, false].map((yes) => {
    const key = yes ? 'yes' : 'no';
    const text = `${chosen(yes)}${words.plain(`concerns-thread-helped-${key}`)}`;
    return tapButton(text, 'thread', 'helped', key);
  });
  return [
    ...(turn.length > 0 ? [turn] : []),
    ...(answered ? [helped] : []),
    [tap('concerns-thread-write', 'write')],
    [tap('concerns-thread-withdraw', 'withdraw')],
    [tap('concerns-thread-close', 'close')],
  ];
}

export function askReplyScreen(words: Words): Screen {
  return {
    html: words.html('concerns-thread-ask-write'),
    buttons: [[tapsOf(words)('concerns-thread-back', 'page')]],
  };
}

/** Shows a reply before it goes; `hidden` when something in it was masked. */
export function checkReplyScreen(words: Words, reply: string, hidden: boolean): Screen {
  const tap = tapsOf(words);
  const check = words.html('concerns-thread-check', { words: reply });
  return {
    html: hidden ? `${check}\n\n${words.html('concerns-thread-check-masked')}` : check,
    buttons: [
      [tap('concerns-thread-send', 'send', 'masked')],
      ...(hidden ? [[tap('concerns-thread-send-plain', 'send', 'plain')]] : []),
      [tap('concerns-thread-back', 'page')],
    ],
  };
}

export function askWithdrawScreen(words: Words): Screen {
  const tap = tapsOf(words);
  return {
    html: words.html('concerns-thread-ask-withdraw'),
    buttons: [
      [tap('concerns-thread-withdraw-yes', 'withdraw', 'yes')],
      [tap('concerns-thread-back', 'page')],
    ],
  };
}

/** A page that has nothing more to offer than the way to the start. */
export function closingScreen(words: Words, key: string): Screen {
  return { html: words.html(key), buttons: [[tapButton(words.plain('people-menu-back'), 'menu', 'home')]] };
}

function quoted(words: Words, text: string): string {
  return words.html('concerns-thread-words', { words: text });
}

/** A day as her language writes it; the day has no hour, so it is read as UTC's. */
function localized(day: string, words: Words): string {
  return new Intl.DateTimeFormat(words.locale === 'uz' ? 'uz-Cyrl' : words.locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
