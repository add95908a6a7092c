import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { createSubscriptionStore } from '../../src/invitations/store.ts';
import { systemClock } from '../../src/jobs/clock.ts';
import { createOutboxStore } from '../../src/jobs/outbox/store.ts';
import { startFakeTelegram, type FakeTelegram, type Person } from '../../src/playground/bot-api/index.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { startProcess, type BotProcess } from '../support/process.ts';
import { wordsOf } from '../support/words.ts';

const WOMEN = 60;
const NUDGE = wordsOf('ky').plain('invitations-nudge');

let telegram: FakeTelegram;
let bot: BotProcess | undefined;

afterEach(async () => {
  await bot?.kill();
  bot = undefined;
  await telegram.close();
});

const received = (person: Person) => person.visible().filter(({ text }) => text === NUDGE).length;

describe('kill -9 in the middle of a campaign (P7)', () => {
  it('misses nobody, and doubles at most what was under way', async () => {
    telegram = await startFakeTelegram({ clock: systemClock });
    telegram.world.latencyMs = 40;
    const folder = mkdtempSync(join(tmpdir(), 'kurak-outbox-'));
    const environment = {
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      DATABASE_PATH: join(folder, 'kurak.sqlite'),
      SECRET_KEY_FILE: join(folder, 'secret.key'),
    };
    const women = Array.from({ length: WOMEN }, () => {
      const person = telegram.world.addPerson({ firstName: 'w', languageCode: 'ky' });
      person.started = true;
      return person;
    });
    const database = openDatabase(environment.DATABASE_PATH);
    const room = createStrongRoom(loadOrCreateMasterKey(environment.SECRET_KEY_FILE).key);
    const subscriptions = createSubscriptionStore(database, room);
    for (const { id } of women)
      subscriptions.put(id, { place: 'KG-O', invitations: false, nudges: true }, 'ky');
    createOutboxStore(database, room).toSubscribers({
      campaign: 'test/1',
      kind: 'nudge',
      due: 0,
      place: 'KG-O',
      wants: 'nudges',
    });
    database.close();

    let crashes = 0;
    while (women.some((woman) => received(woman) === 0)) {
      bot = await startProcess(environment);
      await sleep(300 + crashes * 170);
      // After three crashes it may finish.
      if (crashes < 3) {
        await bot.kill();
        bot = undefined;
        crashes++;
      } else {
        await sleep(3000);
        await bot.kill();
        bot = undefined;
      }
    }
    const counts = women.map(received);
    // At most thirty calls are under way at once, and at this pace and latency no more than three.
    expect(counts.reduce((sum, count) => sum + count, 0) - WOMEN).toBeLessThanOrEqual(3 * crashes);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
    expect(crashes).toBe(3);
  }, 120_000);
});
