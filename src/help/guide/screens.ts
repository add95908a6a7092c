import type { InlineKeyboardButton } from 'grammy/types';
import { homeButton, tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import type { LinesHtml } from '../lines.ts';
import { GUIDE_PAGES, type GuidePage } from './pages.ts';

/** The contents: every page is one tap away, for whoever looks something up in the middle of a meeting. */
export function guideScreen(words: Words): Screen {
  return {
    html: words.html('guide-home'),
    buttons: [
      ...GUIDE_PAGES.map((page) => [turn(page, words.plain(`guide-title-${page}`))]),
      [homeButton(words)],
    ],
  };
}

/** One page, with the ways to its neighbours. */
export function guidePageScreen(page: GuidePage, words: Words, linesHtml: LinesHtml): Screen {
  const at = GUIDE_PAGES.indexOf(page);
  const neighbour = (step: number, label: string): InlineKeyboardButton[] => {
    const found = GUIDE_PAGES[at + step];
    return found ? [turn(found, label)] : [];
  };
  // Numbers are data and may change: none stands in a text.
  const danger = page === 'danger';
  const text = words.html(`guide-${page}`);
  return {
    html: danger ? `${text}\n\n${linesHtml(words)}` : text,
    buttons: [
      ...(danger ? [[tapButton(words.plain('helplines-abroad'), 'menu', 'help', 'abroad')]] : []),
      [...neighbour(-1, words.plain('concerns-back')), ...neighbour(1, words.plain('concerns-go-on'))],
      [tapButton(words.plain('guide-contents'), 'guide')],
    ],
  };
}

const turn = (page: GuidePage, text: string) => tapButton(text, 'guide', page);
