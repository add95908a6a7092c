import type { InlineKeyboardButton } from 'grammy/types';
import { tapButton } from '../telegram/buttons.ts';
import type { Scope } from '../telegram/callback.ts';

/** A page of a list that may have grown shorter since the button was made: the nearest page there is. */
export function pageOf<T>(
  items: readonly T[],
  wanted: number,
  size: number,
): { items: readonly T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(wanted, 0), pages - 1);
  return { items: items.slice(page * size, (page + 1) * size), page, pages };
}

/** A number from a button; 0 for anything else. */
export function numberPart(part: string | undefined): number {
  return part !== undefined && /^\d{1,9}$/.test(part) ? Number(part) : 0;
}

/** A row to turn pages by; no row for a single page. @param parts what stands in the button before the page's number */
export function pageTurns(
  scope: Scope,
  parts: readonly string[],
  page: number,
  pages: number,
): InlineKeyboardButton[][] {
  if (pages < 2) return [];
  const to = (text: string, target: number) => tapButton(text, scope, ...parts, String(target));
  return [
    [
      ...(page > 0 ? [to('‹', page - 1)] : []),
      to(`${page + 1} / ${pages}`, page),
      ...(page < pages - 1 ? [to('›', page + 1)] : []),
    ],
  ];
}
