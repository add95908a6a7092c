import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../src/jobs/day.ts';
import { startTestOutbox } from '../support/outbox.ts';

/** More than one look into the box takes out. */
const SUBSCRIBERS = 260;

async function broadcasting() {
  const box = await startTestOutbox();
  for (let count = 0; count < SUBSCRIBERS; count++) box.subscriber();
  const { id, person } = box.leader();
  box.broadcast('nudge/1');
  const flushing = box.sender.flush();
  while (box.reached().length < 20) await new Promise((resolve) => setTimeout(resolve, 1));
  return { box, id, leader: person.id, flushing };
}

describe('while a broadcast goes out', () => {
  it('an urgent alert is the next to be sent, and does not show in the log', async () => {
    const { box, id, leader, flushing } = await broadcasting();
    const before = box.reached().length;
    const due = minutesOf(box.clock.now());
    box.store.toStaff({ campaign: 'urgent/1', kind: 'urgent_alert', due, staffIds: [id] });
    void box.sender.flush();
    await flushing;
    // Those that were under way when it came are all that may have been before it.
    expect(box.reached().indexOf(leader)).toBeLessThanOrEqual(before + 31);
    expect(new Set(box.reached()).size).toBe(SUBSCRIBERS + 1);
    expect(box.reached()).toHaveLength(SUBSCRIBERS + 1);
    expect(box.tallies()).toEqual({ 'nudge delivered': SUBSCRIBERS, 'urgent_alert delivered': 1 });
    const counted = box.logs.map(({ facts }) => facts);
    expect(counted).toEqual([{ delivered: SUBSCRIBERS, blocked: 0, failed: 0, doubtful: 0 }]);
  });

  it('what becomes due later is sent beside it, not after it', async () => {
    const { box, id, leader, flushing } = await broadcasting();
    box.clock.move(60_000);
    const due = minutesOf(box.clock.now());
    box.store.toStaff({ campaign: 'ageing/1', kind: 'ageing', due, staffIds: [id] });
    void box.sender.flush();
    await flushing;
    expect(box.reached().indexOf(leader)).toBeLessThan(200);
    expect(box.reached()).toHaveLength(SUBSCRIBERS + 1);
  });

  it('an alert that fails is not in the log either: its minute would be that of a concern', async () => {
    const box = await startTestOutbox();
    const { id } = box.leader();
    box.telegram.world.faults.add({ code: 400, description: 'Bad Request: message is too long' });
    box.store.toStaff({ campaign: 'urgent/1', kind: 'urgent_alert', due: 0, staffIds: [id] });
    await box.sender.flush();
    expect(box.tallies()).toEqual({ 'urgent_alert failed': 1 });
    expect(box.logs).toEqual([]);
  });
});
