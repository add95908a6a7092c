import { homeButton, tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { placeNames } from '../place-names.ts';
import type { HealthFigures } from './figures.ts';

/** How it all stands, the worst first. */
export function healthScreen(words: Words, figures: HealthFigures): Screen {
  const { deliveries } = figures;
  const lines = [
    words.html('people-health'),
    ...figures.waiting.map((row) => words.html('people-health-waiting', row)),
    figures.unread.length > 0
      ? words.html('people-health-unread', { places: placeNames(words, figures.unread) })
      : words.html('people-health-all-read'),
    words.html('people-health-letters', {
      waiting: figures.letters,
      delivered: deliveries.delivered,
      blocked: deliveries.blocked,
      failed: deliveries.failed + deliveries.doubtful,
    }),
    ...(figures.unreachable.length > 0
      ? [words.html('people-health-unreachable', { names: figures.unreachable.join(', ') })]
      : []),
    ...(figures.linesToVerify > 0
      ? [words.html('people-health-lines', { count: figures.linesToVerify })]
      : []),
    backupLine(words, figures.backupAge),
  ];
  return {
    html: lines.join('\n\n'),
    buttons: [
      ...(figures.linesToVerify > 0
        ? [[tapButton(words.plain('people-menu-helplines'), 'menu', 'helplines')]]
        : []),
      [tapButton(words.plain('triage-refresh'), 'menu', 'health')],
      [homeButton(words)],
    ],
  };
}

/** A backup is made every night: one that is older than yesterday's has failed. */
function backupLine(words: Words, days: number | undefined): string {
  if (days === undefined) return words.html('people-health-no-backup');
  return words.html(days > 1 ? 'people-health-old-backup' : 'people-health-backup', { days });
}
