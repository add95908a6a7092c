/** What somebody types who tries to get out of the place her words have, and what of it may be shown. */
export interface HostileText {
  name: string;
  typed: string;
  /** The same as it may stand on a screen. */
  shown: string;
}

const as = (name: string, typed: string, shown = typed): HostileText => ({ name, typed, shown });

/** All of them have words, so that no field refuses them for lack of these, and none is longer than the shortest takes. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  as('HTML', '<b>жирно</b> <i>незакрыто </b> & <u'),
  as('a link in HTML', '</b></blockquote><a href="tg://user?id=1">сюда'),
  as('entities', '&lt;b&gt; &amp;amp; &#60;и&#62; &quot;так&quot;'),
  as('Fluent', '{ $title } { -term } {"да"} { NUMBER(1) -> *[x] и }'),
  as('Markdown', '*да* _нет_ `код` [сюда](tg://user) ||тайна||'),
  as('a formula', '=SUM(A1;"слово")'),
  as('a formula behind a plus', '+1+слово|calc'),
  as('a formula behind a minus', '-1-слово'),
  as('a formula behind an at', '@ SUM слово'),
  as('a formula behind a tab', '\t=слово', '=слово'),
  as('a formula behind a return', '\r=слово', '=слово'),
  as('calendar lines', 'Дом;культуры,\\nда\r\nEND:VEVENT', 'Дом;культуры,\\nда\nEND:VEVENT'),
  as('control characters', 'сло\u0000во \u0007\u001b[31m и\u0008 ещё\u007f', 'слово [31m и ещё'),
  as('direction overrides', '\u202eначало\u202c \u2066и\u2069 \u200fконец\u061c \u2067', 'начало и конец'),
  as('what takes no room', 'сло\u200bво\u2060 и\ufeff ещё\u00ad \u3164\u115f', 'слово и ещё'),
  as('letters that can not be seen', 'сло\u3164во \u{e0041}да\u{e007f}', 'слово да'),
  as('other line ends', 'раз\u2028два\u2029три\u0085', 'раз\nдва\nтри'),
  as('half characters', 'слово \ud83d и \udc00да', 'слово  и да'),
  as('towers of marks', `сло${'\u0337'.repeat(40)}во`, `сло${'\u0337'.repeat(4)}во`),
  as('one very long word', 'Щ'.repeat(60)),
  as('emoji that are joined', 'семья 👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 ❤️'),
  as('right to left', 'שלום עולם и مرحبا'),
];

/** The same where a field has one line. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
