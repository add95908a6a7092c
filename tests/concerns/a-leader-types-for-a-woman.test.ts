import { readFileSync } from 'node:fs';
import { Message, parse } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { SAID_OF_HER } from '../../src/concerns/intake/assisted-words.ts';
import { audit, concerns, passingMessages, threadEntries } from '../../src/db/schema.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { enterForHer, fillForHer } from '../support/assist.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { codeOnScreen, fillForm, openThread, shareConcern } from '../support/flows.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { tracesIn } from '../support/traces.ts';
import { answerOpen, forge, openFromQueue, storedConcerns } from '../support/triage.ts';

const MINUTE = 60_000;
const WORDS = 'Кайнатам мени үйдөн чыгарбайт';

async function osh(locale: (typeof LOCALES)[number] = 'ky', kind: 'ngo' | 'local_government' = 'ngo') {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale, kind, places: ['KG-O'] });
  return { bot, leader };
}

/** All that is stored of concerns, but for what is drawn by chance. */
function filed({ app }: TestBot) {
  return app.database.queries
    .select()
    .from(concerns)
    .all()
    .map(({ id: _id, codeHash: _code, ...rest }) => rest);
}

/** The English messages of a file, each with the names of its blanks. That all languages have the same is tested elsewhere. */
function messagesOf(file: string): [string, Set<string>][] {
  const source = readFileSync(new URL(`../../locales/en/${file}.ftl`, import.meta.url), 'utf8');
  return parse(source, {}).body.flatMap((entry) => {
    if (!(entry instanceof Message)) return [];
    const written = source.slice(entry.span?.start, entry.span?.end);
    return [[entry.id.name, new Set([...written.matchAll(/\$(\w+)/g)].map(([, name = '']) => name))]];
  });
}

const suspend = (bot: TestBot, leader: Visitor) => {
  const id = staffOf(bot).byChat(leader.person.id)?.id;
  if (id) staffOf(bot).setState(id, 'suspended');
};

