import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import { isSameSecret } from '../../privacy/shared-secret.ts';
import { readBody } from './body.ts';
import { onceEach } from './once-each.ts';

export interface WebhookSettings {
  host: string;
  port: number;
  /** The path of the address that Telegram was told. */
  path: string;
  secret: string;
}

export interface WebhookServer {
  /** Takes no more updates and waits for those in hand. */
  close(): Promise<void>;
}

/** Telegram says in this header what it was told with `setWebhook` (Bot API, secret_token). */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** How long somebody may take to say what they want, in milliseconds. */
const PATIENCE_MS = 15_000;

/** What makes it an update; all else is grammY's. */
const numbered = z.object({ update_id: z.int() });

/**
 * Takes updates from Telegram, or from a proxy before it. An update is answered with 200 when it has been handled, and not
 * before: whatever else is answered, Telegram delivers it again, so that a crash loses nothing. Those of one chat are handled
 * in order (`sequentialize`), as Telegram delivers them.
 * @param handle must not reject
 * @throws {Error} naming the remedy, when the port is taken
 */
export async function startWebhookServer(
  { host, port, path, secret }: WebhookSettings,
  handle: (update: Update) => Promise<void>,
): Promise<WebhookServer> {
  const take = onceEach(handle);
  let closing = false;

  async function answer(request: IncomingMessage): Promise<number> {
    const given = request.headers[SECRET_HEADER];
    const isTelegram = isSameSecret(typeof given === 'string' ? given : '', secret);
    // Whoever is not Telegram learns nothing of what is here.
    if (!isTelegram || request.method !== 'POST' || request.url !== path) return 404;
    const body = await readBody(request);
    if (body === undefined) return 413;
    const update = parsed(body);
    if (!update) return 400;
    await take(update);
    return 200;
  }

  function reply(response: ServerResponse, status: number): void {
    // What was not read to its end must not be taken for the next request.
    const close = status === 200 && !closing ? {} : { connection: 'close' };
    response.writeHead(status, { 'content-length': 0, ...close }).end();
  }

  const server = createServer(
    { requestTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS },
    (request, response) => {
      answer(request)
        .then((status) => reply(response, status))
        // The connection broke, or an update could not be handled at all: it comes again.
        .catch(() => reply(response, 500));
    },
  );
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(
      `Port ${port} on ${host} can't be opened for the webhook. Set PORT or HOST to another one.`,
      {
        cause: error,
      },
    );
  }
  return {
    close: async () => {
      closing = true;
      server.close();
      server.closeIdleConnections();
      await once(server, 'close');
    },
  };
}

function parsed(body: string): Update | undefined {
  try {
    const json: unknown = JSON.parse(body);
    // Which kinds of updates there are changes with every version of the Bot API; the bot passes over those it does not know.
    return numbered.safeParse(json).success ? (json as Update) : undefined;
  } catch {
    return undefined;
  }
}
