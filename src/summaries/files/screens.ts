import { periodName } from '../period-names.ts';
import { asParts, type Request } from '../request.ts';
import { periodRows } from '../screens.ts';
import { tapButton } from '../../telegram/buttons.ts';
import type { Words } from '../../telegram/locale.ts';
import type { Screen } from '../../telegram/screen.ts';
import { FORMATS, REPORT_LOCALES } from './kinds.ts';

/** Which table is wanted: of which time, and for which program. */
export function exportScreen(request: Request, words: Words): Screen {
  const formats = FORMATS.map((format) =>
    tapButton(words.plain(`summaries-format-${format}`), 'summary', 'file', ...asParts(request), format),
  );
  return choice('export', request, words, [formats]);
}

/** Which report is wanted: of which time, and in which language. */
export function reportScreen(request: Request, words: Words): Screen {
  const languages = REPORT_LOCALES.map((locale) =>
    tapButton(words.plain(`summaries-language-${locale}`), 'summary', 'pdf', ...asParts(request), locale),
  );
  return choice('report', request, words, [languages.slice(0, 2), languages.slice(2)]);
}

function choice(
  what: 'export' | 'report',
  request: Request,
  words: Words,
  rows: NonNullable<Screen['buttons']>,
): Screen {
  return {
    html: words.html(`summaries-${what}-ask`, { name: periodName(request, words) }),
    buttons: [
      ...rows,
      ...periodRows(request, words, (label, kind) =>
        tapButton(label, 'summary', what, ...asParts({ ...request, kind })),
      ),
      [tapButton(words.plain('concerns-back'), 'summary', 'show', ...asParts(request))],
    ],
  };
}