describe('a leader', () => {
  it.each(LOCALES)('types for a woman without Telegram, from the menu to her code, in %s', async (locale) => {
    const { bot, leader } = await osh(locale);
    await leader.tapKey('people-menu-assist');
    expect(leader.screen()).toContain(leader.words.html('assist-intro').split('\n\n').at(-1));
    await leader.tapKey('assist-begin');
    expect(leader.screen()).toBe(leader.words.html('assist-ask-place').replace(/<[^>]+>/g, ''));
    await leader.tapKey('assist-abroad');
    await leader.tapKey('place-PL');
    await leader.tapKey('category-migration');
    await leader.send(WORDS);
    await leader.tapKey('concerns-words-done');
    await leader.tapKey('concerns-audience-national');
    await leader.tapKey('concerns-urgent-no');
    expect(leader.screen()).toContain(WORDS);
    await leader.tapKey('assist-send');
    expect(leader.screen()).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
    expect(filed(bot)).toMatchObject([{ place: 'PL', category: 'migration', audience: 'national' }]);
  });

  it('has nothing of her on her screen but the code, which she removes with one tap', async () => {
    const { leader } = await osh();
    const code = await enterForHer(leader, { words: WORDS });
    expect(leader.texts().filter((text) => text.includes('Кайнатам'))).toEqual([]);
    expect(leader.texts().filter((text) => text.includes(code))).toHaveLength(1);
    await leader.tapKey('assist-handed');
    expect(leader.texts().filter((text) => text.includes(code))).toEqual([]);
  });

  it('may forget to remove it: the page goes by itself after half an hour', async () => {
    const { bot, leader } = await osh();
    const code = await enterForHer(leader);
    bot.clock.move(29 * MINUTE);
    await bot.app.keepHouse();
    expect(leader.texts().some((text) => text.includes(code))).toBe(true);
    bot.clock.move(2 * MINUTE);
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    expect(leader.texts().some((text) => text.includes(code))).toBe(false);
  });

  it('has time to write it down though the bot is started anew just then; it goes a day later', async () => {
    const { bot, leader } = await osh();
    const code = await enterForHer(leader);
    await bot.restart();
    expect(leader.texts().some((text) => text.includes(code))).toBe(true);
    bot.clock.move(24 * 60 * MINUTE);
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    expect(leader.texts().some((text) => text.includes(code))).toBe(false);
    expect(bot.app.database.queries.select().from(passingMessages).all()).toEqual([]);
  });

  it('sees it go by itself also when it came late, because Telegram did not answer', async () => {
    const { bot, leader } = await osh();
    await fillForHer(leader, { words: WORDS });
    const refused = { chatId: leader.person.id, code: 502, description: 'Bad Gateway', times: 1 };
    bot.telegram.world.faults.add({ ...refused, method: 'editMessageText' });
    await leader.tapKey('assist-send');
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    const code = codeOnScreen(leader);
    bot.clock.move(31 * MINUTE);
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    expect(leader.texts().some((text) => text.includes(code))).toBe(false);
  });

  it('has her words on protected messages alone, wherever she goes on from', async () => {
    const { leader } = await osh();
    await fillForHer(leader, { words: WORDS });
    const showing = () => leader.person.visible().filter(({ text }) => text.includes('Кайнатам'));
    expect(showing().map((message) => message.protected)).toEqual([true]);
    await leader.send('/start');
    await leader.tapKey('concerns-resume');
    expect(showing().map((message) => message.protected)).toEqual([true]);
    await leader.send('/concern');
    await leader.tapKey('concerns-resume');
    expect(showing().map((message) => message.protected)).toEqual([true]);
    await leader.tapKey('assist-send');
    const code = codeOnScreen(leader);
    const codes = leader.person.visible().filter(({ text }) => text.includes(code));
    expect(codes.map((message) => message.protected)).toEqual([true]);
  });

  it('enters one woman after another, beside what she files herself', async () => {
    const bot = await startTestBot({ limits: { concernsPerDay: 1, assistedPerDay: 3 } });
    const leader = await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-O'] });
    for (let woman = 0; woman < 3; woman++) {
      bot.clock.move(20_000);
      await enterForHer(leader);
    }
    bot.clock.move(20_000);
    await fillForHer(leader, { words: WORDS });
    await leader.tapKey('assist-send');
    expect(leader.screen()).toContain(leader.words.plain('assist-notice-enough_today'));
    expect(leader.screen()).toContain(WORDS);
    expect(filed(bot)).toHaveLength(3);
    await leader.tapKey('concerns-cancel');
    await leader.send('/start');
    await shareConcern(leader);
    expect(filed(bot)).toHaveLength(4);
  });

  it('is asked about a form that is open already, and may throw it away for hers', async () => {
    const { bot, leader } = await osh();
    await fillForm(leader, { words: 'Менин өз сөзүм' });
    await leader.send('/assist');
    await leader.tapKey('assist-begin');
    expect(leader.screen()).toBe(leader.words.plain('concerns-resume-ask'));
    await leader.tapKey('concerns-resume');
    expect(leader.screen()).toContain('Менин өз сөзүм');
    await leader.send('/assist');
    await leader.tapKey('assist-begin');
    await leader.tapKey('concerns-anew');
    expect(leader.texts().some((text) => text.includes('Менин өз сөзүм'))).toBe(false);
    expect(leader.screen()).toContain(
      leader.words
        .plain('assist-ask-place')
        .replace(/<[^>]+>/g, '')
        .split('\n')[0],
    );
    await leader.tapKey('place-KG-O');
    await leader.tapKey('concerns-cancel');
    expect(filed(bot)).toEqual([]);
  });

  it('finds it closed after an hour, with the way to begin anew for her', async () => {
    const { bot, leader } = await osh();
    await fillForHer(leader, { words: WORDS });
    bot.clock.move(61 * MINUTE);
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    expect(leader.screen()).toBe(leader.words.plain('concerns-expired'));
    await leader.tapKey('people-menu-assist');
    expect(leader.buttons()).toContain(leader.words.plain('assist-begin'));
  });

  it('who is suspended meanwhile has only what every woman has', async () => {
    const bot = await startTestBot({ limits: { concernsPerDay: 0 } });
    const leader = await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-O'] });
    await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-O'] });
    await fillForHer(leader, { words: WORDS });
    suspend(bot, leader);
    await leader.tapKey('assist-send');
    expect(filed(bot)).toEqual([]);
    expect(leader.screen()).toContain(WORDS);
  });
});

describe('whoever may not type for others', () => {
  it('has no such door: women, admins, suspended leaders', async () => {
    const { bot, leader } = await osh();
    const woman = await bot.newcomer('ky');
    const admin = await makeAdmin(bot, 'ru');
    suspend(bot, leader);
    for (const visitor of [woman, admin, leader]) {
      await visitor.send('/start');
      expect(visitor.buttons()).not.toContain(visitor.words.plain('people-menu-assist'));
      await visitor.send('/assist');
      expect(visitor.screen()).toContain(visitor.words.plain('telegram-unknown-command'));
      for (const data of ['m:assist', 'm:assist_begin'])
        expect(await forge(bot, visitor, data), data).toBe(visitor.words.plain('telegram-old-button'));
      // Starting anew is everybody's, and starts her own.
      await forge(bot, visitor, 'm:anew:her');
      expect(visitor.screen()).toContain(visitor.words.plain('concerns-ask-place').replace(/<[^>]+>/g, ''));
      await visitor.send('/cancel');
    }
  });

  it('nor while a form of theirs is open', async () => {
    const { bot } = await osh();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-concern');
    expect(await forge(bot, woman, 'm:assist_begin')).toBe(woman.words.plain('telegram-old-button'));
    await woman.tapKey('place-KG-O');
    await woman.tapKey('concerns-cancel');
  });
});

