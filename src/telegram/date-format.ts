import type { Locale } from './locale.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A calendar day, or a part of it such as { month: 'long' }, as a language writes it.
 * @param day YYYY-MM-DD; it has no hour, so it is read as UTC's
 */
export function writeDay(day: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const written = formatFor(locale, options).format(new Date(`${day}T00:00:00Z`));
  return locale === 'uz' ? written.replace(SHORTENED, '$1ь') : written;
}

/** Each is made once: making one costs a hundred times what using it does, and a list of dialogues needs dozens. */
function formatFor(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(INTL[locale], { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** Uzbek is written in Cyrillic here, English as in Britain. */
const INTL: Record<Locale, string> = { ky: 'ky', ru: 'ru', en: 'en-GB', uz: 'uz-Cyrl', pl: 'pl' };

/** Intl leaves the soft sign out of Uzbek months, where schools write it. */
const SHORTENED = /(январ|феврал|апрел|июн|июл|сентябр|октябр|ноябр|декабр)(?![а-яё])/;
