/** The playground shows every time as it is in Bishkek: +06 all year. */
const ZONE = 'Asia/Bishkek';
const DAY = 86_400;

/** Uzbek is written in Cyrillic here, as schools in Kyrgyzstan teach it. */
const SCRIPTS = /** @type {Record<string, string>} */ ({ uz: 'uz-Cyrl' });

/**
 * @param {number} seconds since the epoch
 * @returns {string} HH:mm
 */
export function clockTime(seconds) {
  return format('en-GB', seconds, { hour: '2-digit', minute: '2-digit' });
}

/**
 * @param {number} seconds since the epoch
 * @returns {string} such as "Thu 24 Jul 2025", for the page's own clock
 */
export function calendarDay(seconds) {
  return format('en-GB', seconds, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
}

/**
 * @param {number} seconds since the epoch
 * @returns {number} the same for two moments of one day in Bishkek
 */
export function dayNumber(seconds) {
  return Math.floor((seconds + 6 * 3600) / DAY);
}

/**
 * @param {number} seconds since the epoch
 * @param {string} language
 * @returns {string} the day as the phone writes it between messages
 */
export function dayLabel(seconds, language) {
  const locale = known(language);
  // Not every browser knows Kyrgyz months; digits are understood by everybody.
  if (!locale) return format('de', seconds, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return format(locale, seconds, { day: 'numeric', month: 'long' });
}

/**
 * A `date_time` entity as the reader's phone writes it: https://core.telegram.org/bots/api#date-time-entity-formatting
 * @param {{ unix_time: number, date_time_format: string }} entity
 * @param {{ language: string, now: number }} reader `now` in milliseconds
 * @returns {string | undefined} undefined when the text is to stay as the bot wrote it
 */
export function entityTime(entity, { language, now }) {
  const pattern = entity.date_time_format;
  const locale = known(language);
  if (!pattern || !locale) return undefined;
  if (pattern === 'r') return relative(entity.unix_time - now / 1000, locale);
  /** @type {Intl.DateTimeFormatOptions} */
  const options = {};
  if (pattern.includes('w')) options.weekday = 'long';
  if (pattern.includes('d')) Object.assign(options, { day: '2-digit', month: '2-digit', year: '2-digit' });
  if (pattern.includes('D')) Object.assign(options, { day: 'numeric', month: 'long', year: 'numeric' });
  if (/t/i.test(pattern)) Object.assign(options, { hour: '2-digit', minute: '2-digit' });
  if (pattern.includes('T')) options.second = '2-digit';
  return format(locale, entity.unix_time, options);
}

/**
 * @param {number} seconds from now, negative for the past
 * @param {string} locale
 */
function relative(seconds, locale) {
  const size = Math.abs(seconds);
  const formatter = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (size >= DAY) return formatter.format(Math.round(seconds / DAY), 'day');
  if (size >= 3600) return formatter.format(Math.round(seconds / 3600), 'hour');
  return formatter.format(Math.round(seconds / 60), 'minute');
}

/** @param {string} language */
function known(language) {
  return Intl.DateTimeFormat.supportedLocalesOf([SCRIPTS[language] ?? language])[0];
}

/**
 * @param {string} locale
 * @param {number} seconds
 * @param {Intl.DateTimeFormatOptions} options
 */
function format(locale, seconds, options) {
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, hourCycle: 'h23', ...options }).format(
    seconds * 1000,
  );
}
