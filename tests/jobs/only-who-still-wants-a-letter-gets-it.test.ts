import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outbox, subscriptions } from '../../src/db/schema.ts';
import { minutesOf } from '../../src/jobs/day.ts';
import { startTestOutbox } from '../support/outbox.ts';

describe('a letter that waits', () => {
  it('goes with the subscription, address and all, from every campaign', async () => {
    const box = await startTestOutbox();
    const [leaving, staying] = [box.subscriber(), box.subscriber()];
    for (const campaign of ['nudge/1', 'nudge/2', 'nudge/3']) box.broadcast(campaign);
    box.subscriptions.remove(leaving.id);
    expect(box.rows()).toHaveLength(3);
    await box.sender.flush();
    expect(new Set(box.reached())).toEqual(new Set([staying.id]));
  });

  it('leaves nothing on disk, nor does her subscription, when she has blocked the bot', async () => {
    const box = await startTestOutbox();
    const [blocking, staying] = [box.subscriber(), box.subscriber()];
    const standing = (person: { id: number }) =>
      box.subscriptions.get(person.id) === undefined ? 'ended' : 'subscribed';
    box.broadcast('nudge/1');
    const rows = box.database.queries.select().from(subscriptions).all();
    const letters = box.rows();
    const [main] = box.database.queries.all<{ file: string }>('pragma database_list');
    const onDisk = (bytes: Buffer) =>
      ['', '-wal'].some((suffix) => readFileSync(`${main?.file}${suffix}`).includes(bytes));
    blocking.block();
    await box.sender.flush();
    expect([standing(blocking), standing(staying)]).toEqual(['ended', 'subscribed']);
    // Of the one who stays, her subscription; of letters, nothing.
    expect(rows.filter(({ chat }) => onDisk(chat))).toHaveLength(1);
    expect(rows.filter(({ address }) => onDisk(address))).toHaveLength(1);
    expect(letters.filter(({ address }) => onDisk(address)).length).toBeLessThanOrEqual(1);
  });

  it('is not sent to somebody who has switched nudges off since, and is counted nowhere', async () => {
    const box = await startTestOutbox();
    const person = box.subscriber();
    box.broadcast('nudge/1');
    box.subscriptions.put(person.id, { place: 'KG-O', invitations: true, nudges: false }, 'ky');
    await box.sender.flush();
    expect(box.reached()).toEqual([]);
    expect(box.rows()).toEqual([]);
    expect(box.tallies()).toEqual({});
  });

  it.each(['suspended', 'removed'] as const)('is not sent to a leader who was %s since', async (state) => {
    const box = await startTestOutbox();
    const { id } = box.leader();
    box.store.toStaff({ campaign: 'ageing/1', kind: 'ageing', due: 0, staffIds: [id] });
    if (state === 'removed') box.staff.remove(id);
    else box.staff.setState(id, state);
    await box.sender.flush();
    expect(box.reached()).toEqual([]);
    expect(box.rows()).toEqual([]);
  });

  it('is taken back by its campaign, and by no other', async () => {
    const box = await startTestOutbox();
    box.subscriber();
    box.broadcast('nudge/1');
    box.broadcast('nudge/2');
    box.store.cancel('nudge/1');
    expect(box.rows().map(({ campaign }) => campaign)).toEqual(['nudge/2']);
  });

  it('is not sent when the transaction that planned it is undone', async () => {
    const box = await startTestOutbox();
    box.subscriber();
    let flushing: Promise<void> | undefined;
    const work = () =>
      box.database.transaction(() => {
        box.broadcast('nudge/1');
        flushing = box.sender.flush();
        throw new Error('undone');
      });
    expect(work).toThrow('undone');
    await flushing;
    expect(box.reached()).toEqual([]);
  });

  it('is passed over when its address can not be opened, so that the others go out', async () => {
    const box = await startTestOutbox();
    const here = box.subscriber();
    box.database.queries
      .insert(outbox)
      .values({
        campaign: 'nudge/1',
        recipient: Buffer.alloc(16),
        purpose: 'subscription',
        address: Buffer.alloc(64),
        kind: 'nudge',
        locale: 'ky',
        due: 0,
      })
      .run();
    box.broadcast('nudge/1');
    await box.sender.flush();
    expect(box.reached()).toEqual([here.id]);
    expect(box.tallies()).toEqual({ 'nudge failed': 1, 'nudge delivered': 1 });
  });

  it('stays where it is when it is of a kind that only a newer release knows', async () => {
    const box = await startTestOutbox();
    box.subscriber();
    box.broadcast('nudge/1');
    box.database.queries.update(outbox).set({ kind: 'something_new' }).run();
    await box.sender.flush();
    expect(box.reached()).toEqual([]);
    expect(box.rows()).toHaveLength(1);
  });

  it('waits on with its whole campaign while it is held', async () => {
    const until = { minute: Infinity };
    const box = await startTestOutbox({
      heldUntil: ({ kind }) => (kind === 'nudge' && until.minute < Infinity ? until.minute : undefined),
    });
    for (let count = 0; count < 5; count++) box.subscriber();
    const { id, person } = box.leader();
    box.broadcast('nudge/1');
    box.store.toStaff({ campaign: 'ageing/1', kind: 'ageing', due: 0, staffIds: [id] });
    until.minute = minutesOf(box.clock.now()) + 600;
    await box.sender.flush();
    expect(box.reached()).toEqual([person.id]);
    expect(new Set(box.rows().map(({ due }) => due))).toEqual(new Set([until.minute]));
    until.minute = Infinity;
    box.clock.move(600 * 60_000);
    await box.sender.flush();
    expect(box.reached()).toHaveLength(6);
  });
});
