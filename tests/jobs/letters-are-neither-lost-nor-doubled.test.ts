import { describe, expect, it } from 'vitest';
import { deliveries, outbox, subscriptions } from '../../src/db/schema.ts';
import { createOutboxStore } from '../../src/jobs/outbox/store.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';

/** Fast, so that tests need not wait for Telegram's pace; the pace itself is tested on the limiter. */
const RATES = { overallPerSecond: 5000, perChatPerSecond: 1000 };

async function subscribers(count: number, place = 'KG-O') {
  const bot = await startTestBot({ rates: RATES });
  const women: Visitor[] = [];
  for (let index = 0; index < count; index++) {
    const woman = await bot.newcomer(index % 2 ? 'ky' : 'ru');
    await woman.tapKey('people-menu-notify');
    await woman.tapKey('invitations-choose-place');
    await woman.tapKey(`place-${place}`);
    await woman.tapKey('invitations-off-nudges');
    women.push(woman);
  }
  return { bot, women };
}

function plan(bot: TestBot, campaign = 'test/1', place = 'KG-O'): void {
  const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
  const due = Math.floor(bot.clock.now() / 60_000);
  createOutboxStore(bot.app.database, room).toSubscribers({
    campaign,
    kind: 'nudge',
    due,
    place,
    wants: 'nudges',
  });
}

const received = (woman: Visitor) =>
  woman.texts().filter((text) => text === woman.words.plain('invitations-nudge')).length;
const outcomes = (bot: TestBot) =>
  Object.fromEntries(
    bot.app.database.queries
      .select()
      .from(deliveries)
      .all()
      .map(({ outcome, count }) => [outcome, count]),
  );
const left = (bot: TestBot) => bot.app.database.queries.select().from(outbox).all();

describe('the outbox', () => {
  it('sends one letter to everybody who asked for it, in her language, and to nobody else', async () => {
    const { bot, women } = await subscribers(4);
    const bystander = await bot.newcomer('ky');
    plan(bot);
    plan(bot);
    await bot.app.keepHouse();
    expect(women.map(received)).toEqual([1, 1, 1, 1]);
    expect(received(bystander)).toBe(0);
    expect(left(bot)).toEqual([]);
    expect(outcomes(bot)).toEqual({ delivered: 4 });
  });

  it('pauses for everybody after a 429, and then goes on', async () => {
    const { bot, women } = await subscribers(3);
    bot.telegram.world.faults.add({
      method: 'sendMessage',
      code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
      times: 1,
    });
    plan(bot);
    const started = performance.now();
    await bot.app.keepHouse();
    expect(performance.now() - started).toBeGreaterThan(900);
    expect(women.map(received)).toEqual([1, 1, 1]);
    expect(outcomes(bot)).toEqual({ delivered: 3 });
  });

  it('ends the subscription of a woman who has blocked the bot', async () => {
    const { bot, women } = await subscribers(2);
    women[0]?.person.block();
    await bot.telegram.world.settled();
    plan(bot);
    await bot.app.keepHouse();
    expect(outcomes(bot)).toEqual({ delivered: 1, blocked: 1 });
    expect(bot.app.database.queries.select().from(subscriptions).all()).toHaveLength(1);
  });

  it('tries again later when Telegram has trouble, and in the end gives up', async () => {
    const { bot, women } = await subscribers(1);
    bot.telegram.world.faults.add({
      method: 'sendMessage',
      chatId: women[0]?.person.id ?? 0,
      code: 502,
      description: 'Bad Gateway',
      times: 3,
    });
    plan(bot);
    await bot.app.keepHouse();
    expect(received(women[0] as Visitor)).toBe(0);
    const goOn = async () => {
      for (let round = 0; round < 20; round++) {
        bot.clock.move(61 * 60_000);
        await bot.app.keepHouse();
      }
    };
    await goOn();
    expect(received(women[0] as Visitor)).toBe(1);

    bot.telegram.world.faults.add({
      method: 'sendMessage',
      code: 502,
      description: 'Bad Gateway',
      times: 100,
    });
    plan(bot, 'test/2');
    await goOn();
    expect(outcomes(bot)).toEqual({ delivered: 1, failed: 1 });
    expect(left(bot)).toEqual([]);
  });

  it('sends once more when the answer was lost, and counts it when that is lost as well', async () => {
    const { bot, women } = await subscribers(1);
    bot.telegram.world.faults.add({
      method: 'sendMessage',
      mode: 'reset_after',
      code: 0,
      description: '',
      times: 1,
    });
    plan(bot);
    await bot.app.keepHouse();
    expect(received(women[0] as Visitor)).toBe(2);
    bot.telegram.world.faults.add({
      method: 'sendMessage',
      mode: 'reset',
      code: 0,
      description: '',
      times: 2,
    });
    plan(bot, 'test/2');
    await bot.app.keepHouse();
    expect(outcomes(bot)).toEqual({ delivered: 1, doubtful: 1 });
  });

  it('puts back what was being sent when the process died, once', async () => {
    const { bot, women } = await subscribers(2);
    plan(bot);
    bot.app.database.queries.update(outbox).set({ claimed: true }).run();
    await bot.restart();
    await bot.app.keepHouse();
    expect(women.map(received)).toEqual([1, 1]);
    plan(bot, 'test/2');
    bot.app.database.queries.update(outbox).set({ claimed: true, doubts: 1 }).run();
    await bot.restart();
    await bot.app.keepHouse();
    expect(women.map(received)).toEqual([1, 1]);
    expect(outcomes(bot)).toEqual({ delivered: 2, doubtful: 2 });
  });

  it('keeps what is not yet due', async () => {
    const { bot, women } = await subscribers(1);
    plan(bot);
    bot.app.database.queries
      .update(outbox)
      .set({ due: Math.floor(bot.clock.now() / 60_000) + 10 })
      .run();
    await bot.app.keepHouse();
    expect(women.map(received)).toEqual([0]);
    bot.clock.move(10 * 60_000);
    await bot.app.keepHouse();
    expect(women.map(received)).toEqual([1]);
  });
});
