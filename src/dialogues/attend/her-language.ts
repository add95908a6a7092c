import type { Middleware } from 'grammy';
import { parseRecordId } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { decodeTap } from '../../telegram/callback.ts';
import type { AppContext } from '../../telegram/context.ts';
import type { Locale, Words } from '../../telegram/locale.ts';

/** The payload of the link that leads to a dialogue: `/start d_…`. */
export const LINK_PREFIX = 'd_';

/**
 * What language somebody chose is forgotten after two days, but whoever registered gets her letters in it. The page behind such a
 * letter, and all that follows, comes in the same: from here on it counts as chosen again.
 * @param remember keeps the choice for as long as any
 */
export function inHerLanguage(
  rsvps: { localeOf(dialogueId: RecordId, chatId: number): Locale | undefined },
  wordsOf: (locale: Locale) => Words,
  remember: (chatId: number, locale: Locale) => void,
): Middleware<AppContext> {
  return async (ctx, next) => {
    const id = ctx.languageFrom === 'choice' ? undefined : openedDialogue(ctx);
    const locale = id && ctx.chatId !== undefined ? rsvps.localeOf(id, ctx.chatId) : undefined;
    if (locale && ctx.chatId !== undefined) {
      remember(ctx.chatId, locale);
      ctx.words = wordsOf(locale);
      ctx.languageFrom = 'choice';
    }
    await next();
  };
}

/** The dialogue that a button or a link names. */
function openedDialogue({ callbackQuery, message }: AppContext): RecordId | undefined {
  const tapped = decodeTap(callbackQuery?.data ?? '');
  if (tapped?.scope === 'dialogue') return parseRecordId(tapped.parts[1]);
  const [command, payload = ''] = message?.text?.split(' ') ?? [];
  if (command !== '/start' || !payload.startsWith(LINK_PREFIX)) return undefined;
  return parseRecordId(payload.slice(LINK_PREFIX.length));
}
