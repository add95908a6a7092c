import type { InlineKeyboardButton } from 'grammy/types';

/** The page that is wanted, or the nearest that there is. Pages are counted from 0, here and below. */
export const nearestPage = (wanted: number, pages: number): number =>
  Math.min(Math.max(0, wanted), Math.max(0, pages - 1));

/** Buttons to the pages before and after one, as a row; no row where it is the only page. @param button leads to a page */
export function turnRow(
  page: number,
  pages: number,
  button: (which: 'earlier' | 'later', page: number) => InlineKeyboardButton,
): InlineKeyboardButton[][] {
  const row = [
    ...(page > 0 ? [button('earlier', page - 1)] : []),
    ...(page < pages - 1 ? [button('later', page + 1)] : []),
  ];
  return row.length > 0 ? [row] : [];
}
