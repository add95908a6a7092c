import type { Bot } from 'grammy';
import type { Update } from 'grammy/types';
import type { Config, Secrets } from '../config.ts';
import type { Log } from '../events.ts';
import type { Clock } from '../jobs/clock.ts';
import type { AppContext } from '../telegram/context.ts';
import { startPolling } from '../telegram/polling.ts';
import type { Receiver } from '../telegram/receiver.ts';
import type { GrammySignal } from '../telegram/signal.ts';
import { startWebhook } from '../telegram/webhook/receive.ts';

/** Begins to take updates, in the way that the settings say. */
export async function receiveUpdates(
  bot: Bot<AppContext>,
  handle: (update: Update) => Promise<void>,
  deps: { config: Config; secrets: Secrets; log: Log; clock: Clock },
  signal?: GrammySignal,
): Promise<Receiver> {
  const { config, secrets } = deps;
  if (config.webhook) return startWebhook(bot.api, config.webhook, secrets.webhookSecret, handle, signal);
  // Telegram refuses to be polled while a webhook from earlier is set; what has waited for it stays.
  await bot.api.deleteWebhook({}, signal);
  return startPolling(bot, handle, deps.log, deps.clock);
}
