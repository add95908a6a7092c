import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { categories } from '../../src/concerns/catalogue.ts';
import { openDatabase } from '../../src/db/open.ts';
import { silentLog } from '../../src/events.ts';
import { addDays } from '../../src/jobs/calendar.ts';
import { createPictures } from '../../src/summaries/chart/picture.ts';
import { pngOf } from '../../src/summaries/chart/png.ts';
import { publishedFigures } from '../../src/summaries/figures/published.ts';
import { createFiguresStore } from '../../src/summaries/figures/store.ts';
import { reportOf } from '../../src/summaries/files/report.ts';
import { createPrinter } from '../../src/summaries/report/printer.ts';
import { PLACES } from '../../src/summaries/request.ts';
import { summaryScreen } from '../../src/summaries/screens.ts';
import { AREA_GROUPS, PLACE_GROUPS } from '../../src/summaries/suppression/merge.ts';
import { TOTAL, type Published } from '../../src/summaries/suppression/table.ts';
import { isFull, viewOf } from '../../src/summaries/view.ts';
import { wordsOf } from '../support/words.ts';
import { percentile } from './percentile.ts';

export interface SummaryFigures {
  /** From the request to the text, weeks read from the disk; then with them in memory. */
  firstMs: number;
  textMs: number;
  chartMs: number;
  reportMs: number;
  /** For how long nobody else was served, at most, while charts and reports were made. */
  heldUpMs: number;
}

const FIRST = '2023-01-02';
const LAST = '2026-01-05';

/** Of so many weeks with nearly everything published: the most that a summary of all time can have to add up. */
export async function measureSummaries(weeks: number, rounds: number): Promise<SummaryFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'kurak-bench-'));
  const database = openDatabase(join(folder, 'kurak.sqlite'));
  const store = createFiguresStore(database);
  for (let week = 0; week < weeks; week++)
    store.keep({
      from: addDays(FIRST, 7 * week),
      until: addDays(FIRST, 7 * week + 6),
      total: 6400,
      table: fullTable(week),
    });
  const published = publishedFigures(store, { published: () => [] });
  const words = wordsOf('ky');
  const view = () => viewOf(published, { kind: 'all', anchor: LAST, place: undefined }, LAST);
  const pictureOf = createPictures(pngOf, silentLog);
  const print = createPrinter();
  const report = async () => {
    const full = view();
    if (isFull(full)) await reportOf(full, words, { held: { published: () => [] }, print });
  };
  const firstMs = await timed(() => summaryScreen(view(), words));
  // Once unmeasured: what is wanted for the first time is loaded.
  await pictureOf(view(), words);
  const [texts, charts, reports]: number[][] = [[], [], []];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  for (let round = 0; round < rounds; round++) {
    texts?.push(await timed(() => summaryScreen(view(), words)));
    charts?.push(await timed(() => pictureOf(view(), words)));
    reports?.push(await timed(report));
  }
  delay.disable();
  database.close();
  rmSync(folder, { recursive: true });
  const middle = (values: number[] = []) => percentile(values, 0.5);
  return {
    firstMs,
    textMs: middle(texts),
    chartMs: middle(charts),
    reportMs: middle(reports),
    heldUpMs: delay.max / 1e6,
  };
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function fullTable(week: number): Published {
  const rows = [...PLACES, ...PLACE_GROUPS.map(({ key }) => key), TOTAL];
  const columns = [...categories.map(({ key }) => key), ...AREA_GROUPS.map(({ key }) => key), TOTAL];
  return rows.flatMap((row, at) =>
    columns.map((column, index) => ({
      row,
      column,
      seen: (7 * at + 5 * index + week) % 13 === 0 ? { hidden: true } : { shown: 7 * (at + index) + 11 },
    })),
  );
}
