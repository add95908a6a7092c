import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { categories } from '../../src/concerns/catalogue.ts';
import { drawPoster } from '../../src/invitations/poster/draw.ts';
import { BOT_USERNAME } from '../../src/playground/bot-api/model.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { glyphsIn, scanned } from '../support/printed.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { forge } from '../support/triage.ts';
import { wordsOf } from '../support/words.ts';

const DAY = '2026-03-04';

const TEXTS = ['poster-title', 'poster-no-name', 'poster-language', 'poster-hint'] as const;

async function osh(locale: (typeof LOCALES)[number] = 'ky') {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale, kind: 'ngo', places: ['KG-O'] });
  return { bot, leader };
}

/** The file that came last into a chat, as the phone fetches it. */
function lastFile({ telegram }: TestBot, visitor: Visitor): { name: string; bytes: Buffer } {
  const media = visitor.person.visible().at(-1)?.media;
  const file = telegram.world.files.get(media?.url?.split('/').at(-1) ?? '');
  if (!file) throw new Error('No file in her chat.');
  return { name: media?.fileName ?? '', bytes: file.bytes };
}

/** Read by a library other than the one that writes it. */
async function read(bytes: Buffer) {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const page = await document.getPage(1);
  const { text } = await extractText(document, { mergePages: true });
  // Lines and spaces fall where the letters stand; what is said does not depend on them.
  return { pages: document.numPages, view: page.view, text: text.replace(/\s+/g, ' ') };
}

const sent = ({ telegram }: TestBot) =>
  telegram.world.calls.filter(({ method }) => method === 'sendDocument');

