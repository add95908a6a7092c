/**
 * The words in which people type days and times, in five languages, Uzbek in both alphabets. Spelt as in a dictionary: they
 * are compared folded (typed-tokens.ts), so that no case, diacritic or soft sign matters.
 */

/** By month, January first. */
export const MONTHS: readonly string[] = [
  'январь января янв yanvar january jan styczeń stycznia sty',
  'февраль февраля фев февр fevral february feb luty lutego lut',
  'март марта мар mart march mar marzec marca',
  'апрель апреля апр aprel april apr kwiecień kwietnia kwi',
  'май мая may maj maja',
  'июнь июня июн iyun june jun czerwiec czerwca cze',
  'июль июля июл iyul july jul lipiec lipca lip',
  'август августа авг avgust august aug sierpień sierpnia sie',
  'сентябрь сентября сен сент sentabr sentyabr september sep sept wrzesień września wrz',
  'октябрь октября окт oktabr oktyabr october oct październik października paź',
  'ноябрь ноября ноя нояб noyabr november nov listopad listopada lis',
  'декабрь декабря дек dekabr december dec grudzień grudnia gru',
];

/** By weekday, Monday first. */
export const WEEKDAYS: readonly string[] = [
  'понедельник понедельника пн дүйшөмбү дүйшөнбү душанба dushanba monday mon poniedziałek poniedziałku pon pn',
  'вторник вторника вт шейшемби сешанба seshanba tuesday tue tues wtorek wtorku wt',
  'среда среду среды ср шаршемби чоршанба chorshanba wednesday wed środa środę środy śr',
  'четверг четверга чт бейшемби пайшанба payshanba thursday thu thur thurs czwartek czwartku czw',
  'пятница пятницу пятницы пт жума juma friday fri piątek piątku pt',
  'суббота субботу субботы сб ишемби шанба shanba saturday sat sobota sobotę soboty sob',
  'воскресенье воскресенья воскресение вс жекшемби якшанба yakshanba sunday sun niedziela niedzielę niedzieli niedz nd',
];

/** By days from today; two words go together when joined by `_`. */
export const DAYS_AHEAD: readonly string[] = [
  'сегодня бүгүн бугун bugun today dziś dzisiaj',
  'завтра эртең эртеңки эртага ertaga tomorrow jutro',
  'послезавтра бүрсүгүнү бүрсүгүн индинга индин indinga after_tomorrow pojutrze',
];

/** `day` is what Russian calls the hours after noon and Kyrgyz the light ones: 2 is 14 there, and 11 is 11. */
export const PARTS = {
  am: 'am a_m утра утром ночи эртең_менен эрталаб ertalab morning rano nocy',
  pm: 'pm p_m вечера вечером кечинде кечки кечқурун kechqurun evening afternoon wieczorem po_południu түштөн_кийин тушдан_кейин',
  day: 'дня днём күндүз кундузи',
} as const;

/** A number alone is an hour after one of the first, and before one of the others. */
export const BEFORE_HOURS = 'в во саат соат soat at o godz godzina godzinie';
export const AFTER_HOURS = 'h ч час часа часов oclock';

/** Said of a time when glued to its number: "14:00дө", "18de". */
export const AT_ENDINGS = 'да де до дө та те тө';

/** Said of a day when glued to its number: a number with one of these is no hour. */
export const ORDINALS = 'st nd rd th го е ое и ы инде ында инчи нчи чи';

/** What adds nothing. */
export const FILLERS =
  'на г год года году ж жыл жылы жылдын йил йили күн күнү куни kuni эту ушул бул шу бу this the of on day in ' +
  'w we ten tę r rok roku dnia мин минут min t';

/** Case endings that Kyrgyz and Uzbek words may have. */
export const ENDINGS = 'да де до дө та те то га ге го ка ке ко ы и у нын нин дын дин тын тин нинг ында инде';
