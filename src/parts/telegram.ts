import type { Api, Bot } from 'grammy';
import type { Config, Secrets } from '../config.ts';
import type { Log } from '../events.ts';
import { createBot, createQuickApi } from '../telegram/bot.ts';
import type { AppContext } from '../telegram/context.ts';
import { sentPrivately } from '../telegram/erasure/sent.ts';
import { createApiFetch, type ApiFetch, type ApiSuccess, type FetchOptions } from '../telegram/fetch.ts';
import type { Overrides } from './overrides.ts';

/** The ways to Telegram. */
export interface Telegram {
  bot: Bot<AppContext>;
  /** One attempt a call, for those who decide by themselves what follows. */
  once: ApiFetch;
  /** For calls that something waits for: one attempt, five seconds. */
  quickApi: Api;
}

/** @param onSent told of each message that was sent to a private chat, and of those that may have been */
export function createTelegram(
  config: Config,
  secrets: Secrets,
  log: Log,
  overrides: Overrides,
  onSent: (sent: { chatId: number; messageIds: readonly number[] }) => void,
): Telegram {
  const calls: FetchOptions = {
    log,
    ...(overrides.fetch ? { fetch: overrides.fetch } : {}),
    ...(overrides.sleep ? { sleep: overrides.sleep } : {}),
    onSuccess: (call: ApiSuccess) => {
      const sent = sentPrivately(call);
      if (sent) onSent(sent);
    },
  };
  const once = createApiFetch({ ...calls, attempts: 1 });
  return {
    bot: createBot(secrets.botToken, config.telegramApiRoot, createApiFetch(calls)),
    once,
    quickApi: createQuickApi(secrets.botToken, config.telegramApiRoot, once),
  };
}
