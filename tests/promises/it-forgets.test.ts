import { statSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as schema from '../../src/db/schema.ts';
import { startTestBot } from '../support/bot.ts';
import { fillForm, openThread, shareConcern } from '../support/flows.ts';

const { drafts, recentChats, recentMessages, subscriptions, threadEntries } = schema;
const HOUR = 3_600_000;

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
    bot.clock.move(2 * HOUR);
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
        .plain('help-privacy')
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
    const { readFileSync } = await import('node:fs');
    const wrapped = entry?.wrappedKey ?? Buffer.from('absent');
    for (const suffix of ['', '-wal']) {
      expect(readFileSync(bot.config.databasePath + suffix).includes(wrapped)).toBe(false);
    }
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
