import { Composer, InputFile, type Api } from 'grammy';
import type { Clock } from '../../jobs/clock.ts';
import { localDay } from '../../jobs/day.ts';
import { guardedDoors, type Visit } from '../../people/guard.ts';
import type { StaffDirectory } from '../../people/staff.ts';
import { homeButton, inRows, tapButton } from '../../telegram/buttons.ts';
import type { AppContext } from '../../telegram/context.ts';
import { isLocale, LOCALES, type Locale, type Words } from '../../telegram/locale.ts';
import { answerTap, type Screen } from '../../telegram/screen.ts';
import { showHere } from '../../telegram/show-here.ts';
import type { PosterText } from './draw.ts';

export interface PosterDeps {
  api: Api;
  staff: StaffDirectory;
  wordsOf: (locale: Locale) => Words;
  botName: () => string;
  clock: Clock;
  timeZone: string;
}

/** `/poster`: a leader picks a language and gets a page to print and hang up. */
export function posterHandlers(deps: PosterDeps): Composer<AppContext> {
  const { api } = deps;
  const composer = new Composer<AppContext>();
  const doors = guardedDoors(composer, deps.staff, 'make_poster');
  const ask = ({ ctx }: Visit) => showHere(api, ctx, posterScreen(ctx.words, deps.wordsOf));

  doors.command('poster', ask);
  doors.tap('menu', 'poster', ask);
  doors.tap('poster', undefined, async (visit) => {
    const { ctx, chatId } = visit;
    const [locale] = visit.parts;
    if (!isLocale(locale)) return ask(visit);
    // Only once somebody wants a poster: loading PDFKit costs the start 0.1 s and 25 MB, measured.
    const { drawPoster } = await import('./draw.ts');
    const link = `https://t.me/${deps.botName()}`;
    const file = await drawPoster(
      posterText(locale, deps.wordsOf),
      link,
      localDay(deps.clock(), deps.timeZone),
    );
    await api.sendDocument(chatId, new InputFile(file, `poster-${locale}.pdf`), {
      caption: ctx.words.plain('poster-caption'),
    });
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
  });
  return composer;
}

/** What a poster says in a language. */
function posterText(locale: Locale, wordsOf: (locale: Locale) => Words): PosterText {
  const words = wordsOf(locale);
  return {
    language: locale,
    title: words.plain('poster-title'),
    lines: [words.plain('poster-no-name'), words.plain('poster-language')],
    hint: words.plain('poster-hint'),
    languages: LOCALES.map((each) => wordsOf(each).plain('people-language-native')).join('  ·  '),
  };
}

/** Each language speaks its own name. */
function posterScreen(words: Words, wordsOf: (locale: Locale) => Words): Screen {
  const languages = LOCALES.map((locale) =>
    tapButton(wordsOf(locale).plain('people-language-native'), 'poster', locale),
  );
  return {
    html: words.html('poster-ask'),
    buttons: [...inRows(languages, 2), [homeButton(words)]],
  };
}
