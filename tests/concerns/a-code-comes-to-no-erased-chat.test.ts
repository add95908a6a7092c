import { describe, expect, it } from 'vitest';
import { startTestBot, type Visitor } from '../support/bot.ts';
import { fillForm } from '../support/flows.ts';

const editRefused = (woman: Visitor) => ({
  chatId: woman.person.id,
  method: 'editMessageText',
  code: 429,
  description: 'Too Many Requests: retry after 120',
  parameters: { retry_after: 120 },
});

const codesOn = (woman: Visitor) =>
  woman
    .texts()
    .join()
    .match(/\b\d{4}( \d{4}){3}\b/g) ?? [];

/** A bot whose edits can be held on their way to Telegram. */
async function startWithHeldEdits() {
  let gate: { arrive: () => void; opened: Promise<void> } | undefined;
  const bot = await startTestBot({
    fetch: async (url, init) => {
      if (typeof url === 'string' && url.endsWith('/editMessageText') && gate) {
        gate.arrive();
        await gate.opened;
      }
      return fetch(url, init);
    },
  });
  /** Holds edits from now on. `held` resolves when the first has come; `release` lets them go. */
  const hold = () => {
    let arrive = () => {};
    let release = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    const opened = new Promise<void>((resolve) => (release = resolve));
    gate = { arrive, opened };
    return { held, release };
  };
  return { bot, hold };
}

describe('a code on its way', () => {
  it('does not come to a chat that she erases while the call goes on', async () => {
    const { bot, hold } = await startWithHeldEdits();
    const woman = await bot.newcomer('ky');
    await fillForm(woman);
    bot.telegram.world.faults.add(editRefused(woman));
    await woman.tapKey('concerns-send');
    const { held, release } = hold();
    const round = bot.app.keepHouse();
    await held;
    await woman.send('/erase');
    release();
    await round;
    await bot.telegram.world.settled();
    expect(codesOn(woman)).toEqual([]);
    await bot.app.keepHouse();
    expect(codesOn(woman)).toEqual([]);
  });

  it('stays when it arrives while its hour ends', async () => {
    const { bot, hold } = await startWithHeldEdits();
    const woman = await bot.newcomer('ky');
    await fillForm(woman);
    bot.telegram.world.faults.add(editRefused(woman));
    await woman.tapKey('concerns-send');
    const { held, release } = hold();
    const rounds = [bot.app.keepHouse()];
    await held;
    bot.clock.move(61 * 60_000);
    rounds.push(bot.app.keepHouse());
    release();
    await Promise.all(rounds);
    await bot.telegram.world.settled();
    expect(codesOn(woman)).toHaveLength(1);
  });
});