describe('the poster', () => {
  it.each(LOCALES)('comes from the menu as one page of A4 with the words of %s', async (locale) => {
    const { bot, leader } = await osh();
    await leader.tapKey('people-menu-poster');
    await leader.tap(wordsOf(locale).plain('people-language-native'));
    const { name, bytes } = lastFile(bot, leader);
    expect(name).toBe(`poster-${locale}.pdf`);
    const { pages, view, text } = await read(bytes);
    expect(pages).toBe(1);
    expect(view.map(Math.round)).toEqual([0, 0, 595, 842]);
    for (const key of TEXTS) expect(text).toContain(wordsOf(locale).plain(key));
    for (const each of LOCALES) expect(text).toContain(wordsOf(each).plain('people-language-native'));
    // The rest is in the leader's own language.
    expect(leader.screen()).toBe(leader.words.plain('poster-caption'));
  });

  it.each(LOCALES)('has every letter of %s in its font', async (locale) => {
    const { bot, leader } = await osh();
    await leader.send('/poster');
    await leader.tap(wordsOf(locale).plain('people-language-native'));
    const { printed, missing } = glyphsIn(lastFile(bot, leader).bytes);
    const letters = TEXTS.reduce((sum, key) => sum + wordsOf(locale).plain(key).length, 0);
    expect(printed).toBeGreaterThan(letters);
    expect(missing).toBe(0);
    const strange = { language: 'ky', title: '漢字', lines: [], hint: 'ң', languages: 'ў' };
    expect(glyphsIn(await drawPoster(strange, 'https://t.me/abcde', DAY)).missing).toBe(2);
  });

  it('is the same whoever prints it, at whatever hour of the day', async () => {
    const { bot, leader } = await osh();
    const other = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-N'] });
    const files: string[] = [];
    for (const printing of [leader, other]) {
      await printing.send('/poster');
      await printing.tap('Кыргызча');
      files.push(lastFile(bot, printing).bytes.toString('latin1'));
      bot.clock.move(3_601_000);
    }
    expect(files[0]).toContain('/CreationDate');
    expect(files[1]).toBe(files[0]);
  });

  it('can be read aloud: its title, its lines, and the link in place of the code', async () => {
    const { bot, leader } = await osh();
    await leader.send('/poster');
    await leader.tap('Кыргызча');
    const document = await getDocumentProxy(new Uint8Array(lastFile(bot, leader).bytes));
    const tree = await (await document.getPage(1)).getStructTree();
    const [trunk] = tree?.children ?? [];
    const said: { role?: string; alt?: string }[] = trunk && 'children' in trunk ? trunk.children : [];
    expect(said.map(({ role }) => role)).toEqual(['H1', 'P', 'P', 'Figure', 'P', 'P', 'P']);
    expect(said[3]?.alt).toBe(`https://t.me/${BOT_USERNAME}`);
  });

  it('carries a code that a camera reads, and the same link in letters', async () => {
    const { bot, leader } = await osh();
    await leader.send('/poster');
    await leader.tap('Кыргызча');
    const { bytes } = lastFile(bot, leader);
    expect(scanned(bytes)).toBe(`https://t.me/${BOT_USERNAME}`);
    expect((await read(bytes)).text).toContain(`t.me/${BOT_USERNAME}`);
  });

  it.each(LOCALES)('says in %s nothing of what it is about', (locale) => {
    const words = wordsOf(locale);
    const said = TEXTS.map((key) => words.plain(key).toLowerCase()).join(' ');
    const telling = categories
      .flatMap(({ key }) =>
        words
          .plain(`category-${key}`)
          .toLowerCase()
          .split(/[^\p{L}]+/u),
      )
      .filter((word) => word.length >= 4);
    expect(telling.length).toBeGreaterThan(20);
    expect(telling.filter((word) => said.split(/[^\p{L}]+/u).includes(word))).toEqual([]);
    expect(said).not.toMatch(/аял|женщин|аёл|women|kobiet|көйгөй|проблем|муаммо|concern|problem/);
  });

  it('stays on one page whatever the bot is called', async () => {
    // Telegram: 5 to 32 characters.
    for (const username of ['abcde', `${'W'.repeat(29)}bot`]) {
      const text = {
        language: 'ky',
        title: 'Ө'.repeat(40),
        lines: ['ң'.repeat(60)],
        hint: 'ү'.repeat(90),
        languages: 'ў',
      };
      const pdf = await drawPoster(text, `https://t.me/${username}`, DAY);
      expect((await read(pdf)).pages).toBe(1);
      expect(scanned(pdf)).toBe(`https://t.me/${username}`);
    }
  });

  it('is the same file at the same moment, and tells nobody who had it made', async () => {
    const { bot, leader } = await osh();
    const files: string[] = [];
    for (const visitor of [
      leader,
      await makeLeader(bot, { locale: 'ru', kind: 'diaspora', places: ['PL'] }),
    ]) {
      await visitor.send('/poster');
      await visitor.tap('Polski');
      files.push(lastFile(bot, visitor).bytes.toString('latin1'));
    }
    expect(files[0]).toBe(files[1]);
  });

  it('is for leaders alone', async () => {
    const { bot, leader } = await osh();
    const admin = await makeAdmin(bot, 'ru');
    const woman = await bot.newcomer('ky');
    const id = staffOf(bot).byChat(leader.person.id)?.id;
    if (id) staffOf(bot).setState(id, 'suspended');
    for (const visitor of [admin, woman, leader]) {
      await visitor.send('/poster');
      expect(visitor.screen()).toContain(visitor.words.plain('telegram-unknown-command'));
      expect(await forge(bot, visitor, 'o:ky')).toBe(visitor.words.plain('telegram-old-button'));
    }
    expect(sent(bot)).toEqual([]);
  });

  it('is asked for again in a language that is none', async () => {
    const { bot, leader } = await osh();
    await leader.send('/poster');
    for (const data of ['o', 'o:xx', 'o:toString']) await forge(bot, leader, data);
    expect(leader.screen()).toBe(leader.words.html('poster-ask').replace(/<[^>]+>/g, ''));
    expect(sent(bot)).toEqual([]);
  });
});
