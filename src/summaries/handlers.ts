import { Composer, type Api } from 'grammy';
import type { Clock } from '../jobs/clock.ts';
import { localDay } from '../jobs/day.ts';
import { guardedDoors, type Visit } from '../people/guard.ts';
import type { StaffMember } from '../people/staff.ts';
import type { AppContext } from '../telegram/context.ts';
import { answerTap, removeMessages, showScreen } from '../telegram/screen.ts';
import { showHere } from '../telegram/show-here.ts';
import { showPicture } from '../telegram/show-picture.ts';
import type { PictureOf } from './chart/picture.ts';
import type { FiguresStore } from './figures/store.ts';
import { readPicture, readTapped, readTyped, type Request } from './request.ts';
import { placesScreen, summaryScreen, unknownScreen } from './screens.ts';
import { viewOf } from './view.ts';

export interface SummaryDeps {
  api: Api;
  figures: FiguresStore;
  staff: { byChat(chatId: number): StaffMember | undefined };
  pictureOf: PictureOf;
  clock: Clock;
  timeZone: string;
}

/** `/summary [period] [region]`, for admins: what is published, and nothing else, as text with a chart above it. */
export function summaryHandlers(deps: SummaryDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api } = deps;
  const doors = guardedDoors(composer, deps.staff, 'read_summary');
  const today = () => localDay(deps.clock(), deps.timeZone);

  /** @param pictureId the chart above the page that was tapped */
  async function show({ ctx, chatId }: Visit, request: Request, pictureId?: number): Promise<void> {
    const view = viewOf(deps.figures, request, today());
    const picture = await showPicture(api, chatId, pictureId, await deps.pictureOf(view, ctx.words));
    const screen = summaryScreen(view, ctx.words, picture.messageId);
    const tapped = ctx.callbackQuery;
    if (!tapped || !picture.isNew) return showHere(api, ctx, screen);
    // A new picture stands below the page that was tapped, so the page moves below the picture.
    await showScreen(api, chatId, undefined, screen);
    if (tapped.message) await removeMessages(api, chatId, [tapped.message.message_id]);
    await answerTap(api, tapped.id);
  }

  doors.command('summary', async (visit) => {
    const { ctx } = visit;
    const typed = readTyped(typeof ctx.match === 'string' ? ctx.match : '', today());
    if ('request' in typed) return show(visit, typed.request);
    await showHere(api, ctx, unknownScreen(typed.unknown, today(), ctx.words));
  });
  doors.tap('menu', 'summary', (visit) => show(visit, { kind: 'all', anchor: today(), place: undefined }));
  doors.tap('summary', 'show', (visit) =>
    show(visit, readTapped(visit.parts, today()), readPicture(visit.parts)),
  );
  doors.tap('summary', 'places', ({ ctx, parts }) =>
    showHere(api, ctx, placesScreen(readTapped(parts, today()), ctx.words, readPicture(parts))),
  );
  return composer;
}
