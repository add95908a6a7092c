import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concerns, subscriptions, threadEntries } from '../src/db/schema.ts';
import { startTestBot } from './support/bot.ts';
import { codeOnScreen, fillForm, openThread, shareConcern } from './support/flows.ts';

describe('stale and forged buttons', () => {
  it('a second tap on "send" sends nothing more', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await fillForm(woman);
    const preview = woman.person.last();
    const send = { message: preview?.id ?? 0, row: 0, column: 0 };
    await Promise.all([woman.person.tap(send), woman.person.tap(send), woman.person.tap(send)]);
    await bot.telegram.world.settled();
    expect(bot.app.database.queries.select().from(concerns).all()).toHaveLength(1);
    // And the code stays where she can see it.
    expect(codeOnScreen(woman)).toBeTruthy();
  });

  it('a button of an expired form says so and offers to begin anew', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ru');
    await fillForm(woman);
    bot.clock.move(61 * 60_000);
    const answer = await woman.person.tap(woman.words.plain('concerns-send'));
    expect(answer).toEqual({ text: woman.words.plain('concerns-expired'), show_alert: true });
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    expect(woman.screen()).toBe(woman.words.plain('concerns-expired'));
    expect(woman.buttons()).toContain(woman.words.plain('people-menu-concern'));
    expect(bot.app.database.queries.select().from(concerns).all()).toEqual([]);
  });

  it('buttons of an older form do not steer a newer one, and its message is gone', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    await woman.tapKey('people-menu-concern');
    const old = woman.person.last()?.id ?? 0;
    const shown = JSON.stringify(bot.telegram.world.calls.map(({ payload }) => payload));
    const nonce = /"f:([A-Za-z0-9_-]{4}):pick:/.exec(shown)?.[1] ?? '';
    expect(nonce).not.toBe('');
    await woman.send('/concern');
    await woman.tapKey('concerns-anew');
    expect(woman.person.visible().map(({ id }) => id)).not.toContain(old);
    await woman.person.tap({ message: old, data: `f:${nonce}:pick:KG-O` });
    await bot.telegram.world.settled();
    expect(woman.screen()).toContain('Where are you?');
  });

  it('two forms at once: she is asked which, and neither is lost by asking', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-work');
    await woman.send('They have not paid us');
    await woman.send('/start');
    await woman.tapKey('people-menu-concern');
    expect(woman.screen()).toBe(woman.words.plain('concerns-resume-ask'));
    await woman.tapKey('concerns-resume');
    // The copy she goes on with is the only one left.
    expect(woman.texts().filter((text) => text.includes('I have your words'))).toHaveLength(1);
    await woman.tapKey('concerns-words-done');
    expect(woman.screen()).toContain('Who may read it?');
  });

  it("one woman's buttons do nothing in another's hands", async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    await openThread(woman, code);
    const page = woman.person.last();
    const stranger = await bot.newcomer('ru');
    for (const data of ['t:page', 't:withdraw:yes', 't:send:plain', 't:helped:no', 't:write']) {
      await stranger.person.tap({ message: page?.id ?? 0, data });
      await bot.telegram.world.settled();
      expect(stranger.texts().join()).not.toContain('Айылда таза суу жок');
    }
    expect(bot.app.database.queries.select().from(threadEntries).all()).toHaveLength(1);
    expect(bot.app.database.queries.select().from(concerns).get()).toMatchObject({
      status: 'new',
      helped: null,
    });
  });

  it('any forged data is answered, and never fails or writes', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    const code = await shareConcern(woman);
    await openThread(woman, code);
    const page = woman.person.last()?.id ?? 0;
    const part = fc.oneof(
      fc.constantFrom(
        '',
        '*',
        'pick',
        'send',
        'page',
        '-1',
        '1e9',
        'toggle',
        'place',
        'KG-XX',
        'concern',
        'yes',
        '__proto__',
      ),
      fc.string({ maxLength: 10 }),
    );
    const forged = fc
      .tuple(fc.constantFrom('m', 'l', 'f', 't', 'n', 'x'), part, part, part)
      .map((parts) => parts.join(':'));
    await fc.assert(
      fc.asyncProperty(forged, async (data) => {
        fc.pre(Buffer.byteLength(data) <= 64 && !data.includes('anew'));
        bot.clock.move(1000);
        await woman.person.tap({ message: page, data });
        await bot.telegram.world.settled();
      }),
      { numRuns: 150 },
    );
    expect(bot.logs.filter(({ name }) => name === 'update_failed')).toEqual([]);
    expect(bot.app.database.queries.select().from(subscriptions).all()).toEqual([]);
    expect(bot.app.database.queries.select().from(threadEntries).all()).toHaveLength(1);
  });

  it('a tap with no data, or on a message that is gone, is met politely', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    const answer = await woman.person.tap({ message: 1, data: 'nobody:knows' });
    expect(answer).toMatchObject({ text: woman.words.plain('telegram-old-button') });
  });
});
