import { describe, expect, it } from 'vitest';
import { dialogueQuestions, dialogueVotes, feedbackLines, rsvps } from '../../src/db/schema.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { recordIdFromText } from '../../src/privacy/record-id.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openDialogue, publishDialogue } from '../support/dialogues.ts';
import { shareConcern } from '../support/flows.ts';
import { makeLeader } from '../support/staff.ts';
import { filesBelow, tracesIn } from '../support/traces.ts';
import { readFileSync } from 'node:fs';

const ID = 7_123_456_789;
const NAME = 'Айгүлмаркер';
const QUESTION = 'Качан маркерсуроо болот экен';
const DAY = 86_400_000;
const START = Date.parse('2026-03-14T09:00:00Z');

/** Registers, brings children, asks and votes. */
async function takePart(bot: TestBot, woman: Visitor, id: string, question = QUESTION): Promise<void> {
  await openDialogue(bot, woman, id);
  await woman.tapKey('dialogues-come');
  await woman.tapKey('dialogues-questions-button', { count: 0 });
  await woman.tapKey('dialogues-ask-button');
  await woman.send(question);
  await woman.tap('▲ 1');
}

async function meeting() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const id = await publishDialogue(bot, leader);
  const woman = await bot.newcomer('ky', { id: ID, firstName: NAME });
  return { bot, leader, id, woman };
}

const rowsOf = ({ app }: TestBot) => ({
  rsvps: app.database.queries.select().from(rsvps).all(),
  votes: app.database.queries.select().from(dialogueVotes).all(),
  questions: app.database.queries.select().from(dialogueQuestions).all(),
  lines: app.database.queries.select().from(feedbackLines).all(),
});

const filesHold = (bot: TestBot, bytes: Buffer): boolean =>
  [...filesBelow(bot.folder)].some((path) => readFileSync(path).includes(bytes));

describe('of whoever comes to a dialogue', () => {
  it('no file holds her id, her name or her question in clear (P1)', async () => {
    const { bot, id, woman } = await meeting();
    await takePart(bot, woman, id);
    expect(rowsOf(bot)).toMatchObject({ rsvps: [{ state: 'going' }], votes: [{}], questions: [{}] });
    expect(tracesIn(bot.folder, [ID, NAME, QUESTION])).toEqual([]);
  });

  it('nothing is left two weeks after it, nor when she has cancelled, not even on disk (P6)', async () => {
    const { bot, id, woman } = await meeting();
    await takePart(bot, woman, id);
    const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
    const names = (['rsvp', 'vote'] as const).map((purpose) =>
      room.pseudonym(purpose, ID, recordIdFromText(id)),
    );
    const onDisk = () => names.filter((name) => filesHold(bot, name)).length;
    expect(onDisk()).toBe(2);
    bot.clock.move(START + 14 * DAY - bot.clock.now());
    await bot.app.keepHouse();
    expect(rowsOf(bot).rsvps).toHaveLength(1);
    bot.clock.move(DAY);
    await bot.app.keepHouse();
    expect(rowsOf(bot)).toEqual({ rsvps: [], votes: [], questions: [], lines: [] });
    expect(onDisk()).toBe(0);

    const other = await meeting();
    await openDialogue(other.bot, other.woman, other.id);
    await other.woman.tapKey('dialogues-come');
    await other.woman.tapKey('dialogues-leave');
    const theirs = createStrongRoom(loadOrCreateMasterKey(other.bot.config.secretKeyFile).key);
    const name = theirs.pseudonym('rsvp', ID, recordIdFromText(other.id));
    expect(filesHold(other.bot, name)).toBe(false);
  });

  it('no value joins her RSVP with her vote, with another dialogue, or with a concern of hers (P2)', async () => {
    const { bot, leader, id, woman } = await meeting();
    const second = await publishDialogue(bot, leader, { title: 'Дороги в селе' });
    await shareConcern(woman);
    await takePart(bot, woman, id);
    await takePart(bot, woman, second, 'Эмне үчүн жол оңдолбойт');
    const { rsvps: coming, votes, questions } = rowsOf(bot);
    const names = [...coming.map(({ chat }) => chat), ...votes.map(({ voter }) => voter)];
    expect(new Set(names.map((name) => name.toString('hex'))).size).toBe(4);
    const room = createStrongRoom(loadOrCreateMasterKey(bot.config.secretKeyFile).key);
    const others = (['draft', 'ledger', 'subscription', 'staff', 'desk', 'passing'] as const).map((purpose) =>
      room.pseudonym(purpose, ID).toString('hex'),
    );
    for (const name of names) expect(others).not.toContain(name.toString('hex'));
    // A question has an id, a dialogue and sealed bytes: no column in which an author could stand.
    expect(Object.keys(questions[0] ?? {}).toSorted()).toEqual([
      'body',
      'dialogueId',
      'hidden',
      'id',
      'wrappedKey',
    ]);
  });

  it('no log line tells that she came, asked or left', async () => {
    const { bot, id, woman } = await meeting();
    bot.logs.length = 0;
    await takePart(bot, woman, id);
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-leave');
    expect(bot.logs).toEqual([]);
  });

  it('a question that could tell who asked is not taken, and stays on her phone to be mended', async () => {
    const { bot, id, woman } = await meeting();
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-questions-button', { count: 0 });
    await woman.tapKey('dialogues-ask-button');
    await woman.send('Мага чалыңызчы: 0555 123 456');
    expect(rowsOf(bot).questions).toEqual([]);
    expect(woman.texts().join()).toContain('0555 123 456');
    // Nor is it kept while she thinks.
    expect(tracesIn(bot.folder, ['0555 123 456', 'чалыңызчы'])).toEqual([]);
    await woman.send('Кимге чалсак болот?');
    expect(rowsOf(bot).questions).toHaveLength(1);
    expect(woman.texts()).not.toContain('Кимге чалсак болот?');
  });
});
