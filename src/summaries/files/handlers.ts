import { Composer, InputFile, type Api } from 'grammy';
import { errorKind, type Log } from '../../events.ts';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import type { AuditLog } from '../../people/audit/log.ts';
import { guardedDoors, type Visit } from '../../people/guard.ts';
import type { StaffMember } from '../../people/staff.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Words } from '../../telegram/locale.ts';
import { answerTap } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import type { FiguresStore } from '../figures/store.ts';
import { readTapped, readTyped, type Request } from '../request.ts';
import { unknownScreen } from '../screens.ts';
import { isFull, viewOf, type FullView } from '../view.ts';
import { FORMATS, type Format } from './kinds.ts';
import { exportScreen } from './screens.ts';
import { tableOf } from './table.ts';

export interface FileDeps {
  api: Api;
  figures: FiguresStore;
  staff: { byChat(chatId: number): StaffMember | undefined };
  audit: AuditLog;
  log: Log;
  clock: Clock;
  timeZone: string;
}

interface Wanted {
  /** How the file's name ends, after the days. */
  ending: string;
  /** What the audit log says of it beside the days. */
  noted: string;
  make: (view: FullView) => Promise<Buffer>;
}

/** `/export` and `/report`, for admins: what is published, as files to keep. Each is noted in the audit log. */
export function fileHandlers(deps: FileDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const { api } = deps;
  const doors = guardedDoors(composer, deps.staff, 'read_summary');
  const today = () => localDay(deps.clock(), deps.timeZone);

  async function sendFile(
    { ctx, chatId, member }: Visit,
    request: Request,
    { ending, noted, make }: Wanted,
  ): Promise<void> {
    // At once: making and sending take longer than a button's wheel should turn.
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
    const view = viewOf(deps.figures, request, today());
    if (!isFull(view)) return showHere(api, ctx, { html: ctx.words.html('summaries-not-yet') });
    await api.sendChatAction(chatId, 'upload_document').catch(() => undefined);
    const { from, until } = view.figures.days;
    try {
      const file = await make(view);
      // Before it is sent: a file that nobody knows of would be worse than a line too many.
      deps.audit.record({ staffId: member.id, action: 'exported', detail: `${from}/${until} ${noted}` });
      await api.sendDocument(chatId, new InputFile(file, `kurak-${from}-${until}${ending}`));
    } catch (error) {
      deps.log('drawing_failed', { error: errorKind(error) });
      await showHere(api, ctx, { html: ctx.words.html('summaries-file-failed') });
    }
  }

  /** A command that asks what exactly is wanted. */
  function asks(name: string, screenOf: typeof exportScreen): void {
    doors.command(name, async ({ ctx }) => {
      const typed = readTyped(typeof ctx.match === 'string' ? ctx.match : '', today());
      const screen =
        'request' in typed
          ? screenOf(typed.request, ctx.words)
          : unknownScreen(typed.unknown, today(), ctx.words);
      await showHere(api, ctx, screen);
    });
    doors.tap('summary', name, async ({ ctx, parts }) =>
      showHere(api, ctx, screenOf(readTapped(parts, today()), ctx.words)),
    );
  }

  asks('export', exportScreen);
  doors.tap('summary', 'file', async (visit) => {
    const { ctx, parts } = visit;
    const format = FORMATS.find((known) => known === parts[3]);
    if (format) await sendFile(visit, readTapped(parts, today()), tableFile(format, ctx.words));
  });
  return composer;
}

const tableFile = (format: Format, words: Words): Wanted => ({
  ending: `.${format}`,
  noted: format,
  make: (view) => tableOf(view, format, words),
});
