import { describe, expect, it } from 'vitest';
import { refusal, startFake, type Fake } from './fake.ts';

const TWO_DAYS = 48 * 3600 * 1000;

function groupOf({ world, started }: Fake, kind: 'group' | 'supergroup', botIsAdmin = false) {
  const member = started();
  const group = world.addGroup({ title: 'Айыл', kind, members: [member], botIsMember: true, botIsAdmin });
  return { member, group };
}

describe('deleteMessage', () => {
  it('takes away both sides of a private chat, up to the 48th hour', async () => {
    const { api, clock, started } = await startFake();
    const woman = started();
    const [hers, second] = [woman.send('бир'), woman.send('эки')];
    const own = await api.sendMessage(woman.id, 'үч');
    clock.move(TWO_DAYS);
    await api.deleteMessage(woman.id, hers);
    await api.deleteMessage(woman.id, own.message_id);
    clock.move(1000);
    expect(await refusal(api.deleteMessage(woman.id, second))).toBe(
      "400: Bad Request: message can't be deleted for everyone",
    );
    expect(woman.visible().map((message) => message.text)).toEqual(['/start', 'эки']);
  });

  it('says what is missing', async () => {
    const { api, raw, started } = await startFake();
    const woman = started();
    const hers = woman.send('бир');
    await api.deleteMessage(woman.id, hers);
    expect(await refusal(api.deleteMessage(woman.id, hers))).toBe(
      '400: Bad Request: message to delete not found',
    );
    const why = async (body: object) => (await raw('deleteMessage', body)).description;
    expect(await why({ message_id: 5 })).toBe('Bad Request: chat identifier is not specified');
    expect(await why({ chat_id: woman.id })).toBe('Bad Request: message identifier is not specified');
    expect(await why({ chat_id: 5, message_id: 5 })).toBe('Bad Request: chat not found');
  });

  it.each(['group', 'supergroup'] as const)('in a %s, others’ only as an administrator', async (kind) => {
    const fake = await startFake();
    const { member, group } = groupOf(fake, kind);
    const hers = member.send('/start', { chat: group });
    const own = await fake.api.sendMessage(group.id, 'бир');
    const forEveryone = kind === 'group' ? ' for everyone' : '';
    const undeletable = `400: Bad Request: message can't be deleted${forEveryone}`;
    await fake.api.deleteMessage(group.id, own.message_id);
    expect(await refusal(fake.api.deleteMessage(group.id, hers))).toBe(undeletable);
    group.addBot(member, { admin: true });
    await fake.api.deleteMessage(group.id, hers);
    const old = member.send('эки', { chat: group });
    fake.clock.move(TWO_DAYS + 1000);
    expect(await refusal(fake.api.deleteMessage(group.id, old))).toBe(undeletable);
  });

  it('does not need her to receive anything, as long as she has an account', async () => {
    const { api, started } = await startFake();
    const woman = started();
    const [first, second] = [woman.send('бир'), woman.send('эки')];
    woman.block();
    await api.deleteMessage(woman.id, first);
    woman.deactivate();
    expect(await refusal(api.deleteMessage(woman.id, second))).toBe('403: Forbidden: user is deactivated');
  });
});

describe('deleteMessages', () => {
  it('skips ids that are gone', async () => {
    const { api, started } = await startFake();
    const woman = started();
    const hers = woman.send('бир');
    expect(await api.deleteMessages(woman.id, [hers, hers + 1, 99_999])).toBe(true);
    expect(await api.deleteMessages(woman.id, [hers])).toBe(true);
    expect(woman.visible().map((message) => message.text)).toEqual(['/start']);
  });

  it('deletes nothing when one can’t be deleted', async () => {
    const { api, clock, started } = await startFake();
    const woman = started();
    const old = woman.send('бир');
    clock.move(TWO_DAYS + 1000);
    const fresh = woman.send('эки');
    expect(await refusal(api.deleteMessages(woman.id, [fresh, old]))).toBe(
      "400: Bad Request: message can't be deleted for everyone",
    );
    expect(woman.visible().map((message) => message.text)).toEqual(['/start', 'бир', 'эки']);
    await api.deleteMessages(woman.id, [fresh]);
    expect(woman.visible().map((message) => message.text)).toEqual(['/start', 'бир']);
  });

  it.each([
    [[], 'message identifiers are not specified'],
    [Array.from({ length: 101 }, (_, index) => index + 1), 'too many message identifiers specified'],
    [[0], 'invalid message identifier specified'],
    [[{}], 'message identifier must be a Number'],
    [['five'], "can't parse message identifier as a Number"],
  ])('case %#: %j', async (message_ids, why) => {
    const { raw, started } = await startFake();
    const answer = await raw('deleteMessages', { chat_id: started().id, message_ids });
    expect(answer.description).toBe(`Bad Request: ${why}`);
  });

  it('takes a hundred at once', async () => {
    const { api, started } = await startFake();
    const woman = started();
    const ids = Array.from({ length: 100 }, () => woman.send('x'));
    await api.deleteMessages(woman.id, ids);
    expect(woman.visible()).toHaveLength(1);
  });
});
