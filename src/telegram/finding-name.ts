import type { Bot, Context } from 'grammy';
import type { GrammySignal } from './signal.ts';

/** How long whoever starts the bot is left without a word. */
const UNREACHED_MS = 5_000;

/**
 * Asks Telegram who the bot is, and while it is out of reach, for ever. The log alone would not say what is amiss to somebody
 * who starts the bot for the first time.
 * @param apiRoot where the Bot API lives
 * @param announce told of it once, when it takes long
 */
export async function findName<C extends Context>(
  bot: Bot<C>,
  { apiRoot, announce }: { apiRoot: string; announce: ((line: string) => void) | undefined },
  signal?: GrammySignal,
): Promise<void> {
  const timer = setTimeout(() => announce?.(notReached(apiRoot)), UNREACHED_MS);
  try {
    await bot.init(signal);
  } finally {
    clearTimeout(timer);
  }
}

const notReached = (apiRoot: string) =>
  `${new URL(apiRoot).host} can not be reached so far; the bot goes on trying. Look at the network and the firewall (port 443 outwards), or at TELEGRAM_API_ROOT.`;
