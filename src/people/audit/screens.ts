import type { InlineKeyboardButton } from 'grammy/types';
import { findPlace } from '../../concerns/catalogue.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { homeButton, tapButton } from '../../telegram/buttons.ts';
import { fullDayText, shortDayText } from '../../telegram/day-text.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { placeName } from '../place-names.ts';
import { concernReference } from './reference.ts';
import type { AuditRow } from './log.ts';

/** The status that each recorded event of a status leads to, in the queue's words. */
const STATUS_OF: Record<string, string> = {
  reviewed: 'in_review',
  put_on_agenda: 'on_agenda',
  talked_over: 'answered',
  closed: 'closed',
  reopened: 'new',
  quarantined: 'quarantined',
  released: 'new',
};

/** A page of the log, the newest first. @param older whether there is more behind it */
export function auditScreen(
  words: Words,
  rows: readonly AuditRow[],
  older: boolean,
  nameOf: (id: RecordId) => string,
): Screen {
  const lines = rows.map((row) => lineHtml(row, words, nameOf));
  const last = rows.at(-1);
  const turn: InlineKeyboardButton[] = [
    ...(older && last ? [tapButton(words.plain('audit-older'), 'audit', 'before', String(last.number))] : []),
    tapButton(words.plain('audit-newest'), 'audit', 'before'),
  ];
  return {
    html: [words.html('audit-head'), lines.length > 0 ? lines.join('\n') : words.html('audit-empty')].join(
      '\n\n',
    ),
    buttons: [turn, [homeButton(words)]],
  };
}

function lineHtml(row: AuditRow, words: Words, nameOf: (id: RecordId) => string): string {
  const detail = detailText(row, words);
  const what = words.plain(`audit-action-${row.action}`);
  return words.html('audit-line', {
    number: row.number,
    day: shortDayText(row.day, words),
    who: row.staffId ? nameOf(row.staffId) : words.plain('audit-server'),
    what: [
      what,
      ...(row.concernId ? [concernReference(row.concernId)] : []),
      ...(row.subjectId && row.action !== 'accepted' ? [nameOf(row.subjectId)] : []),
      ...(detail === '' ? [] : [detail]),
    ].join(' · '),
  });
}

/** The words of a fixed list in which details are kept, in the reader's language. */
function detailText({ action, detail }: AuditRow, words: Words): string {
  if (detail === undefined) return '';
  if (action === 'status') return words.plain(`triage-status-${STATUS_OF[detail] ?? 'new'}`);
  if (action === 'exported') return fileText(detail, words);
  // A help line: its number and its country's letters.
  if (action === 'verified') return detail;
  if (action === 'labelled') return words.plain(`triage-label-${detail}`);
  return detail
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => (findPlace(part) ? placeName(words, part) : words.plain(`people-kind-${part}`)))
    .join(', ');
}

/** A file that was taken, such as "2026-03-02/2026-03-08 pdf pl": which days it covers, and what kind it is. */
function fileText(detail: string, words: Words): string {
  const [, from, until, format, locale] =
    /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2}) ([a-z]+)(?: ([a-z]{2}))?$/.exec(detail) ?? [];
  if (from === undefined || until === undefined || format === undefined) return detail;
  const kind = format.toUpperCase();
  return [
    `${fullDayText(from, words)} – ${fullDayText(until, words)}`,
    locale === undefined ? kind : `${kind}, ${words.plain(`dialogues-language-${locale}`)}`,
  ].join(' · ');
}
