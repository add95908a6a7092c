import { request } from 'node:http';
import { createApp } from '../../src/app.ts';
import type { TestBot } from './bot.ts';
import { freePort } from './free-port.ts';

export const WEBHOOK_SECRET = 'a_secret_of_sixteen';

/** The same bot and the same files, but Telegram calls it. */
export async function putBehindWebhook(bot: TestBot) {
  await bot.app.stop();
  const port = await freePort();
  const webhook = { url: `http://127.0.0.1:${port}/telegram`, host: '127.0.0.1', port };
  const secrets = { ...bot.secrets, webhookSecret: WEBHOOK_SECRET };
  bot.app = createApp({ ...bot.config, webhook }, secrets, {
    clock: bot.clock.now,
    log: (name, facts) => void bot.logs.push({ name, facts }),
    housekeepingMs: 0,
  });
  await bot.app.start();
  return webhook;
}

export interface Delivery {
  body?: string | Buffer;
  /** Undefined for a call that says none. */
  secret?: string | undefined;
  path?: string;
  method?: string;
  /** Sent in pieces, without saying how long it is. */
  chunked?: boolean;
}

/** Delivers as Telegram does. Resolves with the status. */
export function deliverTo(port: number, delivery: Delivery): Promise<number> {
  const { body = '', path = '/telegram', method = 'POST', chunked = false, secret } = delivery;
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
      ...(chunked ? {} : { 'content-length': Buffer.byteLength(body) }),
    };
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
