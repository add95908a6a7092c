import { Composer, type Api } from 'grammy';
import type { AppContext } from '../telegram/context.ts';
import { isLocale, type Locale, type Words } from '../telegram/locale.ts';
import { answerTap, showScreen, type Screen } from '../telegram/screen.ts';
import { showHere } from '../telegram/show-here.ts';
import { onTap } from '../telegram/taps.ts';
import { DESTINATIONS, languageScreen, type Destination } from './screens.ts';

export interface PeopleDeps {
  api: Api;
  wordsOf: (locale: Locale) => Words;
  /** Remembers a chat's language, and shows its commands in it. */
  chooseLocale: (chatId: number, locale: Locale) => Promise<void>;
  /** The menu of a chat as it is now. */
  menu: (ctx: AppContext) => Screen;
}

/** The start, the menu and the language: what everybody meets first. */
export function peopleHandlers(deps: PeopleDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  async function showMenu(ctx: AppContext, messageId: number | undefined): Promise<void> {
    if (ctx.chatId === undefined) return;
    await showScreen(deps.api, ctx.chatId, messageId, deps.menu(ctx));
    if (ctx.callbackQuery) await answerTap(deps.api, ctx.callbackQuery.id);
  }

  const askLanguage = (ctx: AppContext, destination: Destination) =>
    showHere(deps.api, ctx, languageScreen(deps.wordsOf, destination));

  composer.command('start', async (ctx, next) => {
    const wantsConcern = ctx.match === 'concern';
    if (ctx.languageFrom !== 'choice') return askLanguage(ctx, wantsConcern ? 'concern' : 'home');
    if (wantsConcern) return next();
    await showMenu(ctx, undefined);
  });
  onTap(composer, 'menu', 'home', (ctx, [place]) =>
    showMenu(ctx, place === 'new' ? undefined : ctx.callbackQuery?.message?.message_id),
  );
  // Nobody who hurries to speak is stopped for a language that her Telegram has told already.
  composer.command('concern', (ctx, next) =>
    ctx.languageFrom === 'default' ? askLanguage(ctx, 'concern') : next(),
  );
  composer.command('language', (ctx) => askLanguage(ctx, 'home'));
  onTap(composer, 'menu', 'language', (ctx) => askLanguage(ctx, 'home'));

  onTap(composer, 'language', undefined, async (ctx, [locale, wanted], next) => {
    const destination = DESTINATIONS.find((known) => known === wanted);
    if (ctx.chatId === undefined || !isLocale(locale) || !destination) return next();
    ctx.words = deps.wordsOf(locale);
    await deps.chooseLocale(ctx.chatId, locale);
    // Whoever asked for the language, further down, listens for its destination.
    if (destination !== 'home') return next();
    await showMenu(ctx, ctx.callbackQuery?.message?.message_id);
  });
  return composer;
}
