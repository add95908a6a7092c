import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../src/jobs/clock.ts';
import { startFakeTelegram, type FakeTelegram } from '../../src/playground/bot-api/index.ts';
import { visitorOf } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { startProcess, type BotProcess } from '../support/process.ts';
import { tracesIn } from '../support/traces.ts';

const ID = 7_123_456_789;
const NAMES = { firstName: 'Айгүлмаркер', username: 'aigul_marker_77' };
const WORDS = 'Кайненем мени үйдөн чыгарбайт маркерсөз';

let telegram: FakeTelegram;
let bot: BotProcess | undefined;

afterEach(async () => {
  await bot?.kill();
  await telegram.close();
});

describe('no trace in what the process says (P1)', () => {
  it('neither on its output nor on its error output, also when Telegram quotes her', async () => {
    telegram = await startFakeTelegram({ clock: systemClock });
    const folder = mkdtempSync(join(tmpdir(), 'kurak-output-'));
    bot = await startProcess({
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      DATABASE_PATH: join(folder, 'kurak.sqlite'),
      SECRET_KEY_FILE: join(folder, 'secret.key'),
      LOG_LEVEL: 'debug',
    });
    const person = telegram.world.addPerson({ id: ID, ...NAMES, languageCode: 'ky' });
    const woman = visitorOf(telegram, person, 'ky');
    person.start();
    await telegram.world.settled();
    await woman.tapKey('people-language-native');
    const code = await shareConcern(woman, { words: WORDS });
    await openThread(woman, code);
    const description = `Bad Request: can't parse entities: "${WORDS}" of ${ID}, ${NAMES.firstName}`;
    telegram.world.faults.add({ method: 'sendMessage', times: 1, code: 400, description });
    await woman.send('/privacy');
    telegram.world.faults.add({ method: 'deleteMessages', times: 1, code: 403, description });
    await woman.send('/erase');
    expect(await bot.stop()).toBe(0);
    // The search would find something: the output is not empty, and tells of the refusals in words of ours.
    expect(bot.output()).toContain('"reason":"unparsable"');
    const output = mkdtempSync(join(tmpdir(), 'kurak-said-'));
    writeFileSync(join(output, 'output'), bot.output());
    const markers = [ID, NAMES.firstName, NAMES.username, 'маркерсөз', code, code.replaceAll(' ', '')];
    expect(tracesIn(output, markers)).toEqual([]);
  }, 60_000);
});
