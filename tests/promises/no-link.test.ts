import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as schema from '../../src/db/schema.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { appointLeader, concernOf, leaderWrites, merge, workOn } from '../support/answers.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { fillForm, openThread, shareConcern } from '../support/flows.ts';
import BetterSqlite from 'better-sqlite3';

const tables = Object.values(schema).flatMap((table) => (table instanceof SQLiteTable ? [table] : []));
const CONCERN_TABLES = ['concerns', 'thread_entries', 'concern_labels', 'concern_notes', 'concern_counts'];
/** Staff stand between the worlds: what they do names concerns, and is named on them. */
const STAFF_TABLES = ['staff', 'staff_places', 'staff_invitations', 'audit'];
const CHAT_TABLES = [
  'drafts',
  'recent_chats',
  'recent_messages',
  'subscriptions',
  'outbox',
  'deliveries',
  'passing_messages',
];
/** What leaders plan and announce: it knows staff, and by its topics concerns, but nobody who comes. */
const PLAN_TABLES = [
  'dialogues',
  'dialogue_hosts',
  'dialogue_topics',
  'topic_concerns',
  'groups',
  'group_posts',
  'campaigns',
  'campaign_outcomes',
  'outcomes',
  'after_dialogues',
  'commitments',
  'summary_buckets',
  'summary_answers',
];
/** Who comes, asks and votes: it knows which dialogue, and nothing of concerns. */
const PARTICIPANT_TABLES = ['rsvps', 'dialogue_questions', 'dialogue_votes', 'feedback', 'feedback_lines'];
/** What a table of one world may refer to. */
const MAY_NAME = (table: string): string[] => {
  if (CONCERN_TABLES.includes(table)) return [...CONCERN_TABLES, 'staff'];
  if (table === 'topic_concerns') return ['dialogue_topics', 'concerns'];
  if (PLAN_TABLES.includes(table)) return [...PLAN_TABLES, 'staff'];
  if (PARTICIPANT_TABLES.includes(table)) return ['dialogues'];
  return STAFF_TABLES.includes(table) ? STAFF_TABLES : [];
};

/** All values of a database file that are bytes, by table. */
function blobsOf(bot: TestBot): Map<string, Set<string>> {
  const sqlite = new BetterSqlite(bot.config.databasePath, { readonly: true });
  const blobs = new Map<string, Set<string>>();
  for (const table of [...CONCERN_TABLES, ...CHAT_TABLES, ...PARTICIPANT_TABLES]) {
    const values = new Set<string>();
    for (const row of sqlite.prepare(`select * from ${table}`).all()) {
      for (const value of Object.values(row as Record<string, unknown>)) {
        if (Buffer.isBuffer(value)) values.add(value.toString('hex'));
      }
    }
    blobs.set(table, values);
  }
  sqlite.close();
  return blobs;
}

