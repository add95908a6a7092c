import { periodName } from '../period-names.ts';
import { asParts, type Request } from '../request.ts';
import { periodRows } from '../screens.ts';
import { inRows, tapButton } from '../../telegram/buttons.ts';
import type { Locale, Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { FORMATS, REPORT_LOCALES } from './kinds.ts';

/**
 * Which table is wanted: of which time, and for which program.
 * @param pictureId the message above that shows a chart, to come back to; here and below
 */
export function exportScreen(request: Request, words: Words, pictureId?: number): Screen {
  const formats = FORMATS.map((format) =>
    tapButton(
      words.plain(`summaries-format-${format}`),
      'summary',
      'file',
      ...asParts(request),
      String(pictureId ?? ''),
      format,
    ),
  );
  return choice('export', request, words, pictureId, [formats]);
}

/** Which report is wanted: of which time, and in which language. */
export function reportScreen(
  request: Request,
  words: Words,
  wordsOf: (locale: Locale) => Words,
  pictureId?: number,
): Screen {
  const languages = REPORT_LOCALES.map((locale) =>
    tapButton(
      wordsOf(locale).plain('people-language-native'),
      'summary',
      'pdf',
      ...asParts(request),
      String(pictureId ?? ''),
      locale,
    ),
  );
  return choice('report', request, words, pictureId, inRows(languages, 2));
}

/** A word on why there is no file, and the way back. */
export function noticeScreen(key: string, request: Request, words: Words, pictureId?: number): Screen {
  return { html: words.html(key), buttons: [back(request, words, pictureId)] };
}

function choice(
  what: 'export' | 'report',
  request: Request,
  words: Words,
  pictureId: number | undefined,
  rows: NonNullable<Screen['buttons']>,
): Screen {
  return {
    html: [
      words.html(`summaries-${what}-ask`, { name: periodName(request, words) }),
      // Files know no single place: whoever asked for one shall not take the whole for it.
      ...(request.place === undefined ? [] : [words.html('summaries-file-whole')]),
    ].join('\n\n'),
    buttons: [
      ...rows,
      ...periodRows(request, words, (label, kind) =>
        tapButton(label, 'summary', what, ...asParts({ ...request, kind }), String(pictureId ?? '')),
      ),
      back(request, words, pictureId),
    ],
  };
}

const back = (request: Request, words: Words, pictureId: number | undefined) => [
  tapButton(words.plain('concerns-back'), 'summary', 'show', ...asParts(request), String(pictureId ?? '')),
];
