import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach, describe, expect, it } from 'vitest';
import { frozenClock } from '../../src/jobs/clock.ts';
import { startFakeTelegram, type FakeTelegram } from '../../src/playground/bot-api/index.ts';

let telegram: FakeTelegram;
let server: Server;

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await telegram.close();
});

/** A bot's webhook that answers each update as told. */
async function listen(answer: (update: Update) => { status: number; body?: object }) {
  telegram = await startFakeTelegram({ clock: frozenClock(Date.parse('2026-03-04T06:00:00Z')).now });
  const received: { text: string | undefined; secret: string | undefined }[] = [];
  server = createServer((request, response) => {
    void text(request).then((body) => {
      const update = JSON.parse(body) as Update;
      const secret = request.headers['x-telegram-bot-api-secret-token'];
      received.push({ text: update.message?.text, secret: String(secret) });
      const { status, body: reply } = answer(update);
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(reply ? JSON.stringify(reply) : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const api = new Api(telegram.token, { apiRoot: telegram.apiRoot });
  await api.setWebhook(`http://127.0.0.1:${port}/hook`, { secret_token: 'a-secret' });
  return { api, received };
}

describe('a webhook', () => {
  it('gets each update with the secret, those of a chat in order, until they are accepted', async () => {
    let refusals = 2;
    const { received } = await listen(() => ({ status: refusals-- > 0 ? 500 : 200 }));
    const person = telegram.world.addPerson({ firstName: 'x' });
    for (const word of ['one', 'two', 'three']) person.send(word);
    await telegram.world.settled();
    expect(received.map((update) => update.text)).toEqual(['one', 'one', 'one', 'two', 'three']);
    expect(new Set(received.map((update) => update.secret))).toEqual(new Set(['a-secret']));
  });

  it('may answer with a method call', async () => {
    await listen((update) => ({
      status: 200,
      body: { method: 'sendMessage', chat_id: update.message?.chat.id, text: 'heard' },
    }));
    const person = telegram.world.addPerson({ firstName: 'x' });
    person.send('hello');
    await telegram.world.settled();
    expect(person.last()?.text).toBe('heard');
  });

  it('is not called again because the call in its answer was refused', async () => {
    const { received } = await listen(() => ({ status: 200, body: { method: 'sendMessage', text: '' } }));
    const person = telegram.world.addPerson({ firstName: 'x' });
    for (const word of ['one', 'two']) person.send(word);
    await telegram.world.settled();
    expect(received.map((update) => update.text)).toEqual(['one', 'two']);
  });

  it('gets nothing twice for being set twice', async () => {
    let refusals = 1;
    const { api, received } = await listen(() => ({ status: refusals-- > 0 ? 500 : 200 }));
    telegram.world.addPerson({ firstName: 'x' }).send('one');
    await api.setWebhook((await api.getWebhookInfo()).url ?? '', { secret_token: 'a-secret' });
    await telegram.world.settled();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(received.map((update) => update.text)).toEqual(['one', 'one']);
  });

  it('ends polling while it is set, and gives it back when it is removed', async () => {
    const { api } = await listen(() => ({ status: 200 }));
    await expect(api.getUpdates()).rejects.toThrow(/409.*webhook is active/);
    expect((await api.getWebhookInfo()).url).toMatch(/\/hook$/);
    await api.deleteWebhook();
    expect(await api.getUpdates()).toEqual([]);
  });

  it('is called on this machine alone', async () => {
    const { api } = await listen(() => ({ status: 200 }));
    await expect(api.setWebhook('https://example.org/hook')).rejects.toThrow(/loopback/);
  });
});
