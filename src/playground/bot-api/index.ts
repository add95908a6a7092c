import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../../jobs/clock.ts';
import { createMethods, type CallMethod } from './methods.ts';
import { Refusal } from './refusal.ts';
import { readRequest, type RequestBody } from './request-body.ts';
import { World } from './world.ts';

export { Person } from './person.ts';

export interface FakeTelegram {
  /** "http://127.0.0.1:port", for `TELEGRAM_API_ROOT`. */
  readonly apiRoot: string;
  readonly token: string;
  readonly world: World;
  close(): Promise<void>;
}

const TOKEN = '123456:FakeTokenForThePlaygroundAndTests-0123';

/**
 * A Bot API of our own, over HTTP on 127.0.0.1: as strict as the real one where a bot could be wrong, so that a mistake shows
 * here first. Everything is in memory.
 * @param options.clock what all times follow, so that they can be moved
 * @param options.record whether calls are kept for tests to look at; off for benches
 */
export async function startFakeTelegram(options: {
  clock: Clock;
  token?: string;
  port?: number;
  record?: boolean;
}): Promise<FakeTelegram> {
  const token = options.token ?? TOKEN;
  const world = new World(options.clock, options.record ?? true);
  const call = createMethods(world);
  const server = createServer((request, response) => void answer(world, call, token, request, response));
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    apiRoot: `http://127.0.0.1:${port}`,
    token,
    world,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  world: World,
  call: CallMethod,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, kind = '', method = '', ...rest] = url.pathname.split('/');
  if (kind === 'file') return sendFile(world, token, method, rest.join('/'), response);
  if (kind !== `bot${token}`) return send(response, new Refusal(401, 'Unauthorized'));
  // Waiting for updates is not work under way.
  const leave = method === 'getUpdates' ? () => undefined : world.enter();
  if (method === 'getUpdates') response.once('close', () => response.writableEnded || world.updates.hangUp());
  try {
    const body = await readRequest(request, url.searchParams);
    await respond(world, call, method, body, response);
  } catch (error) {
    // Nothing but a refusal is expected; anything else is a bug here, and must be seen.
    send(
      response,
      error instanceof Refusal ? error : new Refusal(500, `Internal Server Error: ${String(error)}`),
    );
  } finally {
    leave();
  }
}

async function respond(
  world: World,
  call: CallMethod,
  method: string,
  { payload, files }: RequestBody,
  response: ServerResponse,
): Promise<void> {
  if (world.latencyMs > 0 && method !== 'getUpdates') await sleep(world.latencyMs);
  const given = Number(payload['chat_id']);
  const chatId = Number.isNaN(given) ? undefined : given;
  const fault = world.faults.take(method, chatId);
  const mode = fault?.mode ?? 'reject';
  if (fault && mode === 'reset') return void response.destroy();
  if (fault && mode === 'reject') {
    const refusal = new Refusal(fault.code, fault.description, fault.parameters);
    world.recordCall({ method, payload, ok: false, response: fault.description });
    return send(response, refusal);
  }
  try {
    world.admit(method, chatId);
    const result = await call(method, payload, files);
    world.recordCall({ method, payload, ok: true, response: result });
    if (fault) return void response.destroy();
    send(response, { result });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    world.recordCall({ method, payload, ok: false, response: error.message });
    if (fault) return void response.destroy();
    send(response, error);
  }
}

function send(response: ServerResponse, outcome: Refusal | { result: unknown }): void {
  const refused = outcome instanceof Refusal;
  const body = refused
    ? {
        ok: false,
        error_code: outcome.code,
        description: outcome.message,
        ...(outcome.parameters ? { parameters: outcome.parameters } : {}),
      }
    : { ok: true, result: outcome.result };
  const text = JSON.stringify(body);
  response.writeHead(refused ? outcome.code : 200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

function sendFile(world: World, token: string, bot: string, path: string, response: ServerResponse): void {
  const file = bot === `bot${token}` ? world.files.at(path) : undefined;
  if (!file) return send(response, new Refusal(404, 'Not Found'));
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.end(file.bytes);
}
