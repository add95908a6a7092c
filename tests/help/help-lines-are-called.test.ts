import { describe, expect, it } from 'vitest';
import { audit, facts } from '../../src/db/schema.ts';
import { helpLines, lastCalled, staleLines } from '../../src/help/lines.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';
import { forge } from '../support/triage.ts';

const DAY = 24 * 3_600_000;
const KYRGYZ = helpLines.filter(({ where }) => where === 'KG');

const recorded = ({ app }: TestBot) =>
  app.database.queries
    .select()
    .from(audit)
    .all()
    .filter(({ action }) => action === 'verified')
    .map(({ detail, day }) => ({ detail, day }));

/** The line's name, as women read it. */
const nameOf = (words: Visitor['words'], { key, number }: (typeof helpLines)[number]) =>
  words.plain(`help-line-${key}`, { number }).replace(/<[^>]+>/g, '');

async function council(locale: (typeof LOCALES)[number] = 'ru') {
  const bot = await startTestBot();
  const admin = await makeAdmin(bot, locale);
  return { bot, admin };
}

/** Opens a Kyrgyz number from the list and says that it works. */
async function call(admin: Visitor, line: (typeof helpLines)[number]): Promise<void> {
  await admin.send('/helplines');
  await admin.tap(admin.buttons().find((label) => label.endsWith(nameOf(admin.words, line))) ?? '');
  await admin.tapKey('helplines-works');
}

describe('an admin', () => {
  it.each(LOCALES)('calls a number from the menu and says that it works, in %s', async (locale) => {
    const { bot, admin } = await council(locale);
    await admin.tapKey('people-menu-helplines');
    expect(admin.screen()).toContain(admin.words.plain('helplines-to-call', { count: helpLines.length }));
    const police = KYRGYZ.find(({ key }) => key === 'police');
    if (!police) throw new Error('No number of the police.');
    await admin.tap(`⚠ ${nameOf(admin.words, police)}`);
    expect(admin.screen()).toContain(nameOf(admin.words, police));
    expect(admin.screen()).toContain(admin.words.plain('helplines-never'));
    await admin.tapKey('helplines-works');
    expect(admin.buttons()).toContain(`✓ ${nameOf(admin.words, police)}`);
    expect(admin.screen()).toContain(admin.words.plain('helplines-to-call', { count: helpLines.length - 1 }));
    expect(recorded(bot)).toEqual([{ detail: '102 KG', day: '2026-03-04' }]);
    await admin.send('/audit');
    expect(admin.screen()).toContain(`${admin.words.plain('audit-action-verified')} · 102 KG`);
  });

  it('sees how long ago that was, and is asked again after ninety days', async () => {
    const { bot, admin } = await council('en');
    const [dispatch] = KYRGYZ;
    if (!dispatch) throw new Error('No number at all.');
    await call(admin, dispatch);
    for (const [days, mark] of [
      [0, '✓'],
      [1, '✓'],
      [90, '✓'],
      [91, '⚠'],
    ] as const) {
      const { clock } = bot;
      clock.move(Date.parse('2026-03-04T06:00:00Z') + days * DAY - clock.now());
      await admin.send('/helplines');
      await admin.tap(`${mark} ${nameOf(admin.words, dispatch)}`);
      expect(admin.screen()).toContain(
        // The markup of the page around it has none inside this line.
        admin.words.plain('helplines-called', { day: '4 March', days }),
      );
    }
  });

  it('says nothing new by a second tap on the same day, and does by one on the next', async () => {
    const { bot, admin } = await council();
    const [dispatch] = KYRGYZ;
    if (!dispatch) throw new Error('No number at all.');
    await call(admin, dispatch);
    await call(admin, dispatch);
    expect(recorded(bot)).toHaveLength(1);
    bot.clock.move(DAY);
    await call(admin, dispatch);
    expect(recorded(bot).map(({ day }) => day)).toEqual(['2026-03-04', '2026-03-05']);
    expect(staleLines('2026-03-05', () => '2026-03-05')).toEqual([]);
  });

  it('finds numbers abroad by their countries', async () => {
    const { admin } = await council('pl');
    await admin.send('/helplines');
    await admin.tapKey('helplines-abroad');
    await admin.tap(`⚠ 999 — ${admin.words.plain('place-GB')}`);
    await admin.tapKey('helplines-works');
    expect(admin.buttons()).toContain(`✓ 999 — ${admin.words.plain('place-GB')}`);
    expect(admin.buttons()).toContain(`⚠ 112 — ${admin.words.plain('place-PL')}`);
    await admin.tapKey('helplines-here');
    expect(admin.buttons()).toHaveLength(KYRGYZ.length + 2);
  });

  it('is led there by /health, as long as something is to be called', async () => {
    const { bot, admin } = await council();
    await admin.send('/health');
    expect(admin.screen()).toContain(admin.words.plain('people-health-lines', { count: helpLines.length }));
    await admin.tapKey('people-menu-helplines');
    expect(admin.screen()).toContain(admin.words.plain('helplines-to-call', { count: helpLines.length }));
    for (const { where, key, number } of helpLines) {
      bot.clock.move(1000);
      await forge(bot, admin, `h:works:${where}:${key}:${number}`);
    }
    expect(admin.screen()).toContain(admin.words.plain('helplines-all-called'));
    await admin.send('/health');
    expect(admin.screen()).not.toContain('⚠ 0');
    expect(admin.buttons()).not.toContain(admin.words.plain('people-menu-helplines'));
    bot.clock.move(91 * DAY);
    await admin.send('/health');
    expect(admin.screen()).toContain(admin.words.plain('people-health-lines', { count: helpLines.length }));
  });

  it('changes nothing by a forged number', async () => {
    const { bot, admin } = await council();
    for (const data of ['h:works:KG:police:103', 'h:works', 'h:works:KG:fire:102', 'h:open:XX:fire:1']) {
      bot.clock.move(1000);
      await forge(bot, admin, data);
      expect(admin.screen(), data).toContain(
        admin.words.plain('helplines-to-call', { count: helpLines.length }),
      );
    }
    expect(recorded(bot)).toEqual([]);
  });
});

