import { describe, expect, it } from 'vitest';
import { LOCALES } from '../src/telegram/locale.ts';
import { startTestBot } from './support/bot.ts';
import { codeOnScreen, fillForm } from './support/flows.ts';

describe('help is always there', () => {
  it.each(LOCALES)('from the menu and by command, in %s', async (locale) => {
    const bot = await startTestBot();
    const woman = await bot.newcomer(locale);
    await woman.tapKey('people-menu-help');
    for (const number of ['112', '102', '103', '101', '117', '111']) expect(woman.screen()).toContain(number);
    await woman.send('/help_now');
    expect(woman.screen()).toContain('117');
  });

  it('for a woman abroad, with the numbers of her country', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('pl');
    await woman.send('/help_now');
    await woman.tapKey('help-abroad');
    // A page without a number asks for her country, and leads back to those she had before her.
    expect(woman.screen()).toBe(woman.words.plain('concerns-ask-country').replaceAll(/<[^>]+>/g, ''));
    expect(woman.buttons()).toContain(woman.words.plain('help-in-kyrgyzstan'));
    await woman.tapKey('place-GB');
    expect(woman.screen()).toContain('999');
    expect(woman.screen()).toContain('08082000247');
    await woman.tapKey('help-in-kyrgyzstan');
    expect(woman.screen()).toContain('117');
  });

  it('in the middle of a form, which then goes on', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-O');
    await woman.send('/help_now');
    expect(woman.screen()).toContain('117');
    await woman.tapKey('category-work');
    await woman.send('Айлык бербейт');
    await woman.tapKey('concerns-words-done');
    await woman.tapKey('concerns-audience-region');
    await woman.tapKey('concerns-urgent-no');
    await woman.tapKey('concerns-send');
    expect(codeOnScreen(woman)).toBeTruthy();
  });

  it('before any language is chosen', async () => {
    const bot = await startTestBot();
    const person = bot.telegram.world.addPerson({ firstName: 'x', languageCode: 'fr' });
    person.send('/help_now');
    await bot.telegram.world.settled();
    expect(person.last()?.text).toContain('117');
  });

  it('when the database is gone, while all else asks for patience', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ru');
    bot.app.database.close();
    await woman.send('/help_now');
    expect(woman.screen()).toContain('117');
    await woman.send('/privacy');
    expect(woman.screen()).toContain('Telegram');
    await woman.send('/concern');
    expect(woman.screen()).toBe(woman.words.plain('telegram-trouble'));
    await woman.tapKey('people-menu-back');
    expect(woman.screen()).toBe(woman.words.plain('telegram-trouble'));
  });

  it('when the database refuses to store a concern: nothing is lost, and she may try again', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ru');
    await fillForm(woman, { words: 'Закрыли детский сад' });
    const { queries } = bot.app.database;
    queries.run(
      'create trigger full_disk before insert on concerns begin select raise(abort, "disk full"); end',
    );
    await woman.tapKey('concerns-send');
    expect(woman.screen()).toContain(woman.words.plain('concerns-notice-not_sent'));
    expect(woman.screen()).toContain('Закрыли детский сад');
    queries.run('drop trigger full_disk');
    await woman.tapKey('concerns-send');
    expect(woman.screen()).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
  });
});
