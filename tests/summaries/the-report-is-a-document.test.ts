import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/telegram/locale.ts';
import type { TestBot, Visitor } from '../support/bot.ts';
import { holdDialogue } from '../support/held.ts';
import { makeLeader, staffOf } from '../support/staff.ts';
import { country, DAY, newestFile } from '../support/summaries.ts';
import { wordsOf } from '../support/words.ts';

interface Read {
  pages: string[];
  text: string;
  info: Record<string, unknown>;
}

/** A PDF as another program reads it. */
async function readPdf(bytes: Buffer | undefined): Promise<Read> {
  const document = await getDocumentProxy(new Uint8Array(bytes ?? Buffer.of()));
  const { text: pages } = await extractText(document);
  const { info } = await getMeta(document);
  return { pages, text: pages.join('\n').replaceAll(/\s+/g, ' '), info };
}

const tapLanguage = (admin: Visitor, locale: Locale) =>
  admin.tap(wordsOf(locale).plain('people-language-native'));

async function take(bot: TestBot, admin: Visitor, locale: Locale = 'en'): Promise<Read> {
  await admin.send('/report');
  await tapLanguage(admin, locale);
  await printed(bot);
  return readPdf(newestFile(bot, admin)?.bytes);
}

/** The report is made in a thread of its own: the bot has handled the tap when it is sent. */
const printed = (bot: TestBot) => bot.telegram.world.settled();

const documents = (bot: TestBot) =>
  bot.telegram.world.calls.filter(({ method, ok }) => method === 'sendDocument' && ok).length;

