import { Composer, type Api } from 'grammy';
import { addDays } from '../../jobs/calendar.ts';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import type { AuditLog } from '../../people/audit/log.ts';
import { guardedDoors, type Visit } from '../../people/guard.ts';
import type { StaffDirectory } from '../../people/staff.ts';
import type { AppContext } from '../../telegram/context.ts';
import { showHere } from '../../telegram/show-here.ts';
import { LINES_GO_STALE_AFTER } from '../lines.ts';
import { lineScreen, linesScreen, namedLine, type Half, type LinesNow } from './screens.ts';
import type { CalledLines } from './store.ts';

export interface HelplinesDeps {
  api: Api;
  staff: StaffDirectory;
  audit: AuditLog;
  called: CalledLines;
  transaction: (work: () => void) => void;
  clock: Clock;
  timeZone: string;
}

const DAY_MS = 86_400_000;

/** `/helplines`: admins call the numbers that women are given, and say which ones work. */
export function helplinesHandlers(deps: HelplinesDeps): Composer<AppContext> {
  const { api, called } = deps;
  const composer = new Composer<AppContext>();
  const doors = guardedDoors(composer, deps.staff, 'verify_lines');
  const today = () => localDay(deps.clock(), deps.timeZone);
  const now = (): LinesNow => ({
    calledOn: called.calledOn,
    staleBefore: addDays(today(), -LINES_GO_STALE_AFTER),
    daysSince: (day) => Math.round((Date.parse(today()) - Date.parse(day)) / DAY_MS),
  });

  const showList = ({ ctx }: Visit, half: Half, toast?: string) =>
    showHere(api, ctx, linesScreen(half, now(), ctx.words), toast);

  doors.command('helplines', (visit) => showList(visit, 'KG'));
  doors.tap('menu', 'helplines', (visit) => showList(visit, 'KG'));
  doors.tap('helplines', 'list', (visit) => showList(visit, visit.parts[0] === 'abroad' ? 'abroad' : 'KG'));
  doors.tap('helplines', 'open', (visit) => {
    const line = namedLine(visit.parts);
    return line ? showHere(api, visit.ctx, lineScreen(line, now(), visit.ctx.words)) : showList(visit, 'KG');
  });
  doors.tap('helplines', 'works', (visit) => {
    const line = namedLine(visit.parts);
    if (!line) return showList(visit, 'KG');
    const day = today();
    // A second tap on the same day says nothing new.
    if (called.calledOn(line) !== day) {
      deps.transaction(() => {
        called.write(line, day);
        deps.audit.record({
          staffId: visit.member.id,
          action: 'verified',
          detail: `${line.number} ${line.where}`,
        });
      });
      called.remember(line, day);
    }
    const half = line.where === 'KG' ? 'KG' : 'abroad';
    return showList(visit, half, visit.ctx.words.plain('helplines-noted', { number: line.number }));
  });
  return composer;
}