describe('what is stored', () => {
  it('is what a woman of her own would have filed, and nothing besides (P2)', async () => {
    const { bot, leader } = await osh();
    const before = bot.app.database.queries.select().from(audit).all();
    const code = await enterForHer(leader, { words: WORDS });
    const [assisted] = filed(bot);
    expect(bot.app.database.queries.select().from(audit).all()).toEqual(before);
    // The code's page looks there like a page of the queue.
    const [page, ...others] = bot.app.database.queries.select().from(passingMessages).all();
    expect(others).toEqual([]);
    expect(page?.due).toBe(bot.clock.now() / MINUTE + 24 * 60);
    expect(bot.app.database.queries.select().from(threadEntries).all()).toMatchObject([
      { author: 'woman', staffId: null },
    ]);
    const other = await startTestBot();
    await makeLeader(other, { locale: 'ky', kind: 'ngo', places: ['KG-O'] });
    await shareConcern(await other.newcomer('ky'), { words: WORDS });
    expect(filed(other)).toEqual([assisted]);
    await bot.app.stop();
    expect(tracesIn(bot.folder, [code, code.replaceAll(' ', ''), WORDS])).toEqual([]);
    await bot.restart();
  });

  it('leaves no line in the log', async () => {
    const { bot, leader } = await osh();
    bot.logs.length = 0;
    await enterForHer(leader);
    expect(bot.logs).toEqual([]);
  });

  it('is read by her code on any phone, and answered as every concern', async () => {
    const { bot, leader } = await osh();
    const code = await enterForHer(leader, { words: WORDS });
    await leader.tapKey('assist-handed');
    await openFromQueue(leader);
    expect(leader.screen()).toContain(WORDS);
    await answerOpen(leader, 'Дүйшөмбүдө келиңиз');
    const neighbour = await bot.newcomer('ky');
    await openThread(neighbour, code);
    expect(neighbour.screen()).toContain('Дүйшөмбүдө келиңиз');
  });
});

describe('she decides who reads (P3)', () => {
  it('also when it is not to be read by the official who has typed it', async () => {
    const { bot, leader: official } = await osh('ky', 'local_government');
    const ngo = await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-O'] });
    await enterForHer(official, { words: WORDS, audience: 'no_officials' });
    await official.tapKey('assist-handed');
    await official.send('/queue');
    expect(official.screen()).toContain(official.words.plain('triage-queue-empty'));
    const [stored] = storedConcerns(bot);
    await forge(bot, official, `q:open:${stored?.id ?? ''}:`);
    expect(official.texts().some((text) => text.includes('Кайнатам'))).toBe(false);
    await openFromQueue(ngo);
    expect(ngo.screen()).toContain(WORDS);
  });

  it('and where all leaders are officials, the national team reads it, as she was told', async () => {
    const { bot, leader: official } = await osh('ky', 'local_government');
    await fillForHer(official, { words: WORDS, audience: 'no_officials' });
    expect(official.screen()).toContain(official.words.plain('concerns-preview-national-instead'));
    await official.tapKey('assist-send');
    expect(filed(bot)).toMatchObject([{ audience: 'no_officials', passed: true }]);
  });
});

describe('what the form says of her', () => {
  it('has a message of its own for each that is turned to her, with the same blanks', () => {
    const blanks = new Map(messagesOf('concerns').concat(messagesOf('assist')));
    expect(SAID_OF_HER.size).toBeGreaterThan(10);
    for (const name of SAID_OF_HER) {
      expect(blanks.get(`assist-${name}`), name).toBeDefined();
      expect(blanks.get(`assist-${name}`), name).toEqual(blanks.get(`concerns-${name}`));
    }
  });

  it('is “she” on every page that a leader meets', async () => {
    const { leader } = await osh('en');
    const pages: string[] = [];
    const look = () => void pages.push(leader.screen());
    await leader.send('/assist');
    await leader.tapKey('assist-begin');
    look();
    await leader.tapKey('place-KG-O');
    look();
    await leader.tapKey('category-home_violence');
    look();
    await leader.tapKey('concerns-go-on');
    look();
    await leader.send('My name is Aigul, call 0555 123 456');
    look();
    await leader.tapKey('concerns-words-done');
    look();
    await leader.tapKey('concerns-go-on');
    look();
    await leader.tapKey('concerns-audience-national');
    look();
    await leader.tapKey('concerns-urgent-no');
    look();
    for (const page of pages)
      expect(page).not.toMatch(/\b(where are you|you are|your words|who you are|my place)\b/i);
    // What could show who she is was found and hidden, as in her own words.
    expect(pages.at(-1)).not.toMatch(/Aigul|0555/);
  });
});
