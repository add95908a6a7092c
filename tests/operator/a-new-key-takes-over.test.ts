import { existsSync, readFileSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as schema from '../../src/db/schema.ts';
import { rotateKey } from '../../src/operator/rotation/rotate.ts';
import { asRecordId } from '../../src/privacy/record-id.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { BACKUP, backUp, environmentOf, keyOf } from '../support/backups.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { fullDatabase } from '../support/full-database.ts';
import { openDialogue } from '../support/dialogues.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { runScript } from '../support/process.ts';
import { filesBelow } from '../support/traces.ts';

const ROTATE = 'src/operator/rotate-key-cli.ts';

/** What becomes of everything in the database that was made with a key, when the key changes. */
const FATES = {
  'thread_entries.wrapped_key': 'made anew',
  'concern_notes.wrapped_key': 'made anew',
  'dialogue_questions.wrapped_key': 'made anew',
  'feedback_lines.wrapped_key': 'made anew',
  'staff.chat': 'made anew',
  'staff.address': 'made anew',
  'staff.name': 'made anew',
  'subscriptions.chat': 'made anew',
  'subscriptions.address': 'made anew',
  'passing_messages.chat': 'made anew',
  'passing_messages.address': 'made anew',
  'rsvps.chat': 'made anew',
  'rsvps.address': 'made anew',
  'dialogue_votes.voter': 'made anew',
  'groups.chat': 'made anew',
  'groups.address': 'made anew',
  'groups.title': 'made anew',
  'group_posts.chat': 'made anew',
  'outbox.recipient': 'made anew',
  'outbox.address': 'made anew',
  'dialogues.join_link': 'made anew',
  // Open forms hold their own chat; the desks of staff and the ledger are found by chats that are known otherwise.
  'drafts.chat': 'made anew',
  'drafts.state': 'made anew',
  'recent_chats.chat': 'made anew, or forgotten',
  'recent_messages.chat': 'made anew, or forgotten',
  // Under keys of their own, which are wrapped anew.
  'thread_entries.body': 'kept',
  'concern_notes.body': 'kept',
  'dialogue_questions.body': 'kept',
  'feedback_lines.body': 'kept',
  // Hashes of what nobody keeps: their peppers are taken over.
  'concerns.code_hash': 'kept',
  'staff_invitations.token_hash': 'kept',
} as const;

/** Random ids, and columns that name one. */
const ID = /\.(id|.*_id|about|statement|linked_by|merged_into|claimed_by|invited_by)$/;

const blobColumns = Object.values(schema)
  .filter((table) => table instanceof SQLiteTable)
  .flatMap((table) => {
    const { name, columns } = getTableConfig(table);
    return columns
      .filter((column) => column.getSQLType() === 'blob')
      .map((column) => `${name}.${column.name}`);
  })
  .filter((column) => !ID.test(column) && column !== 'facts.value');

/** All values of the columns with a fate, as hex. */
function valuesOf({ config }: TestBot): Map<string, string[]> {
  const sqlite = new BetterSqlite(config.databasePath, { readonly: true });
  const values = Object.keys(FATES).map((where): [string, string[]] => {
    const [table, column] = where.split('.');
    const rows = sqlite.prepare(`select ${column} from ${table} where ${column} is not null`).pluck().all();
    return [where, rows.map((value) => (value as Buffer).toString('hex')).toSorted()];
  });
  sqlite.close();
  return new Map(values);
}

const rotate = ({ config }: TestBot) => rotateKey(config.databasePath, config.secretKeyFile);

describe('a new key', () => {
  it('has an answer for every column that is made with a key', () => {
    expect(Object.keys(FATES).toSorted()).toEqual(blobColumns.toSorted());
  });

  it('replaces the old one everywhere, and leaves nothing that the old one opens', async () => {
    const { bot } = await fullDatabase();
    const before = valuesOf(bot);
    for (const [where, values] of before) expect(values, where).not.toEqual([]);
    await bot.app.stop();
    const old = createStrongRoom(keyOf(bot.config.secretKeyFile));
    const oldText = readFileSync(bot.config.secretKeyFile);
    expect(await rotate(bot)).toEqual({
      rotated: { words: expect.any(Number), people: expect.any(Number) },
      late: false,
    });
    const after = valuesOf(bot);
    for (const [where, fate] of Object.entries(FATES)) {
      const [was = [], is = []] = [before.get(where), after.get(where)];
      if (fate === 'kept') expect(is, where).toEqual(was);
      if (fate === 'kept') continue;
      if (fate === 'made anew') expect(is, where).toHaveLength(was.length);
      expect(new Set([...was, ...is]).size, where).toBe(new Set(was).size + new Set(is).size);
    }
    // Neither the old key nor what was sealed with it is in any file.
    const files = filesBelow(bot.folder).map((path) => ({ path, bytes: readFileSync(path) }));
    for (const { path, bytes } of files) {
      expect(bytes.includes(oldText), path).toBe(false);
      for (const hex of before.get('thread_entries.wrapped_key') ?? [])
        expect(bytes.includes(Buffer.from(hex, 'hex')), path).toBe(false);
    }
    const sqlite = new BetterSqlite(bot.config.databasePath, { readonly: true });
    const check = sqlite.prepare("select value from facts where name = 'key_check'").pluck().get() as Buffer;
    sqlite.close();
    expect(() => old.open('check', check, 'key_check')).toThrow();
  });

  it('lets everybody go on: codes, threads, leaders, votes, seats, letters, groups, invitations', async () => {
    const { bot, woman, leader, code, dialogueId, words, invitation, letters } = await fullDatabase();
    await bot.app.stop();
    await rotate(bot);
    // And once more: what was taken over from the first key is taken over again.
    await rotate(bot);
    await bot.restart();
    const room = createStrongRoom(keyOf(bot.config.secretKeyFile));
    await woman.send('/start');
    if (woman.buttons().includes(woman.words.plain('people-language-native')))
      await woman.tapKey('people-language-native');
    await openThread(woman, code);
    for (const said of words) expect(woman.screen()).toContain(said);
    await leader.send('/queue');
    expect(leader.screen()).not.toBe('');
    expect(bot.logs.filter(({ name }) => name.endsWith('_failed'))).toEqual([]);
    await openDialogue(bot, woman, dialogueId);
    expect(woman.buttons()).toContain(woman.words.plain('dialogues-leave'));
    await woman.tapKey('dialogues-questions-button', { count: 1 });
    expect(woman.buttons().join()).toContain('✓');
    const { queries } = bot.app.database;
    const [post] = queries.select().from(schema.groups).all();
    const [campaign] = queries.select().from(schema.campaigns).all();
    expect(campaign?.groups).toEqual([post?.chat.toString('hex')]);
    const sent = queries.select().from(schema.outbox).all();
    expect(sent.map(({ purpose }) => purpose).toSorted()).toEqual(letters);
    for (const { purpose, address, recipient } of sent) {
      const chatId = Number(room.open(purpose, address, recipient.toString('hex')));
      const [rsvp] = queries.select().from(schema.rsvps).all();
      const within = purpose === 'rsvp' && rsvp ? asRecordId(rsvp.dialogueId) : undefined;
      expect(recipient.equals(room.pseudonym(purpose, chatId, within))).toBe(true);
    }
    const newcomer = await bot.newcomer('ru');
    newcomer.person.start(invitation.split('start=')[1] ?? '');
    await bot.telegram.world.settled();
    await newcomer.tapKey('people-suggested-admin');
    expect(newcomer.buttons()).toContain(newcomer.words.plain('people-menu-invite'));
  });

  it('makes backups of its own, and opens none that were made before', async () => {
    const bot = await startTestBot();
    const { path } = await backUp(bot);
    await bot.app.stop();
    await rotate(bot);
    const args = [path, '--force'];
    const refused = await runScript('src/operator/restore-cli.ts', environmentOf(bot), { args });
    expect(refused.output).toContain('does not open with this key');
    expect((await runScript(BACKUP, environmentOf(bot))).code).toBe(0);
    await bot.restart();
  });
});

describe('a change of keys is refused', () => {
  it('when the key is not in a file, or does not fit; no new key is left then', async () => {
    const [bot, other] = [await startTestBot(), await startTestBot()];
    await bot.app.stop();
    const SECRET_KEY = readFileSync(bot.config.secretKeyFile, 'utf8').trim();
    const set = await runScript(ROTATE, { ...environmentOf(bot), SECRET_KEY });
    expect([set.code, set.output]).toEqual([1, expect.stringContaining('Put it into a file')]);
    expect(set.output).not.toContain(SECRET_KEY);
    await expect(rotateKey(bot.config.databasePath, other.config.secretKeyFile)).rejects.toThrow(
      /does not fit/,
    );
    expect(existsSync(`${other.config.secretKeyFile}.next`)).toBe(false);
    await shareConcern(await other.newcomer('ky'));
    await bot.restart();
  });
});
