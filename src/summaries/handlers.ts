import { Composer, type Api } from 'grammy';
import type { Clock } from '../jobs/clock.ts';
import { localDay } from '../jobs/day.ts';
import { inTurn } from '../jobs/in-turn.ts';
import { guardedDoors, type Visit } from '../people/guard.ts';
import type { StaffDirectory } from '../people/staff.ts';
import type { AppContext } from '../telegram/context.ts';
import { answerTap, removeMessages, showScreen } from '../telegram/screen.ts';
import { showHere } from '../telegram/show-here.ts';
import { showPicture } from '../telegram/show-picture.ts';
import type { PictureOf } from './chart/picture.ts';
import type { PublishedFigures } from './figures/published.ts';
import { readPicture, readTapped, type Request } from './request.ts';
import { readCommand } from './typed.ts';
import { placesScreen, summaryScreen, unknownScreen } from './screens.ts';
import { viewOf } from './view.ts';

export interface SummaryDeps {
  api: Api;
  figures: PublishedFigures;
  staff: StaffDirectory;
  pictureOf: PictureOf;
  clock: Clock;
  timeZone: string;
}

/** Where a summary stands, as far as anybody knows. */
interface Page {
  messageId?: number | undefined;
  /** The chart above it. */
  pictureId?: number | undefined;
}

/** `/summary [period] [region]`, for admins: what is published, and nothing else, as text with a chart above it. */
export function summaryHandlers(deps: SummaryDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api } = deps;
  const doors = guardedDoors(composer, deps.staff, 'read_summary');
  const today = () => localDay(deps.clock(), deps.timeZone);
  const turn = inTurn();

  /** @param page what stands there already: nothing when a new one is wanted, though something else was tapped */
  async function show({ ctx, chatId }: Visit, request: Request, page: Page = {}): Promise<void> {
    await turn();
    const view = viewOf(deps.figures, request, today());
    const chart = await deps.pictureOf(view, ctx.words);
    // All who have waited for the same chart go on at the same moment.
    await turn();
    const picture = await showPicture(api, chatId, page.pictureId, chart);
    const screen = summaryScreen(view, ctx.words, picture.messageId);
    if (page.messageId !== undefined && picture.isNew) {
      // A new picture stands below the page, so the page moves below the picture.
      await removeMessages(api, chatId, [page.messageId]);
      await showScreen(api, chatId, undefined, screen);
    } else {
      await showScreen(api, chatId, page.messageId, screen);
    }
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
  }

  const tappedPage = ({ ctx, parts }: Visit): Page => ({
    messageId: ctx.callbackQuery?.message?.message_id,
    pictureId: readPicture(parts),
  });

  doors.command('summary', async (visit) => {
    const { ctx } = visit;
    const typed = readCommand(ctx, deps.figures, today());
    if ('request' in typed) return show(visit, typed.request);
    await showHere(api, ctx, unknownScreen(typed, 'show', ctx.words));
  });
  doors.tap('menu', 'summary', (visit) => {
    const page = visit.parts[0] === 'new' ? {} : tappedPage(visit);
    return show(visit, { kind: 'all', anchor: today(), place: undefined }, page);
  });
  doors.tap('summary', 'show', (visit) => show(visit, readTapped(visit.parts, today()), tappedPage(visit)));
  doors.tap('summary', 'places', ({ ctx, parts }) =>
    showHere(api, ctx, placesScreen(readTapped(parts, today()), ctx.words, readPicture(parts))),
  );
  return composer;
}
