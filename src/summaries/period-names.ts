import { writeDay } from '../telegram/date-format.ts';
import { fullDayText } from '../telegram/day-text.ts';
import type { Words } from '../telegram/locale.ts';
import type { Request } from './request.ts';
import { mondayOf, periodAround, type Days } from './time/weeks.ts';

/** What a period is called, such as "March 2026". */
export function periodName({ kind, anchor }: Pick<Request, 'kind' | 'anchor'>, words: Words): string {
  const year = anchor.slice(0, 4);
  switch (kind) {
    case 'week': {
      return words.plain('summaries-name-week', coverage(periodAround('week', mondayOf(anchor)), words));
    }
    case 'month': {
      const month = writeDay(anchor, words.locale, { month: 'long' });
      // Intl writes a month that stands alone as if it began a sentence; of the five, only English always does.
      return words.plain('summaries-name-month', {
        month: words.locale === 'en' ? month : month.toLowerCase(),
        year,
      });
    }
    case 'quarter': {
      const number = String(Math.ceil(Number(anchor.slice(5, 7)) / 3));
      return words.plain('summaries-name-quarter', { number, year });
    }
    case 'year': {
      return words.plain('summaries-name-year', { year });
    }
    case 'all': {
      return words.plain('summaries-name-all');
    }
  }
}

/** The days that figures cover, as their reader writes them. */
export const coverage = ({ from, until }: Days, words: Words) => ({
  from: fullDayText(from, words),
  until: fullDayText(until, words),
});
