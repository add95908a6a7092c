import { marked } from '../../telegram/switches.ts';
import type { InlineKeyboardButton } from 'grammy/types';
import { categories } from '../../concerns/catalogue.ts';
import { recordIdToText } from '../../privacy/record-id.ts';
import { homeButton, inRows, tapButton } from '../../telegram/buttons.ts';
import { shortDayText } from '../../telegram/day-text.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { encodeFilter, STAGE_NAMES, STAGES, type Filter, type Stage } from './filter.ts';
import type { QueueCount, QueuePage, QueueRow } from './store.ts';

export interface QueueView {
  page: QueuePage;
  filter: Filter;
  counts: readonly QueueCount[];
  /** How many open ones she has taken on. */
  mine: number;
  /** Whether it is the national team's queue. */
  national: boolean;
}

export function queueScreen(view: QueueView, words: Words): Screen {
  const { page, filter, counts } = view;
  const open = counts.filter(({ status }) => isIn('open', status));
  const head = words.html(view.national ? 'triage-queue-national' : 'triage-queue', {
    open: total(open),
    urgent: total(open.filter(({ urgent }) => urgent)),
    mine: view.mine,
  });
  const rows = page.rows.map((row, index) => rowHtml(row, index + 1, words));
  const narrowed = filterText(filter, words);
  const body = rows.length > 0 ? rows.join('\n') : words.html('triage-queue-empty');
  return {
    html: [
      head,
      ...(narrowed === '' ? [] : [words.html('triage-queue-narrowed', { filter: narrowed })]),
      body,
    ].join('\n\n'),
    buttons: queueButtons(page, filter, words),
  };
}

function rowHtml(row: QueueRow, number: number, words: Words): string {
  return words.html('triage-queue-row', {
    number,
    mark: row.urgent ? '⚡ ' : '',
    day: shortDayText(row.waitsSince, words),
    place: words.plain(`place-${row.place}`),
    category: words.plain(`category-${row.category}`),
    status: words.plain(`triage-status-${row.status}`),
  });
}

function queueButtons(page: QueuePage, filter: Filter, words: Words): InlineKeyboardButton[][] {
  const code = encodeFilter(filter);
  const opening = page.rows.map((row, index) =>
    tapButton(String(index + 1), 'queue', 'open', recordIdToText(row.id), code),
  );
  const [first, last] = [page.rows.at(0), page.rows.at(-1)];
  const turn = [
    ...(page.older && first
      ? [tapButton(words.plain('triage-earlier'), 'queue', 'page', code, `b${recordIdToText(first.id)}`)]
      : []),
    ...(page.newer && last
      ? [tapButton(words.plain('triage-later'), 'queue', 'page', code, `a${recordIdToText(last.id)}`)]
      : []),
  ];
  return [
    ...inRows(opening, 4),
    ...(turn.length > 0 ? [turn] : []),
    [
      tapButton(words.plain('triage-filter'), 'queue', 'filter', code),
      tapButton(words.plain('triage-refresh'), 'queue', 'page', code),
    ],
    [homeButton(words, 'new')],
  ];
}

/** What the list is narrowed to, in words; empty when it shows everything open. */
function filterText(filter: Filter, words: Words): string {
  return [
    ...(filter.stage === 'open' ? [] : [words.plain(`triage-stage-${filter.stage}`)]),
    ...(filter.place === undefined ? [] : [words.plain(`place-${filter.place}`)]),
    ...(filter.category === undefined ? [] : [words.plain(`category-${filter.category}`)]),
    ...(filter.urgent ? [words.plain('triage-filter-urgent')] : []),
    ...(filter.mine ? [words.plain('triage-filter-mine')] : []),
  ].join(' · ');
}

/** Where the queue is narrowed. Each choice leads back here, and "show" to the list. */
export function filterScreen(
  filter: Filter,
  counts: readonly QueueCount[],
  places: number,
  words: Words,
): Screen {
  const to = (action: string, changed: Partial<Filter>, text: string) =>
    tapButton(text, 'queue', action, encodeFilter({ ...filter, ...changed }));
  const stages = STAGE_NAMES.map((stage) => {
    const label = words.plain(`triage-stage-${stage}`);
    return to(
      'filter',
      { stage },
      marked(filter.stage === stage, counted(label, counts, { ...filter, stage })),
    );
  });
  const place = filter.place === undefined ? 'triage-filter-any' : `place-${filter.place}`;
  const category = filter.category === undefined ? 'triage-filter-any' : `category-${filter.category}`;
  return {
    html: words.html('triage-filter-ask'),
    buttons: [
      ...inRows(stages, 2),
      [
        to('filter', { urgent: !filter.urgent }, marked(filter.urgent, words.plain('triage-filter-urgent'))),
        to('filter', { mine: !filter.mine }, marked(filter.mine, words.plain('triage-filter-mine'))),
      ],
      ...(places > 1
        ? [[to('places', {}, words.plain('triage-filter-place', { place: words.plain(place) }))]]
        : []),
      [to('topics', {}, words.plain('triage-filter-topic', { category: words.plain(category) }))],
      [to('page', {}, words.plain('triage-filter-show'))],
    ],
  };
}

export function placesScreen(
  filter: Filter,
  places: readonly string[],
  counts: readonly QueueCount[],
  words: Words,
): Screen {
  const buttons = places.map((place) =>
    tapButton(
      counted(words.plain(`place-${place}`), counts, { ...filter, place }),
      'queue',
      'filter',
      encodeFilter({ ...filter, place }),
    ),
  );
  const any = encodeFilter({ ...filter, place: undefined });
  return {
    html: words.html('triage-filter-ask-place'),
    buttons: [[tapButton(words.plain('triage-filter-any'), 'queue', 'filter', any)], ...inRows(buttons, 2)],
  };
}

export function topicsScreen(filter: Filter, counts: readonly QueueCount[], words: Words): Screen {
  const buttons = categories.flatMap(({ key }) => {
    const narrowed = { ...filter, category: key };
    if (total(counts.filter((row) => fits(row, narrowed))) === 0) return [];
    const text = counted(words.plain(`category-${key}`), counts, narrowed);
    return [[tapButton(text, 'queue', 'filter', encodeFilter(narrowed))]];
  });
  const any = encodeFilter({ ...filter, category: undefined });
  return {
    html: words.html('triage-filter-ask-topic'),
    buttons: [[tapButton(words.plain('triage-filter-any'), 'queue', 'filter', any)], ...buttons],
  };
}

/**
 * What a button would show, with how many they are where that is known: nobody counts beforehand which of them are hers, and of
 * what is closed or set aside the counts still know when its words are erased and the list has it no more.
 */
function counted(label: string, counts: readonly QueueCount[], filter: Filter): string {
  const isKnown = !filter.mine && (filter.stage === 'open' || filter.stage === 'answered');
  return isKnown ? `${label} (${total(counts.filter((row) => fits(row, filter)))})` : label;
}

const fits = (row: QueueCount, { stage, place, category, urgent }: Filter): boolean =>
  isIn(stage, row.status) &&
  (place === undefined || place === row.place) &&
  (category === undefined || category === row.category) &&
  (!urgent || row.urgent);

const isIn = (stage: Stage, status: QueueCount['status']): boolean =>
  STAGES[stage].some((known) => known === status);

const total = (counts: readonly QueueCount[]): number => counts.reduce((sum, { count }) => sum + count, 0);
