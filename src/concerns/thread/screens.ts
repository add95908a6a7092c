import type { InlineKeyboardButton } from 'grammy/types';
import { homeButton, tapButton } from '../../telegram/buttons.ts';
import { dayText } from '../../telegram/day-text.ts';
import type { Words } from '../../telegram/locale.ts';
import { turnRow } from '../../telegram/pages.ts';
import { paragraphs, type Screen } from '../../telegram/screen.ts';
import type { Thread, ThreadEntry } from '../concern.ts';
import { isAnswered, isNews, statusForHer, type ThreadPage } from './rules.ts';

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
    buttons: [[homeButton(words)]],
  };
}

/** A page of the thread, under where the concern stands. @param notice HTML to say above it, once */
export function threadScreen(thread: Thread, page: ThreadPage, words: Words, notice?: string): Screen {
  const national = thread.passed && thread.status !== 'closed';
  const html = paragraphs(
    notice,
    words.html('concerns-thread-head', {
      category: words.plain(`category-${thread.category}`),
      place: words.plain(`place-${thread.place}`),
      status: words.plain(`concerns-status-${statusForHer(thread)}`),
    }),
    national ? words.html('concerns-thread-national') : undefined,
    ...page.entries.map((entry) => `${headingOf(entry, words)}\n${quoted(words, entry.words)}`),
    page.count > 1
      ? words.html('concerns-thread-page', { page: page.index + 1, pages: page.count })
      : undefined,
    thread.helped === null && isAnswered(thread) ? words.html('concerns-thread-helped-ask') : undefined,
  );
  return { html, buttons: threadButtons(thread, page, words) };
}

/** Whose words they are, of which day, and whether she sees them for the first time. */
function headingOf(entry: ThreadEntry, words: Words): string {
  const day = dayText(entry.day, words);
  if (entry.author === 'woman') return words.html('concerns-thread-you', { day });
  const key = entry.asks ? 'concerns-thread-question' : 'concerns-thread-leader';
  const { signature } = entry;
  const heading =
    signature === undefined ? words.html(key, { day }) : words.html(`${key}-signed`, { signature, day });
  return isNews(entry) ? `${heading} · ${words.html('concerns-thread-unread')}` : heading;
}

function threadButtons(thread: Thread, page: ThreadPage, words: Words): InlineKeyboardButton[][] {
  const tap = tapsOf(words);
  const turn = turnRow(page.index, page.count, (which, to) =>
    tap(`concerns-thread-${which}`, 'page', String(to)),
  );
  const chosen = (yes: boolean) => (thread.helped === yes ? '✓ ' : '');
  const helped = [true, false].map((yes) => {
    const key = yes ? 'yes' : 'no';
    const text = `${chosen(yes)}${words.plain(`concerns-thread-helped-${key}`)}`;
    return tapButton(text, 'thread', 'helped', key);
  });
  return [
    ...turn,
    ...(isAnswered(thread) ? [helped] : []),
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

/** @param days for how many backups are kept; 0 when the operator alone decides */
export function askWithdrawScreen(words: Words, days: number): Screen {
  const tap = tapsOf(words);
  return {
    html: words.html('concerns-thread-ask-withdraw', { days }),
    buttons: [
      [tap('concerns-thread-withdraw-yes', 'withdraw', 'yes')],
      [tap('concerns-thread-back', 'page')],
    ],
  };
}

/** A page that has nothing more to offer than the way to the start. */
export function closingScreen(words: Words, key: string): Screen {
  return { html: words.html(key), buttons: [[homeButton(words)]] };
}

function quoted(words: Words, text: string): string {
  return words.html('concerns-thread-words', { words: text });
}
