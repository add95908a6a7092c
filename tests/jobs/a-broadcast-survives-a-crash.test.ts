import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { outbox } from '../../src/db/schema.ts';
import { createSubscriptionStore } from '../../src/invitations/store.ts';
import { createOutboxStore } from '../../src/jobs/outbox/store.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { prepareMachine } from '../support/machine.ts';

const SUBSCRIBERS = 120;
/** At 30 letters a second, several are always under way. */
const LATENCY_MS = 250;

/** A database in which a letter waits for each of many subscribers. */
async function prepare() {
  const { telegram, environment, start } = await prepareMachine();
  const databasePath = environment.DATABASE_PATH;
  const database = openDatabase(databasePath);
  const room = createStrongRoom(loadOrCreateMasterKey(environment.SECRET_KEY_FILE).key);
  const subscriptions = createSubscriptionStore(database, room);
  const people = Array.from({ length: SUBSCRIBERS }, () => {
    const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' });
    person.started = true;
    subscriptions.put(person.id, { place: 'KG-O', invitations: false, nudges: true }, 'ky');
    return person.id;
  });
  // Not about a place, and so not held at night: the test runs at any hour.
  const letter = { campaign: 'nudge/1', kind: 'nudge', due: 0 } as const;
  createOutboxStore(database, room).toSubscribers({ ...letter, place: 'KG-O', wants: 'nudges' });
  database.close();
  const reached = () =>
    telegram.world.calls
      .filter(({ method, ok }) => method === 'sendMessage' && ok)
      .map(({ payload }) => Number(payload['chat_id']));
  return { telegram, people, databasePath, start, reached };
}

describe('a broadcast (P7)', () => {
  it('goes on after kill -9: nobody is missed, and only what was under way may come twice', async () => {
    const { telegram, people, databasePath, start, reached } = await prepare();
    const waiting = () => {
      const database = openDatabase(databasePath);
      const rows = database.queries.select().from(outbox).all();
      database.close();
      return { letters: rows.length, claimed: rows.filter(({ claimed }) => claimed).length };
    };
    telegram.world.latencyMs = LATENCY_MS;
    let underWay = 0;
    for (const share of [0.25, 0.6]) {
      const bot = await start();
      while (reached().length < share * SUBSCRIBERS) await sleep(5);
      await bot.kill();
      const { letters, claimed } = waiting();
      expect(letters).toBeGreaterThan(0);
      expect(claimed).toBeGreaterThan(0);
      expect(claimed).toBeLessThanOrEqual(30);
      underWay += claimed;
    }
    const bot = await start();
    while (waiting().letters > 0) await sleep(100);
    expect(await bot.stop()).toBe(0);
    expect(people.filter((id) => !reached().includes(id))).toEqual([]);
    expect(reached().length - SUBSCRIBERS).toBeLessThanOrEqual(underWay);
  }, 120_000);

  it('stops in order at SIGTERM: what is under way ends, the rest waits, and nothing comes twice', async () => {
    const { telegram, people, databasePath, start, reached } = await prepare();
    telegram.world.latencyMs = LATENCY_MS;
    const bot = await start();
    while (reached().length < 20) await sleep(5);
    expect(await bot.stop()).toBe(0);
    const database = openDatabase(databasePath);
    const rows = database.queries.select().from(outbox).all();
    database.close();
    expect(rows.filter(({ claimed }) => claimed)).toEqual([]);
    expect(rows.length + reached().length).toBe(SUBSCRIBERS);
    await start();
    while (reached().length < SUBSCRIBERS) await sleep(20);
    expect(new Set(reached())).toEqual(new Set(people));
    expect(reached()).toHaveLength(SUBSCRIBERS);
  }, 120_000);
});
