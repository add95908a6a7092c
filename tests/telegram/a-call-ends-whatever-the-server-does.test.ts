import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { sendOverHttp } from '../../src/telegram/http.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close().closeAllConnections());
  // Listening on a port, not on a pipe.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/bot/sendMessage`;
}

const call = (url: string, signal = new AbortController().signal) =>
  sendOverHttp(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"text":"суу"}',
    signal,
  });

test('brings the body there and the answer back', async () => {
  const url = await serve((request, response) => void request.pipe(response.writeHead(429)));
  const answer = await call(url);
  expect([answer.status, await answer.json()]).toEqual([429, { text: 'суу' }]);
});

test('rejects when the connection breaks in the middle of the answer', async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"ok":');
    setTimeout(() => response.destroy(), 20);
  });
  await expect(call(url)).rejects.toThrow();
});

test('rejects when it is given up, before and during the call', async () => {
  const url = await serve(() => undefined);
  await expect(call(url, AbortSignal.abort())).rejects.toThrow('given up');
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20);
  await expect(call(url, controller.signal)).rejects.toThrow('given up');
});

test('says when nobody listens, so that the call counts as unsent', async () => {
  await expect(call('http://127.0.0.1:1/bot/sendMessage')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});
