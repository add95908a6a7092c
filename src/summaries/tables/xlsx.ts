import writeExcelFile, { type Row } from 'write-excel-file/node';
import type { TableRows } from './rows.ts';
import { undated } from './undated.ts';

/** What stands on the two sheets of a workbook. */
export interface Workbook {
  table: TableRows;
  /** The name of the first sheet. */
  title: string;
  /** The name of the second, and its lines: what the numbers are, and which are missing. */
  notes: { title: string; lines: readonly string[] };
}

const bold = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });
/** Its type makes it a text whatever it begins with: no spreadsheet takes it for a formula. */
const text = (value: string) => ({ value, type: String });
const wrapped = (value: string) => ({ ...text(value), wrap: true });
const asCell = (value: string | number) =>
  typeof value === 'number' ? { value, type: Number } : text(value);

/** A table for spreadsheets (Office Open XML); counts are numbers, to be reckoned with. The same table makes the same file. */
export async function xlsxOf({ table, title, notes }: Workbook): Promise<Buffer> {
  const head: Row = table.head.map(bold);
  const sheets = [
    {
      sheet: sheetName(title),
      data: [head, ...table.rows.map((row) => row.map(asCell))],
      columns: [{ width: 28 }, { width: 44 }, { width: 14 }],
      stickyRowsCount: 1,
    },
    {
      sheet: sheetName(notes.title),
      data: notes.lines.map((line) => [wrapped(line)]),
      columns: [{ width: 100 }],
    },
  ];
  return undated(await writeExcelFile(sheets).toBuffer());
}

/** Names of sheets have 31 characters at most, and none of these. */
const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31);
