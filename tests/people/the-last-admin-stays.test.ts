import { describe, expect, it } from 'vitest';
import { staff } from '../../src/db/schema.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { makeAdmin } from '../support/staff.ts';

const states = (bot: TestBot) =>
  bot.app.database.queries
    .select()
    .from(staff)
    .all()
    .map(({ state }) => state)
    .toSorted();

describe('the last active admin', () => {
  it('can be neither paused nor removed, also not by herself, and is told why', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en', 'First');
    await admin.send('/admins');
    await admin.tap('First');
    await admin.tapKey('people-do-suspend');
    expect(admin.screen()).toContain('Invite another admin first');
    await admin.tapKey('people-do-remove');
    await admin.tapKey('people-remove-yes');
    expect(admin.screen()).toContain('Invite another admin first');
    expect(states(bot)).toEqual(['active']);
  });

  it('may leave when there is another, but not one who is paused', async () => {
    const bot = await startTestBot();
    const first = await makeAdmin(bot, 'en', 'First');
    const second = await makeAdmin(bot, 'ru', 'Second');
    await first.send('/admins');
    await first.tap('Second');
    await first.tapKey('people-do-suspend');
    await first.send('/admins');
    await first.tap('First');
    await first.tapKey('people-do-remove');
    await first.tapKey('people-remove-yes');
    expect(states(bot)).toEqual(['active', 'suspended']);
    await first.send('/admins');
    await first.tap('Second');
    await first.tapKey('people-do-restore');
    await first.send('/admins');
    await first.tap('First');
    await first.tapKey('people-do-remove');
    await first.tapKey('people-remove-yes');
    expect(states(bot)).toEqual(['active', 'removed']);
    // What is left on her screen is the menu of a woman.
    expect(first.buttons()).not.toContain(first.words.plain('people-menu-admins'));
    await second.send('/admins');
    expect(second.buttons()).toContain('Second');
    expect(second.buttons()).not.toContain('First');
  });

  it('of two who remove each other at once stays', async () => {
    const bot = await startTestBot();
    const [first, second] = [await makeAdmin(bot, 'en', 'First'), await makeAdmin(bot, 'en', 'Second')];
    await first.send('/admins');
    await first.tap('Second');
    await first.tapKey('people-do-remove');
    await second.send('/admins');
    await second.tap('First');
    await second.tapKey('people-do-remove');
    await Promise.all([first.tapKey('people-remove-yes'), second.tapKey('people-remove-yes')]);
    expect(states(bot)).toEqual(['active', 'removed']);
  });
});
