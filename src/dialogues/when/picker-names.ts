import { writeDay } from '../../telegram/date-format.ts';
import type { Words } from '../../telegram/locale.ts';

/** Names for the buttons of a calendar, which hold two letters on a narrow phone. Monday first. */
const WEEKDAYS: Record<Words['locale'], string> = {
  ky: 'Дш Шш Шр Бш Жм Иш Жк',
  ru: 'Пн Вт Ср Чт Пт Сб Вс',
  en: 'Mo Tu We Th Fr Sa Su',
  uz: 'Ду Се Чо Па Жу Ша Як',
  pl: 'Pn Wt Śr Cz Pt So Nd',
};

export const weekdayLetters = (words: Pick<Words, 'locale'>): string[] => WEEKDAYS[words.locale].split(' ');

/** A month and its year, standing alone: "December 2026". @param month YYYY-MM */
export function monthText(month: string, words: Pick<Words, 'locale'>): string {
  const name = writeDay(`${month}-01`, words.locale, { month: 'long' });
  return `${name.charAt(0).toLocaleUpperCase(words.locale)}${name.slice(1)} ${month.slice(0, 4)}`;
}
