import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { findPlace } from '../../src/concerns/catalogue.ts';
import { openDatabase } from '../../src/db/open.ts';
import { outbox } from '../../src/db/schema.ts';
import { createSubscriptionStore } from '../../src/invitations/store.ts';
import { isQuiet } from '../../src/jobs/schedule/rules.ts';
import { createStaffStore } from '../../src/people/store.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { visitorOf } from '../support/bot.ts';
import { planDialogue } from '../support/dialogues.ts';
import { prepareMachine } from '../support/machine.ts';

const SUBSCRIBERS = 90;
const DAY = 86_400_000;

/** Nobody is invited at night, and the processes of this test run on the true clock. */
function placeByDay(): string {
  const place = ['KG-O', 'US', 'KR'].find((code) => !isQuiet(Date.now(), findPlace(code)?.timeZone ?? ''));
  if (place === undefined) throw new Error('It is night everywhere.');
  return place;
}

/** A leader in a place where it is day, many who want to be invited there, and one dialogue a week ahead. */
async function prepare() {
  const { telegram, environment, start } = await prepareMachine();
  const database = openDatabase(environment.DATABASE_PATH);
  const room = createStrongRoom(loadOrCreateMasterKey(environment.SECRET_KEY_FILE).key);
  const place = placeByDay();
  const subscriptions = createSubscriptionStore(database, room);
  const people = Array.from({ length: SUBSCRIBERS }, () => {
    const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'ky' });
    person.started = true;
    subscriptions.put(person.id, { place, invitations: true, nudges: false }, 'ky');
    return person.id;
  });
  const person = telegram.world.addPerson({ firstName: 'x', languageCode: 'ru' });
  const leader = visitorOf(telegram, person, 'ru');
  const member = { chatId: person.id, locale: 'ru', role: 'leader', kind: 'ngo', places: [place] } as const;
  createStaffStore(database, room).put({ ...member, name: 'x' });
  database.close();
  const invited = () =>
    telegram.world.calls
      .filter(({ method, ok }) => method === 'sendMessage' && ok)
      .map(({ payload }) => Number(payload['chat_id']))
      .filter((id) => people.includes(id));
  const waiting = () => {
    const opened = openDatabase(environment.DATABASE_PATH);
    const rows = opened.queries.select().from(outbox).all();
    opened.close();
    return { letters: rows.length, claimed: rows.filter(({ claimed }) => claimed).length };
  };
  return { telegram, leader, people, start, invited, waiting };
}

const inAWeek = () =>
  new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit' }).format(Date.now() + 7 * DAY);

describe('an announcement (P7)', () => {
  it('goes on after kill -9, and tells the leader in the end how it went', async () => {
    const { telegram, leader, people, start, invited, waiting } = await prepare();
    let bot = await start();
    await leader.send('/start');
    await planDialogue(leader, { when: `${inAWeek()} 15:00` });
    await leader.tapKey('dialogues-publish');
    await leader.tapKey('dialogues-announce');
    telegram.world.latencyMs = 250;
    await leader.person.tap(leader.words.plain('campaigns-now'));
    let underWay = 0;
    for (const share of [0.25, 0.6]) {
      while (invited().length < share * SUBSCRIBERS) await sleep(5);
      await bot.kill();
      const { letters, claimed } = waiting();
      expect(letters).toBeGreaterThan(0);
      underWay += claimed;
      bot = await start();
    }
    while (waiting().letters > 0) await sleep(100);
    telegram.world.latencyMs = 0;
    expect(people.filter((id) => !invited().includes(id))).toEqual([]);
    expect(invited().length - SUBSCRIBERS).toBeLessThanOrEqual(underWay);
    // The next start brings the report up to date, as every round of housekeeping does.
    await bot.stop();
    bot = await start();
    const done = leader.words.plain('campaigns-state-done', { due: '' });
    for (let tries = 0; tries < 100 && !leader.screen().includes(done); tries++) await sleep(50);
    expect(leader.screen()).toContain(done);
    expect(leader.screen()).toContain(String(SUBSCRIBERS));
    expect(await bot.stop()).toBe(0);
  }, 120_000);
});
