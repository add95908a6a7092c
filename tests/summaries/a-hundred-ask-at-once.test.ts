import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Job } from '../../src/summaries/workshop/jobs.ts';
import { createWorkshop } from '../../src/summaries/workshop/workshop.ts';
import { NOON, startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { staffOf } from '../support/staff.ts';
import { addConcerns, MONDAY, newestFile } from '../support/summaries.ts';

const MANY = 100;

/** What nobody has caught. */
const rejected: unknown[] = [];
const note = (reason: unknown) => void rejected.push(reason);
beforeEach(() => void process.on('unhandledRejection', note));
afterEach(() => void process.off('unhandledRejection', note));

/** A country with so many admins, and what was really made for them. */
async function countryOfAdmins(count: number): Promise<{
  bot: TestBot;
  admins: Visitor[];
  made: Job[];
  /** Lets nothing be made until what it returns is called. */
  hold: () => () => void;
}> {
  const made: Job[] = [];
  let gate: Promise<void> = Promise.resolve();
  const hold = () => {
    let open = (): void => undefined;
    gate = new Promise((resolve) => (open = resolve));
    return () => open();
  };
  const bot = await startTestBot({
    workshop: () => {
      const { make, close } = createWorkshop();
      return {
        make: (job) => {
          made.push(job);
          return gate.then(() => make(job));
        },
        close,
      };
    },
  });
  const staff = staffOf(bot);
  const admins: Visitor[] = [];
  for (let index = 0; index < count; index++) {
    const admin = await bot.newcomer('en');
    staff.put({
      chatId: admin.person.id,
      locale: 'en',
      role: 'admin',
      kind: undefined,
      places: [],
      name: `Admin ${index}`,
    });
    admins.push(admin);
  }
  addConcerns(bot, '2026-03-03', 500);
  bot.clock.move(MONDAY - NOON);
  await bot.app.keepHouse();
  return { bot, admins, made, hold };
}

const pictureOf = (bot: TestBot, { person }: Visitor) =>
  bot.telegram.world.files.get(
    person
      .visible()
      .findLast(({ media }) => media?.kind === 'photo')
      ?.media?.url?.split('/')
      .at(-1) ?? '',
  )?.bytes;

const startOf = ({ person }: Visitor): Update => ({
  update_id: 1_000_000,
  message: {
    message_id: 1_000_000,
    date: NOON / 1000,
    chat: { id: person.id, type: 'private', first_name: 'Woman' },
    from: { id: person.id, is_bot: false, first_name: 'Woman' },
    text: '/start',
    entities: [{ type: 'bot_command', offset: 0, length: 6 }],
  },
});

describe('a hundred admins', () => {
  it('get the same right summary at the same moment, drawn once, while a woman who starts is answered', async () => {
    const { bot, admins, made, hold } = await countryOfAdmins(MANY);
    const woman = await bot.newcomer('ky');
    const release = hold();
    for (const { person } of admins) person.send('/summary');
    await vi.waitUntil(() => made.length > 0, { timeout: 30_000 });
    const before = woman.texts().length;
    // While all of them wait for their chart, as a webhook would bring it.
    await bot.app.handleUpdate(startOf(woman));
    expect(woman.texts().length).toBe(before + 1);
    expect(bot.telegram.world.calls.some(({ method }) => method === 'sendPhoto')).toBe(false);
    release();
    await bot.telegram.world.settled();

    const screens = new Set(admins.map((admin) => admin.screen()));
    expect(screens.size).toBe(1);
    expect([...screens].join()).toContain('Concerns: 500');
    const pictures = admins.map((admin) => pictureOf(bot, admin));
    expect(pictures[0]?.readUInt32BE(16)).toBe(1080);
    for (const picture of pictures) expect(picture?.equals(pictures[0] ?? Buffer.of())).toBe(true);
    expect(made.map(({ kind }) => kind)).toEqual(['png']);
    expect(bot.logs.filter(({ name }) => /failed/.test(name))).toEqual([]);
    expect(rejected).toEqual([]);
  }, 120_000);

  it('get their reports and tables at the same moment as well, each made once', async () => {
    const { bot, admins, made } = await countryOfAdmins(12);
    for (const { person } of admins) person.send('/export');
    await bot.telegram.world.settled();
    for (const { person, words } of admins) void person.tap(words.plain('summaries-format-xlsx'));
    await bot.telegram.world.settled();
    const tables = admins.map((admin) => newestFile(bot, admin));
    expect(new Set(tables.map((file) => file?.name))).toEqual(new Set(['kurak-2026-03-02-2026-03-08.xlsx']));
    for (const { person } of admins) person.send('/report');
    await bot.telegram.world.settled();
    for (const { person, words } of admins) void person.tap(words.plain('people-language-native'));
    await bot.telegram.world.settled();
    const reports = admins.map((admin) => newestFile(bot, admin));
    expect(new Set(reports.map((file) => file?.name))).toEqual(
      new Set(['kurak-2026-03-02-2026-03-08-en.pdf']),
    );
    for (const report of reports) expect(report?.bytes.equals(reports[0]?.bytes ?? Buffer.of())).toBe(true);
    expect(made.map(({ kind }) => kind)).toEqual(['xlsx', 'pdf']);
    expect(rejected).toEqual([]);
  }, 60_000);

  it('may tap a hundred times each of them: nobody is left without a picture above her summary', async () => {
    const { bot, admins, made } = await countryOfAdmins(3);
    for (const { person } of admins) person.send('/summary');
    await bot.telegram.world.settled();
    const kinds = ['month', 'year', 'quarter', 'all'];
    for (let round = 0; round < 8; round++)
      for (const { person, words } of admins)
        void person
          .tap(words.plain(`summaries-period-${kinds[round % kinds.length] ?? 'all'}`))
          .catch(() => undefined);
    await bot.telegram.world.settled();
    for (const admin of admins) {
      const shown = admin.person.visible().slice(-2);
      expect(shown[0]?.media?.kind).toBe('photo');
      expect(shown[1]?.text).toContain('Concerns: 500');
    }
    // The same weeks in all of these times, and so the same drawing.
    expect(made).toHaveLength(1);
    expect(bot.logs.filter(({ name }) => /failed/.test(name))).toEqual([]);
    expect(rejected).toEqual([]);
  }, 60_000);
});
