import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Machine } from '../support/machine.ts';
import { prepareMachine } from '../support/machine.ts';
import { visitorOf, type Visitor } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { runScript } from '../support/process.ts';

const tool =
  ({ environment }: Machine) =>
  async (name: string, ...args: string[]): Promise<string> => {
    const { code, output } = await runScript(`src/operator/${name}-cli.ts`, environment, { args });
    expect([name, code, output]).toEqual([name, 0, output]);
    return output;
  };

/** A woman who has chosen her language on a real process's bot. */
async function newWoman({ telegram }: Machine): Promise<Visitor> {
  const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' });
  const woman = visitorOf(telegram, person, 'ky');
  person.start();
  await telegram.world.settled();
  await woman.tapKey('people-language-native');
  return woman;
}

describe('an operator', () => {
  it('starts, asks the doctor, backs up, loses the database, restores it, and changes the key, by the docs alone', async () => {
    const machine = await prepareMachine();
    const { environment, start } = machine;
    const run = tool(machine);
    let bot = await start();
    const woman = await newWoman(machine);
    const code = await shareConcern(woman, { words: 'Айылда таза суу жок' });
    expect(await run('doctor')).toContain('There is no backup.');
    const backup = /^(\S+) is written/.exec(await run('backup'))?.[1] ?? '';
    expect(await run('doctor')).toContain('The latest backup is from today.');

    await bot.kill();
    for (const suffix of ['', '-wal', '-shm']) rmSync(environment.DATABASE_PATH + suffix, { force: true });
    await run('restore', backup);
    bot = await start();
    // Who used the bot lately is not in a backup: she is asked for her language again.
    const reads = async () => {
      await woman.send('/start');
      if (woman.buttons().includes(woman.words.plain('people-language-native')))
        await woman.tapKey('people-language-native');
      await openThread(woman, code);
      expect(woman.screen()).toContain('Айылда таза суу жок');
    };
    await reads();
    expect(await bot.stop()).toBe(0);

    await run('rotate-key');
    const old = await runScript('src/operator/doctor-cli.ts', environment);
    expect([old.code, old.output]).toEqual([
      1,
      expect.stringMatching(/^bad +backups +The backup does not open/m),
    ]);
    await run('backup');
    expect(await run('doctor')).toContain('The latest backup opens with the key.');
    bot = await start();
    await reads();
    expect(await bot.stop()).toBe(0);
  }, 90_000);
});
