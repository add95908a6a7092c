import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from './support/free-port.ts';
import { prepareMachine } from './support/machine.ts';

const CONFLICT = 'Conflict: terminated by other getUpdates request';

describe('a process', () => {
  it('ends with 1 when another one polls, so that whoever supervises it can start it again', async () => {
    const { telegram, start } = await prepareMachine();
    const bot = await start();
    // The poll that waits is answered by her message; the next one meets the other poller.
    telegram.world.faults.add({ method: 'getUpdates', times: 5, code: 409, description: CONFLICT });
    telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' }).start();
    expect(await bot.ended()).toBe(1);
    expect(bot.output()).toContain('"event":"polling_failed","code":409,"reason":"conflict"');
    expect(bot.output()).toContain('Another process receives the messages of the same bot. Stop that one');
  }, 20_000);

  it('ends with 1 when Telegram refuses it at its start', async () => {
    const { telegram, start } = await prepareMachine();
    telegram.world.faults.add({ method: 'deleteWebhook', code: 401, description: 'Unauthorized' });
    await expect(start()).rejects.toThrow(/ended with 1: [^]*Set BOT_TOKEN/);
  }, 20_000);

  it('ends with 1 when Telegram does not take its address, and says what one it takes', async () => {
    const { telegram, start } = await prepareMachine();
    const description = 'Bad Request: bad webhook: IP address 10.0.0.1 is reserved';
    telegram.world.faults.add({ method: 'setWebhook', code: 400, description });
    const PORT = String(await freePort());
    await expect(start({ WEBHOOK_URL: 'https://bot.example.org/telegram', PORT })).rejects.toThrow(
      /ended with 1: [^]*does not take WEBHOOK_URL \(Bad Request: .+ reserved\)[^]*8443/,
    );
  }, 20_000);

  it('says that Telegram can not be reached, and ends within seconds when it is told to', async () => {
    const { telegram, start } = await prepareMachine();
    await telegram.close();
    const bot = await start({}, 'can not be reached so far');
    expect(bot.output()).toContain('"event":"api_retried","method":"getMe"');
    expect(bot.output()).toMatch(/secret\.key holds a new key.+Back it up/);
    expect(await bot.stop()).toBe(0);
    expect(bot.output()).toContain('"event":"stopped"');
  }, 20_000);

  it('ends within seconds when it is told to, though Telegram does not answer', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const { start } = await prepareMachine();
    const asked = once(silent, 'request');
    const bot = await start({ TELEGRAM_API_ROOT: `http://127.0.0.1:${port}` }, '"event":"key_created"');
    await asked;
    expect(await bot.stop()).toBe(0);
    silent.closeAllConnections();
    silent.close();
  }, 20_000);
});
