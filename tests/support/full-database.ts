import {
  campaigns,
  dialogues,
  feedbackLines,
  groupPosts,
  groups,
  outbox,
  rsvps,
  staff,
  subscriptions,
} from '../../src/db/schema.ts';
import { lineContext } from '../../src/dialogues/contexts.ts';
import { asRecordId, recordIdFromText } from '../../src/privacy/record-id.ts';
import { createStrongRoom, newRecordId } from '../../src/privacy/strong-room.ts';
import { keyOf } from './backups.ts';
import { NOON, startTestBot } from './bot.ts';
import { openCard, openDialogue, publishDialogue } from './dialogues.ts';
import { fillForm, shareConcern } from './flows.ts';
import { linkedGroup } from './groups.ts';
import { listen } from './nudges.ts';
import { makeLeader } from './staff.ts';
import { answerOpen, openFromQueue } from './triage.ts';

const WORDS = 'Айылда таза суу жок, балдар ооруп жатат';
const ANSWER = 'Дүйшөмбүдө келиңиз, күтөбүз';
const QUESTION = 'Качан башталат?';
const TITLE = 'Вода в нашем селе';
/** Nothing that waits until then is sent while a test runs. */
const LATER = NOON / 60_000 + 100_000;

/** A bot in the middle of everything: no column that is made with a key is empty. */
export async function fullDatabase() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const woman = await bot.newcomer('ky');
  await listen(woman, 'KG-O');
  const code = await shareConcern(woman, { words: WORDS });
  await openFromQueue(leader);
  await answerOpen(leader, ANSWER);
  await leader.tapKey('triage-notes', { count: 0 });
  await leader.tapKey('triage-note-add');
  await leader.send('Звонила в сельсовет');
  await leader.tapKey('triage-send-note');

  const dialogueId = await publishDialogue(bot, leader, { title: TITLE });
  await openCard(leader, TITLE);
  await leader.tapKey('dialogues-topics-button', { count: 0 });
  await leader.tapKey('dialogues-topic-add');
  await leader.send('Тема: вода');
  await openDialogue(bot, woman, dialogueId);
  await woman.tapKey('dialogues-come');
  await woman.tapKey('dialogues-questions-button', { count: 0 });
  await woman.tapKey('dialogues-ask-button');
  await woman.send(QUESTION);
  await woman.tap('▲ 1');
  await linkedGroup(bot, leader);
  const invitation = await bot.app.adminLink();
  const letters = plant();
  // Last, since it ends with whatever else she does.
  await fillForm(await bot.newcomer('ky'));
  return { bot, woman, leader, code, dialogueId, words: [WORDS, ANSWER], invitation, letters };

  /** What takes days to come about by itself. @returns the purposes of the letters that wait */
  function plant(): string[] {
    const { queries } = bot.app.database;
    const room = createStrongRoom(keyOf(bot.config.secretKeyFile));
    const id = recordIdFromText(dialogueId);
    const [member] = queries.select().from(staff).all();
    const [group] = queries.select().from(groups).all();
    const [seat] = queries.select().from(rsvps).all();
    const [listener] = queries.select().from(subscriptions).all();
    if (!member?.chat || !member.address || !group || !seat || !listener)
      throw new Error('Somebody is missing.');
    const joinLink = room.seal('join_link', 'https://example.org/room', id.toString('hex'));
    queries.update(dialogues).set({ joinLink }).run();
    const line = newRecordId();
    const sealed = room.sealWords('Рахмат', lineContext(line));
    queries
      .insert(feedbackLines)
      .values({ id: line, dialogueId: id, ...sealed })
      .run();
    queries
      .insert(groupPosts)
      .values({ dialogueId: id, chat: group.chat, messageId: 7 })
      .onConflictDoNothing()
      .run();
    queries
      .insert(campaigns)
      .values({
        id: newRecordId(),
        dialogueId: id,
        staffId: asRecordId(member.id),
        state: 'scheduled',
        due: LATER,
        subscribers: true,
        groups: [group.chat.toString('hex')],
      })
      .run();
    const recipients = [
      { purpose: 'staff', chat: member.chat, address: member.address },
      { purpose: 'group', chat: group.chat, address: group.address },
      { purpose: 'rsvp', chat: seat.chat, address: seat.address },
      { purpose: 'subscription', chat: listener.chat, address: listener.address },
    ] as const;
    queries.delete(outbox).run();
    for (const { purpose, chat, address } of recipients) {
      const letter = { campaign: 'test', kind: 'nudge', locale: 'ky', due: LATER };
      queries
        .insert(outbox)
        .values({ ...letter, recipient: chat, purpose, address })
        .run();
    }
    return recipients.map(({ purpose }) => purpose).toSorted();
  }
}
