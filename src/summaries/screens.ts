import type { InlineKeyboardButton } from 'grammy/types';
import { PLACE_CODES } from '../concerns/catalogue.ts';
import { cleanLine, firstCharacters } from '../concerns/text.ts';
import { placeName } from '../people/place-names.ts';
import { homeButton, inRows, tapButton } from '../telegram/buttons.ts';
import { escapeHtml, type Words } from '../telegram/locale.ts';
import type { Screen } from '../telegram/screen.ts';
import { heldLines } from './held/lines.ts';
import { bodyOf } from './page-text.ts';
import { periodName } from './period-names.ts';
import { asParts, PERIODS, type Request } from './request.ts';
import type { Typed } from './typed.ts';
import type { SummaryView } from './view.ts';

/**
 * What the country says, with nothing that would tell who says it.
 * @param pictureId the message above it that shows the chart, which its buttons change along with it
 */
export function summaryScreen(view: SummaryView, words: Words, pictureId?: number): Screen {
  const { figures, place, before, after } = view;
  const { days } = figures;
  const name = periodName(view, words);
  const head = words.html('summaries-head', {
    name: place === undefined ? name : `${name} · ${placeName(words, place)}`,
  });
  const picture = String(pictureId ?? '');
  const show = (label: string, wanted: Partial<Request>) =>
    tapButton(label, 'summary', 'show', ...asParts({ ...view, ...wanted }), picture);
  const turn = (key: string, anchor: string | undefined) =>
    anchor === undefined ? [] : [show(words.plain(key), { anchor })];
  const body = days ? bodyOf(view, days, words) : [words.html('summaries-not-yet')];
  return {
    // Dialogues are counted of the whole: below one place they would read as if they were its own.
    html: [
      head,
      ...body,
      ...(place === undefined ? [heldLines(view.held, words).map(escapeHtml).join('\n')] : []),
    ].join('\n\n'),
    buttons: [
      // From the present on to the last of which there are numbers: the week that is not over yet has none.
      ...periodRows(view, words, (label, kind) =>
        show(label, { kind, ...(after === undefined && view.latest ? { anchor: view.latest } : {}) }),
      ),
      [...turn('triage-earlier', before), ...turn('triage-later', after)],
      [tapButton(words.plain('summaries-places'), 'summary', 'places', ...asParts(view), picture)],
      [
        tapButton(words.plain('summaries-report'), 'summary', 'report', ...asParts(view), picture),
        tapButton(words.plain('summaries-export'), 'summary', 'export', ...asParts(view), picture),
      ],
      [homeButton(words)],
    ].filter((row) => row.length > 0),
  };
}

/** A button for each kind of period, the present one marked. */
export function periodRows(
  { kind }: Request,
  words: Words,
  button: (label: string, kind: Request['kind']) => InlineKeyboardButton,
): InlineKeyboardButton[][] {
  return inRows(
    PERIODS.map((each) =>
      button(`${each === kind ? '• ' : ''}${words.plain(`summaries-period-${each}`)}`, each),
    ),
    3,
  );
}

/** So much of what nobody understood is said again: enough to see a slip of the finger in it. */
const MOST_ECHOED = 60;

/**
 * What was typed and means nothing, or could mean several places, with what could have been meant.
 * @param action what a tap on a place leads to
 */
export function unknownScreen(
  { unknown, understood, meant }: Extract<Typed, { unknown: string }>,
  action: 'show' | 'export' | 'report',
  words: Words,
): Screen {
  const echoed = firstCharacters(cleanLine(unknown), MOST_ECHOED);
  const isPlace = meant.length > 1;
  return {
    html: words.html(isPlace ? 'summaries-which-place' : 'summaries-unknown', { words: echoed }),
    buttons: [
      ...placeRows(isPlace ? meant : PLACE_CODES, understood, action, words),
      [tapButton(words.plain('people-menu-back'), 'menu', 'home')],
    ],
  };
}

/** One region alone, or the whole. */
export function placesScreen(request: Request, words: Words, pictureId?: number): Screen {
  const picture = String(pictureId ?? '');
  return {
    html: words.html('summaries-places-ask'),
    buttons: [
      ...placeRows(PLACE_CODES, request, 'show', words, picture),
      [tapButton(words.plain('concerns-back'), 'summary', 'show', ...asParts(request), picture)],
    ],
  };
}

function placeRows(
  places: readonly string[],
  request: Request,
  action: 'show' | 'export' | 'report',
  words: Words,
  picture = '',
): InlineKeyboardButton[][] {
  const button = (label: string, place: string | undefined) =>
    tapButton(label, 'summary', action, ...asParts({ ...request, place }), picture);
  return [
    [button(words.plain('summaries-whole'), undefined)],
    ...inRows(
      places.map((code) => button(placeName(words, code), code)),
      2,
    ),
  ];
}
