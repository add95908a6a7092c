import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { startTestBot } from '../support/bot.ts';

const WORDS = 'Айылда таза суу жок, муну узак жаздым';

describe('an open form', () => {
  it('outlives a moment in which the database can not tell whether it was filed', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-concern');
    await woman.tapKey('place-KG-O');
    await woman.tapKey('category-services');
    await woman.send(WORDS);
    const sqlite = new BetterSqlite(bot.config.databasePath);
    sqlite.exec('alter table concerns rename to elsewhere');
    await woman.tapKey('concerns-words-done');
    sqlite.exec('alter table elsewhere rename to concerns');
    sqlite.close();
    await woman.tapKey('concerns-audience-region');
    await woman.tapKey('concerns-urgent-no');
    expect(woman.screen()).toContain(WORDS);
  });
});
