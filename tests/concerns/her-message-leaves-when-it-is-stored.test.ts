import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { threadEntries } from '../../src/db/schema.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

const WORDS = 'Айылда таза суу жок, муну узак жаздым';

/** A table that can't be written to while `work` goes on, as on a full disk. */
async function whileFull(bot: TestBot, table: string, work: () => Promise<unknown>): Promise<void> {
  const sqlite = new BetterSqlite(bot.config.databasePath);
  const names = ['insert', 'update'].map((verb) => {
    const fail = "select raise(fail, 'database or disk is full')";
    sqlite.exec(`create trigger full_${verb} before ${verb} on ${table} begin ${fail}; end`);
    return `full_${verb}`;
  });
  await work();
  for (const name of names) sqlite.exec(`drop trigger ${name}`);
  sqlite.close();
}

describe('her message', () => {
  it('stays in the chat when the form that took it up could not be stored', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-services');
    await whileFull(bot, 'drafts', () => woman.send(WORDS));
    expect(woman.texts()).toContain(WORDS);
    await woman.send(WORDS);
    expect(woman.texts().filter((text) => text === WORDS)).toHaveLength(1);
  });

  it('stays in the chat when the form that it opens could not be stored', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await whileFull(bot, 'drafts', () => woman.send(WORDS));
    expect(woman.texts()).toContain(WORDS);
  });

  it('leaves the chat once it is stored, with all that it needs to be gone on with', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    bot.telegram.world.clearCalls();
    await woman.send(WORDS);
    expect(woman.texts()).not.toContain(WORDS);
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-services');
    await woman.tapKey('concerns-words-done');
    expect(woman.buttons()).toContain(woman.words.plain('concerns-audience-region'));
  });

  it('to a thread waits, to be sent once more, when it could not be stored', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-write');
    await woman.send('Дагы бир сөз айтайын дедим');
    await whileFull(bot, 'thread_entries', () => woman.tapKey('concerns-thread-send'));
    const entries = () => bot.app.database.queries.select().from(threadEntries).all();
    expect(entries()).toHaveLength(1);
    await woman.tapKey('concerns-thread-send');
    expect(entries()).toHaveLength(2);
    expect(woman.texts().join()).toContain('Дагы бир сөз айтайын дедим');
  });

  it('stays in the chat when the code in it could not be looked up', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const code = await shareConcern(woman);
    await woman.send('/erase');
    const sqlite = new BetterSqlite(bot.config.databasePath);
    sqlite.exec('alter table thread_entries rename to elsewhere');
    await woman.send(`/reply ${code}`);
    sqlite.exec('alter table elsewhere rename to thread_entries');
    sqlite.close();
    expect(woman.texts()).toContain(`/reply ${code}`);
  });
});
