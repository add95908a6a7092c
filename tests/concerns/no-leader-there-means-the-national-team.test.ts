import { describe, expect, it } from 'vitest';
import { concerns } from '../../src/db/schema.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { appointLeader, suspendLeader } from '../support/answers.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { codeOnScreen, fillForm, openThread, shareConcern } from '../support/flows.ts';

const stored = (bot: TestBot) =>
  bot.app.database.queries
    .select({ audience: concerns.audience, passed: concerns.passed })
    .from(concerns)
    .get();

const NOBODY = 'concerns-audience-nobody';
const OFFICIALS = 'concerns-audience-officials-only';
const INSTEAD = 'concerns-preview-national-instead';

/** Fills the form and goes back to where she chooses who may read it. */
async function atAudience(woman: Visitor): Promise<void> {
  await fillForm(woman);
  await woman.tapKey('concerns-back');
  await woman.tapKey('concerns-back');
}

describe('a place without leaders', () => {
  it.each(LOCALES)('is told before she chooses and before she sends, in %s', async (locale) => {
    const bot = await startTestBot();
    const woman = await bot.newcomer(locale);
    await atAudience(woman);
    expect(woman.screen()).toContain(woman.words.plain(NOBODY));
    await woman.tapKey('concerns-audience-no_officials');
    await woman.tapKey('concerns-urgent-no');
    expect(woman.screen()).toContain(woman.words.plain(INSTEAD));
    await woman.tapKey('concerns-send');
    expect(stored(bot)).toEqual({ audience: 'no_officials', passed: true });
    await openThread(woman, codeOnScreen(woman));
    expect(woman.screen()).toContain(woman.words.plain('concerns-thread-national'));
  });

  it('has nothing to add when she chooses the national team herself', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    await fillForm(woman, { audience: 'national' });
    expect(woman.screen()).not.toContain(woman.words.plain(INSTEAD));
    await woman.tapKey('concerns-send');
    expect(stored(bot)).toEqual({ audience: 'national', passed: false });
  });

  it('is one whose leaders all read elsewhere, or are suspended', async () => {
    const bot = await startTestBot();
    appointLeader(bot, { places: ['KG-B', 'PL'] });
    suspendLeader(bot, appointLeader(bot));
    const woman = await bot.newcomer('en');
    await shareConcern(woman);
    expect(stored(bot)?.passed).toBe(true);
  });
});

describe('a place where only local government reads', () => {
  it('reads what any leader may read, and nothing that excludes it', async () => {
    const bot = await startTestBot();
    appointLeader(bot, { kind: 'local_government' });
    const woman = await bot.newcomer('en');
    await atAudience(woman);
    expect(woman.screen()).toContain(woman.words.plain(OFFICIALS));
    await woman.tapKey('concerns-audience-region');
    await woman.tapKey('concerns-urgent-no');
    expect(woman.screen()).not.toContain(woman.words.plain(INSTEAD));
    await woman.tapKey('concerns-back');
    await woman.tapKey('concerns-back');
    await woman.tapKey('concerns-audience-no_officials');
    await woman.tapKey('concerns-urgent-no');
    expect(woman.screen()).toContain(woman.words.plain(INSTEAD));
    await woman.tapKey('concerns-send');
    expect(stored(bot)).toEqual({ audience: 'no_officials', passed: true });
  });
});

describe('when it changes between her last look and "send"', () => {
  it('nothing is sent before she has been told: a leader has come', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    await fillForm(woman);
    appointLeader(bot);
    await woman.tapKey('concerns-send');
    expect(woman.screen()).toContain(woman.words.plain('concerns-notice-readers_changed'));
    expect(woman.screen()).not.toContain(woman.words.plain(INSTEAD));
    expect(stored(bot)).toBeUndefined();
    await woman.tapKey('concerns-send');
    expect(stored(bot)).toEqual({ audience: 'region', passed: false });
  });

  it('nothing is sent before she has been told: the only leader has gone', async () => {
    const bot = await startTestBot();
    const leader = appointLeader(bot);
    const woman = await bot.newcomer('en');
    await fillForm(woman);
    expect(woman.screen()).not.toContain(woman.words.plain(INSTEAD));
    suspendLeader(bot, leader);
    await woman.tapKey('concerns-send');
    expect(woman.screen()).toContain(woman.words.plain(INSTEAD));
    expect(stored(bot)).toBeUndefined();
    await woman.tapKey('concerns-send');
    expect(stored(bot)).toEqual({ audience: 'region', passed: true });
  });
});
