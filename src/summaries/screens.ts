import { findCategory, findPlace } from '../concerns/catalogue.ts';
import { placeName } from '../people/place-names.ts';
import { inRows, tapButton } from '../telegram/buttons.ts';
import { dayText } from '../telegram/day-text.ts';
import { escapeHtml, type Words } from '../telegram/locale.ts';
import type { Screen } from '../telegram/screen.ts';
import type { PublicFigures } from './figures/store.ts';
import { AREA_GROUPS, PLACE_GROUPS } from './suppression/merge.ts';
import { TOTAL, type Spot } from './suppression/table.ts';
import { percentOf, type PeriodFigures, type Sum } from './time/periods.ts';
import type { PeriodKind } from './time/weeks.ts';

export const PERIODS = ['week', 'month', 'quarter', 'year', 'all'] as const satisfies readonly PeriodKind[];

export interface SummaryView {
  kind: PeriodKind;
  /** A day within the period. */
  anchor: string;
  /** The same kind of period before and after, by a day within it; undefined where there is nothing. */
  before: string | undefined;
  after: string | undefined;
  figures: PeriodFigures;
  /** Dialogues and promises, which are public. */
  held: PublicFigures;
  /** One region alone; undefined for the whole. */
  place: string | undefined;
}

/** What a place, a group of places, a category or a strategy area is called. */
export function nameOf(key: string, words: Words): string {
  if (findPlace(key)) return placeName(words, key);
  return words.plain(findCategory(key) ? `category-${key}` : `summaries-group-${key}`);
}

/** What the country says, with nothing that would tell who says it. */
export function summaryScreen(view: SummaryView, words: Words): Screen {
  const { figures, place } = view;
  const { days } = figures;
  const head = words.html(`summaries-head-${view.kind}`, { day: dayText(view.anchor, words) });
  const named = place === undefined ? head : `${head} · ${words.html(`place-${place}`)}`;
  const body = days
    ? [
        words.html('summaries-covers', { from: days.from, until: days.until }),
        ...concernLines(figures, place, words),
        words.html('summaries-hidden'),
      ]
    : [words.html('summaries-not-yet')];
  return {
    html: [named, ...body, heldLines(view.held, words)].join('\n\n'),
    buttons: [
      ...inRows(
        PERIODS.map((kind) =>
          tapButton(
            `${kind === view.kind ? '• ' : ''}${words.plain(`summaries-period-${kind}`)}`,
            'summary',
            'show',
            kind,
            view.anchor,
            place ?? '',
          ),
        ),
        3,
      ),
      turning(view, words),
      [
        tapButton(words.plain('summaries-places'), 'summary', 'places', view.kind, view.anchor),
        tapButton(words.plain('summaries-export'), 'summary', 'export', view.kind, view.anchor),
      ],
      [tapButton(words.plain('people-menu-back'), 'menu', 'home')],
    ].filter((row) => row.length > 0),
  };
}

function turning({ kind, before, after, place }: SummaryView, words: Words) {
  const turn = (label: string, day: string | undefined) =>
    day === undefined ? [] : [tapButton(words.plain(label), 'summary', 'show', kind, day, place ?? '')];
  return [...turn('triage-earlier', before), ...turn('triage-later', after)];
}

function line(name: string, sum: Sum, whole: Sum | undefined, words: Words): string {
  if (!('shown' in sum)) return words.html('summaries-line-hidden', { name });
  const percent = percentOf(sum, whole);
  const share = percent === undefined ? '' : ` (${Math.round(percent)}%)`;
  return `${escapeHtml(name)}: ${sum.shown.toLocaleString(words.locale)}${share}`;
}

/** Sums of the whole, or of one place; what is nought is left out. */
function concernLines(figures: PeriodFigures, place: string | undefined, words: Words): string[] {
  const sumAt = (row: string, column: string) =>
    figures.counts.find((spot: Spot) => spot.row === row && spot.column === column)?.sum;
  const whole = sumAt(place ?? TOTAL, TOTAL);
  const list = (keys: readonly string[], at: (key: string) => Sum | undefined) =>
    keys.flatMap((key) => {
      const sum = at(key);
      return sum === undefined || ('shown' in sum && sum.shown === 0)
        ? []
        : [line(nameOf(key, words), sum, whole, words)];
    });
  const topics = AREA_GROUPS.flatMap(({ key, members }) => [
    ...list([key], (area) => sumAt(place ?? TOTAL, area)).map((text) => `<b>${text}</b>`),
    ...list(members, (category) => sumAt(place ?? TOTAL, category)),
  ]);
  const others = list(['other'], (category) => sumAt(place ?? TOTAL, category));
  const places = PLACE_GROUPS.flatMap(({ key, members }) => [
    ...list([key], (group) => sumAt(group, TOTAL)).map((text) => `<b>${text}</b>`),
    ...list(members, (row) => sumAt(row, TOTAL)),
  ]);
  const withHead = (key: string, lines: string[]) =>
    lines.length > 0 ? [[words.html(key), ...lines].join('\n')] : [];
  return [
    whole === undefined
      ? words.html('summaries-withheld')
      : line(words.plain('summaries-total'), whole, undefined, words),
    ...withHead('summaries-topics', [...topics, ...others]),
    ...(place === undefined ? withHead('summaries-places-head', places) : []),
  ];
}

function heldLines(held: PublicFigures, words: Words): string {
  return [
    words.html('summaries-held', { dialogues: held.dialogues, attended: held.attended }),
    words.html('summaries-promises', { kept: held.kept, open: held.open, broken: held.broken }),
  ].join('\n');
}

/** One region alone, or the whole. */
export function placesScreen(
  kind: PeriodKind,
  anchor: string,
  places: readonly string[],
  words: Words,
): Screen {
  const buttons = places.map((code) =>
    tapButton(placeName(words, code), 'summary', 'show', kind, anchor, code),
  );
  return {
    html: words.html('summaries-places-ask'),
    buttons: [
      [tapButton(words.plain('summaries-whole'), 'summary', 'show', kind, anchor, '')],
      ...inRows(buttons, 2),
    ],
  };
}
