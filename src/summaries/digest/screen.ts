import { addDays, isDay } from '../../jobs/calendar.ts';
import { tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import { numberText } from '../../telegram/number-text.ts';
import type { Screen } from '../../telegram/screen.ts';
import type { PublishedFigures } from '../figures/published.ts';
import { coverage } from '../period-names.ts';
import type { Days } from '../time/weeks.ts';

/**
 * What admins read on a Monday: what was published since the digest before. All of it is public, or stands in `/summary` as well.
 * @param subject of the letter: the Monday of the digest before, and that of this one
 */
export function digestScreen(store: PublishedFigures, subject: string | undefined, words: Words): Screen {
  const days = daysBetween(subject);
  return {
    html: [words.html('summaries-digest'), ...(days ? news(store, days, words) : [])].join('\n\n'),
    // As a new message: the digest stays.
    buttons: [[tapButton(words.plain('people-menu-summary'), 'menu', 'summary', 'new')]],
  };
}

function daysBetween(subject = ''): Days | undefined {
  const [from = '', monday = ''] = subject.split('/');
  return isDay(from) && isDay(monday) ? { from, until: addDays(monday, -1) } : undefined;
}

function news(store: PublishedFigures, days: Days, words: Words): string[] {
  // Weeks are published on the Monday after the last of them.
  const fresh = store.buckets().filter(({ until }) => until >= days.from && until <= days.until);
  const { dialogues, attended, kept, open, broken } = store.publicFigures(days);
  return [
    ...(fresh.length === 0 ? [words.html('summaries-digest-nothing')] : []),
    ...fresh.map((bucket) =>
      words.html('summaries-digest-new', {
        ...coverage(bucket, words),
        count: numberText(bucket.total, words),
      }),
    ),
    [
      words.html('summaries-held', { dialogues, attended }),
      words.html('summaries-promises', { kept, open, broken }),
    ].join('\n'),
  ];
}
