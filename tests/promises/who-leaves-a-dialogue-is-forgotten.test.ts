import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outbox, rsvps } from '../../src/db/schema.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { recordIdFromText } from '../../src/privacy/record-id.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import type { TestBot, Visitor } from '../support/bot.ts';
import { at, changeField, fullRoom, openCard, openDialogue } from '../support/dialogues.ts';
import { filesBelow } from '../support/traces.ts';

const HOUR = 3_600_000;
/** 22:00 in Bishkek: what changes now is told in the morning, and waits in the outbox until then. */
const NIGHT = Date.parse('2026-03-04T16:00:00Z');

/** Whether any file holds the name by which she is registered for a dialogue. */
function isOnDisk(bot: TestBot, woman: Visitor, id: string): boolean {
  const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
  const name = room.pseudonym('rsvp', woman.person.id, recordIdFromText(id));
  return filesBelow(bot.folder).some((path) => readFileSync(path).includes(name));
}

async function moveTo(bot: TestBot, moment: number): Promise<void> {
  bot.clock.move(moment - bot.clock.now());
  await bot.app.keepHouse();
}

const letters = (bot: TestBot) => bot.app.database.queries.select().from(outbox).all();
const registered = (bot: TestBot) => bot.app.database.queries.select().from(rsvps).all();

describe('nothing on disk tells that she was registered (P6), not even a letter that waits for her,', () => {
  it('once she has left', async () => {
    const { bot, leader, id, women } = await fullRoom(1);
    await moveTo(bot, NIGHT);
    await changeField(leader, 'where', 'Школа');
    expect(letters(bot)).toHaveLength(2);
    await openDialogue(bot, at(women, 1), id);
    await at(women, 1).tapKey('dialogues-leave-list');
    expect(letters(bot)).toHaveLength(1);
    expect(women.map((woman) => isOnDisk(bot, woman, id))).toEqual([true, false]);
  });

  it('once the time of a seat that was kept for her is over', async () => {
    const { bot, id, women } = await fullRoom(1);
    await openDialogue(bot, at(women, 0), id);
    await at(women, 0).tapKey('dialogues-leave');
    await bot.app.keepHouse();
    expect(isOnDisk(bot, at(women, 1), id)).toBe(true);
    await moveTo(bot, bot.clock.now() + 23 * HOUR);
    expect(isOnDisk(bot, at(women, 1), id)).toBe(false);
  });

  it('once Telegram says that she has blocked the bot', async () => {
    const { bot, leader, id, women } = await fullRoom(1);
    const [first, second] = [at(women, 0), at(women, 1)];
    first.person.block();
    await changeField(leader, 'where', 'Школа');
    await moveTo(bot, bot.clock.now() + HOUR);
    await bot.app.keepHouse();
    expect(isOnDisk(bot, first, id)).toBe(false);
    expect(registered(bot)).toMatchObject([{ state: 'offered' }]);
    expect(isOnDisk(bot, second, id)).toBe(true);
  });

  it('once she has been told that the dialogue is cancelled, however far ahead it was', async () => {
    const { bot, leader, id, women } = await fullRoom(1);
    await moveTo(bot, NIGHT);
    await openCard(leader);
    await leader.tapKey('dialogues-cancel');
    await leader.tapKey('dialogues-cancel-yes');
    await bot.app.keepHouse();
    // In the morning she is to hear of it.
    expect(registered(bot)).toHaveLength(2);
    await moveTo(bot, NIGHT + 10 * HOUR);
    await bot.app.keepHouse();
    for (const woman of women)
      expect(woman.texts()).toContain(woman.words.plain('dialogues-letter-dialogue_cancelled'));
    expect(registered(bot)).toEqual([]);
    expect(women.map((woman) => isOnDisk(bot, woman, id))).toEqual([false, false]);
  });

  it('two weeks after the dialogue, whoever came, waited or was asked last', async () => {
    const { bot, id, women } = await fullRoom(2, 2);
    await moveTo(bot, Date.parse('2026-03-14T09:00:00Z'));
    await moveTo(bot, Date.parse('2026-03-28T10:59:00Z'));
    expect(women.map((woman) => isOnDisk(bot, woman, id))).toEqual([true, true, true, true]);
    await moveTo(bot, Date.parse('2026-03-28T11:02:00Z'));
    expect(women.map((woman) => isOnDisk(bot, woman, id))).toEqual([false, false, false, false]);
    expect(letters(bot)).toEqual([]);
  });
});
