import { describe, expect, it } from 'vitest';
import { dialogues } from '../../src/db/schema.ts';
import { createPostChanges } from '../../src/invitations/groups/changes.ts';
import type { LetterKind } from '../../src/jobs/outbox/letter.ts';
import { recordIdToText } from '../../src/privacy/record-id.ts';
import { newRecordId, type RecordId } from '../../src/privacy/strong-room.ts';
import { startTestOutbox, type TestOutbox } from '../support/outbox.ts';

/** A dialogue that is nothing but a row: what a group reads of it is the title here. */
function plan(box: TestOutbox, hostId: RecordId): RecordId {
  const id = newRecordId();
  box.database.queries
    .insert(dialogues)
    .values({
      id,
      hostId,
      place: 'KG-O',
      title: 'Таза суу',
      startsAt: 1,
      minutes: 90,
      state: 'open',
      mode: 'in_person',
      womenOnly: true,
      childcare: false,
      transport: false,
      interpreter: false,
      accessible: false,
      languages: ['ky'],
      promise: 'consult',
      settledAt: 1,
      reminded: [],
    })
    .run();
  return id;
}

/** A leader with a dialogue, and groups of hers to announce it in. */
async function announcing(kinds: readonly ('group' | 'supergroup')[] = ['supergroup'], isForum = false) {
  const shown = { text: 'Таза суу, 3' };
  const box = await startTestOutbox({
    groupPost: (id, words) =>
      id.equals(dialogue) && shown.text !== '' ? { html: `${shown.text} ${words.locale}` } : undefined,
  });
  const leader = box.leader();
  const dialogue = plan(box, leader.id);
  const linked = kinds.map((kind) => box.group(leader, { kind, isForum }));
  const [first] = linked;
  if (!first) throw new Error('There is no group.');
  const announce = async (kind: 'group_post' | 'group_edit' = 'group_post', campaign: string = kind) => {
    const keys = linked.map(({ key }) => key);
    box.store.toGroups({ campaign, kind, subject: recordIdToText(dialogue), due: 0, keys });
    await box.sender.flush();
  };
  const read = (group = first.group) =>
    leader.person.visible(group).flatMap(({ text, side }) => (side === 'service' ? [] : [text]));
  const kept = () => box.groups.byChat(first.group.id);
  return { box, leader, dialogue, linked, ...first, announce, read, kept, shown };
}

const calls = (box: TestOutbox, method: string) =>
  box.telegram.world.calls.filter((call) => call.method === method && call.ok).length;

const failures = (box: TestOutbox) => box.logs.filter(({ name }) => name === 'api_failed');

