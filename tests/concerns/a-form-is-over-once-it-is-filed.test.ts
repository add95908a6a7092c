import { describe, expect, it } from 'vitest';
import { drafts, concerns } from '../../src/db/schema.ts';
import type { Fault } from '../../src/playground/bot-api/model.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { codeOnScreen, fillForm } from '../support/flows.ts';

const WORDS = 'Айылда таза суу жок';
const MINUTE = 60_000;

type Answer = Pick<Fault, 'code' | 'description' | 'parameters'>;
const slowDown = (seconds: number): Answer => ({
  code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
});
const BLOCKED: Answer = { code: 403, description: 'Forbidden: bot was blocked by the user' };
const BAD_GATEWAY: Answer = { code: 502, description: 'Bad Gateway' };
const ANSWERS: Record<string, Answer> = {
  'wait half a minute': slowDown(30),
  'wait two minutes': slowDown(120),
  'she has blocked the bot': BLOCKED,
  'a broken gateway': BAD_GATEWAY,
};

/** How many stored concerns the key's holder finds named in drafts. */
function linked(bot: TestBot): number {
  const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
  const { queries } = bot.app.database;
  const states = queries
    .select()
    .from(drafts)
    .all()
    .map(({ chat, state }) => room.open('draft', state, chat.toString('hex')));
  const ids = queries.select({ id: concerns.id }).from(concerns).all();
  return ids.filter(({ id }) => states.some((state) => state.includes(id.toString('base64url')))).length;
}

const stored = (bot: TestBot) => bot.app.database.queries.select().from(concerns).all();

describe('a form whose concern is filed', () => {
  it.each(Object.keys(ANSWERS))('is over, though Telegram answers: %s', async (answer) => {
    const whileWaiting: number[] = [];
    let looking = false;
    const bot: TestBot = await startTestBot({
      sleep: () => Promise.resolve(void (looking && whileWaiting.push(linked(bot)))),
    });
    const woman = await bot.newcomer('ky');
    await fillForm(woman, { words: WORDS });
    const refused = { chatId: woman.person.id, times: 1, ...BAD_GATEWAY, ...ANSWERS[answer] };
    for (const method of ['editMessageText', 'answerCallbackQuery']) {
      bot.telegram.world.faults.add({ ...refused, method });
    }
    looking = true;
    await woman.tapKey('concerns-send');
    looking = false;
    expect(whileWaiting).toEqual([]);
    expect(linked(bot)).toBe(0);
    expect(stored(bot)).toHaveLength(1);

    await bot.app.keepHouse();
    const code = codeOnScreen(woman);
    expect(woman.texts().join()).not.toContain(WORDS);
    await woman.send(`/reply ${code}`);
    expect(woman.screen()).toContain(WORDS);
  });

  it('can be neither changed nor cancelled while its code is on the way: a tap brings the code', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await fillForm(woman, { words: WORDS });
    const refused = { chatId: woman.person.id, method: 'editMessageText', ...slowDown(120) };
    bot.telegram.world.faults.add({ ...refused, times: 2 });
    await woman.tapKey('concerns-send');
    const told = await woman.person.tap(woman.words.plain('concerns-back'));
    await bot.telegram.world.settled();
    expect(told).toMatchObject({ text: woman.words.plain('concerns-code-soon') });
    await woman.tapKey('concerns-cancel');
    expect(woman.texts().join()).not.toContain(woman.words.plain('concerns-cancelled'));
    codeOnScreen(woman);
    expect(stored(bot).map(({ status, audience }) => ({ status, audience }))).toEqual([
      { status: 'new', audience: 'region' },
    ]);
  });

  it('can be neither changed nor cancelled by a draft that could not be deleted', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await fillForm(woman, { words: WORDS });
    const [draft] = bot.app.database.queries.select().from(drafts).all();
    await woman.tapKey('concerns-send');
    if (draft) bot.app.database.queries.insert(drafts).values(draft).run();
    await woman.send('/cancel');
    expect(woman.texts().join()).not.toContain(woman.words.plain('concerns-cancelled'));
    codeOnScreen(woman);
    expect(linked(bot)).toBe(0);
  });

  it('shows its code at the latest when the bot is stopped, for the next process knows nothing of it', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await fillForm(woman);
    const refused = { chatId: woman.person.id, method: 'editMessageText', ...slowDown(120) };
    bot.telegram.world.faults.add(refused);
    await woman.tapKey('concerns-send');
    await bot.restart();
    expect(codeOnScreen(woman)).toMatch(/^\d/);
  });

  it('shows no code in a chat that she has erased meanwhile, nor after an hour', async () => {
    const bot = await startTestBot();
    const women = [await bot.newcomer('ky'), await bot.newcomer('ru')];
    for (const woman of women) {
      await fillForm(woman);
      const refused = { chatId: woman.person.id, method: 'editMessageText', ...slowDown(120) };
      bot.telegram.world.faults.add(refused);
      await woman.tapKey('concerns-send');
    }
    await women[0]?.send('/erase');
    await bot.app.keepHouse();
    expect(women.map((woman) => /\d{4} \d{4}/.test(woman.texts().join()))).toEqual([false, true]);

    const late = await bot.newcomer('en');
    await fillForm(late);
    const refused = { chatId: late.person.id, method: 'editMessageText', ...slowDown(120) };
    bot.telegram.world.faults.add(refused);
    await late.tapKey('concerns-send');
    bot.clock.move(61 * MINUTE);
    await bot.app.keepHouse();
    expect(late.texts().join()).not.toMatch(/\d{4} \d{4}/);
  });
});
