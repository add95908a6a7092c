import { describe, expect, it } from 'vitest';
import { concerns, threadEntries } from '../src/db/schema.ts';
import { LOCALES } from '../src/telegram/locale.ts';
import { startTestBot } from './support/bot.ts';
import { codeOnScreen, fillForm, openThread, shareConcern } from './support/flows.ts';

describe('a woman shares a concern', () => {
  it.each(LOCALES)('from the first contact to the return code, in %s', async (locale) => {
    const bot = await startTestBot();
    const woman = await bot.newcomer(locale);
    expect(woman.buttons()).toContain(woman.words.plain('people-menu-concern'));
    await fillForm(woman, { place: 'KG-N', category: 'education', audience: 'no_officials', urgent: true });
    for (const said of [
      'place-KG-N',
      'category-education',
      'concerns-audience-no_officials',
      'concerns-preview-urgent',
    ]) {
      expect(woman.screen()).toContain(woman.words.plain(said));
    }
    expect(woman.screen()).toContain('Айылда таза суу жок');
    await woman.tapKey('concerns-send');
    expect(codeOnScreen(woman)).toMatch(/^\d{4}( \d{4}){3}$/);
    expect(bot.app.database.queries.select().from(concerns).all()).toMatchObject([
      {
        place: 'KG-N',
        category: 'education',
        audience: 'no_officials',
        urgent: true,
        status: 'new',
        day: '2026-03-04',
      },
    ]);
  });

  it('keeps one living message, and takes her words out of the chat', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await shareConcern(woman, { words: 'Мектепте жылуулук жок' });
    expect(woman.person.visible().filter((message) => message.side === 'theirs')).toHaveLength(1);
    expect(woman.texts().join('\n')).not.toContain('Мектепте жылуулук жок');
  });

  it('goes back and forth without losing what she chose', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ru');
    await fillForm(woman, { words: 'Нет воды в селе' });
    for (let steps = 0; steps < 9; steps++) await woman.tapKey('concerns-back').catch(() => undefined);
    await woman.tapKey('place-KG-T');
    await woman.tapKey('category-work');
    await woman.tapKey('concerns-words-done');
    await woman.tapKey('concerns-audience-national');
    await woman.tapKey('concerns-urgent-no');
    expect(woman.screen()).toContain('Нет воды в селе');
    expect(woman.screen()).toContain(woman.words.plain('place-KG-T'));
  });

  it('may cancel at each step, and nothing of it stays', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    await fillForm(woman);
    await woman.tapKey('concerns-cancel');
    expect(woman.screen()).toBe(woman.words.plain('concerns-cancelled'));
    await woman.tapKey('people-menu-back');
    await woman.tapKey('people-menu-concern');
    await woman.send('/cancel');
    expect(woman.screen()).toBe(woman.words.plain('concerns-cancelled'));
    expect(bot.app.database.queries.select().from(concerns).all()).toEqual([]);
  });

  it('shows help lines before anything else when it is about violence', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-B');
    await woman.tapKey('category-home_violence');
    for (const number of ['102', '117', '112']) expect(woman.screen()).toContain(number);
    await woman.tapKey('concerns-go-on');
    expect(woman.screen()).toContain(
      woman.words
        .plain('concerns-ask-words')
        .split('\n')[0]
        ?.replace(/<[^>]+>/g, ''),
    );
  });

  it('hides a telephone number unless she wants it shown', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ru');
    const code = await shareConcern(woman, { words: 'Позвоните мне: 0555 123 456, пожалуйста' });
    await openThread(woman, code);
    expect(woman.screen()).toContain(`[${woman.words.plain('concerns-kind-phone')}]`);
    expect(woman.screen()).not.toContain('0555');
  });

  it('can be sent from abroad', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('pl');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('concerns-abroad');
    await woman.tapKey('place-PL');
    await woman.tapKey('category-migration');
    await woman.send('Agencja zabrała mi dokumenty');
    await woman.tapKey('concerns-words-done');
    await woman.tapKey('concerns-audience-region');
    await woman.tapKey('concerns-urgent-no');
    await woman.tapKey('concerns-send');
    expect(codeOnScreen(woman)).toBeTruthy();
  });

  it('who simply writes is heard, and asked the questions after', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.send('Күйөөм ичет, айла таппай калдым');
    expect(woman.texts().join()).not.toContain('Күйөөм ичет');
    expect(woman.screen()).toContain(woman.words.plain('concerns-notice-kept_words'));
    await woman.tapKey('place-KG-Y');
    await woman.tapKey('category-family_roles');
    await woman.tapKey('concerns-words-done');
    await woman.tapKey('concerns-audience-region');
    await woman.tapKey('concerns-urgent-no');
    expect(woman.screen()).toContain('Күйөөм ичет');
  });

  it('with 4,000 characters in several messages arrives whole', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-work');
    const parts = ['а', 'б', 'в', 'г'].map((letter) => `${letter}ө `.repeat(333).trim());
    for (const part of parts) await woman.send(part);
    await woman.tapKey('concerns-words-done');
    await woman.tapKey('concerns-audience-region');
    await woman.tapKey('concerns-urgent-no');
    await woman.tapKey('concerns-send');
    codeOnScreen(woman);
    const [entry] = bot.app.database.queries.select().from(threadEntries).all();
    expect(entry?.body.length).toBeGreaterThan(parts.join('\n').length);
  });

  it('over her quota is not sent, kindly: her words stay where they are, and go when the day is over', async () => {
    const bot = await startTestBot({ limits: { concernsPerDay: 1 } });
    const woman = await bot.newcomer('en');
    await shareConcern(woman);
    await woman.tapKey('people-menu-back');
    bot.clock.move(23.5 * 3_600_000);
    await fillForm(woman, { words: 'No bus comes to our village' });
    await woman.tapKey('concerns-send');
    expect(woman.texts().join()).toContain(woman.words.plain('concerns-notice-enough_today'));
    expect(woman.texts().join()).toContain('No bus comes to our village');
    const rows = () => bot.app.database.queries.select().from(concerns).all();
    expect(rows()).toHaveLength(1);
    bot.clock.move(0.6 * 3_600_000);
    await woman.tapKey('concerns-send');
    expect(rows().map(({ status }) => status)).toEqual(['new', 'new']);
  });

  it('in a flood from many accounts goes to quarantine, and she is told the same', async () => {
    const bot = await startTestBot({ limits: { concernsOverallPerHour: 1 / 24 } });
    for (const locale of ['en', 'ru'] as const) await shareConcern(await bot.newcomer(locale));
    const statuses = bot.app.database.queries.select({ status: concerns.status }).from(concerns).all();
    expect(statuses.map(({ status }) => status).toSorted()).toEqual(['new', 'quarantined']);
  });
});