describe('no link (P2)', () => {
  it('every table belongs to one world, to the staff and plans between them, or holds facts about the database', () => {
    const names = tables.map((table) => getTableConfig(table).name);
    const known = [
      ...CONCERN_TABLES,
      ...STAFF_TABLES,
      ...PLAN_TABLES,
      ...PARTICIPANT_TABLES,
      ...CHAT_TABLES,
      'facts',
    ];
    expect(names.toSorted()).toEqual(known.toSorted());
  });

  it('no table of concerns refers to a chat, nor the other way round', () => {
    for (const table of tables) {
      const { name, foreignKeys, columns } = getTableConfig(table);
      for (const key of foreignKeys) {
        expect(MAY_NAME(name), name).toContain(getTableConfig(key.reference().foreignTable).name);
      }
      if (!CONCERN_TABLES.includes(name)) continue;
      for (const column of columns) {
        expect(column.name, name).not.toMatch(
          /chat|user|person|telegram|sender|from|pseudonym|hour|minute|time|at$/,
        );
      }
    }
  });

  it('no table keeps the order in which rows came', () => {
    for (const table of tables) {
      const { name, columns } = getTableConfig(table);
      for (const column of columns)
        expect(`${name}.${column.name}`).not.toMatch(/created|inserted|serial|rowid/);
    }
  });

  it('with the database and the key, no value of a sent concern is derived from the chat it came from', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const other = await bot.newcomer('ru');
    const code = await shareConcern(woman);
    const second = await shareConcern(other, { words: 'Нет света в доме' });
    await bot.app.answer(code, 'Жооп');
    const leader = appointLeader(bot);
    const id = await concernOf(bot, code);
    leaderWrites(bot, id, 'Дагы бир жооп', { by: leader });
    workOn(bot, id, leader, 'Белги');
    merge(bot, await concernOf(bot, second), id);
    await openThread(woman, code);
    await bot.app.stop();

    const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
    const blobs = blobsOf(bot);
    const ofConcerns = CONCERN_TABLES.flatMap((table) => [...(blobs.get(table) ?? [])]);
    const ofChats = [...CHAT_TABLES, ...PARTICIPANT_TABLES].flatMap((table) => [...(blobs.get(table) ?? [])]);
    expect(ofConcerns.length).toBeGreaterThan(4);
    expect(ofChats.length).toBeGreaterThan(0);
    expect(ofConcerns.filter((value) => ofChats.includes(value))).toEqual([]);
    for (const purpose of ['draft', 'desk', 'ledger', 'subscription', 'staff', 'passing'] as const) {
      for (const { person } of [woman, other]) {
        const pseudonym = room.pseudonym(purpose, person.id).toString('hex');
        for (const value of ofConcerns) expect(value).not.toContain(pseudonym.slice(0, 12));
      }
    }
    await bot.restart();
  });

  it('what two chats leave differs in nothing but their own tables', async () => {
    const rowsAfter = async (id: number) => {
      const bot = await startTestBot();
      const woman = await bot.newcomer('ky', { id });
      await shareConcern(woman);
      const { queries } = bot.app.database;
      return queries
        .select()
        .from(schema.concerns)
        .all()
        .map(({ id: _id, codeHash: _code, ...rest }) => rest);
    };
    expect(await rowsAfter(5_000_000_001)).toEqual(await rowsAfter(6_999_999_999));
  });

  it('six concerns of one chat differ from six of six chats in nothing: there is no mark of who has sent much', async () => {
    const rowsAfter = async (chats: number) => {
      const bot = await startTestBot({ limits: { concernsPerDay: 6 } });
      const women: Visitor[] = [];
      for (let chat = 0; chat < chats; chat++) women.push(await bot.newcomer('ky'));
      for (let sent = 0; sent < 6; sent++) {
        const woman = women[sent % chats];
        if (woman) await shareConcern(woman);
        await woman?.tapKey('people-menu-back');
        // So much at once would be taken for a script.
        bot.clock.move(11_000);
      }
      // One more than she may send is refused, and leaves nothing.
      if (chats === 1 && women[0]) {
        await fillForm(women[0]);
        await women[0].tapKey('concerns-send');
        expect(women[0].screen()).toContain(women[0].words.plain('concerns-notice-enough_today'));
      }
      const { queries } = bot.app.database;
      const rows = queries.select().from(schema.concerns).all();
      return rows.map(({ id: _id, codeHash: _code, ...rest }) => rest);
    };
    const ofOne = await rowsAfter(1);
    expect(ofOne).toHaveLength(6);
    expect(ofOne).toEqual(await rowsAfter(6));
  });

  it('once a concern is sent, no draft is left, neither in the database nor in the write-ahead log', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
    const draft = room.pseudonym('draft', woman.person.id);
    await shareConcern(woman);
    const { readFileSync } = await import('node:fs');
    for (const suffix of ['', '-wal']) {
      expect(readFileSync(bot.config.databasePath + suffix).includes(draft), suffix || 'database').toBe(
        false,
      );
    }
  });

  it('no log line is written for what she does', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    bot.logs.length = 0;
    const code = await shareConcern(woman);
    await openThread(woman, code);
    await woman.send('/erase');
    expect(bot.logs).toEqual([]);
  });
});
