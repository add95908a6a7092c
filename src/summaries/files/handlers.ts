import { Composer, InputFile, type Api } from 'grammy';
import { errorKind, type Log } from '../../events.ts';
import type { Clock } from '../../jobs/clock.ts';
import type { Behind } from '../../jobs/behind.ts';
import { localDay } from '../../jobs/day.ts';
import type { AuditLog } from '../../people/audit/log.ts';
import { guardedDoors, type Visit } from '../../people/guard.ts';
import type { StaffDirectory } from '../../people/staff.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Locale, Words } from '../../telegram/locale.ts';
import { answerTap, type Screen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import type { PublishedFigures } from '../figures/published.ts';
import { readPicture, readTapped, type Request } from '../request.ts';
import { unknownScreen } from '../screens.ts';
import { readCommand } from '../typed.ts';
import { isFull, viewOf, type FullView } from '../view.ts';
import { FORMATS, REPORT_LOCALES, type Format } from './kinds.ts';
import { reportOf, type ReportDeps } from './report.ts';
import { exportScreen, noticeScreen, reportScreen } from './screens.ts';
import { tableOf } from './table.ts';

export interface FileDeps {
  api: Api;
  figures: PublishedFigures;
  staff: StaffDirectory;
  audit: AuditLog;
  report: ReportDeps;
  wordsOf: (locale: Locale) => Words;
  behind: Behind;
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

  async function sendFile(visit: Visit, { ending, noted, make }: Wanted): Promise<void> {
    const { ctx, chatId, member, parts } = visit;
    const request = readTapped(parts, today());
    const say = (key: string) =>
      showHere(api, ctx, noticeScreen(key, request, ctx.words, readPicture(parts)));
    // At once: making and sending take longer than a button's wheel should turn.
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
    const view = viewOf(deps.figures, request, today());
    if (!isFull(view)) return say('summaries-not-yet');
    await api.sendChatAction(chatId, 'upload_document').catch(() => undefined);
    const { from, until } = view.figures.days;

    async function makeAndSend(full: FullView): Promise<void> {
      let file: Buffer;
      try {
        file = await make(full);
        // Before it is sent: a file that nobody knows of would be worse than a line too many.
        deps.audit.record({ staffId: member.id, action: 'exported', detail: `${from}/${until} ${noted}` });
      } catch (error) {
        deps.log('drawing_failed', { error: errorKind(error) });
        return say('summaries-file-failed');
      }
      try {
        await api.sendDocument(chatId, new InputFile(file, `kurak-${from}-${until}${ending}`));
      } catch {
        await say('summaries-file-failed');
      }
    }
    await deps.behind.after(makeAndSend(view));
  }

  /** A command that asks what exactly is wanted. */
  function asks(
    name: 'export' | 'report',
    screenOf: (request: Request, words: Words, pictureId?: number) => Screen,
  ): void {
    doors.command(name, async ({ ctx }) => {
      const typed = readCommand(ctx, deps.figures, today());
      const screen =
        'request' in typed ? screenOf(typed.request, ctx.words) : unknownScreen(typed, name, ctx.words);
      await showHere(api, ctx, screen);
    });
    doors.tap('summary', name, async ({ ctx, parts }) =>
      showHere(api, ctx, screenOf(readTapped(parts, today()), ctx.words, readPicture(parts))),
    );
  }

  asks('export', exportScreen);
  asks('report', (request, words, pictureId) => reportScreen(request, words, deps.wordsOf, pictureId));
  doors.tap('summary', 'file', async (visit) => {
    const { ctx, parts } = visit;
    const format = FORMATS.find((known) => known === parts[4]);
    if (!format) return visit.next();
    await sendFile(visit, tableFile(format, ctx.words, deps.report.make));
  });
  doors.tap('summary', 'pdf', async (visit) => {
    const { parts } = visit;
    const locale = REPORT_LOCALES.find((known) => known === parts[4]);
    if (!locale) return visit.next();
    await sendFile(visit, {
      ending: `-${locale}.pdf`,
      noted: `pdf ${locale}`,
      make: (view) => reportOf(view, deps.wordsOf(locale), deps.report),
    });
  });
  return composer;
}

const tableFile = (format: Format, words: Words, make: ReportDeps['make']): Wanted => ({
  ending: `.${format}`,
  noted: format,
  make: (view) => tableOf(view, format, words, make),
});
