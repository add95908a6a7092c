import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../src/jobs/day.ts';
import { startTestOutbox, subscriptionsIn } from '../support/outbox.ts';

const sorted = (ids: readonly number[]) => ids.toSorted((left, right) => left - right);
const reset = (mode: 'reset' | 'reset_after', times = 1) => ({
  method: 'sendMessage',
  times,
  code: 0,
  description: '',
  mode,
});

describe('the outbox', () => {
  it('sends each letter once, leaves nothing behind but a count, and says so without a name', async () => {
    const box = await startTestOutbox();
    const people = Array.from({ length: 40 }, () => box.subscriber());
    box.broadcast('nudge/1');
    await box.sender.flush();
    expect(sorted(box.reached())).toEqual(sorted(people.map(({ id }) => id)));
    expect(box.rows()).toEqual([]);
    expect(box.tallies()).toEqual({ 'nudge delivered': 40 });
    expect(box.logs).toEqual([
      { name: 'outbox_sent', facts: { delivered: 40, blocked: 0, failed: 0, doubtful: 0 } },
    ]);
    await box.sender.flush();
    expect(box.reached()).toHaveLength(40);
  });

  it('gives nobody two letters of one campaign, however often it is planned', async () => {
    const box = await startTestOutbox();
    box.subscriber();
    const { id } = box.leader();
    for (let time = 0; time < 3; time++) {
      box.broadcast('nudge/1');
      box.store.toStaff({ campaign: 'ageing/1', kind: 'ageing', due: 0, staffIds: [id, id] });
    }
    await box.sender.flush();
    expect(box.reached()).toHaveLength(2);
  });

  it('sends nothing before its minute', async () => {
    const box = await startTestOutbox();
    box.subscriber();
    box.broadcast('nudge/1', { due: minutesOf(box.clock.now()) + 5 });
    await box.sender.flush();
    expect(box.reached()).toEqual([]);
    box.clock.move(5 * 60_000);
    await box.sender.flush();
    expect(box.reached()).toHaveLength(1);
  });

  it('stops for everybody when Telegram says so, for as long as it says, and misses nobody', async () => {
    const box = await startTestOutbox();
    for (let count = 0; count < 20; count++) box.subscriber();
    const description = 'Too Many Requests: retry after 7';
    box.telegram.world.faults.add({
      method: 'sendMessage',
      times: 3,
      code: 429,
      description,
      parameters: { retry_after: 7 },
    });
    box.broadcast('nudge/1');
    await box.sender.flush();
    expect(new Set(box.reached()).size).toBe(20);
    expect(box.reached()).toHaveLength(20);
    expect(Math.max(...box.sleeps)).toBeGreaterThan(6900);
    expect(box.tallies()).toEqual({ 'nudge delivered': 20 });
  });

  it('keeps a pause of hours from delaying the end: stopping interrupts it', async () => {
    const box = await startTestOutbox({
      sleep: (milliseconds, signal) =>
        new Promise((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          signal.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve();
          });
        }),
    });
    box.subscriber();
    const refusal = { code: 429, description: 'Too Many Requests', parameters: { retry_after: 3600 } };
    box.telegram.world.faults.add({ method: 'sendMessage', ...refusal });
    box.broadcast('nudge/1');
    const flushing = box.sender.flush();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const started = performance.now();
    await box.sender.stop();
    await flushing;
    expect(performance.now() - started).toBeLessThan(1000);
    expect(box.rows()).toMatchObject([{ claimed: false, failures: 0, doubts: 0 }]);
  });

  it('ends the subscription of somebody who has blocked the bot, with all that waits for her', async () => {
    const box = await startTestOutbox();
    const gone = box.subscriber();
    const here = box.subscriber();
    gone.block();
    box.broadcast('nudge/1');
    box.broadcast('nudge/2', { due: minutesOf(box.clock.now()) + 60 });
    await box.sender.flush();
    expect(box.reached()).toEqual([here.id]);
    expect(subscriptionsIn(box.database)).toBe(1);
    expect(box.rows()).toHaveLength(1);
    expect(box.tallies()).toEqual({ 'nudge delivered': 1, 'nudge blocked': 1 });
  });

  it('marks a leader who has blocked the bot as out of reach, and plans nothing more for her', async () => {
    const box = await startTestOutbox();
    const { person, id } = box.leader();
    person.block();
    const alert = { kind: 'ageing' as const, due: 0, staffIds: [id] };
    box.store.toStaff({ campaign: 'ageing/1', ...alert });
    await box.sender.flush();
    expect(box.staff.byId(id)?.reachable).toBe(false);
    box.store.toStaff({ campaign: 'ageing/2', ...alert });
    expect(box.rows()).toEqual([]);
  });

  it('tries again after 5xx, later each time, and gives up in the end', async () => {
    const box = await startTestOutbox();
    box.subscriber();
    box.telegram.world.faults.add({
      method: 'sendMessage',
      times: 1000,
      code: 502,
      description: 'Bad Gateway',
    });
    box.broadcast('nudge/1');
    const start = minutesOf(box.clock.now());
    const due: number[] = [];
    for (let hour = 0; hour < 24 * 60 && box.rows().length > 0; hour++) {
      await box.sender.flush();
      const [row] = box.rows();
      if (row && due.at(-1) !== row.due - start) due.push(row.due - start);
      box.clock.move(60_000);
    }
    expect(due.map((minute, index) => minute - (due[index - 1] ?? 0))).toEqual([1, 2, 5, 15, 30, 60, 120]);
    expect(box.tallies()).toEqual({ 'nudge failed': 1 });
  });

  it('sends once more when the answer was lost, whether or not the message had gone out', async () => {
    const box = await startTestOutbox();
    const person = box.subscriber();
    box.telegram.world.faults.add(reset('reset'));
    box.broadcast('nudge/1');
    await box.sender.flush();
    expect(box.reached()).toEqual([person.id]);
    box.telegram.world.faults.add(reset('reset_after'));
    box.broadcast('nudge/2');
    await box.sender.flush();
    expect(box.reached()).toEqual([person.id, person.id, person.id]);
    expect(box.tallies()).toEqual({ 'nudge delivered': 2 });
  });

  it('does not send a third time when the answer was lost twice', async () => {
    const box = await startTestOutbox();
    const person = box.subscriber();
    box.telegram.world.faults.add(reset('reset_after', 5));
    box.broadcast('nudge/1');
    await box.sender.flush();
    expect(box.reached()).toEqual([person.id, person.id]);
    expect(box.tallies()).toEqual({ 'nudge doubtful': 1 });
  });

  it('waits out a Telegram that is out of reach without giving up a single letter', async () => {
    const box = await startTestOutbox();
    for (let count = 0; count < 50; count++) box.subscriber();
    box.telegram.world.faults.add({ times: 100, code: 0, description: '', mode: 'reset' });
    box.broadcast('nudge/1');
    for (let round = 0; round < 5; round++) await box.sender.flush();
    expect(box.reached()).toEqual([]);
    expect(box.rows()).toHaveLength(50);
    // Only what was under way at the beginning is in doubt; all else has not been risked.
    expect(box.rows().filter(({ doubts }) => doubts > 0).length).toBeLessThanOrEqual(30);
    for (let round = 0; round < 100 && box.rows().length > 0; round++) await box.sender.flush();
    expect(new Set(box.reached()).size).toBe(50);
    expect(box.tallies()).toEqual({ 'nudge delivered': 50 });
  });

  it('lets a letter that can not be written fail alone', async () => {
    const box = await startTestOutbox({
      send: () => Promise.reject(new Error('No such message.')),
    });
    box.subscriber();
    box.broadcast('nudge/1');
    await box.sender.flush();
    expect(box.rows()).toEqual([]);
    expect(box.tallies()).toEqual({ 'nudge failed': 1 });
    expect(box.logs).toContainEqual({
      name: 'api_failed',
      facts: { method: 'sendMessage', code: 0, reason: 'other' },
    });
  });
});
