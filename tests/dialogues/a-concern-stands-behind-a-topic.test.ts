import { describe, expect, it } from 'vitest';
import { concerns, topicConcerns } from '../../src/db/schema.ts';
import { concernReference } from '../../src/people/audit/reference.ts';
import { asRecordId, recordIdFromText, recordIdToText } from '../../src/privacy/record-id.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openCard, openDialogue, publishDialogue } from '../support/dialogues.ts';
import { shareConcern } from '../support/flows.ts';
import { makeLeader, staffOf } from '../support/staff.ts';
import { forge, openFromQueue, storedConcerns } from '../support/triage.ts';

const WORDS = 'Сырдуу маркер сөз, суу жок';

async function region() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'], name: 'Ведущая' });
  const official = await makeLeader(bot, {
    locale: 'ru',
    kind: 'local_government',
    places: ['KG-O'],
    name: 'Айыл өкмөтү',
  });
  const woman = await bot.newcomer('ky');
  const code = await shareConcern(woman, { audience: 'no_officials', words: WORDS });
  const [concern] = storedConcerns(bot);
  if (!concern) throw new Error('No concern was stored.');
  const id = await publishDialogue(bot, leader);
  return { bot, leader, official, woman, code, concern: concern.id, id };
}

/** From the concern's card to the choice of a topic in the only dialogue there is. */
async function takeToDialogue(leader: Visitor, title = 'Вода в нашем селе'): Promise<void> {
  await openFromQueue(leader);
  await leader.tapKey('triage-more');
  await leader.tapKey('triage-to-dialogue');
  const button = leader.buttons().find((label) => label.startsWith(title));
  await leader.tap(button ?? title);
}

async function withdraw(woman: Visitor, code: string): Promise<void> {
  await woman.send('/reply');
  await woman.send(code);
  await woman.tapKey('concerns-thread-withdraw');
  await woman.tapKey('concerns-thread-withdraw-yes');
}

const linked = (bot: TestBot) => bot.app.database.queries.select().from(topicConcerns).all();
const statusOf = (bot: TestBot) => bot.app.database.queries.select().from(concerns).all()[0]?.status;
const referenceOf = (concern: string) => concernReference(recordIdFromText(concern));

/** Opens the first topic on the card of the dialogue. */
async function openTopic(leader: Visitor, count = 1): Promise<void> {
  await openCard(leader);
  await leader.tapKey('dialogues-topics-button', { count });
  await leader.tap('1');
}

