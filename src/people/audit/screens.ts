import { tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { concernReference } from './rules.ts';
import type { AuditRow } from './store.ts';
import type { RecordId } from '../../privacy/strong-room.ts';

export const AUDIT_PAGE = 10;

export interface AuditWords {
  words: Words;
  nameOf: (id: RecordId) => string | undefined;
  /** A word of a detail in plain words. */
  detail: (word: string) => string;
}

/**
 * A page of the log, the newest first.
 * @param newest the highest number there is, 0 for an empty log
 */
export function auditScreen(rows: readonly AuditRow[], newest: number, say: AuditWords): Screen {
  const { words } = say;
  const [first, last] = [rows[0], rows.at(-1)];
  const turn = (key: string, before: number) =>
    tapButton(words.plain(key), 'audit', 'before', String(before));
  const turns = [
    ...(first && first.number < newest ? [turn('audit-newer', first.number + AUDIT_PAGE + 1)] : []),
    ...(last && last.number > 1 ? [turn('audit-older', last.number)] : []),
  ];
  const lines = rows.map((row) => auditLine(row, say));
  return {
    html: [words.html('audit-head'), ...(lines.length > 0 ? lines : [words.html('audit-none')])].join('\n\n'),
    buttons: [
      ...(turns.length > 0 ? [turns] : []),
      [tapButton(words.plain('people-menu-back'), 'menu', 'home')],
    ],
  };
}

function auditLine(row: AuditRow, { words, nameOf, detail }: AuditWords): string {
  const who = row.staffId === undefined ? words.plain('audit-server') : nameOf(row.staffId);
  const self = row.subjectId !== undefined && row.staffId?.equals(row.subjectId) === true;
  const more = [
    ...(row.concernId === undefined ? [] : [concernReference(row.concernId)]),
    ...(row.subjectId === undefined || self ? [] : [nameOf(row.subjectId) ?? '?']),
    ...(row.detail === undefined ? [] : [row.detail.split(' ').map(detail).join(', ')]),
  ];
  return words.html('audit-line', {
    number: row.number,
    day: row.day,
    who: who ?? '?',
    what: [words.plain(`audit-did-${row.action}`), ...more].join(' · '),
  });
}
