import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { recordIdFromText } from '../../src/privacy/record-id.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openCard, openDialogue, publishDialogue } from '../support/dialogues.ts';
import { shareConcern } from '../support/flows.ts';
import { makeLeader } from '../support/staff.ts';

/** Every value of every table but the ids of dialogues, as "table.column: hex"; bytes and texts alike. */
function valuesOf(bot: TestBot): { where: string; hex: string }[] {
  const sqlite = new BetterSqlite(bot.config.databasePath, { readonly: true });
  const tables = sqlite
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .pluck()
    .all()
    .map(String);
  const values = tables.flatMap((table) =>
    sqlite
      .prepare(`select * from "${table}"`)
      .all()
      .flatMap((row) =>
        Object.entries(row as Record<string, unknown>).flatMap(([column, value]) =>
          Buffer.isBuffer(value) || typeof value === 'string'
            ? [{ where: `${table}.${column}`, hex: Buffer.from(value).toString('hex') }]
            : [],
        ),
      ),
  );
  sqlite.close();
  return values;
}

/** Registers, asks, votes for her own question and for the topic. */
async function takePart(bot: TestBot, woman: Visitor, id: string, question: string): Promise<void> {
  bot.clock.move(10_000);
  await openDialogue(bot, woman, id);
  await woman.tapKey('dialogues-come');
  await woman.tapKey('dialogues-vote-button');
  await woman.tap('▲ 1');
  await woman.tapKey('concerns-back');
  await woman.tapKey('dialogues-questions-button', { count: 0 });
  await woman.tapKey('dialogues-ask-button');
  await woman.send(question);
  await woman.tap('▲ 1');
}

/** Two dialogues with a topic each; the women take part in both, and each has a concern of her own. */
async function season() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const dialogues: string[] = [];
  for (const title of ['Вода в нашем селе', 'Дороги в селе']) {
    dialogues.push(await publishDialogue(bot, leader, { title }));
    await openCard(leader, title);
    await leader.tapKey('dialogues-topics-button', { count: 0 });
    await leader.tapKey('dialogues-topic-add');
    await leader.send(`Тема: ${title}`);
  }
  const woman = await bot.newcomer('ru');
  await shareConcern(woman);
  for (const id of dialogues) await takePart(bot, woman, id, 'Когда начнут работы?');
  const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
  const names = new Map<string, string>();
  for (const purpose of ['draft', 'desk', 'ledger', 'subscription', 'staff', 'passing', 'group'] as const)
    names.set(purpose, room.pseudonym(purpose, woman.person.id).toString('hex'));
  for (const [index, id] of dialogues.entries())
    for (const purpose of ['rsvp', 'vote'] as const)
      names.set(
        `${purpose} ${index}`,
        room.pseudonym(purpose, woman.person.id, recordIdFromText(id)).toString('hex'),
      );
  return { bot, names };
}

describe('with the database and the key in hand (P2),', () => {
  it('each of her names stands in its own column alone: no RSVP leads to a vote, a question, or another dialogue', async () => {
    const { bot, names } = await season();
    const values = valuesOf(bot);
    const found = new Map(
      [...names].map(([name, hex]) => [
        name,
        [...new Set(values.filter((value) => value.hex.includes(hex)).map(({ where }) => where))],
      ]),
    );
    expect(Object.fromEntries(found)).toEqual({
      draft: [],
      desk: [],
      ledger: expect.arrayContaining(['recent_chats.chat']) as unknown,
      subscription: [],
      staff: [],
      passing: [],
      group: [],
      'rsvp 0': ['rsvps.chat'],
      'vote 0': ['dialogue_votes.voter'],
      'rsvp 1': ['rsvps.chat'],
      'vote 1': ['dialogue_votes.voter'],
    });
    expect(new Set(names.values()).size).toBe(names.size);
  });

  it('no value of hers in one dialogue occurs in another, in a question, or in a concern', async () => {
    const { bot } = await season();
    const values = valuesOf(bot);
    const of = (pattern: RegExp) =>
      new Set(values.filter(({ where }) => pattern.test(where)).map(({ hex }) => hex));
    const people = [...of(/^rsvps\.(chat|address)$/), ...of(/^dialogue_votes\.voter$/)];
    expect(people).toHaveLength(2 * 3);
    const questions = of(/^dialogue_questions\.(id|body|wrapped_key)$/);
    const concerns = of(/^(concerns|thread_entries)\.(id|code_hash|body|wrapped_key)$/);
    expect(questions.size).toBe(2 * 3);
    expect(people.filter((value) => questions.has(value) || concerns.has(value))).toEqual([]);
    expect([...questions].filter((value) => concerns.has(value))).toEqual([]);
  });
});
