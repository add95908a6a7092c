import { Composer, type Api } from 'grammy';
import type { AppContext } from '../../telegram/context.ts';
import { showHere } from '../../telegram/show-here.ts';
import { guardedDoors, type Visit } from '../guard.ts';
import type { StaffDirectory } from '../staff.ts';
import type { HealthFigures } from './figures.ts';
import { healthScreen } from './screens.ts';

/** `/health`: whether anything needs an admin, in one message. */
export function healthHandlers(
  api: Api,
  staff: StaffDirectory,
  figures: () => HealthFigures,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const doors = guardedDoors(composer, staff, 'read_health');
  const show = ({ ctx }: Visit) => showHere(api, ctx, healthScreen(ctx.words, figures()));
  doors.command('health', show);
  doors.tap('menu', 'health', show);
  return composer;
}
