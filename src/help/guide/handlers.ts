import { Composer, type Api } from 'grammy';
import { guardedDoors, type Visit } from '../../people/guard.ts';
import type { StaffDirectory } from '../../people/staff.ts';
import type { AppContext } from '../../telegram/context.ts';
import { showHere } from '../../telegram/show-here.ts';
import type { LinesHtml } from '../lines.ts';
import { guidePage } from './pages.ts';
import { guidePageScreen, guideScreen } from './screens.ts';

/** `/guide`: the facilitator's kit, for leaders and admins. A woman has no use for how she is to be listened to. */
export function guideHandlers(api: Api, staff: StaffDirectory, linesHtml: LinesHtml): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const doors = guardedDoors(composer, staff, 'read_guide');

  function show({ ctx, parts: [name] }: Visit): Promise<void> {
    const page = guidePage(name);
    return showHere(api, ctx, page ? guidePageScreen(page, ctx.words, linesHtml) : guideScreen(ctx.words));
  }

  doors.command('guide', show);
  doors.tap('menu', 'guide', show);
  doors.tap('guide', undefined, show);
  return composer;
}