describe('a post in a group', () => {
  it('is sent once, in the language of the group, and noted', async () => {
    const { box, dialogue, key, announce, read } = await announcing();
    await announce();
    expect(read()).toEqual(['Таза суу, 3 ru']);
    expect(box.posts.postsOf(dialogue)).toEqual([{ key, messageId: 2 }]);
    expect(box.tallies()).toEqual({ 'group_post delivered': 1 });
    expect(box.rows()).toEqual([]);
    expect(failures(box)).toEqual([]);
  });

  it('is pinned in silence where the bot may, and stands where it may not', async () => {
    const { box, leader, group, announce } = await announcing();
    group.addBot(leader.person, { admin: true });
    await announce();
    const pins = box.telegram.world.calls.filter(({ method }) => method === 'pinChatMessage');
    expect(pins).toMatchObject([{ ok: true, payload: { disable_notification: true } }]);
  });

  it('goes into the chosen topic, and when that is gone into the general one', async () => {
    const { box, leader, group, key, announce, kept } = await announcing(['supergroup'], true);
    const topic = group.openTopic(leader.person, 'Диалогдор');
    box.groups.change(key, { threadId: topic });
    await announce('group_post', 'first');
    group.deleteTopic(topic);
    await announce('group_post', 'second');
    const sent = box.telegram.world.calls.filter(({ method }) => method === 'sendMessage');
    expect(sent.map(({ ok, payload }) => [ok, payload['message_thread_id']])).toEqual([
      [true, topic],
      [false, topic],
      [true, undefined],
    ]);
    expect(kept()?.threadId).toBeUndefined();
    expect(box.tallies()).toEqual({ 'group_post delivered': 2 });
  });

  it.each(['suspended', 'removed', 'muted', 'unlinked', 'suspended since', 'muted since'])(
    'does not come where the leader or the bot may not: %s',
    async (what) => {
      const { box, leader, group, key, announce, read } = await announcing();
      const stop = () => {
        if (what.startsWith('suspended')) box.staff.setState(leader.id, 'suspended');
        else if (what === 'removed') box.staff.remove(leader.id);
        else if (what.startsWith('muted')) box.groups.change(key, { writable: false });
        else box.groups.unlink(group.id);
      };
      if (what.endsWith('since')) {
        box.store.toGroups({ campaign: 'c', kind: 'group_post', subject: 'x', due: 0, keys: [key] });
        expect(box.rows()).toHaveLength(1);
      }
      stop();
      await announce();
      expect(read()).toEqual([]);
      expect(box.rows()).toEqual([]);
      expect(box.tallies()).toEqual({});
    },
  );

  it('goes with the group, address and all, when that is unlinked', async () => {
    const { box, group, key, dialogue } = await announcing();
    box.store.toGroups({
      campaign: 'later',
      kind: 'group_post',
      subject: recordIdToText(dialogue),
      due: 1e9,
      keys: [key],
    });
    expect(box.rows()).toHaveLength(1);
    box.groups.unlink(group.id);
    expect(box.rows()).toEqual([]);
  });

  it('fails alone when its dialogue is gone', async () => {
    const { box, announce, shown } = await announcing();
    shown.text = '';
    await announce();
    expect(calls(box, 'sendMessage')).toBe(0);
    expect(box.tallies()).toEqual({ 'group_post failed': 1 });
  });

  it('waits out a 429, and comes once', async () => {
    const { box, announce, read } = await announcing();
    box.telegram.world.faults.add({
      method: 'sendMessage',
      code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    });
    await announce();
    expect(read()).toHaveLength(1);
    expect(Math.max(...box.sleeps)).toBeGreaterThan(6900);
  });

  it('is not the 21st within a minute', async () => {
    const { box, announce, read } = await announcing();
    const { world } = box.telegram;
    let began = 0;
    for (let number = 0; number < 21; number++) {
      if (number === 20) began = box.sleeps.reduce((sum, slept) => sum + slept, 0);
      await announce('group_post', `c${number}`);
    }
    const total = box.sleeps.reduce((sum, slept) => sum + slept, 0);
    expect(read()).toHaveLength(21);
    expect(began).toBeLessThan(21_000);
    expect(total).toBeGreaterThanOrEqual(60_000);
    expect(world.limits).toBeUndefined();
  });
});

describe('a group that is no longer what it was', () => {
  it('is written to at once under its new id, in mid-broadcast, and is known by it', async () => {
    const kinds = ['group', 'group', 'supergroup', 'group'] as const;
    const { box, linked, announce, read, dialogue } = await announcing(kinds);
    const upgraded = linked.filter((_, index) => index === 1 || index === 3);
    for (const { group } of upgraded) group.upgrade();
    await announce();
    for (const { group } of linked) expect(read(group)).toEqual(['Таза суу, 3 ru']);
    for (const { group } of linked) {
      expect(box.groups.byChat(group.id)).toMatchObject({ chatId: group.id, title: 'Айыл' });
    }
    expect(box.tallies()).toEqual({ 'group_post delivered': 4 });
    expect(box.posts.postsOf(dialogue)).toHaveLength(4);
    expect(failures(box)).toEqual([]);
    expect(box.rows()).toEqual([]);
  });

  it('takes along what waits for it when Telegram tells of the upgrade first', async () => {
    const { box, group, key, announce, read, dialogue } = await announcing(['group']);
    await announce('group_post', 'before');
    const former = group.id;
    const subject = recordIdToText(dialogue);
    box.store.toGroups({ campaign: 'waiting', kind: 'group_post', subject, due: 0, keys: [key] });
    group.upgrade();
    box.groups.migrate(former, group.id);
    const [post] = box.posts.postsOf(dialogue);
    expect(post?.key).toBe(box.groups.byChat(group.id)?.key);
    await box.sender.flush();
    expect(read()).toHaveLength(1);
    expect(box.rows()).toEqual([]);
  });

  it('does not send a letter round in circles that claims to be where it is', async () => {
    const { box, group, announce } = await announcing();
    box.telegram.world.faults.add({
      method: 'sendMessage',
      times: 50,
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: group.id },
    });
    await announce();
    expect(box.tallies()).toEqual({ 'group_post failed': 1 });
  });

  it.each(['group', 'supergroup'] as const)(
    'is forgotten when the %s has thrown the bot out',
    async (kind) => {
      const { box, leader, group, announce, kept } = await announcing([kind]);
      group.removeBot(leader.person);
      await announce();
      expect(kept()).toBeUndefined();
      expect(box.tallies()).toEqual({ 'group_post blocked': 1 });
      expect(box.rows()).toEqual([]);
    },
  );

  it.each(['not enough rights to send text messages to the chat', 'CHAT_WRITE_FORBIDDEN'])(
    'is left alone once it refuses words: %s',
    async (why) => {
      const { box, announce, kept } = await announcing();
      const description = `Bad Request: ${why}`;
      box.telegram.world.faults.add({ method: 'sendMessage', code: 400, description });
      await announce();
      expect(kept()?.writable).toBe(false);
      await announce('group_post', 'another');
      expect(box.tallies()).toEqual({ 'group_post failed': 1 });
    },
  );
});

