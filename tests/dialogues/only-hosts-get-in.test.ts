import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitments, dialogueHosts, dialogueQuestions, dialogueTopics } from '../../src/db/schema.ts';
import { asRecordId, recordIdFromText, recordIdToText } from '../../src/privacy/record-id.ts';
import { newRecordId } from '../../src/privacy/strong-room.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openCard, openDialogue, publishDialogue, storedDialogues } from '../support/dialogues.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { forge } from '../support/triage.ts';

const SECRET = 'https://meet.example.org/secret';

interface Ids {
  dialogue: string;
  topic: string;
  question: string;
  commitment: string;
}

/** Every button of planning that names a dialogue or a part of one, by what it does. */
const NAMING: Record<string, (ids: Ids) => string[]> = {
  ...Object.fromEntries(
    ['open', 'edit', 'topics', 'hosts', 'copy', 'publish', 'cancel', 'cancelled', 'delete', 'deleted', 'mode']
      .concat([
        'length',
        'languages',
        'offers',
        'promises',
        'questions',
        'after',
        'checkin',
        'lines',
        'tellall',
        'toldall',
      ])
      .map((action) => [action, ({ dialogue }: Ids) => [dialogue]]),
  ),
  host: ({ dialogue }) => [`${dialogue}:0:`, `${dialogue}:0:AAAAAA`],
  offer: ({ dialogue }) => [`${dialogue}:1`],
  language: ({ dialogue }) => [`${dialogue}:ky`],
  promise: ({ dialogue }) => [`${dialogue}:inform`],
  field: ({ dialogue }) =>
    ['title', 'when', 'where', 'seats', 'link', 'pin', 'topic'].map((field) => `${dialogue}:${field}`),
  tell: ({ dialogue }) => [`${dialogue}:attended`, `${dialogue}:outcome:ru`, `${dialogue}:what`],
  outcome: ({ dialogue }) => [dialogue],
  topic: ({ topic }) => [topic],
  untopic: ({ topic }) => [topic],
  retopic: ({ topic }) => [topic],
  commitment: ({ commitment }) => [commitment],
  stands: ({ commitment }) => [`${commitment}:kept`],
  uncommit: ({ commitment }) => [commitment],
  broken: ({ commitment }) => [commitment],
  hide: ({ question }) => [`${question}:0`],
};

/** Those that name nothing of a dialogue, or a concern: those are tested where concerns are taken to dialogues. */
const OTHERS =
  'mine new nothing place month day time online later seats empty back leave by take into behind word'.split(
    ' ',
  );

async function meeting() {
  const bot = await startTestBot();
  const host = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'], name: 'Ведущая' });
  const dialogue = await publishDialogue(bot, host, { where: 'online' });
  await openCard(host);
  await host.tapKey('dialogues-edit');
  await host.tapKey('dialogues-field-link');
  await host.send(SECRET);
  await openCard(host);
  await host.tapKey('dialogues-topics-button', { count: 0 });
  await host.tapKey('dialogues-topic-add');
  await host.send('Водопровод');
  const woman = await bot.newcomer('ru');
  await openDialogue(bot, woman, dialogue);
  await woman.tapKey('dialogues-questions-button', { count: 0 });
  await woman.tapKey('dialogues-ask-button');
  await woman.send('Когда будет вода?');
  const [topic] = bot.app.database.queries.select().from(dialogueTopics).all();
  const [question] = bot.app.database.queries.select().from(dialogueQuestions).all();
  if (!topic || !question) throw new Error('A topic or a question is missing.');
  const commitment = newRecordId();
  bot.app.database.queries
    .insert(commitments)
    .values({
      id: commitment,
      dialogueId: recordIdFromText(dialogue),
      position: 1,
      what: 'Починить трубу',
      who: 'айыл өкмөтү',
      dueOn: '2026-05-01',
      state: 'planned',
    })
    .run();
  const ids: Ids = {
    dialogue,
    topic: recordIdToText(asRecordId(topic.id)),
    question: recordIdToText(asRecordId(question.id)),
    commitment: recordIdToText(commitment),
  };
  const forged = Object.entries(NAMING).flatMap(([action, partsOf]) =>
    partsOf(ids).map((parts) => `p:${action}:${parts}`),
  );
  return { bot, host, woman, dialogue, forged };
}

/** All that a stranger might change. */
const everything = (bot: TestBot) =>
  JSON.stringify([
    storedDialogues(bot),
    ...[dialogueTopics, dialogueHosts, dialogueQuestions, commitments].map((table) =>
      bot.app.database.queries.select().from(table).all(),
    ),
  ]);

/** Everything that the bot has ever shown to somebody, also what was edited since. */
const shownTo = (bot: TestBot, visitor: Visitor) =>
  JSON.stringify(bot.telegram.world.calls.filter(({ payload }) => payload['chat_id'] === visitor.person.id));

async function stateOf(bot: TestBot, visitor: Visitor, state: 'suspended' | 'removed'): Promise<void> {
  const member = staffOf(bot).byChat(visitor.person.id);
  if (!member) throw new Error('She is no member.');
  if (state === 'removed') staffOf(bot).remove(member.id);
  else staffOf(bot).setState(member.id, state);
  await visitor.send('/start');
}

describe('the buttons of planning', () => {
  it('are all known to this test', () => {
    const folder = join(import.meta.dirname, '../../src/dialogues');
    const made = readdirSync(folder, { recursive: true })
      .filter((name) => String(name).endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(join(folder, String(name)), 'utf8').matchAll(
          /\bon(?:StaffTap|HostTap|TopicTap|ConcernTap|Commitment|Question|Change)\((?:composer, )?\s*'(\w+)'/g,
        ),
      ])
      .map(([, action = '']) => action);
    expect(made.length).toBeGreaterThan(40);
    expect(made.filter((action) => !(action in NAMING) && !OTHERS.includes(action))).toEqual([]);
  });

  it('are unknown buttons to a woman, and to her who was host until she was suspended or removed', async () => {
    const { bot, host, woman, forged } = await meeting();
    const removed = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    await stateOf(bot, removed, 'removed');
    await stateOf(bot, host, 'suspended');
    const before = everything(bot);
    for (const visitor of [woman, host, removed]) {
      for (const data of [...forged, ...OTHERS.map((action) => `p:${action}`)]) {
        bot.clock.move(1000);
        expect(await forge(bot, visitor, data), data).toBe(visitor.words.plain('telegram-old-button'));
      }
      await visitor.send('/plan');
      await visitor.send('/mydialogues');
      await visitor.send('Моё название');
    }
    expect(everything(bot)).toBe(before);
    expect(shownTo(bot, woman)).not.toContain(SECRET);
  });

  it('show a leader or an admin who does not host it that there is no such thing, and nothing of it', async () => {
    const { bot, forged } = await meeting();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const admin = await makeAdmin(bot, 'ru');
    const before = everything(bot);
    for (const visitor of [leader, admin]) {
      for (const data of forged) {
        bot.clock.move(1000);
        await forge(bot, visitor, data);
        const gone = visitor.words.plain('dialogues-gone').replace(/<.*?>/g, '');
        expect(visitor.screen(), data).toContain(gone);
        await visitor.send('Моё название');
      }
      for (const told of [SECRET, 'Водопровод', 'Когда будет вода?', 'трубу'])
        expect(shownTo(bot, visitor)).not.toContain(told);
    }
    expect(everything(bot)).toBe(before);
  });
});
