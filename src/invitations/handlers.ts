import { theOther, wantedOf } from '../telegram/switches.ts';
import { Composer, type Api } from 'grammy';
import { countries, findPlace, regions } from '../concerns/catalogue.ts';
import { homeButton, inRows, tapButton } from '../telegram/buttons.ts';
import type { AppContext } from '../telegram/context.ts';
import type { Words } from '../telegram/locale.ts';
import type { Screen } from '../telegram/screen.ts';
import { showHere } from '../telegram/show-here.ts';
import { onTap } from '../telegram/taps.ts';
import type { Subscription, SubscriptionStore } from './store.ts';

/** The choices of somebody who has not chosen. */
const NOTHING = { invitations: false, nudges: false };

/** What one can be told of. */
type News = keyof typeof NOTHING;

/** What a button says, as the client says it. */
const newsOf = (text: string | undefined): News | undefined =>
  text === 'invitations' || text === 'nudges' ? text : undefined;

/**
 * `/notify`: what somebody wants to hear of, and from where. Every state of the page is in its buttons, so that it asks
 * nothing to be remembered until something is switched on.
 */
export function notifyHandlers(api: Api, store: SubscriptionStore): Composer<AppContext> {
  const composer = new Composer<AppContext>();

  const show = (ctx: AppContext, screen: Screen, toast?: string) => showHere(api, ctx, screen, toast);
  const open = (ctx: AppContext) =>
    show(ctx, notifyScreen(ctx.words, ctx.chatId === undefined ? undefined : store.get(ctx.chatId)));
  composer.command('notify', open);
  onTap(composer, 'menu', 'notify', open);

  onTap(composer, 'notify', 'places', (ctx, [kind, what]) =>
    show(ctx, placesScreen(ctx.words, kind === 'abroad', newsOf(what))),
  );
  onTap(composer, 'notify', 'place', async (ctx, [code = '', what], next) => {
    if (!findPlace(code) || ctx.chatId === undefined) return next();
    const known = store.get(ctx.chatId);
    const wanted = newsOf(what);
    const chosen: Subscription = {
      ...(known ?? NOTHING),
      place: code,
      ...(wanted === undefined ? {} : { [wanted]: true }),
    };
    if (known || wanted) store.put(ctx.chatId, chosen, ctx.words.locale);
    const toast = wanted === undefined ? undefined : ctx.words.plain('invitations-saved');
    await show(ctx, notifyScreen(ctx.words, chosen), toast);
  });
  onTap(composer, 'notify', 'toggle', async (ctx, [whatText, place = '', wanted], next) => {
    const on = wantedOf(wanted);
    const what = newsOf(whatText);
    if (ctx.chatId === undefined || what === undefined || on === undefined) return next();
    // The place's button will switch it on: whoever has said what she wants is not asked for it twice.
    if (!findPlace(place))
      return show(ctx, placesScreen(ctx.words, false, what), ctx.words.plain('invitations-place-first'));
    const known = store.get(ctx.chatId) ?? NOTHING;
    const chosen: Subscription = { ...known, place, [what]: on };
    store.put(ctx.chatId, chosen, ctx.words.locale);
    await show(ctx, notifyScreen(ctx.words, chosen), ctx.words.plain('invitations-saved'));
  });
  // Below a letter, where who has read enough wants an end of it rather than a page. The page shows what is left, and the way
  // back.
  onTap(composer, 'notify', 'without', async (ctx, [whatText], next) => {
    const what = newsOf(whatText);
    if (ctx.chatId === undefined || what === undefined) return next();
    const known = store.get(ctx.chatId);
    const left = known && { ...known, [what]: false };
    if (left) store.put(ctx.chatId, left, ctx.words.locale);
    await show(ctx, notifyScreen(ctx.words, left), ctx.words.plain('invitations-saved'));
  });
  onTap(composer, 'notify', 'stop', async (ctx) => {
    if (ctx.chatId !== undefined) store.remove(ctx.chatId);
    await show(ctx, notifyScreen(ctx.words, undefined), ctx.words.plain('invitations-stopped'));
  });
  return composer;
}

function notifyScreen(words: Words, chosen: Subscription | undefined): Screen {
  const place = chosen?.place;
  const toggle = (what: News) =>
    tapButton(
      words.plain(`invitations-${chosen?.[what] ? 'on' : 'off'}-${what}`),
      'notify',
      'toggle',
      what,
      place ?? '',
      theOther(chosen?.[what] ?? false),
    );
  const subscribed = chosen !== undefined && (chosen.invitations || chosen.nudges);
  return {
    html: words.html('invitations-notify', {
      place: words.plain(place === undefined ? 'invitations-notify-no-place' : `place-${place}`),
    }),
    buttons: [
      [tapButton(words.plain('invitations-choose-place'), 'notify', 'places')],
      // Not beside each other: in Kyrgyz half a row is too short for the mark and the word.
      [toggle('invitations')],
      [toggle('nudges')],
      ...(subscribed ? [[tapButton(words.plain('invitations-stop'), 'notify', 'stop')]] : []),
      [homeButton(words)],
    ],
  };
}

/** @param wanted what choosing a place switches on */
function placesScreen(words: Words, abroad: boolean, wanted?: News): Screen {
  const places = abroad ? countries : regions;
  const alongside = wanted === undefined ? [] : [wanted];
  const buttons = places.map(({ code }) =>
    tapButton(words.plain(`place-${code}`), 'notify', 'place', code, ...alongside),
  );
  const other = abroad
    ? tapButton(words.plain('concerns-back'), 'notify', 'places', 'here', ...alongside)
    : tapButton(words.plain('invitations-abroad'), 'notify', 'places', 'abroad', ...alongside);
  return {
    html: words.html('invitations-ask-place'),
    buttons: [...inRows(buttons, 2), [other], [homeButton(words)]],
  };
}
