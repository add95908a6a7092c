import { describe, expect, it } from 'vitest';
import { concerns, threadEntries } from '../../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';
import { forge, openFromQueue, storedConcerns } from '../support/triage.ts';

const AUDIENCES = ['region', 'no_officials', 'national'] as const;
const wordsFor = (audience: string) => `Сырдуу маркер ${audience} деген сөз`;

/** Every button of the queue that names a concern, forged. */
const forged = (id: string, other: string) =>
  [
    `open:${id}:`,
    `thread:${id}:0:`,
    `claim:${id}:`,
    `release:${id}:`,
    `status:${id}:`,
    `set:${id}:closed:`,
    `more:${id}:`,
    `label:${id}:0:`,
    `notes:${id}:`,
    `quarantine:${id}:`,
    `undo:${id}:`,
    `separate:${id}:`,
    `merge:${id}`,
    `into:${id}:${other}`,
    `into:${other}:${id}`,
    `merged:${id}:${other}`,
    `merged:${other}:${id}`,
    ...['a', 'q', 'n', 'p', 'g'].map((letter) => `write:${id}:${letter}:`),
  ].map((data) => `q:${data}`);

async function country() {
  const bot = await startTestBot();
  const admin = await makeAdmin(bot, 'en');
  const place = { locale: 'ru', places: ['KG-O'] } as const;
  const readers: Record<string, Visitor> = {
    ngo: await makeLeader(bot, { ...place, kind: 'ngo' }),
    official: await makeLeader(bot, { ...place, kind: 'local_government' }),
    elsewhere: await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-N', 'PL'] }),
    admin,
    woman: await bot.newcomer('ky'),
  };
  for (const audience of AUDIENCES) {
    const woman = await bot.newcomer('ky');
    await shareConcern(woman, { audience, words: wordsFor(audience) });
  }
  return { bot, admin, readers };
}

const MAY_READ: Record<string, readonly string[]> = {
  ngo: ['region', 'no_officials'],
  official: ['region'],
  elsewhere: [],
  admin: ['national'],
  woman: [],
};

function everythingShown(bot: TestBot, visitor: Visitor): string {
  const calls = bot.telegram.world.calls.filter(({ payload }) => payload['chat_id'] === visitor.person.id);
  return JSON.stringify(calls.map(({ payload }) => payload));
}

describe('promise P3', () => {
  it('the queue shows each reader exactly the concerns that were meant for her', async () => {
    const { bot, readers } = await country();
    for (const [name, visitor] of Object.entries(readers)) {
      bot.telegram.world.clearCalls();
      await visitor.send('/queue');
      const numbers = visitor.buttons().filter((label) => /^\d$/.test(label));
      for (const number of numbers) {
        await visitor.send('/queue');
        await visitor.tap(number);
      }
      const shown = everythingShown(bot, visitor);
      const read = AUDIENCES.filter((audience) => shown.includes(wordsFor(audience)));
      expect(read, name).toEqual(MAY_READ[name]);
    }
  });

  it('no forged button shows or changes what was not meant for her', async () => {
    const { bot, readers } = await country();
    const stored = storedConcerns(bot);
    const state = () =>
      JSON.stringify([
        bot.app.database.queries.select().from(concerns).all(),
        bot.app.database.queries.select().from(threadEntries).all(),
      ]);
    for (const [name, visitor] of Object.entries(readers)) {
      if (name !== 'woman') await visitor.send('/queue');
      bot.telegram.world.clearCalls();
      const before = state();
      for (const { id, audience } of stored) {
        if (MAY_READ[name]?.includes(audience)) continue;
        const own =
          stored.find((each) => MAY_READ[name]?.includes(each.audience)) ??
          stored.find((each) => each.id !== id);
        for (const data of forged(id, own?.id ?? id)) {
          // Slowly enough for the flood gate.
          bot.clock.move(1000);
          await forge(bot, visitor, data);
          await visitor.send('Жасалма жооптун тексти');
        }
        expect(everythingShown(bot, visitor), `${name}, ${audience}`).not.toContain(wordsFor(audience));
      }
      expect(state(), name).toBe(before);
    }
  }, 120_000);

  it('a concern that is not meant for her looks like one that does not exist', async () => {
    const { bot, readers } = await country();
    const national = storedConcerns(bot).find(({ audience }) => audience === 'national');
    const leader = readers['ngo'];
    if (!leader || !national) throw new Error('The country is empty.');
    await leader.send('/queue');
    await forge(bot, leader, `q:open:${national.id}:`);
    const forbidden = leader.screen();
    await leader.send('/queue');
    await forge(bot, leader, `q:open:${'A'.repeat(22)}:`);
    expect(leader.screen()).toBe(forbidden);
  });

  it('a leader who loses her place, or is suspended, loses the open concern with the next tap', async () => {
    const { bot, admin, readers } = await country();
    const leader = readers['ngo'];
    if (!leader) throw new Error('The country is empty.');
    await openFromQueue(leader);
    await leader.tapKey('triage-answer');
    await leader.send('Жооп даяр');
    await admin.send('/leaders');
    await admin.tap('ngo KG-O');
    await admin.tapKey('people-suspend');
    await leader.tapKey('triage-send-answer');
    expect(bot.app.database.queries.select().from(threadEntries).all()).toHaveLength(3);
  });
});
