import { Api } from 'grammy';
import { describe, expect, it } from 'vitest';
import { silentLog } from '../../src/events.ts';
import { createPictures } from '../../src/summaries/chart/picture.ts';
import { viewOf } from '../../src/summaries/view.ts';
import { createAnsweringStore } from '../../src/summaries/answering/store.ts';
import { publishedFigures } from '../../src/summaries/figures/published.ts';
import { createFiguresStore } from '../../src/summaries/figures/store.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';
import { addConcerns, country, DAY } from '../support/summaries.ts';

const screens = ({ person }: Visitor) =>
  person.visible().map(({ media, text }) => (media?.kind === 'photo' ? 'picture' : text.split('\n')[0]));
const picture = ({ person }: Visitor) => person.visible().findLast(({ media }) => media?.kind === 'photo');
const calls = (bot: TestBot, name: string) =>
  bot.telegram.world.calls.filter(({ method, ok }) => method === name && ok).length;

describe('the picture of a summary', () => {
  it('stands above its text, with the numbers in words for those who can not see it', async () => {
    const { admin } = await country(500);
    await admin.send('/summary');
    expect(screens(admin).slice(-2)).toEqual(['picture', 'Summary: all there is']);
    expect(picture(admin)?.text).toContain(
      'Concerns by topic\nClosed weeks from 2 March 2026 to 8 March 2026\n',
    );
    expect(picture(admin)?.text).toMatch(/Work and pay: 1\d\d/);
    expect(picture(admin)?.text).not.toMatch(/: [1-4](;|$)/);
  });

  it('is a real one', async () => {
    const { bot, admin } = await country(500);
    await admin.send('/summary');
    const file = bot.telegram.world.files.get(picture(admin)?.media?.url?.split('/').at(-1) ?? '');
    expect(file?.name).toBe('kurak-2026-03-02-2026-03-08.png');
    expect(file?.bytes.readUInt32BE(16)).toBe(1080);
  });

  it('changes along with the text, however often its buttons are tapped', async () => {
    const { bot, admin } = await country(500);
    await admin.send('/summary');
    const before = screens(admin).length;
    await admin.tapKey('summaries-period-month');
    await admin.tapKey('summaries-places');
    await admin.tapKey('place-KG-GB');
    expect(screens(admin)).toHaveLength(before);
    expect(screens(admin).at(-1)).toBe('Summary: March 2026 · Bishkek');
    expect(picture(admin)?.text).toContain('Concerns by topic · Bishkek');
    expect([calls(bot, 'sendPhoto'), calls(bot, 'editMessageMedia')]).toEqual([1, 2]);
  });

  it('is still the one when she comes back from the files', async () => {
    const { bot, admin } = await country(500);
    await admin.send('/summary');
    for (const key of ['summaries-export', 'summaries-report']) {
      await admin.tapKey(key);
      await admin.tapKey('summaries-period-year');
      await admin.tapKey('concerns-back');
      expect(screens(admin).slice(-2)).toEqual(['picture', 'Summary: 2026']);
    }
    expect(calls(bot, 'sendPhoto')).toBe(1);
  });

  it('goes where there is nothing to draw, and comes back above the text', async () => {
    const { bot, admin } = await country(500);
    bot.clock.move(40 * DAY);
    await admin.send('/summary');
    await admin.tapKey('summaries-period-month');
    await admin.tapKey('triage-later');
    expect(picture(admin)).toBeUndefined();
    expect(admin.screen()).toContain('Nothing can be published');
    await admin.tapKey('summaries-period-all');
    expect(screens(admin).slice(-2)).toEqual(['picture', 'Summary: all there is']);
    expect(screens(admin).filter((line) => line === 'picture')).toHaveLength(1);
  });

  it('comes when the summary is opened from the menu, whose page it moves below itself', async () => {
    const { admin } = await country(500);
    await admin.send('/start');
    const before = screens(admin).length;
    await admin.tapKey('people-menu-summary');
    expect(screens(admin)).toHaveLength(before + 1);
    expect(screens(admin).slice(-2)).toEqual(['picture', 'Summary: all there is']);
    await admin.tapKey('people-menu-back');
    await admin.tapKey('people-menu-summary');
    expect(screens(admin).at(-1)).toBe('Summary: all there is');
  });

  it('is missed, and the text is not, when Telegram does not take it', async () => {
    const { bot, admin } = await country(500);
    bot.telegram.world.faults.add({
      method: 'sendPhoto',
      code: 400,
      description: 'Bad Request: IMAGE_PROCESS_FAILED',
    });
    await admin.send('/summary');
    expect(picture(admin)).toBeUndefined();
    expect(admin.screen()).toContain('Concerns: 500');
  });

  it('is missed, and noted by the kind of the error, when it can not be drawn', async () => {
    const { bot, admin } = await country(500);
    const { database } = bot.app;
    const store = publishedFigures(
      createFiguresStore(database, bot.clock.now),
      createAnsweringStore(database),
    );
    const view = viewOf(store, { kind: 'all', anchor: '2026-03-09', place: undefined }, '2026-03-09');
    const logged: unknown[] = [];
    const pictureOf = createPictures(
      () => Promise.reject(new RangeError('a secret')),
      (name, facts) => void logged.push([name, facts]),
    );
    expect(await pictureOf(view, admin.words)).toBeUndefined();
    expect(logged).toEqual([['drawing_failed', { error: 'RangeError' }]]);
    const drawing = createPictures(() => Promise.resolve(Buffer.of()), silentLog);
    expect(await drawing(view, admin.words)).toMatchObject({ fileName: 'kurak-2026-03-02-2026-03-08.png' });
  });

  it('is made anew when it was deleted', async () => {
    const { bot, admin } = await country(500);
    await admin.send('/summary');
    const { token, apiRoot } = bot.telegram;
    await new Api(token, { apiRoot }).deleteMessage(admin.person.id, picture(admin)?.id ?? 0);
    await admin.tapKey('summaries-period-month');
    expect(screens(admin).slice(-2)).toEqual(['picture', 'Summary: March 2026']);
    expect(screens(admin).filter((line) => line?.startsWith('Summary'))).toHaveLength(1);
  });

  it('takes no harm from a forged button', async () => {
    const { bot, admin } = await country(500);
    const { person } = admin;
    await admin.send('/summary');
    for (const data of [
      'u:show:all:2026-03-09::999999999',
      'u:show:century:2099-13-45:XX:-1',
      'u:show:all:2099-01-01::abc',
      'u:show',
      `u:places:all:::${'9'.repeat(40)}`,
    ]) {
      await person.tap({ message: person.visible().at(-1)?.id ?? 0, data });
      await bot.telegram.world.settled();
      expect(admin.screen(), data).toMatch(/Concerns: 500|Which region/);
    }
    expect(bot.logs.filter(({ name }) => name === 'update_failed')).toEqual([]);
  });

  it('comes to everybody when many ask at once, and nobody else waits for it', async () => {
    const { bot } = await country(500);
    const admins: Visitor[] = [];
    for (let index = 0; index < 20; index++) admins.push(await makeAdmin(bot, 'en'));
    const woman = await bot.newcomer('en');
    for (const { person } of admins) person.send('/summary');
    await woman.person.tap(woman.words.plain('people-menu-help'));
    await bot.telegram.world.settled();
    for (const admin of admins)
      expect(screens(admin).slice(-2)).toEqual(['picture', 'Summary: all there is']);
    expect(woman.texts().join()).toContain('102');
  });

  it('is not drawn of an empty country, nor of one single concern', async () => {
    for (const count of [0, 1]) {
      const { bot, admin } = await country(count);
      await admin.send('/summary');
      expect(picture(admin)).toBeUndefined();
      expect(admin.screen()).toContain('Nothing can be published');
      expect(calls(bot, 'sendPhoto')).toBe(0);
    }
  });

  it('is for admins alone', async () => {
    const bot = await startTestBot();
    addConcerns(bot, '2026-03-03', 500);
    const leader = await makeLeader(bot, { locale: 'en', kind: 'ngo', places: ['KG-O'] });
    const woman = await bot.newcomer('en');
    for (const visitor of [leader, woman]) await visitor.send('/summary');
    expect(calls(bot, 'sendPhoto')).toBe(0);
  });

  it('is erased with everything else', async () => {
    const { admin } = await country(500);
    await admin.send('/summary');
    await admin.send('/erase');
    expect(picture(admin)).toBeUndefined();
    expect(admin.texts().some((text) => text.includes('Concerns: 500'))).toBe(false);
  });
});