describe('the report', () => {
  it.each(['ky', 'ru', 'en', 'pl'] as const)(
    'can be read in %s, from its cover to its method',
    async (locale) => {
      const { bot, admin } = await country(500);
      const { text, pages, info } = await take(bot, admin, locale);
      const words = wordsOf(locale);
      const plain = (key: string) => words.plain(`summaries-report-${key}`).replaceAll(/\s+/g, ' ');
      expect(pages[0]?.replaceAll(/\s+/g, ' ')).toContain(plain('title'));
      for (const key of [
        'subtitle',
        'short',
        'tables',
        'no-cross',
        'dialogues',
        'no-dialogues',
        'method',
        'method-besides',
      ])
        expect(text, key).toContain(plain(key));
      expect(text).toContain(words.plain('summaries-chart-title'));
      expect(text).toContain(words.plain('category-work'));
      expect(text).toContain(words.plain('summaries-cell-hidden'));
      expect(text).toContain('500');
      expect(info['Title']).toContain(plain('title'));
      expect(text).not.toMatch(/summaries-|category-|place-KG|\{ ?\$/);
    },
  );

  it('comes as a file that is named after its days and its language, while the chat shows that something comes', async () => {
    const { bot, admin } = await country(500);
    await take(bot, admin, 'pl');
    expect(newestFile(bot, admin)?.name).toBe('kurak-2026-03-02-2026-03-08-pl.pdf');
    const order = bot.telegram.world.calls.map(({ method }) => method);
    expect(order.indexOf('sendChatAction')).toBeLessThan(order.indexOf('sendDocument'));
    expect(order).toContain('sendChatAction');
  });

  it('holds no small number, and no share of a hidden one', async () => {
    const { bot, admin } = await country(500);
    const { text } = await take(bot, admin);
    expect(text).toMatch(/Talas\s+hidden\s+–/);
    expect(text).not.toMatch(/Talas\s+[1-4]\b/);
  });

  it('is the same file however often it is made, and tells of no machine, no person and no moment', async () => {
    const { bot, admin } = await country(500);
    await take(bot, admin);
    const first = newestFile(bot, admin)?.bytes;
    bot.clock.move(DAY);
    const { info } = await take(bot, admin);
    expect(newestFile(bot, admin)?.bytes.equals(first ?? Buffer.of())).toBe(true);
    expect(info).toMatchObject({
      Creator: 'Kurak Voices',
      Producer: 'Kurak Voices',
      CreationDate: 'D:20260308000000Z',
    });
    expect(info).not.toHaveProperty('Author');
    expect(first?.includes('PDFKit')).toBe(false);
  });

  it('tells what came of dialogues, in the original where nobody has translated it', async () => {
    const { bot, admin } = await country(500);
    holdDialogue(bot, '2026-03-08', 'Суу', 19);
    holdDialogue(bot, '2026-03-09', 'Жол', 3);
    const { text } = await take(bot, admin, 'ru');
    const ru = wordsOf('ru');
    expect(text).toContain('Сууну жаңыртабыз Суу');
    expect(text).toContain(ru.plain('summaries-report-untranslated'));
    const state = ru.plain('dialogues-commitment-kept');
    const promise = { who: 'Айыл өкмөтү', day: '1 июня 2026 г.', state };
    expect(text).toContain(ru.plain('dialogues-commitment-line', promise));
    expect(text).toContain('Почему: Каражат жок');
    // Three people are no number to be told, and add nothing to the sum.
    expect(text).toContain(ru.plain('summaries-report-attended', { count: 19 }));
    expect(text).not.toContain(ru.plain('summaries-report-attended', { count: 3 }));
    expect(text).toContain(ru.plain('summaries-held', { dialogues: 2, attended: 19 }));
    const { text: inKyrgyz } = await take(bot, admin, 'ky');
    expect(inKyrgyz).not.toContain(wordsOf('ky').plain('summaries-report-untranslated'));
  });

  it('covers the period that is asked for, from the menu as well', async () => {
    const { bot, admin } = await country(500);
    holdDialogue(bot, '2026-04-20', 'Кийинки ай', 9);
    bot.clock.move(50 * DAY);
    await admin.send('/start');
    for (const key of ['people-menu-summary', 'summaries-report', 'summaries-period-quarter'])
      await admin.tapKey(key);
    await tapLanguage(admin, 'en');
    expect(admin.screen()).toContain('Nothing can be published');
    const { text } = await take(bot, admin);
    expect(text).toContain('Кийинки ай');
    await admin.send('/summary month');
    await admin.tapKey('summaries-report');
    await tapLanguage(admin, 'en');
    const march = await readPdf(newestFile(bot, admin)?.bytes);
    expect(march.text).toContain('March 2026');
    expect(march.text).not.toContain('Кийинки ай');
  });

  it('lets those who read Uzbek choose one of its languages', async () => {
    const { bot, admin } = await country(500, 'uz');
    await admin.send('/report');
    const offered = admin.buttons();
    for (const locale of ['ky', 'ru', 'en', 'pl'] as const)
      expect(offered).toContain(wordsOf(locale).plain('people-language-native'));
    expect(offered).not.toContain(wordsOf('uz').plain('people-language-native'));
    expect((await take(bot, admin, 'ky')).text).toContain('Көйгөйлөр');
  });

  it('is noted in the audit log', async () => {
    const { bot, admin } = await country(500);
    await take(bot, admin, 'ky');
    await admin.send('/audit');
    expect(admin.screen()).toContain('2 March 2026 – 8 March 2026 · PDF, Kyrgyz');
  });

  it('is not there for an empty country, for one single concern, or for a time that has not come', async () => {
    for (const count of [0, 1]) {
      const { bot, admin } = await country(count);
      await admin.send('/report');
      await tapLanguage(admin, 'ky');
      expect(admin.screen()).toContain('Nothing can be published');
      expect(documents(bot)).toBe(0);
    }
    const { bot, admin } = await country(500);
    await admin.send('/report');
    const message = admin.person.visible().at(-1)?.id ?? 0;
    await admin.person.tap({ message, data: 'u:pdf:month:2099-05-01:::en' });
    await printed(bot);
    // The future is today.
    expect(newestFile(bot, admin)?.name).toBe('kurak-2026-03-02-2026-03-08-en.pdf');
    await admin.person.tap({ message, data: 'u:pdf:all:2026-03-09:::xx' });
    await printed(bot);
    expect(documents(bot)).toBe(1);
  });

  it('goes to nobody else, nor to an admin who was suspended a moment ago', async () => {
    const { bot, admin } = await country(500);
    await admin.send('/report');
    const leader = await makeLeader(bot, { locale: 'en', kind: 'ngo', places: ['KG-O'] });
    const woman = await bot.newcomer('en');
    for (const { person } of [leader, woman]) {
      person.send('/report');
      void person.tap({ message: person.visible().at(-1)?.id ?? 0, data: 'u:pdf:all:2026-03-09:::en' });
      await bot.telegram.world.settled();
    }
    const team = staffOf(bot);
    const member = team.byChat(admin.person.id);
    if (member) team.setState(member.id, 'suspended');
    await tapLanguage(admin, 'en');
    expect(documents(bot)).toBe(0);
  });

  it('keeps nobody waiting while it is made', async () => {
    const { bot, admin } = await country(500);
    const woman = await bot.newcomer('en');
    await admin.send('/report');
    const report = tapLanguage(admin, 'en');
    await woman.person.tap(woman.words.plain('people-menu-help'));
    expect(documents(bot)).toBe(0);
    await report;
    expect(documents(bot)).toBe(1);
  });
});
