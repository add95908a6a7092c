import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot } from './support/bot.ts';

const HOUR = 3_600_000;
const STORM = {
  method: 'deleteMessages',
  code: 429,
  description: 'Too Many Requests: retry after 60',
  parameters: { retry_after: 60 },
};
const deletions = ({ telegram }: TestBot) =>
  telegram.world.calls.filter(({ method }) => method === 'deleteMessages').length;

describe('an erasure that Telegram refuses', () => {
  it('asks once, however many messages there are, and is finished in the next round', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    for (let sent = 0; sent < 130; sent++) {
      await woman.send('/privacy');
      bot.clock.move(1000);
    }
    bot.telegram.world.clearCalls();
    bot.telegram.world.faults.add(STORM);
    await woman.send('/erase');
    expect(deletions(bot)).toBe(1);
    await bot.app.keepHouse();
    expect(woman.texts()).toEqual([woman.words.plain('telegram-erased-later')]);
  });

  it('is not tried for ever where Telegram says that she has blocked the bot', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    const blocked = { code: 403, description: 'Forbidden: bot was blocked by the user' };
    bot.telegram.world.faults.add({ method: 'deleteMessages', ...blocked, times: 99 });
    await woman.send('/erase');
    bot.telegram.world.clearCalls();
    for (let round = 0; round < 3; round++) {
      bot.clock.move(24 * HOUR);
      await bot.app.keepHouse();
    }
    expect(deletions(bot)).toBe(0);
  });
});
