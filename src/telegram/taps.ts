import type { Composer } from 'grammy';
import { decodeTap, type Scope } from './callback.ts';
import type { AppContext } from './context.ts';

type TapHandler = (ctx: AppContext, parts: string[], next: () => Promise<void>) => Promise<void>;

interface Tap {
  scope: Scope;
  action: string | undefined;
  handler: TapHandler;
}

/** The taps of each composer, in the order in which they were asked for. */
const tapsOf = new WeakMap<Composer<AppContext>, Tap[]>();

/**
 * Routes taps on buttons made with `tapButton`. All taps of a composer share one layer, at the place of the first: a layer for
 * each would be walked by every message, and cost more than what handles it (half of the time, measured).
 * @param action the first part after the scope; undefined for any
 * @param handler receives the parts after the action (all parts when `action` is undefined)
 */
export function onTap(
  composer: Composer<AppContext>,
  scope: Scope,
  action: string | undefined,
  handler: TapHandler,
): void {
  const known = tapsOf.get(composer);
  if (known) return void known.push({ scope, action, handler });
  const taps: Tap[] = [{ scope, action, handler }];
  tapsOf.set(composer, taps);
  composer.on('callback_query:data', (ctx, next) => route(taps, ctx, next));
}

/** Offers a tap to each handler that asked for its kind, until one takes it. */
async function route(taps: readonly Tap[], ctx: AppContext, next: () => Promise<void>): Promise<void> {
  const tapped = decodeTap(ctx.callbackQuery?.data ?? '');
  if (!tapped) return next();
  const { scope, parts } = tapped;
  const fitting = taps.filter((tap) => tap.scope === scope && (tap.action ?? parts[0]) === parts[0]);
  const offer = (index: number): Promise<void> => {
    const tap = fitting[index];
    if (!tap) return next();
    return tap.handler(ctx, tap.action === undefined ? parts : parts.slice(1), () => offer(index + 1));
  };
  await offer(0);
}
