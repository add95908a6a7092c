import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../src/jobs/clock.ts';
import { startFakeTelegram, type FakeTelegram } from '../src/playground/bot-api/index.ts';
import { startProcess } from './support/process.ts';

const CONFLICT = 'Conflict: terminated by other getUpdates request';

let telegram: FakeTelegram;

async function prepare(): Promise<Record<string, string>> {
  telegram = await startFakeTelegram({ clock: systemClock });
  const folder = mkdtempSync(join(tmpdir(), 'kurak-ends-'));
  return {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATABASE_PATH: join(folder, 'kurak.sqlite'),
    SECRET_KEY_FILE: join(folder, 'secret.key'),
  };
}

afterEach(() => telegram.close());

describe('a process', () => {
  it('ends with 1 when another one polls, so that whoever supervises it can start it again', async () => {
    const bot = await startProcess(await prepare());
    // The poll that waits is answered by her message; the next one meets the other poller.
    telegram.world.faults.add({ method: 'getUpdates', times: 5, code: 409, description: CONFLICT });
    telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' }).start();
    expect(await bot.ended()).toBe(1);
    expect(bot.output()).toContain('"event":"polling_failed","code":409,"reason":"conflict"');
  }, 20_000);

  it('ends with 1 when Telegram refuses it at its start', async () => {
    const environment = await prepare();
    telegram.world.faults.add({ method: 'deleteWebhook', code: 401, description: 'Unauthorized' });
    await expect(startProcess(environment)).rejects.toThrow('ended with 1');
  }, 20_000);

  it('ends within seconds when it is told to, though Telegram can not be reached', async () => {
    const environment = await prepare();
    await telegram.close();
    const bot = await startProcess(environment, undefined, '"event":"api_retried","method":"getMe"');
    expect(await bot.stop()).toBe(0);
    expect(bot.output()).toContain('"event":"stopped"');
  }, 20_000);

  it('ends within seconds when it is told to, though Telegram does not answer', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const environment = { ...(await prepare()), TELEGRAM_API_ROOT: `http://127.0.0.1:${port}` };
    const asked = once(silent, 'request');
    const bot = await startProcess(environment, undefined, '"event":"key_created"');
    await asked;
    expect(await bot.stop()).toBe(0);
    silent.closeAllConnections();
    silent.close();
  }, 20_000);
});
