import type { Composer } from 'grammy';
import { decodeTap, type Scope } from './callback.ts';
import type { AppContext } from './context.ts';

type TapHandler = (ctx: AppContext, parts: string[], next: () => Promise<void>) => Promise<void>;

/**
 * Routes taps on buttons made with `tapButton`.
 * @param action the first part after the scope; undefined for any
 * @param handler receives the parts after the action (all parts when `action` is undefined)
 */
export function onTap(
  composer: Composer<AppContext>,
  scope: Scope,
  action: string | undefined,
  handler: TapHandler,
): void {
  composer.on('callback_query:data', async (ctx, next) => {
    const tap = decodeTap(ctx.callbackQuery.data);
    if (tap?.scope !== scope) return next();
    if (action === undefined) return handler(ctx, tap.parts, next);
    if (tap.parts[0] !== action) return next();
    return handler(ctx, tap.parts.slice(1), next);
  });
}
