import type { TableRows } from './rows.ts';

/**
 * A table for spreadsheets as text (RFC 4180): UTF-8 with a byte order mark, which spreadsheet programs need to know it by.
 * Nothing in it begins a formula.
 */
export function csvOf({ head, rows }: TableRows): Buffer {
  const lines = [head, ...rows].map((cells) => cells.map((text) => cell(String(text))).join(','));
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8');
}

/** Quoted, and with an apostrophe before what a spreadsheet would take for a formula (OWASP, "CSV Injection"). */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+$/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
