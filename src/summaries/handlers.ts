import { Composer, InputFile, type Api } from 'grammy';
import { countries, findPlace, regions } from '../concerns/catalogue.ts';
import { addDays, isDay } from '../jobs/calendar.ts';
import type { Clock } from '../jobs/clock.ts';
import { localDay } from '../jobs/day.ts';
import type { AuditLog } from '../people/audit/log.ts';
import { guardedDoors, type Visit } from '../people/guard.ts';
import type { StaffMember } from '../people/staff.ts';
import type { AppContext } from '../telegram/context.ts';
import { answerTap } from '../telegram/screen.ts';
import { showHere } from '../telegram/show-here.ts';
import type { FiguresStore } from './figures/store.ts';
import { PERIODS, placesScreen, summaryScreen, type SummaryView } from './screens.ts';
import { tableFile } from './table-file.ts';
import { figuresOf } from './time/periods.ts';
import { periodAround, type PeriodKind } from './time/weeks.ts';

export interface SummaryDeps {
  api: Api;
  figures: FiguresStore;
  staff: { byChat(chatId: number): StaffMember | undefined };
  audit: AuditLog;
  clock: Clock;
  timeZone: string;
}

const PLACES = [...regions, ...countries].map(({ code }) => code);

/** `/summary [period] [region]` and `/export`, for admins: what is published, and nothing else. */
export function summaryHandlers(deps: SummaryDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api, figures } = deps;
  const doors = guardedDoors(composer, deps.staff, 'read_summary');
  const today = () => localDay(deps.clock(), deps.timeZone);

  /** The period that is asked for; one in the future is the present one. */
  function viewOf(kind: PeriodKind, wanted: string, place: string | undefined): SummaryView {
    const anchor = wanted > today() ? today() : wanted;
    const days = periodAround(kind, anchor);
    const buckets = figures.buckets();
    const first = buckets[0]?.from;
    const before = addDays(days.from, -1);
    const after = addDays(days.until, 1);
    const isAll = kind === 'all';
    return {
      kind,
      anchor,
      before: isAll || first === undefined || before < first ? undefined : before,
      after: isAll || after > today() ? undefined : after,
      figures: figuresOf(buckets, days),
      held: figures.publicFigures(days),
      place,
    };
  }

  const show = ({ ctx }: Visit, kind: PeriodKind, anchor: string, place?: string) =>
    showHere(api, ctx, summaryScreen(viewOf(kind, anchor, place), ctx.words));
  const kindOf = (text: string | undefined): PeriodKind | undefined =>
    PERIODS.find((known) => known === text?.toLowerCase());
  const placeOf = (text: string | undefined): string | undefined =>
    text !== undefined && findPlace(text.toUpperCase()) ? text.toUpperCase() : undefined;

  doors.command('summary', async (visit) => {
    const { ctx } = visit;
    const typed = typeof ctx.match === 'string' ? ctx.match.trim().split(/\s+/) : [];
    const words = typed.filter((word) => word !== '');
    const unknown = words.filter((word) => !kindOf(word) && !placeOf(word));
    if (unknown.length > 0) {
      return showHere(api, ctx, {
        html: ctx.words.html('summaries-unknown', { words: unknown.join(' ') }),
        buttons: placesScreen('all', today(), [], ctx.words).buttons ?? [],
      });
    }
    await show(visit, words.map(kindOf).find(Boolean) ?? 'all', today(), words.map(placeOf).find(Boolean));
  });
  doors.tap('menu', 'summary', (visit) => show(visit, 'all', today()));
  doors.tap('summary', 'show', (visit) => {
    const [kind, anchor = '', place] = visit.parts;
    return show(visit, kindOf(kind) ?? 'all', isDay(anchor) ? anchor : today(), placeOf(place));
  });
  doors.tap('summary', 'places', async ({ ctx, parts: [kind, anchor = ''] }) => {
    const day = isDay(anchor) ? anchor : today();
    await showHere(api, ctx, placesScreen(kindOf(kind) ?? 'all', day, PLACES, ctx.words));
  });

  async function sendTable({ ctx, chatId, member }: Visit, kind: PeriodKind, anchor: string): Promise<void> {
    const { figures: found } = viewOf(kind, anchor, undefined);
    if (!found.days) return showHere(api, ctx, { html: ctx.words.html('summaries-not-yet') });
    deps.audit.record({
      staffId: member.id,
      action: 'exported',
      detail: `${found.days.from}/${found.days.until}`,
    });
    const name = `kurak-${found.days.from}-${found.days.until}.csv`;
    await api.sendDocument(chatId, new InputFile(Buffer.from(tableFile(found, ctx.words), 'utf8'), name));
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
  }
  doors.command('export', (visit) => sendTable(visit, 'all', today()));
  doors.tap('summary', 'export', (visit) => {
    const [kind, anchor = ''] = visit.parts;
    return sendTable(visit, kindOf(kind) ?? 'all', isDay(anchor) ? anchor : today());
  });
  return composer;
}
