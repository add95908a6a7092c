import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import type { Update } from 'grammy/types';
import { afterEach, describe, expect, it } from 'vitest';
import { isSameSecret, newSharedSecret } from '../../src/privacy/shared-secret.ts';
import { MOST_BYTES } from '../../src/telegram/webhook/body.ts';
import { startWebhookServer, type WebhookServer } from '../../src/telegram/webhook/server.ts';
import { freePort } from '../support/free-port.ts';
import { deliverTo, type Delivery } from '../support/webhook.ts';

const SECRET = 'a_secret-that-only-Telegram-knows';
const PATH = '/telegram';
const running: WebhookServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

async function serve(handle: (update: Update) => Promise<void> = () => Promise.resolve()) {
  const port = await freePort();
  const handled: number[] = [];
  const server = await startWebhookServer(
    { host: '127.0.0.1', port, path: PATH, secret: SECRET },
    async (update) => {
      await handle(update);
      handled.push(update.update_id);
    },
  );
  running.push(server);
  return { port, handled, server };
}

const deliver = (port: number, delivery: Delivery = {}) =>
  deliverTo(port, { body: JSON.stringify({ update_id: 1 }), path: PATH, secret: SECRET, ...delivery });

describe('the webhook', () => {
  it('answers when an update has been handled, and not before', async () => {
    let finish: () => void = () => undefined;
    const work = new Promise<void>((resolve) => (finish = resolve));
    const { port, handled } = await serve(() => work);
    let status = 0;
    const answered = deliver(port).then((code) => (status = code));
    await sleep(50);
    expect([status, handled]).toEqual([0, []]);
    finish();
    await answered;
    expect([status, handled]).toEqual([200, [1]]);
  });

  it('does not do twice what is delivered again, while it is at work and afterwards', async () => {
    const { port, handled } = await serve(() => sleep(60));
    expect(await Promise.all([deliver(port), deliver(port)])).toEqual([200, 200]);
    expect(await deliver(port)).toBe(200);
    expect(handled).toEqual([1]);
  });

  it('is given an update again that could not be handled', async () => {
    let tries = 0;
    const { port, handled } = await serve(() =>
      tries++ === 0 ? Promise.reject(new Error('no room')) : Promise.resolve(),
    );
    expect(await deliver(port)).toBe(500);
    expect(await deliver(port)).toBe(200);
    expect(handled).toEqual([1]);
  });

  it.each<[string, Delivery]>([
    ['with a wrong secret', { secret: 'guessed' }],
    ['with an empty secret', { secret: '' }],
    ['without a secret', { secret: undefined }],
    ['at another path', { path: '/' }],
    ['with a query', { path: `${PATH}?x` }],
    ['that only looks', { method: 'GET' }],
  ])('tells a stranger %s nothing', async (_who, delivery) => {
    const { port, handled } = await serve();
    expect(await deliver(port, delivery)).toBe(404);
    expect(handled).toEqual([]);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['no JSON', '{"update_id":'],
    ['no object', '[1]'],
    ['no number', '{"update_id":"1"}'],
  ])('refuses %s', async (_what, body) => {
    const { port, handled } = await serve();
    expect(await deliver(port, { body })).toBe(400);
    expect(handled).toEqual([]);
  });

  it('refuses what is larger than any update, whether it says so or not, and goes on working', async () => {
    const { port, handled } = await serve();
    const body = JSON.stringify({ update_id: 1, padding: 'x'.repeat(MOST_BYTES) });
    for (const chunked of [false, true]) {
      // Sent against a door that closes early: an answer or a broken connection, but never taken.
      const status = await deliver(port, { body, chunked }).catch(() => 413);
      expect(status).toBe(413);
    }
    expect(handled).toEqual([]);
    expect(await deliver(port)).toBe(200);
  });

  it('finishes what is in hand before it ends', async () => {
    const { port, handled, server } = await serve(() => sleep(80));
    const answered = deliver(port);
    await sleep(30);
    await server.close();
    expect(await answered).toBe(200);
    expect(handled).toEqual([1]);
    await expect(deliver(port)).rejects.toThrow();
  });

  it('says what to do when its port is taken', async () => {
    const { port } = await serve();
    const again = startWebhookServer(
      { host: '127.0.0.1', port, path: PATH, secret: SECRET },
      async () => undefined,
    );
    await expect(again).rejects.toThrow(/Set PORT or HOST/);
  });
});

describe('a shared secret', () => {
  it('is the same as itself alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(isSameSecret(one, other)).toBe(one === other);
        expect(isSameSecret(one, one)).toBe(true);
      }),
    );
  });

  it('is of letters that Telegram takes, and new each time', () => {
    const secrets = Array.from({ length: 20 }, newSharedSecret);
    expect(new Set(secrets).size).toBe(20);
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
  });
});
