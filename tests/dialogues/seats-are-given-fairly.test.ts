import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryState, freeSeats, lastOffer, offerTimes } from '../../src/dialogues/attend/rules.ts';
import { isQuiet } from '../../src/jobs/schedule/rules.ts';
import type { TestBot, Visitor } from '../support/bot.ts';
import { at, fullRoom, openCard, openDialogue } from '../support/dialogues.ts';
import { wordsOf } from '../support/words.ts';

const HOUR = 3_600_000;

const letters = (woman: Visitor) =>
  woman.texts().filter((text) => text === woman.words.plain('dialogues-letter-seat_offer')).length;
async function leave(bot: TestBot, woman: Visitor, id: string, key = 'dialogues-leave'): Promise<void> {
  await openDialogue(bot, woman, id);
  await woman.tapKey(key);
  await bot.app.keepHouse();
}

describe('a seat that gets free', () => {
  it('is offered to the first who waits, by a line that tells nothing, and to nobody else', async () => {
    const { bot, id, women } = await fullRoom(2);
    await leave(bot, at(women, 0), id);
    expect(women.map(letters)).toEqual([0, 1, 0]);
    await at(women, 1).tapKey('dialogues-letter-look');
    expect(at(women, 1).screen()).toContain('Для вас есть место');
    await at(women, 1).tapKey('dialogues-take-seat');
    expect(at(women, 1).screen()).toContain('Вы записаны');
    await bot.app.keepHouse();
    // The letter has become the page that it led to.
    expect(women.map(letters)).toEqual([0, 0, 0]);
  });

  it('is told of in the singular where there is but one', () => {
    const told = (seats: number) => wordsOf('en').plain('dialogues-full', { seats });
    expect(told(1)).toMatch(/^The only seat is taken\./);
    expect(told(12)).toMatch(/^All 12 seats are taken\./);
  });

  it('goes to the next when she gives it up, and when its time is over; a late tap is told so', async () => {
    const { bot, id, women } = await fullRoom(3);
    await leave(bot, at(women, 0), id);
    await at(women, 1).tapKey('dialogues-letter-look');
    await at(women, 1).tapKey('dialogues-give-seat');
    await bot.app.keepHouse();
    expect(women.map(letters)).toEqual([0, 0, 1, 0]);
    await at(women, 2).tapKey('dialogues-letter-look');
    bot.clock.move(23 * HOUR);
    await at(women, 2).tapKey('dialogues-take-seat');
    expect(at(women, 2).screen()).not.toContain('Вы записаны');
    bot.clock.move(HOUR);
    await bot.app.keepHouse();
    expect(women.map(letters)).toEqual([0, 0, 0, 1]);
  });

  it('is not taken by somebody new while others wait, nor twice by a double tap', async () => {
    const { bot, id, women } = await fullRoom(1);
    await leave(bot, at(women, 0), id);
    const stranger = await bot.newcomer('ru');
    await openDialogue(bot, stranger, id);
    expect(stranger.buttons()).toContain(stranger.words.plain('dialogues-wait'));
    await stranger.tapKey('dialogues-wait');
    await stranger.person.tap({ message: stranger.person.visible().at(-1)?.id ?? 0, data: `d:come:${id}` });
    await bot.telegram.world.settled();
    expect(stranger.screen()).toContain('листе ожидания');
  });

  it('comes for as many as wait when the room gets larger', async () => {
    const { bot, leader, women } = await fullRoom(3);
    await openCard(leader);
    await leader.tapKey('dialogues-edit');
    await leader.tap(`${leader.words.plain('dialogues-field-seats')}: 1`);
    await leader.send('3');
    await bot.app.keepHouse();
    expect(women.map(letters)).toEqual([0, 1, 1, 0]);
  });

  it('wakes nobody: at night its letter waits for the morning, and only then its time begins', async () => {
    const { bot, id, women } = await fullRoom(1);
    bot.clock.move(11 * HOUR);
    await leave(bot, at(women, 0), id);
    expect(letters(at(women, 1))).toBe(0);
    bot.clock.move(9.5 * HOUR);
    await bot.app.keepHouse();
    expect(letters(at(women, 1))).toBe(1);
    bot.clock.move(11 * HOUR);
    await at(women, 1).tapKey('dialogues-letter-look');
    await at(women, 1).tapKey('dialogues-take-seat');
    expect(at(women, 1).screen()).toContain('Вы записаны');
  });

  it('is hers no more when she blocks the bot: it goes on to the next', async () => {
    const { bot, leader, id, women } = await fullRoom(1);
    at(women, 0).person.block();
    await openCard(leader);
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-where');
    await leader.send('Школа имени Токтогула');
    bot.clock.move(4 * 60_000);
    await bot.app.keepHouse();
    await bot.app.keepHouse();
    expect(letters(at(women, 1))).toBe(1);
    await openDialogue(bot, at(women, 1), id);
    await at(women, 1).tapKey('dialogues-take-seat');
    expect(at(women, 1).screen()).toContain('Вы записаны');
  });
});

describe('the rules of seats', () => {
  const counts = fc.record({
    going: fc.nat({ max: 50 }),
    offered: fc.nat({ max: 50 }),
    waiting: fc.nat({ max: 50 }),
  });

  it('give no seat that is taken or kept, and let nobody pass those who wait', () => {
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }), counts, (seats, totals) => {
        const free = freeSeats(seats, totals);
        if (seats !== undefined)
          expect(totals.going + totals.offered + free).toBeGreaterThanOrEqual(Math.min(seats, free));
        if (entryState(seats, totals) === 'going') {
          expect(free).toBeGreaterThan(0);
          expect(totals.waiting).toBe(0);
        }
        expect(entryState(seats, totals, true)).toBe(free > 0 ? 'going' : 'waiting');
      }),
    );
  });

  it('keep a seat for a while that neither begins nor ends in the night, and ends before the start', () => {
    const starts = fc.integer({ min: 29_000_000, max: 30_000_000 });
    fc.assert(
      fc.property(
        starts,
        fc.nat({ max: 20_000 }),
        fc.constantFrom('KG-O', 'PL', 'US'),
        (startsAt, before, place) => {
          const times = offerTimes({ startsAt, place }, startsAt - before);
          if (!times) return;
          expect(times.due).toBeGreaterThanOrEqual(startsAt - before);
          expect(times.until).toBeLessThan(startsAt);
          expect(times.until).toBeGreaterThan(times.due);
          const zone = { 'KG-O': 'Asia/Bishkek', PL: 'Europe/Warsaw', US: 'America/New_York' }[place];
          expect(isQuiet(times.due * 60_000, zone)).toBe(false);
          // What starts early in the morning must be decided before.
          const hasRoom = times.until < lastOffer({ startsAt });
          if (hasRoom) expect(isQuiet(times.until * 60_000, zone)).toBe(false);
          if (hasRoom) expect(times.until - times.due).toBeGreaterThanOrEqual(12 * 60);
        },
      ),
    );
  });
});
