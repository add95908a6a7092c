import { Composer, type Api } from 'grammy';
import { tapButton } from '../../telegram/buttons.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import { guardedDoors, type Visit } from '../guard.ts';
import { placeName } from '../place-names.ts';
import type { StaffStore } from '../store.ts';
import type { HealthFigures } from './rules.ts';

/** `/health`: whether anything is stuck, on one page, for admins. */
export function healthHandlers(
  api: Api,
  staff: StaffStore,
  figures: () => HealthFigures,
): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const doors = guardedDoors(composer, staff, 'read_health');
  const show = ({ ctx }: Visit) => showHere(api, ctx, healthScreen(ctx.words, figures()));
  doors.command('health', show);
  doors.tap('menu', 'health', show);
  return composer;
}

export function healthScreen(words: Words, figures: HealthFigures): Screen {
  const { waiting, deliveries, helpLines } = figures;
  const unread = figures.unread
    .map((place) => (place === 'national' ? words.plain('health-national') : placeName(words, place)))
    .join(', ');
  const lines = [
    words.html('health-head'),
    [
      words.html('health-three-days', { count: waiting.threeDays.all, national: waiting.threeDays.national }),
      words.html('health-seven-days', { count: waiting.sevenDays.all, national: waiting.sevenDays.national }),
    ].join('\n'),
    unread === '' ? words.html('health-all-read') : words.html('health-unread', { places: unread }),
    [
      words.html('health-letters', { count: figures.letters }),
      words.html('health-deliveries', { ...deliveries }),
    ].join('\n'),
    words.html('health-unreachable', { count: figures.unreachable }),
    words.html('health-lines', { ...helpLines }),
    figures.lastBackup === undefined
      ? words.html('health-no-backup')
      : words.html('health-backup', { day: figures.lastBackup }),
  ];
  return {
    html: lines.join('\n\n'),
    buttons: [
      [tapButton(words.plain('health-again'), 'menu', 'health')],
      [tapButton(words.plain('people-menu-back'), 'menu', 'home')],
    ],
  };
}
