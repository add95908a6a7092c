import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visitorOf } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { prepareMachine } from '../support/machine.ts';
import { tracesIn } from '../support/traces.ts';

const ID = 7_123_456_789;
const NAMES = { firstName: 'Айгүлмаркер', username: 'aigul_marker_77' };
const WORDS = 'Кайненем мени үйдөн чыгарбайт маркерсөз';

describe('no trace in what the process says (P1)', () => {
  it('neither on its output nor on its error output, also when Telegram quotes her', async () => {
    const { telegram, start } = await prepareMachine();
    const bot = await start({ LOG_LEVEL: 'debug' });
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
