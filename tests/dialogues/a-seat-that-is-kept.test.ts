import { describe, expect, it } from 'vitest';
import type { TestBot, Visitor } from '../support/bot.ts';
import { at, changeField, fullRoom, openCard, openDialogue, publishDialogue } from '../support/dialogues.ts';
import { forge } from '../support/triage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Saturday 14 March 2026, 15:00 in Bishkek: what `publishDialogue` plans. */
const START = Date.parse('2026-03-14T09:00:00Z');

const offers = (woman: Visitor) =>
  woman.texts().filter((text) => text === woman.words.plain('dialogues-letter-seat_offer')).length;

/** She gives up her seat; whoever is next hears of it. */
async function leaves(bot: TestBot, woman: Visitor, id: string): Promise<void> {
  await openDialogue(bot, woman, id);
  await woman.tapKey('dialogues-leave');
  await bot.app.keepHouse();
}

async function moveTo(bot: TestBot, moment: number): Promise<void> {
  bot.clock.move(moment - bot.clock.now());
  await bot.app.keepHouse();
}

describe('a seat that is kept for somebody', () => {
  it('is hers by one tap or by two, and a second tap does not say that it is lost', async () => {
    const { bot, id, women } = await fullRoom(2);
    const second = at(women, 1);
    await leaves(bot, at(women, 0), id);
    await second.tapKey('dialogues-letter-look');
    expect(await forge(bot, second, `d:take:${id}`)).toBe(second.words.plain('dialogues-toast-going'));
    expect(await forge(bot, second, `d:take:${id}`)).toBe(second.words.plain('dialogues-toast-going'));
    expect(second.screen()).toContain('Вы записаны');
    await bot.app.keepHouse();
    expect(offers(at(women, 2))).toBe(0);
  });

  it('is told to be gone, kindly, when its time is over, and she may wait anew', async () => {
    const { bot, id, women } = await fullRoom(1);
    const second = at(women, 1);
    await leaves(bot, at(women, 0), id);
    await moveTo(bot, bot.clock.now() + 23 * HOUR);
    expect(await forge(bot, second, `d:take:${id}`)).toBe(second.words.plain('dialogues-toast-late'));
    expect(second.screen()).not.toContain('Вы записаны');
    expect(second.buttons()).toContain(second.words.plain('dialogues-come'));
  });

  it('can not be taken by somebody to whom it was not offered, nor by who still waits', async () => {
    const { bot, id, women } = await fullRoom(2);
    await leaves(bot, at(women, 0), id);
    const stranger = await bot.newcomer('ru');
    for (const woman of [at(women, 2), stranger]) {
      await openDialogue(bot, woman, id);
      await forge(bot, woman, `d:take:${id}`);
      expect(woman.screen()).not.toContain('Вы записаны');
    }
  });

  it('is one of one dialogue: what gets free in another is not offered to who waits for this one', async () => {
    const { bot, leader, id, women } = await fullRoom(1);
    const other = await publishDialogue(bot, leader, { title: 'Дороги в селе', seats: 1 });
    const [first, second] = [at(women, 0), at(women, 1)];
    await openDialogue(bot, first, other);
    await first.tapKey('dialogues-come');
    const third = await bot.newcomer('ru');
    await openDialogue(bot, third, other);
    await third.tapKey('dialogues-wait');
    await leaves(bot, first, other);
    expect([second, third].map(offers)).toEqual([0, 1]);
    await openDialogue(bot, first, id);
    expect(first.screen()).toContain('Вы записаны');
  });
});

describe('a seat that is kept in a dialogue that moves to an earlier hour', () => {
  it('is not kept beyond its start, so that the next can still come', async () => {
    const { bot, leader, id, women } = await fullRoom(2);
    await leaves(bot, at(women, 0), id);
    // Offered at noon until midnight; now it starts at six in the evening.
    await changeField(leader, 'when', '04.03 18:00');
    await openDialogue(bot, at(women, 1), id);
    expect(at(women, 1).screen()).toContain('последний срок: среда, 4 марта, 17:30');
    await moveTo(bot, Date.parse('2026-03-04T11:31:00Z'));
    expect(await forge(bot, at(women, 1), `d:take:${id}`)).toBe(
      at(women, 1).words.plain('dialogues-toast-late'),
    );
  });
});

