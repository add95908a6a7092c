import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { categories } from '../../src/concerns/catalogue.ts';
import { openDatabase } from '../../src/db/open.ts';
import { silentLog } from '../../src/events.ts';
import { addDays } from '../../src/jobs/calendar.ts';
import { inTurn } from '../../src/jobs/in-turn.ts';
import { createPictures } from '../../src/summaries/chart/picture.ts';
import { publishedFigures } from '../../src/summaries/figures/published.ts';
import { systemClock } from '../../src/jobs/clock.ts';
import { createFiguresStore } from '../../src/summaries/figures/store.ts';
import { reportOf } from '../../src/summaries/files/report.ts';
import { tableOf } from '../../src/summaries/files/table.ts';
import { PLACE_CODES } from '../../src/concerns/catalogue.ts';
import { summaryScreen } from '../../src/summaries/screens.ts';
import { AREA_GROUPS, PLACE_GROUPS } from '../../src/summaries/suppression/merge.ts';
import { TOTAL, type Published } from '../../src/summaries/suppression/table.ts';
import { isFull, viewOf } from '../../src/summaries/view.ts';
import { sharing } from '../../src/summaries/workshop/shared.ts';
import type { Workshop } from '../../src/summaries/workshop/workshop.ts';
import { wordsOf } from '../support/words.ts';
import { benchFolder } from './folder.ts';
import { percentile } from './percentile.ts';

export interface SummaryFigures {
  /** From the request to the text, weeks read from the disk; then with them in memory. */
  firstMs: number;
  textMs: number;
  chartMs: number;
  reportMs: number;
  /** A table as XLSX: the first, for which a thread begins, and then. */
  firstTableMs: number;
  tableMs: number;
  /** For as many as ask at the same moment: until all have text and chart, and for how long nobody else was served meanwhile. */
  crowdMs: number;
  crowdHeldUpMs: number;
  /** For how long nobody else was served, at most, while charts, tables and reports were made, the first of each among them. */
  heldUpMs: number;
}

const FIRST = '2023-01-02';
const LAST = '2026-01-05';
/** So many admins at once. */
const CROWD = 100;

/** Compiled, as an operator runs it: a thread that reads sources holds everybody up while it finds what reads them. */
const COMPILED = '../../dist/summaries/workshop/workshop.js';
// The same module, which has no types once it is compiled.
const { createWorkshop } = (await import(COMPILED)) as { createWorkshop: () => Workshop };

/** Of so many weeks with nearly everything published: the most that a summary of all time can have to add up. */
export async function measureSummaries(weeks: number, rounds: number): Promise<SummaryFigures> {
  const folder = benchFolder();
  const database = openDatabase(join(folder, 'kurak.sqlite'));
  const store = createFiguresStore(database, systemClock);
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
  const [pictures, files] = [createWorkshop(), createWorkshop()];
  // Not kept: each is drawn.
  const pictureOf = createPictures((drawing) => pictures.make({ kind: 'png', drawing }), silentLog);
  const report = async () => {
    const full = view();
    const deps = { held: { published: () => [] }, make: files.make };
    if (isFull(full)) await reportOf(full, words, deps);
  };
  const table = async () => {
    const full = view();
    if (isFull(full)) await tableOf(full, 'xlsx', words, files.make);
  };
  const firstMs = await timed(() => summaryScreen(view(), words));
  const [texts, charts, reports, tables]: number[][] = [[], [], [], []];
  const { heldUp, stop } = await watchTheLoop();
  const firstTableMs = await timed(table);
  // Once unmeasured: what is wanted for the first time is loaded.
  await pictureOf(view(), words);
  for (let round = 0; round < rounds; round++) {
    texts?.push(await timed(() => summaryScreen(view(), words)));
    charts?.push(await timed(() => pictureOf(view(), words)));
    reports?.push(await timed(report));
    tables?.push(await timed(table));
  }
  const heldUpMs = await heldUp();
  const turn = inTurn();
  const shared = sharing(pictures.make, 1);
  const pictureForAll = createPictures((drawing) => shared({ kind: 'png', drawing }), silentLog);
  const crowdMs = await timed(() =>
    Promise.all(
      Array.from({ length: CROWD }, async () => {
        await turn();
        const seen = view();
        await pictureForAll(seen, words);
        await turn();
        return summaryScreen(seen, words);
      }),
    ),
  );
  const crowdHeldUpMs = await heldUp();
  stop();
  pictures.close();
  files.close();
  database.close();
  const middle = (values: number[] = []) => percentile(values, 0.5);
  return {
    firstMs,
    textMs: middle(texts),
    chartMs: middle(charts),
    reportMs: middle(reports),
    firstTableMs,
    tableMs: middle(tables),
    heldUpMs,
    crowdMs,
    crowdHeldUpMs,
  };
}

/** Looks at how long the event loop stands still at most. */
async function watchTheLoop() {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // It sees only what lies between two of its own looks.
  const look = () => new Promise((resolve) => setTimeout(resolve, 10));
  await look();
  return {
    heldUp: async () => {
      await look();
      const most = delay.max / 1e6;
      delay.reset();
      await look();
      return most;
    },
    stop: () => delay.disable(),
  };
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function fullTable(week: number): Published {
  const rows = [...PLACE_CODES, ...PLACE_GROUPS.map(({ key }) => key), TOTAL];
  const columns = [...categories.map(({ key }) => key), ...AREA_GROUPS.map(({ key }) => key), TOTAL];
  return rows.flatMap((row, at) =>
    columns.map((column, index) => ({
      row,
      column,
      seen: (7 * at + 5 * index + week) % 13 === 0 ? { hidden: true } : { shown: 7 * (at + index) + 11 },
    })),
  );
}
