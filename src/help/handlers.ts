import { Composer, type Api } from 'grammy';
import { homeButton, inRows, tapButton } from '../telegram/buttons.ts';
import type { AppContext } from '../telegram/context.ts';
import type { Words } from '../telegram/locale.ts';
import { answerTap, showScreen, type Screen } from '../telegram/screen.ts';
import { onTap } from '../telegram/taps.ts';
import { countriesWithLines, type LinesHtml } from './lines.ts';

/**
 * Help lines and the privacy page. They need neither the database nor an open form, and stand before both: they work in the
 * middle of anything, and when everything else is broken.
 * @param backupDays for how many days backups are kept; 0 when the operator alone decides
 */
export function helpHandlers(api: Api, linesHtml: LinesHtml, backupDays: number): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  async function show(ctx: AppContext, screen: Screen): Promise<void> {
    if (ctx.chatId === undefined) return;
    await showScreen(api, ctx.chatId, ctx.callbackQuery?.message?.message_id, screen);
    if (ctx.callbackQuery) await answerTap(api, ctx.callbackQuery.id);
  }

  composer.command('help_now', (ctx) => show(ctx, helpScreen(ctx.words, 'KG', linesHtml)));
  onTap(composer, 'menu', 'help', (ctx, [country]) =>
    show(
      ctx,
      country === 'abroad' ? abroadScreen(ctx.words) : helpScreen(ctx.words, country ?? 'KG', linesHtml),
    ),
  );
  composer.command('privacy', (ctx) => show(ctx, privacyScreen(ctx.words, backupDays)));
  onTap(composer, 'menu', 'privacy', (ctx) => show(ctx, privacyScreen(ctx.words, backupDays)));
  return composer;
}

function helpScreen(words: Words, country: string, linesHtml: LinesHtml): Screen {
  const lines = linesHtml(words, { code: country, kind: country === 'KG' ? 'region' : 'country' });
  const elsewhere =
    country === 'KG' ? tapButton(words.plain('help-abroad'), 'menu', 'help', 'abroad') : inKyrgyzstan(words);
  return {
    html: [words.html('help-now'), lines, words.html('help-safety')].join('\n\n'),
    buttons: [[elsewhere], [homeButton(words)]],
  };
}

function abroadScreen(words: Words): Screen {
  const countries = countriesWithLines.map((code) =>
    tapButton(words.plain(`place-${code}`), 'menu', 'help', code),
  );
  return {
    // There is no number on this page yet: it asks, rather than tell her to call.
    html: words.html('concerns-ask-country'),
    buttons: [...inRows(countries, 2), [inKyrgyzstan(words)], [homeButton(words)]],
  };
}

function privacyScreen(words: Words, days: number): Screen {
  return { html: words.html('help-privacy', { days }), buttons: [[homeButton(words)]] };
}

const inKyrgyzstan = (words: Words) => tapButton(words.plain('help-in-kyrgyzstan'), 'menu', 'help');
