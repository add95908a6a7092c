import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { newSharedSecret } from '../../privacy/shared-secret.ts';
import { ALLOWED_UPDATES, type Receiver } from '../receiver.ts';
import type { GrammySignal } from '../signal.ts';
import { startWebhookServer } from './server.ts';

export interface WebhookConfig {
  /** Where Telegram calls: https, on one of the ports that it takes (443, 80, 88, 8443). */
  url: string;
  /** Where a proxy in front passes the calls on to. */
  host: string;
  port: number;
}

/** Telegram's own default, and enough: what comes is handled concurrently. */
const MOST_CONNECTIONS = 40;

/**
 * Listens for Telegram's calls, and then tells Telegram where. The webhook stays set when it ends, so that what comes meanwhile
 * waits at Telegram for the next start.
 * @param secret what Telegram says with each call; a new one for this process when absent
 * @param handle must not reject
 */
export async function startWebhook(
  api: Api,
  { url, host, port }: WebhookConfig,
  secret: string = newSharedSecret(),
  handle: (update: Update) => Promise<void>,
  signal?: GrammySignal,
): Promise<Receiver> {
  const { pathname } = new URL(url);
  const server = await startWebhookServer({ host, port, path: pathname, secret }, handle);
  let listens = true;
  const stop = async () => {
    listens = false;
    await server.close();
  };
  try {
    await api.setWebhook(
      url,
      { secret_token: secret, allowed_updates: ALLOWED_UPDATES, max_connections: MOST_CONNECTIONS },
      signal,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  // Nothing but being stopped ends it.
  return { done: new Promise(() => undefined), isReached: () => listens, stop };
}