describe('no seat is offered', () => {
  it('of a dialogue that was cancelled, nor is one kept there', async () => {
    const { bot, leader, id, women } = await fullRoom(2);
    await leaves(bot, at(women, 0), id);
    await openCard(leader);
    await leader.tapKey('dialogues-cancel');
    await leader.tapKey('dialogues-cancel-yes');
    await at(women, 1).tapKey('dialogues-letter-look');
    await forge(bot, at(women, 1), `d:take:${id}`);
    expect(at(women, 1).screen()).not.toContain('Вы записаны');
    await forge(bot, at(women, 1), `d:leave:${id}`);
    await moveTo(bot, bot.clock.now() + 13 * HOUR);
    expect(offers(at(women, 2))).toBe(0);
  });

  it('of what was cancelled in the night, and whoever had one kept hears of that in the morning', async () => {
    const { bot, leader, id, women } = await fullRoom(1);
    await moveTo(bot, Date.parse('2026-03-04T13:00:00Z'));
    await leaves(bot, at(women, 0), id);
    await moveTo(bot, Date.parse('2026-03-04T17:00:00Z'));
    await openCard(leader);
    await leader.tapKey('dialogues-cancel');
    await leader.tapKey('dialogues-cancel-yes');
    // At seven in the morning the time of her seat is over, and at eight she is told.
    await moveTo(bot, Date.parse('2026-03-05T01:30:00Z'));
    await moveTo(bot, Date.parse('2026-03-05T02:00:00Z'));
    expect(at(women, 1).texts()).toContain(at(women, 1).words.plain('dialogues-letter-dialogue_cancelled'));
  });

  it('once it has begun, or is about to', async () => {
    const { bot, id, women } = await fullRoom(1);
    await moveTo(bot, START - 20 * MINUTE);
    await leaves(bot, at(women, 0), id);
    expect(offers(at(women, 1))).toBe(0);
    await moveTo(bot, START + 20 * MINUTE);
    expect(offers(at(women, 1))).toBe(0);
    await forge(bot, at(women, 1), `d:take:${id}`);
    expect(at(women, 1).screen()).not.toContain('Вы записаны');
    const late = await bot.newcomer('ru');
    await openDialogue(bot, late, id);
    await forge(bot, late, `d:come:${id}`);
    expect(late.screen()).not.toContain('Вы записаны');
  });
});

describe('a waiting list', () => {
  it('keeps its order whatever is tapped twice, and whoever leaves it waits at its end', async () => {
    const { bot, id, women } = await fullRoom(3);
    const [first, second, third] = [at(women, 0), at(women, 1), at(women, 2)];
    await openDialogue(bot, second, id);
    await forge(bot, second, `d:come:${id}`);
    await second.tapKey('dialogues-leave-list');
    await forge(bot, second, `d:leave:${id}`);
    await second.tapKey('dialogues-wait');
    await leaves(bot, first, id);
    expect([second, third, at(women, 3)].map(offers)).toEqual([0, 1, 0]);
  });

  it('gets as many seats as leave, and none when a room is made smaller', async () => {
    const { bot, leader, id, women } = await fullRoom(2, 2);
    await openCard(leader);
    await leader.tapKey('dialogues-edit');
    await leader.tap(`${leader.words.plain('dialogues-field-seats')}: 2`);
    await leader.send('1');
    await leaves(bot, at(women, 0), id);
    expect([at(women, 2), at(women, 3)].map(offers)).toEqual([0, 0]);
    await leaves(bot, at(women, 1), id);
    expect([at(women, 2), at(women, 3)].map(offers)).toEqual([1, 0]);
  });
});

describe('a seat that is freed when nobody can be asked any more', () => {
  it('is for whoever comes for it, also for one who waits', async () => {
    const { bot, id, women } = await fullRoom(2);
    const [first, second, third] = [at(women, 0), at(women, 1), at(women, 2)];
    await moveTo(bot, START - 20 * MINUTE);
    await leaves(bot, first, id);
    expect([second, third].map(offers)).toEqual([0, 0]);
    await openDialogue(bot, third, id);
    await third.tapKey('dialogues-come');
    expect(third.screen()).toContain('Вы записаны');
    await openDialogue(bot, second, id);
    expect(second.buttons()).not.toContain(second.words.plain('dialogues-come'));
    expect(await forge(bot, second, `d:come:${id}`)).toBe(second.words.plain('dialogues-toast-waiting'));
    expect(second.screen()).not.toContain('Вы записаны');
  });

  it('goes on being kept for those who wait as long as they can be asked', async () => {
    const { bot, id, women } = await fullRoom(1);
    await moveTo(bot, START - 2 * HOUR);
    await leaves(bot, at(women, 0), id);
    const stranger = await bot.newcomer('ru');
    await openDialogue(bot, stranger, id);
    expect(stranger.buttons()).toContain(stranger.words.plain('dialogues-wait'));
  });
});

describe('the page of a dialogue', () => {
  it('does not tell her who has the last seat that all are taken', async () => {
    const { bot, id, women } = await fullRoom(1);
    const [first, second] = [at(women, 0), at(women, 1)];
    await openDialogue(bot, first, id);
    expect(first.screen()).not.toContain('Все места');
    await openDialogue(bot, second, id);
    expect(second.screen()).toContain('Все места');
  });

  it('promises nothing of what is cancelled', async () => {
    const { bot, leader, id, women } = await fullRoom(0);
    const [woman] = [at(women, 0)];
    const promise = woman.words.plain('dialogues-promise-consult');
    await openDialogue(bot, woman, id);
    expect(woman.screen()).toContain(promise);
    await openCard(leader);
    await leader.tapKey('dialogues-cancel');
    await leader.tapKey('dialogues-cancel-yes');
    await openDialogue(bot, woman, id);
    expect(woman.screen()).toContain('Встреча отменена');
    expect(woman.screen()).not.toContain(promise);
  });
});