describe('a change of a post', () => {
  it('edits what was posted and sends nothing new', async () => {
    const { box, announce, read, shown } = await announcing();
    await announce();
    shown.text = 'Таза суу, 4';
    await announce('group_edit');
    expect(read()).toEqual(['Таза суу, 4 ru']);
    expect(calls(box, 'sendMessage')).toBe(1);
  });

  it('that changes nothing counts as delivered', async () => {
    const { box, announce } = await announcing();
    await announce();
    await announce('group_edit');
    expect(box.tallies()).toEqual({ 'group_post delivered': 1, 'group_edit delivered': 1 });
    expect(failures(box)).toEqual([]);
  });

  it('of a post that somebody deleted, or that never was, is quiet and makes no new one', async () => {
    const { box, group, announce, read } = await announcing();
    await announce('group_edit', 'before any post');
    await announce();
    box.telegram.world.remove(group.id, [2]);
    await announce('group_edit');
    expect(read()).toEqual([]);
    expect(box.tallies()).toMatchObject({ 'group_edit failed': 1 });
    expect(failures(box)).toEqual([]);
  });

  it('comes also where nothing new is announced any more: the dialogue may be cancelled', async () => {
    const { box, leader, key, announce, read, shown } = await announcing();
    await announce();
    box.groups.change(key, { writable: false });
    box.staff.setState(leader.id, 'suspended');
    shown.text = 'Болбойт';
    await announce('group_edit');
    expect(read()).toEqual(['Болбойт ru']);
  });
});

describe('posts of a dialogue that changes', () => {
  it('are edited a minute later, and for counts once at the next quarter of an hour', async () => {
    const { box, dialogue, announce, read, shown } = await announcing();
    const changed = createPostChanges({ posts: box.posts, outbox: box.store, clock: box.clock.now });
    const later = async (minutes: number) => {
      box.clock.move(minutes * 60_000);
      await box.sender.flush();
    };
    changed(dialogue, true);
    expect(box.rows()).toEqual([]);
    await announce();
    shown.text = 'Таза суу, 4';
    for (let count = 0; count < 5; count++) changed(dialogue, false);
    expect(box.rows()).toHaveLength(1);
    await later(14);
    expect(read()).toEqual(['Таза суу, 3 ru']);
    await later(1);
    expect(read()).toEqual(['Таза суу, 4 ru']);
    shown.text = 'Болбойт';
    changed(dialogue, true);
    await later(1);
    expect(read()).toEqual(['Болбойт ru']);
    expect(calls(box, 'sendMessage')).toBe(1);
  });
});

describe('letters to people', () => {
  it('do not mind the groups', async () => {
    const { box, leader, announce } = await announcing();
    const kind: LetterKind = 'ageing';
    box.store.toStaff({ campaign: 'ageing/1', kind, due: 0, staffIds: [leader.id] });
    await announce();
    expect(box.tallies()).toEqual({ 'ageing delivered': 1, 'group_post delivered': 1 });
  });
});