describe('a concern', () => {
  it('becomes a new topic in the leader’s words, and is on an agenda then', async () => {
    const { bot, leader, woman, code, concern, id } = await region();
    await takeToDialogue(leader);
    expect(leader.screen()).toContain('Тем там пока нет');
    await leader.tapKey('dialogues-topic-add');
    await leader.send('Водопровод в селе');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-taken'));
    expect(linked(bot)).toHaveLength(1);
    expect(statusOf(bot)).toBe('on_agenda');
    await openTopic(leader);
    expect(leader.screen()).toContain(referenceOf(concern));
    const everybody = await bot.newcomer('ru');
    await openDialogue(bot, everybody, id);
    expect(everybody.screen()).toContain('Водопровод в селе');
    expect(everybody.screen()).not.toContain(referenceOf(concern));
    await woman.send('/reply');
    await woman.send(code);
    expect(woman.texts().join()).toContain(woman.words.plain('concerns-status-on_agenda'));
  });

  it('goes to a topic that is there, once, however often that is tapped', async () => {
    const { bot, leader, concern } = await region();
    await openCard(leader);
    await leader.tapKey('dialogues-topics-button', { count: 0 });
    expect(leader.screen()).toContain('Тем пока нет');
    await leader.tapKey('dialogues-topic-add');
    await leader.send('Водопровод в селе');
    expect(leader.screen()).not.toContain(leader.words.plain('dialogues-taken'));
    await takeToDialogue(leader);
    await leader.tap('Водопровод в селе');
    const [link] = linked(bot);
    if (!link) throw new Error('It was not linked.');
    await forge(bot, leader, `p:behind:${concern}:${recordIdToText(asRecordId(link.topicId))}`);
    expect(linked(bot)).toHaveLength(1);
    expect(statusOf(bot)).toBe('on_agenda');
  });

  it('is as good as none to a co-host who may not read it, and to the leader who may no longer', async () => {
    const { bot, leader, official, concern, woman, code } = await region();
    await takeToDialogue(leader);
    await leader.tapKey('dialogues-topic-add');
    await leader.send('Водопровод в селе');
    await openCard(leader);
    await leader.tapKey('dialogues-cohosts');
    await leader.tap('○ Айыл өкмөтү');
    await openTopic(official);
    const shown = official.screen();
    expect(shown).not.toContain(referenceOf(concern));
    expect(shown).toContain(official.words.plain('dialogues-topic-no-concerns'));
    const member = staffOf(bot).byChat(leader.person.id);
    if (member) staffOf(bot).setPlaces(member.id, ['KG-N']);
    await openTopic(leader);
    expect(leader.screen()).not.toContain(referenceOf(concern));
    expect(leader.screen()).toContain(leader.words.plain('dialogues-topic-no-concerns'));
    await withdraw(woman, code);
    await openTopic(official);
    expect(official.screen()).toBe(shown);
  });

  it('can be taken to no dialogue by who may not read it, nor into one that is not hers, by forged buttons', async () => {
    const { bot, leader, official, concern, id } = await region();
    await openCard(leader);
    await leader.tapKey('dialogues-topics-button', { count: 0 });
    await leader.tapKey('dialogues-topic-add');
    await leader.send('Водопровод в селе');
    const other = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const theirs = await publishDialogue(bot, official, { title: 'Встреча акимата' });
    const woman = await bot.newcomer('ru');
    const tries: [Visitor, string][] = [
      [official, `p:take:${concern}`],
      [official, `p:into:${concern}:${theirs}`],
      [official, `p:word:${concern}:${theirs}`],
      [other, `p:into:${concern}:${id}`],
      [other, `p:word:${concern}:${id}`],
      [woman, `p:word:${concern}:${id}`],
    ];
    for (const [visitor, data] of tries) {
      bot.clock.move(2000);
      await forge(bot, visitor, data);
      await visitor.send('Чужие слова о теме');
      expect(visitor.texts().join(), data).not.toContain(referenceOf(concern));
    }
    expect(linked(bot)).toHaveLength(0);
    expect(statusOf(bot)).toBe('new');
  });

  it('that is withdrawn while its topic is worded leaves the topic without it', async () => {
    const { bot, leader, woman, code } = await region();
    await takeToDialogue(leader);
    await leader.tapKey('dialogues-topic-add');
    await withdraw(woman, code);
    await leader.send('Водопровод в селе');
    expect(linked(bot)).toHaveLength(0);
    await openTopic(leader);
    expect(leader.screen()).toContain(leader.words.plain('dialogues-topic-no-concerns'));
  });

  it('that is withdrawn later stands behind no topic any more', async () => {
    const { bot, leader, woman, code } = await region();
    await takeToDialogue(leader);
    await leader.tapKey('dialogues-topic-add');
    await leader.send('Водопровод в селе');
    await withdraw(woman, code);
    await openTopic(leader);
    expect(leader.screen()).toContain(leader.words.plain('dialogues-topic-no-concerns'));
    expect(linked(bot)).toHaveLength(0);
  });

  it('loses nothing with a topic that is renamed or removed', async () => {
    const { bot, leader, concern } = await region();
    await takeToDialogue(leader);
    await leader.tapKey('dialogues-topic-add');
    await leader.send('Водопровод в селе');
    await openTopic(leader);
    await leader.tapKey('dialogues-topic-rename');
    await leader.send('Вода и трубы');
    await openTopic(leader);
    expect(leader.screen()).toContain('Вода и трубы');
    expect(leader.screen()).toContain(referenceOf(concern));
    await leader.tapKey('dialogues-topic-remove');
    expect(linked(bot)).toHaveLength(0);
    await openFromQueue(leader);
    expect(leader.texts().join()).toContain(WORDS);
  });
});
