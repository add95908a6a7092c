import { describe, expect, it } from 'vitest';
import { GUIDE_PAGES } from '../../src/help/guide/pages.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { startTestBot } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { forge } from '../support/triage.ts';
import { wordsOf } from '../support/words.ts';

/** What a narrow phone shows at the usual size of letters in some two screens. */
const FITS_A_PHONE = 700;
const NUMBER = /\b1\d\d\b/;
const plain = (html: string) => html.replace(/<[^>]+>/g, '');

async function osh(locale: (typeof LOCALES)[number] = 'ky') {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale, kind: 'ngo', places: ['KG-O'] });
  return { bot, leader };
}

describe('the facilitator’s kit', () => {
  it.each(LOCALES)('is read page by page on one message, in %s', async (locale) => {
    const { leader } = await osh(locale);
    await leader.tapKey('people-menu-guide');
    const messages = leader.texts().length;
    expect(leader.buttons().slice(0, 7)).toEqual(
      GUIDE_PAGES.map((page) => leader.words.plain(`guide-title-${page}`)),
    );
    await leader.tapKey('guide-title-before');
    for (const page of GUIDE_PAGES) {
      expect(leader.screen()).toContain(plain(leader.words.html(`guide-${page}`)).split('\n')[0]);
      if (page !== 'after') await leader.tapKey('concerns-go-on');
    }
    expect(leader.buttons()).not.toContain(leader.words.plain('concerns-go-on'));
    await leader.tapKey('concerns-back');
    expect(leader.screen()).toContain(plain(leader.words.html('guide-closing')));
    await leader.tapKey('guide-contents');
    expect(leader.screen()).toBe(plain(leader.words.html('guide-home')));
    await leader.tapKey('people-menu-back');
    expect(leader.buttons()).toContain(leader.words.plain('people-menu-guide'));
    expect(leader.texts()).toHaveLength(messages);
  });

  it.each(LOCALES)('is short enough for a phone, and each page has its title on top, in %s', (locale) => {
    const words = wordsOf(locale);
    for (const page of GUIDE_PAGES) {
      const text = plain(words.html(`guide-${page}`));
      expect(text.length, page).toBeLessThan(FITS_A_PHONE);
      expect(text.split('\n')[0], page).toBe(words.plain(`guide-title-${page}`));
      expect(words.plain(`guide-title-${page}`).length, page).toBeLessThanOrEqual(34);
    }
  });

  it.each(LOCALES)(
    'shows the numbers as they are kept where help lines are, and writes none, in %s',
    async (locale) => {
      const { leader } = await osh(locale);
      for (const page of GUIDE_PAGES) expect(leader.words.html(`guide-${page}`), page).not.toMatch(NUMBER);
      await leader.send('/guide');
      await leader.tapKey('guide-title-danger');
      for (const number of ['112', '102', '117']) expect(leader.screen()).toContain(number);
      await leader.tapKey('helplines-abroad');
      await leader.tapKey('place-GB');
      expect(leader.screen()).toContain('999');
      expect(leader.words.html('guide-disclosure')).toContain('/help_now');
    },
  );

  it('names only commands that she has', async () => {
    const { bot, leader } = await osh('en');
    const named = LOCALES.flatMap((locale) =>
      GUIDE_PAGES.flatMap(
        (page) =>
          wordsOf(locale)
            .html(`guide-${page}`)
            .match(/(?<![\w<])\/[a-z_]+/g) ?? [],
      ),
    );
    expect(new Set(named)).toEqual(new Set(['/help_now', '/changes', '/mydialogues']));
    for (const command of new Set(named)) {
      bot.clock.move(1000);
      await leader.send(command);
      expect(leader.screen(), command).not.toContain(leader.words.plain('telegram-unknown-command'));
    }
  });

  it('is there for an admin, and for nobody else', async () => {
    const { bot, leader } = await osh();
    const admin = await makeAdmin(bot, 'ru');
    await admin.send('/guide');
    expect(admin.screen()).toBe(plain(admin.words.html('guide-home')));
    const woman = await bot.newcomer('ky');
    expect(woman.buttons()).not.toContain(woman.words.plain('people-menu-guide'));
    await woman.send('/guide');
    expect(woman.screen()).toContain(woman.words.plain('telegram-unknown-command'));
    const id = staffOf(bot).byChat(leader.person.id)?.id;
    if (id) staffOf(bot).setState(id, 'suspended');
    for (const data of ['k', 'k:before', 'm:guide']) {
      expect(await forge(bot, leader, data), data).toBe(leader.words.plain('telegram-old-button'));
      expect(await forge(bot, woman, data), data).toBe(woman.words.plain('telegram-old-button'));
    }
  });

  it('opens its contents for a page that was never written', async () => {
    const { bot, leader } = await osh();
    await leader.send('/guide');
    await forge(bot, leader, 'k:constructor');
    expect(leader.screen()).toBe(plain(leader.words.html('guide-home')));
  });

  it('is read beside a form that is open, which then goes on', async () => {
    const { leader } = await osh('ru');
    await leader.tapKey('people-menu-concern');
    await leader.send('/guide');
    await leader.tapKey('guide-title-during');
    await leader.tapKey('place-KG-O');
    expect(leader.texts()).toContain(plain(leader.words.html('concerns-ask-category')));
    await leader.send('/cancel');
    expect(await shareConcern(leader)).toMatch(/\d{4}/);
  });
});
