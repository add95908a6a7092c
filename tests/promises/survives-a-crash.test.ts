import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { visitorOf } from '../support/bot.ts';
import { filing } from '../support/journeys/women.ts';
import { prepareMachine } from '../support/machine.ts';

const ROUNDS = 10;

const stored = (path: string) => {
  const sqlite = new BetterSqlite(path, { readonly: true });
  const concerns = sqlite.prepare('select count(*) from concerns').pluck().get();
  const drafts = sqlite.prepare('select count(*) from drafts').pluck().get();
  sqlite.close();
  return { concerns, drafts };
};

describe('a crash (P7)', () => {
  it('at any moment of the form loses and doubles nothing: each code shown has its concern, once', async () => {
    const { telegram, environment, start } = await prepareMachine();
    let bot = await start();
    telegram.world.latencyMs = 3;
    const codes: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' });
      const woman = visitorOf(telegram, person, 'ky');
      // The crash comes somewhere within the steps that follow, each time at another place.
      const crashAtStep = round % 9;
      const journey = filing(woman, `Жол бузулган, айыл ${round}`);
      for (let step = 0; ; step++) {
        const went = journey.step();
        if (step === crashAtStep) {
          await sleep((round * 7) % 40);
          await bot.kill();
          bot = await start();
        }
        if (!(await went)) break;
        await telegram.world.settled();
        expect(step, woman.texts().join('\n')).toBeLessThan(25);
      }
      const shown = woman.texts().flatMap((text) => text.match(/\b\d{4}( \d{4}){3}\b/g) ?? []);
      expect(shown).toHaveLength(1);
      codes.push(...shown);
    }
    expect(stored(environment.DATABASE_PATH)).toEqual({ concerns: ROUNDS, drafts: 0 });
    expect(new Set(codes).size).toBe(ROUNDS);
    const reader = visitorOf(
      telegram,
      telegram.world.addPerson({ firstName: 'r', languageCode: 'ky' }),
      'ky',
    );
    for (const [round, code] of codes.entries()) {
      await reader.send(`/reply ${code}`);
      expect(reader.screen()).toContain(`айыл ${round}`);
      await reader.tapKey('concerns-thread-close');
    }
  }, 180_000);

  it('leaves the form where it was: she goes on as if nothing had happened', async () => {
    const { telegram, start } = await prepareMachine();
    const bot = await start();
    const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' });
    const woman = visitorOf(telegram, person, 'ky');
    const journey = filing(woman, 'Мектеп алыс, балдар жөө барат');
    for (let step = 0; step < 6; step++) {
      await journey.step();
      await telegram.world.settled();
    }
    await bot.kill();
    await start();
    while (await journey.step()) await telegram.world.settled();
    expect(woman.texts().join()).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
  });

  it('is not needed to stop: SIGTERM finishes what is in hand, and nothing is handled twice', async () => {
    const { telegram, start } = await prepareMachine();
    let bot = await start();
    telegram.world.latencyMs = 50;
    const people = Array.from({ length: 8 }, () =>
      telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' }),
    );
    for (const person of people) person.start();
    await sleep(20);
    expect(await bot.stop()).toBe(0);
    bot = await start();
    await telegram.world.settled();
    for (const person of people) {
      expect(person.visible().filter((message) => message.side === 'theirs')).toHaveLength(1);
    }
    expect(bot.output()).not.toMatch(/failed/);
  });
});
