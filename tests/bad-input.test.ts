import { describe, expect, it } from 'vitest';
import { concerns } from '../src/db/schema.ts';
import { startTestBot, visitorOf } from './support/bot.ts';
import { codeOnScreen, openThread, shareConcern } from './support/flows.ts';

async function atWords() {
  const bot = await startTestBot();
  const woman = await bot.newcomer('en');
  await woman.tapKey('people-menu-concern');
  await woman.tapKey('place-KG-O');
  await woman.tapKey('category-work');
  return { bot, woman };
}

async function finish(woman: Awaited<ReturnType<typeof atWords>>['woman']) {
  await woman.tapKey('concerns-audience-region');
  await woman.tapKey('concerns-urgent-no');
  await woman.tapKey('concerns-send');
  return codeOnScreen(woman);
}

describe('bad input', () => {
  it('a text of 5,000 characters, which Telegram splits, is kept whole and shortened as she chooses', async () => {
    const { woman } = await atWords();
    await woman.send('work '.repeat(819));
    await woman.send('work '.repeat(181));
    await woman.tapKey('concerns-words-done');
    expect(woman.screen()).toContain('too long');
    await woman.tapKey('concerns-cut', { limit: 4000 });
    expect(await finish(woman)).toBeTruthy();
  });

  it.each([
    ['only emoji', '😭😭😭'],
    ['only dots', '......'],
    ['invisible characters', '\u200b\u200c\u2060'],
  ])('%s: she is asked for words, and goes on', async (_, text) => {
    const { woman } = await atWords();
    await woman.send(text);
    expect(woman.screen()).toContain(woman.words.plain('concerns-notice-no_words'));
    await woman.send('They do not pay us');
    await woman.tapKey('concerns-words-done');
    expect(await finish(woman)).toBeTruthy();
  });

  it.each([
    ['HTML', '<b>bold</b> & <script>alert(1)</script> <unclosed'],
    ['Markdown', '*bold* _it_ [x](http://a.b) `c`'],
    ['Fluent', '{ $words } { -term } {"x"}'],
    ['right-to-left override', 'start \u202eesrever\u202c end'],
    ['entities', '&lt;b&gt; &amp;amp; &#1234567;'],
  ])('%s in her words is text, in the preview and in the thread', async (_, text) => {
    const { woman } = await atWords();
    await woman.send(text);
    await woman.tapKey('concerns-words-done');
    // A link among them is something that could identify her.
    if (woman.buttons().includes(woman.words.plain('concerns-go-on'))) {
      for (const mask of woman.buttons().filter((label) => label.startsWith('✓'))) await woman.tap(mask);
      await woman.tapKey('concerns-go-on');
    }
    const code = await finish(woman);
    await openThread(woman, code);
    expect(woman.screen()).toContain(text.replace(/[\u202a-\u202e]/g, ''));
  });

  it.each(['photo', 'voice', 'sticker', 'document', 'contact', 'location', 'video'] as const)(
    'a %s in the form gets a friendly answer, and the form stands',
    async (kind) => {
      const { bot, woman } = await atWords();
      await woman.send('The first part');
      woman.person.media(kind);
      await bot.telegram.world.settled();
      expect(woman.texts().join()).toContain(woman.words.plain('concerns-notice-text_only'));
      await woman.tapKey('concerns-words-done');
      expect(await finish(woman)).toBeTruthy();
    },
  );

  it.each(['photo', 'sticker', 'contact'] as const)('a %s outside any form gets the menu', async (kind) => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    woman.person.media(kind);
    await bot.telegram.world.settled();
    expect(woman.buttons()).toContain(woman.words.plain('people-menu-concern'));
  });

  it('a forwarded text is taken as her words, and not who wrote it', async () => {
    const { bot, woman } = await atWords();
    woman.person.forward('They closed our school');
    await bot.telegram.world.settled();
    await woman.tapKey('concerns-words-done');
    expect(await finish(woman)).toBeTruthy();
  });

  it('an edit of a message she has sent changes her words', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    // The deletion fails, so that the message is still there to be edited.
    bot.telegram.world.faults.add({
      method: 'deleteMessage',
      code: 400,
      description: 'Bad Request: x',
      times: 1,
    });
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-work');
    const id = await woman.send('Frist');
    woman.person.edit(id, 'First of all');
    await bot.telegram.world.settled();
    await woman.tapKey('concerns-words-done');
    await woman.tapKey('concerns-audience-region');
    await woman.tapKey('concerns-urgent-no');
    expect(woman.screen()).toContain('First of all');
    expect(woman.screen()).not.toContain('Frist');
  });

  it('a flood keeps nobody from the help lines, nor from erasing all of it', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    for (let sent = 0; sent < 60; sent++) woman.person.forward(`He says that he will come ${sent}`);
    await bot.telegram.world.settled();
    await woman.send('/help_now');
    expect(woman.screen()).toContain('112');
    await woman.tapKey('help-abroad');
    expect(woman.buttons()).toContain(woman.words.plain('place-RU'));
    await woman.send('/erase');
    expect(woman.texts()).toEqual([woman.words.plain('telegram-erased')]);
    await woman.tapKey('telegram-erased-close');
    expect(woman.texts()).toEqual([]);
  });

  it('100 messages at once: a person is asked to slow down once, and what was kept stays kept', async () => {
    const { bot, woman } = await atWords();
    for (let sent = 0; sent < 100; sent++) woman.person.send(`piece number ${sent} of many`);
    await bot.telegram.world.settled();
    const told = woman.texts().filter((text) => text === woman.words.plain('telegram-slow-down'));
    expect(told).toHaveLength(1);
    bot.clock.move(11_000);
    await woman.tapKey('concerns-words-done');
    expect(await finish(woman)).toBeTruthy();
    // What was passed over is still in the chat, for her to see.
    expect(woman.texts().some((text) => text.startsWith('piece number 99'))).toBe(true);
  });

  it('/start in the middle shows the menu with a way back into the form', async () => {
    const { woman } = await atWords();
    await woman.send('A wall fell on the road');
    await woman.send('/start');
    await woman.tapKey('concerns-resume');
    await woman.tapKey('concerns-words-done');
    expect(await finish(woman)).toBeTruthy();
  });

  it('unknown commands and idle cancels get the menu', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    await woman.send('/nonsense');
    expect(woman.screen()).toContain(woman.words.plain('telegram-unknown-command'));
    await woman.send('/cancel');
    expect(woman.screen()).toContain(woman.words.plain('telegram-nothing-to-cancel'));
  });

  it('updates of kinds it does not know are passed over in silence', async () => {
    const bot = await startTestBot();
    bot.telegram.world.push({
      inline_query: { id: '1', from: { id: 5, is_bot: false, first_name: 'x' }, query: 'q', offset: '' },
    });
    bot.telegram.world.push({ something_new: { nested: [{ deep: true }] } });
    bot.telegram.world.push({});
    await bot.telegram.world.settled();
    expect(bot.logs.filter(({ name }) => name === 'update_failed')).toEqual([]);
  });

  it('a woman who blocks the bot in the middle harms nobody', async () => {
    const { bot, woman } = await atWords();
    woman.person.block();
    woman.person.send('words');
    await bot.telegram.world.settled();
    woman.person.unblock();
    const other = await bot.newcomer('ru');
    expect(await shareConcern(other)).toBeTruthy();
  });

  it('a number of a wrong length is a slip, not a concern', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('en');
    await woman.send('1234 5678 9012 345');
    expect(woman.screen()).toBe(woman.words.plain('concerns-code-typo'));
    await woman.send('/reply hello');
    expect(woman.screen()).toContain('16 digits');
  });

  it('the first words of somebody without a language are kept too', async () => {
    const bot = await startTestBot();
    const person = bot.telegram.world.addPerson({ firstName: 'x', languageCode: 'tr' });
    const woman = visitorOf(bot.telegram, person, 'ky');
    await woman.send('Мугалим жок');
    expect(woman.screen()).toContain(woman.words.plain('concerns-notice-kept_words'));
    expect(bot.app.database.queries.select().from(concerns).all()).toEqual([]);
  });

  it('a long form costs the same at its hundredth update as at its first', async () => {
    const { bot, woman } = await atWords();
    for (let sent = 0; sent < 60; sent++) {
      bot.clock.move(1000);
      await woman.send(`part ${sent}`);
    }
    const rows = bot.app.database.queries.query.drafts.findMany().sync();
    expect(rows[0]?.state.length).toBeLessThan(40_000);
    await fillFromWords(woman);
  });
});

async function fillFromWords(woman: Awaited<ReturnType<typeof atWords>>['woman']) {
  await woman.tapKey('concerns-words-done');
  expect(await finish(woman)).toBeTruthy();
}
