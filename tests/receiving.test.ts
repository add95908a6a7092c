import { describe, expect, it } from 'vitest';
import { startTestBot } from './support/bot.ts';
import { shareConcern } from './support/flows.ts';

describe('receiving', () => {
  it('keeps the order of one chat and lets chats run beside each other', async () => {
    const bot = await startTestBot();
    const women = await Promise.all([bot.newcomer('ky'), bot.newcomer('ru'), bot.newcomer('uz')]);
    bot.telegram.world.latencyMs = 20;
    for (const woman of women) {
      await woman.person.tap(woman.words.plain('people-menu-concern'));
    }
    await bot.telegram.world.settled();
    bot.telegram.world.clearCalls();
    for (const woman of women) woman.person.send('биринчи');
    for (const woman of women) woman.person.send('экинчи');
    await bot.telegram.world.settled();
    const chats = bot.telegram.world.calls.map(({ payload }) => payload['chat_id']);
    // Had one chat waited for another, the calls of each chat would stand together.
    expect(new Set(chats.slice(0, 4)).size).toBeGreaterThan(1);
    for (const woman of women) {
      await woman.tapKey('place-KG-O');
      await woman.tapKey('category-work');
      await woman.tapKey('concerns-words-done');
      await woman.tapKey('concerns-audience-region');
      await woman.tapKey('concerns-urgent-no');
      expect(woman.screen()).toMatch(/биринчи\s+экинчи/);
    }
  });

  it('waits out 429, 5xx and broken connections without a word to her', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const { faults } = bot.telegram.world;
    faults.add({
      method: 'editMessageText',
      times: 2,
      code: 429,
      description: 'Too Many Requests: retry after 3',
      parameters: { retry_after: 3 },
    });
    faults.add({ method: 'editMessageText', times: 1, code: 502, description: 'Bad Gateway' });
    faults.add({ method: 'sendMessage', times: 2, code: 500, description: 'Internal Server Error' });
    expect(await shareConcern(woman)).toBeTruthy();
    const retried = bot.logs.filter(({ name }) => name === 'api_retried').map(({ facts }) => facts);
    expect(retried).toContainEqual({ method: 'editMessageText', code: 429, waitMs: 3000 });
    expect(retried).toContainEqual(expect.objectContaining({ code: 502 }));
    expect(bot.logs.filter(({ name }) => name === 'update_failed')).toEqual([]);
  });

  it('logs a refusal by method, code and a word of ours, never by what Telegram quotes', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const description =
      'Bad Request: can\'t parse entities: Unsupported start tag "менинсырым" at byte offset 7';
    bot.telegram.world.faults.add({ method: 'sendMessage', times: 1, code: 400, description });
    await woman.send('/privacy');
    expect(bot.logs).toContainEqual({
      name: 'api_failed',
      facts: { method: 'sendMessage', code: 400, reason: 'unparsable' },
    });
    expect(JSON.stringify(bot.logs)).not.toContain('менинсырым');
  });

  it('confirms an update only after it has been handled', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    bot.telegram.world.latencyMs = 30;
    woman.person.send('/privacy');
    await bot.telegram.world.settled();
    // settled() waits for the confirmation; had it come early, the answer would not be here yet.
    expect(woman.screen()).toContain('Telegram');
  });

  it('in a group, offers the private chat and takes the command away', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const group = bot.telegram.world.addGroup({
      title: 'Айыл',
      kind: 'supergroup',
      members: [woman.person],
      botIsMember: true,
      botIsAdmin: true,
    });
    woman.person.send('/concern@kurak_voices_bot', { chat: group });
    woman.person.send('салам', { chat: group });
    await bot.telegram.world.settled();
    const seen = woman.person.visible(group);
    expect(seen.map((message) => message.text)).toContain(woman.words.plain('telegram-group-concern'));
    expect(seen.filter((message) => message.side === 'theirs')).toHaveLength(1);
    const link = seen.at(-1)?.keyboard.flat()[0] ?? seen.flatMap((message) => message.keyboard.flat())[0];
    expect(link).toMatchObject({ kind: 'url', url: expect.stringMatching(/\?start=concern$/) });
  });
});