describe('a leader and a woman', () => {
  it('have no such page', async () => {
    const { bot } = await council();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    for (const visitor of [leader, await bot.newcomer('ky')]) {
      expect(visitor.buttons()).not.toContain(visitor.words.plain('people-menu-helplines'));
      await visitor.send('/helplines');
      expect(visitor.screen()).toContain(visitor.words.plain('telegram-unknown-command'));
      expect(await forge(bot, visitor, 'h:works:KG:police:102')).toBe(
        visitor.words.plain('telegram-old-button'),
      );
    }
    expect(recorded(bot)).toEqual([]);
  });
});

describe('what a woman sees', () => {
  const unverified = (visitor: Visitor) => visitor.words.plain('help-unverified').replace(/<[^>]+>/g, '');

  it('is the same numbers, without the warning once every one of them was called', async () => {
    const { bot, admin } = await council();
    const woman = await bot.newcomer('ky');
    await woman.send('/help_now');
    expect(woman.screen()).toContain(unverified(woman));
    const before = woman.screen();
    for (const line of KYRGYZ) {
      bot.clock.move(5000);
      await call(admin, line);
    }
    await woman.send('/help_now');
    expect(woman.screen()).toBe(before.replace(`\n\n${unverified(woman)}`, ''));
    await woman.tapKey('people-menu-back');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-home_violence');
    expect(woman.screen()).toContain('117');
    expect(woman.screen()).not.toContain(unverified(woman));
  });

  it('is known after a restart, and shown with the database closed', async () => {
    const { bot, admin } = await council();
    for (const line of KYRGYZ.slice(1)) {
      bot.clock.move(5000);
      await call(admin, line);
    }
    await bot.restart();
    const woman = await bot.newcomer('ru');
    await woman.send('/help_now');
    expect(woman.screen()).toContain(unverified(woman));
    const [dispatch] = KYRGYZ;
    if (dispatch) await call(admin, dispatch);
    bot.app.database.close();
    await woman.send('/help_now');
    for (const { number } of KYRGYZ) expect(woman.screen()).toContain(number);
    expect(woman.screen()).not.toContain(unverified(woman));
  });
});

describe('what is stored of it', () => {
  it('is a day for a number, which says nothing of the number that follows it', async () => {
    const { bot, admin } = await council();
    const [dispatch] = KYRGYZ;
    if (!dispatch) throw new Error('No number at all.');
    await call(admin, dispatch);
    const rows = bot.app.database.queries
      .select()
      .from(facts)
      .all()
      .filter(({ name }) => name.startsWith('line/'));
    expect(rows.map(({ name, value }) => [name, value.toString('utf8')])).toEqual([
      ['line/KG/dispatch/112', '2026-03-04'],
    ]);
  });

  it('counts beside the day that came with the data, whichever is later', () => {
    const [line] = KYRGYZ;
    if (!line) throw new Error('No number at all.');
    const shipped = { ...line, verifiedOn: '2026-05-01' };
    expect(lastCalled(shipped, () => undefined)).toBe('2026-05-01');
    expect(lastCalled(shipped, () => '2026-04-30')).toBe('2026-05-01');
    expect(lastCalled(shipped, () => '2026-05-02')).toBe('2026-05-02');
    expect(lastCalled(line, () => undefined)).toBeUndefined();
  });

  it('is undone with the audit log, where that can’t be written', async () => {
    const { bot, admin } = await council();
    bot.app.database.queries.run(
      'create trigger full_disk before insert on audit begin select raise(abort, "disk full"); end',
    );
    const [dispatch] = KYRGYZ;
    if (dispatch) await call(admin, dispatch);
    expect(admin.screen()).toBe(admin.words.plain('telegram-trouble'));
    await admin.send('/helplines');
    expect(admin.screen()).toContain(admin.words.plain('helplines-to-call', { count: helpLines.length }));
  });
});
