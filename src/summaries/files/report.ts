import type { Words } from '../../telegram/locale.ts';
import type { HeldStore } from '../held/store.ts';
import { reportBlocks } from '../report/contents.ts';
import { periodName } from '../period-names.ts';
import { periodAround } from '../time/weeks.ts';
import type { FullView } from '../view.ts';
import type { Workshop } from '../workshop/workshop.ts';

export interface ReportDeps {
  held: HeldStore;
  make: Workshop['make'];
}

/** The report of a view as a file. */
export function reportOf(view: FullView, words: Words, { held, make }: ReportDeps): Promise<Buffer> {
  const dialogues = held.published(periodAround(view.kind, view.anchor));
  return make({
    kind: 'pdf',
    blocks: reportBlocks(view, dialogues, words),
    properties: {
      title: `${words.plain('summaries-report-title')}: ${periodName(view, words)}`,
      language: words.locale,
      day: view.figures.days.until,
    },
  });
}
