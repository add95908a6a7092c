import type { Middleware } from 'grammy';
import type { AppContext } from './context.ts';
import { DEFAULT_LOCALE, isLocale, type Locale, type Words } from './locale.ts';

/**
 * Gives each update the words of its chat's language: the one chosen, or, as a guess, that of her Telegram, or Kyrgyz.
 * @param chosen may throw (a broken database must not keep help lines from being shown)
 */
export function languageMiddleware(
  wordsOf: (locale: Locale) => Words,
  chosen: (chatId: number) => Locale | undefined,
): Middleware<AppContext> {
  return async (ctx, next) => {
    const known = ctx.chat?.type === 'private' ? quietly(() => chosen(ctx.chat?.id ?? 0)) : undefined;
    const spoken = ctx.from?.language_code?.slice(0, 2);
    const guess = isLocale(spoken) ? spoken : undefined;
    ctx.words = wordsOf(known ?? guess ?? DEFAULT_LOCALE);
    ctx.languageFrom = known ? 'choice' : guess ? 'telegram' : 'default';
    await next();
  };
}

function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
