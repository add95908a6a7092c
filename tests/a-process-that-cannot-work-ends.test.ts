import { mkdtempSync } from 'node:fs';
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
});
