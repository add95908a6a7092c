import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as schema from '../../src/db/schema.ts';
import { lastDayToForget } from '../../src/concerns/erasure/rules.ts';
import {
  appointLeader,
  close,
  concernOf,
  leaderWrites,
  merge,
  rowOf,
  setStatus,
  workOn,
} from '../support/answers.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { fillForm, openThread, shareConcern } from '../support/flows.ts';

const { concernLabels, concernNotes, concerns, drafts, recentChats, recentMessages, subscriptions } = schema;
const { threadEntries } = schema;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Every value in a table that is bytes. */
function bytesIn(bot: TestBot, table: typeof threadEntries | typeof concernNotes): Buffer[] {
  return bot.app.database.queries
    .select({ wrappedKey: table.wrappedKey, body: table.body })
    .from(table)
    .all()
    .flatMap(({ wrappedKey, body }) => [wrappedKey, body]);
}

describe('it forgets (P6)', () => {
  it('a form after an hour, also of a woman who never comes back', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await fillForm(woman);
    const { queries } = bot.app.database;
    bot.clock.move(59 * 60_000);
    await bot.app.keepHouse();
    expect(queries.select().from(drafts).all()).toHaveLength(1);
    bot.clock.move(2 * 60_000);
    await bot.app.keepHouse();
    expect(queries.select().from(drafts).all()).toEqual([]);
    expect(bot.logs).toContainEqual({ name: 'purged', facts: expect.objectContaining({ drafts: 1 }) });
  });

  it('the erase ledger and the language after 48 hours', async () => {
    const bot = await startTestBot();
    await bot.newcomer('ky');
    const { queries } = bot.app.database;
    bot.clock.move(47 * HOUR);
    await bot.app.keepHouse();
    expect(queries.select().from(recentChats).all()).toHaveLength(1);
    bot.clock.move(HOUR);
    await bot.app.keepHouse();
    expect(queries.select().from(recentChats).all()).toEqual([]);
    expect(queries.select().from(recentMessages).all()).toEqual([]);
  });

  it('but keeps the language of a chat that is in use', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('uz');
    for (let day = 0; day < 4; day++) {
      bot.clock.move(24 * HOUR);
      await bot.app.keepHouse();
      await woman.send('/privacy');
    }
    expect(woman.screen()).toContain(
      woman.words
        .plain('help-privacy', { days: bot.config.backupDays })
        .split('\n')[0]
        ?.replace(/<[^>]+>/g, ''),
    );
  });

  it('a subscription when it is switched off', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-notify');
    await woman.tapKey('invitations-choose-place');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('invitations-off-invitations');
    const { queries } = bot.app.database;
    expect(queries.select().from(subscriptions).all()).toHaveLength(1);
    await woman.tapKey('invitations-stop');
    expect(queries.select().from(subscriptions).all()).toEqual([]);
  });

  it('withdrawn words at once, on disk as well', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    const [entry] = bot.app.database.queries.select().from(threadEntries).all();
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-withdraw');
    await woman.tapKey('concerns-thread-withdraw-yes');
    const wrapped = entry?.wrappedKey ?? Buffer.from('absent');
    for (const suffix of ['', '-wal']) {
      expect(readFileSync(bot.config.databasePath + suffix).includes(wrapped)).toBe(false);
    }
  });

  it('the words of a concern 90 days after it was closed, on disk as well; what it was about stays', async () => {
    const bot = await startTestBot();
    const leader = appointLeader(bot);
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    const id = await concernOf(bot, code);
    leaderWrites(bot, id, 'Дүйшөмбүдө келиңиз', { by: leader });
    workOn(bot, id, leader, 'Суу мекемесине чалуу');
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-helped-yes');
    close(bot, id, '2026-03-04');
    const before = rowOf(bot, id);
    const words = [...bytesIn(bot, threadEntries), ...bytesIn(bot, concernNotes)];
    expect(words).toHaveLength(6);

    bot.clock.move(89 * DAY);
    await bot.app.keepHouse();
    expect(bytesIn(bot, threadEntries)).toHaveLength(4);
    bot.clock.move(DAY);
    await bot.app.keepHouse();
    const { queries } = bot.app.database;
    for (const table of [threadEntries, concernNotes, concernLabels]) {
      expect(queries.select().from(table).all()).toEqual([]);
    }
    expect(rowOf(bot, id)).toEqual({
      ...before,
      helped: true,
      status: 'closed',
      codeHash: null,
      claimedBy: null,
      claimedOn: null,
      closedOn: null,
    });
    expect(bot.logs).toContainEqual({ name: 'words_erased', facts: { concerns: 1 } });
    for (const suffix of ['', '-wal']) {
      const file = readFileSync(bot.config.databasePath + suffix);
      for (const bytes of [...words, before?.codeHash ?? randomBytes(32)]) {
        expect(file.includes(bytes)).toBe(false);
      }
    }
    await openThread(woman, code);
    const forgotten = woman.screen();
    await openThread(woman, '0000 0000 0000 0000');
    expect(woman.screen()).toBe(forgotten);
  });

  it('an open page of such a concern as well: it closes, and nothing can be written there', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    const id = await concernOf(bot, code);
    bot.clock.move(90 * DAY);
    await openThread(woman, code);
    close(bot, id, '2026-03-04');
    await bot.app.keepHouse();
    await woman.tapKey('concerns-thread-write');
    expect(woman.screen()).toBe(woman.words.plain('concerns-thread-closed'));
    expect(await bot.app.answer(code, 'Кеч калган жооп')).toMatchObject({ ok: false });
  });

  it('not the words of a concern that was opened again, nor of one merged into the forgotten', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const ids = [];
    for (let sent = 0; sent < 4; sent++) {
      ids.push(await concernOf(bot, await shareConcern(woman)));
      await woman.tapKey('people-menu-back');
    }
    const [primary, alive, closed, reopened] = ids;
    if (!primary || !alive || !closed || !reopened) throw new Error('Four concerns were sent.');
    merge(bot, alive, primary);
    merge(bot, closed, primary);
    for (const id of [primary, closed, reopened]) close(bot, id, '2026-03-04');
    setStatus(bot, reopened, 'in_review');
    bot.clock.move(90 * DAY);
    await bot.app.keepHouse();
    const kept = bot.app.database.queries.select().from(threadEntries).all();
    expect(kept.map(({ concernId }) => concernId.toString('hex')).toSorted()).toEqual(
      [alive, reopened].map((id) => id.toString('hex')).toSorted(),
    );
    expect(rowOf(bot, alive)?.mergedInto).toBeNull();
    // Forgotten together, they stay counted as one.
    expect(rowOf(bot, closed)?.mergedInto).toEqual(primary);
  });

  it('the words of a concern 90 days after it came into quarantine, though she has written more since', async () => {
    const bot = await startTestBot({ limits: { concernsOverallPerHour: 0 } });
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    const id = await concernOf(bot, code);
    const entries = () => bot.app.database.queries.select().from(threadEntries).all().length;
    bot.clock.move(89 * DAY);
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-write');
    await woman.send('Дагы бир сөз айтайын дедим');
    await woman.tapKey('concerns-thread-send');
    await bot.app.keepHouse();
    expect([rowOf(bot, id)?.status, entries()]).toEqual(['quarantined', 2]);
    bot.clock.move(DAY);
    await bot.app.keepHouse();
    expect(entries()).toBe(0);
    expect(rowOf(bot, id)).toMatchObject({ status: 'quarantined', codeHash: null, closedOn: null });
  });

  it('thousands of closed concerns, a bounded number in a round, found by their index', async () => {
    const bot = await startTestBot();
    const row = { place: 'KG-O', category: 'work', audience: 'region', urgent: false } as const;
    const day = '2025-01-01';
    bot.app.database.queries
      .insert(concerns)
      .values(
        Array.from({ length: 501 }, () => ({
          ...row,
          id: randomBytes(16),
          codeHash: randomBytes(32),
          status: 'closed' as const,
          day,
          closedOn: day,
        })),
      )
      .run();
    const left = () =>
      bot.app.database.queries
        .select()
        .from(concerns)
        .all()
        .filter(({ closedOn }) => closedOn !== null).length;
    await bot.app.keepHouse();
    expect(left()).toBe(1);
    await bot.app.keepHouse();
    expect(left()).toBe(0);
    const sqlite = new BetterSqlite(bot.config.databasePath, { readonly: true });
    const [step] = sqlite
      .prepare(
        "explain query plan select id from concerns where status in ('closed', 'quarantined') and closed_on <= '2026-01-01' limit 500",
      )
      .all() as { detail: string }[];
    sqlite.close();
    expect(step?.detail).toContain('concerns_closed');
  });

  it.each([
    ['2026-03-01', 1, '2026-02-28'],
    ['2026-06-02', 90, '2026-03-04'],
    ['2026-03-04', 365, '2025-03-04'],
  ])('on %s, after %i days, what was closed on %s or before', (today, keepDays, last) => {
    expect(lastDayToForget(today, keepDays)).toBe(last);
  });

  it('because deleted pages are overwritten and the log emptied', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await shareConcern(woman);
    bot.app.database.forget();
    expect(statSync(`${bot.config.databasePath}-wal`).size).toBe(0);
    const other = new BetterSqlite(bot.config.databasePath);
    expect(other.pragma('journal_mode', { simple: true })).toBe('wal');
    other.close();
  });

  it('late, and says so, while somebody else reads the database', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const reader = new BetterSqlite(bot.config.databasePath);
    reader.exec('begin');
    reader.prepare('select * from concerns').all();
    await shareConcern(woman);
    const complaints = () => bot.logs.filter(({ name }) => name === 'forgetting_late');
    for (let round = 0; round < 9; round++) await bot.app.keepHouse();
    // Sooner, the log would tell when she sent it.
    expect(complaints()).toEqual([]);
    for (let round = 0; round < 10; round++) await bot.app.keepHouse();
    expect(complaints()).toEqual([{ name: 'forgetting_late', facts: { rounds: 10 } }]);
    reader.close();
    await bot.app.keepHouse();
    expect(statSync(`${bot.config.databasePath}-wal`).size).toBe(0);
  });

  it('every table is WITHOUT ROWID', async () => {
    const bot = await startTestBot();
    const sqlite = new BetterSqlite(bot.config.databasePath, { readonly: true });
    const tables = sqlite
      .prepare(
        "select name, sql from sqlite_master where type = 'table' and name not like '\\_\\_%' escape '\\'",
      )
      .all() as { name: string; sql: string }[];
    sqlite.close();
    expect(tables.length).toBe(Object.values(schema).filter((table) => table instanceof SQLiteTable).length);
    for (const { name, sql } of tables) expect(sql, name).toMatch(/\) WITHOUT ROWID$/);
  });
});
