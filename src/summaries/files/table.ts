import type { Words } from '../../telegram/locale.ts';
import { coverage } from '../period-names.ts';
import { csvOf } from '../tables/csv.ts';
import { tableRows } from '../tables/rows.ts';
import type { FullView } from '../view.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Format } from './kinds.ts';

/** The published numbers of a view as a file. */
export async function tableOf(
  view: FullView,
  format: Format,
  words: Words,
  make: Workshop['make'],
): Promise<Buffer> {
  const { figures } = view;
  const table = tableRows(view, words);
  if (format === 'csv') return csvOf(table);
  return make({
    kind: 'xlsx',
    workbook: {
      table,
      title: words.plain('summaries-chart-title'),
      notes: {
        title: words.plain('summaries-notes'),
        lines: [
          words.plain('summaries-covers', coverage(figures.days, words)),
          words.plain('summaries-note-hidden'),
          words.plain('summaries-note-least'),
          words.plain('summaries-note-missing'),
        ],
      },
    },
  });
}
