import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { entryContext } from '../../src/concerns/entry-context.ts';
import { findPlace } from '../../src/concerns/catalogue.ts';
import { openDatabase } from '../../src/db/open.ts';
import { concerns, dialogueVotes, rsvps, threadEntries } from '../../src/db/schema.ts';
import { createSubscriptionStore } from '../../src/invitations/store.ts';
import { isQuiet } from '../../src/jobs/schedule/rules.ts';
import type { StaffKind } from '../../src/people/staff.ts';
import { createStaffStore } from '../../src/people/store.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { parseReturnCode } from '../../src/privacy/return-code.ts';
import { asRecordId, recordIdToText } from '../../src/privacy/record-id.ts';
import { createStrongRoom, type StrongRoom } from '../../src/privacy/strong-room.ts';
import { visitorOf, type Visitor } from '../support/bot.ts';
import { planDialogue } from '../support/dialogues.ts';
import { codesOn, type Journey } from '../support/journeys/journey.ts';
import { answering } from '../support/journeys/leaders.ts';
import { filing, registering, voting, writingBack } from '../support/journeys/women.ts';
import { prepareMachine } from '../support/machine.ts';

/** How often the process is killed; more for a longer run: `ROUNDS=500`. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 12);
const SUBSCRIBERS = 60 + 20 * ROUNDS;
const DAY = 86_400_000;
/** What five hundred rounds take on a slow machine: the night must not begin within it. */
const LONGEST_MS = 3_600_000;
/** More than any of them needs, even if she has to begin anew a dozen times. */
const MOST_STEPS = 150;

/** Nobody is invited at night, and the processes of this test run on the true clock. */
function placeByDay(): string {
  const isDay = (code: string) =>
    [0, LONGEST_MS].every((ahead) => !isQuiet(Date.now() + ahead, findPlace(code)?.timeZone ?? ''));
  const place = ['KG-O', 'US', 'KR'].find(isDay);
  if (place === undefined) throw new Error('It is night everywhere.');
  return place;
}

/** Two leaders, those who want to be invited, and the process that will be killed. */
async function prepare() {
  const machine = await prepareMachine();
  const { world } = machine.telegram;
  const open = () => openDatabase(machine.environment.DATABASE_PATH);
  const room = createStrongRoom(loadOrCreateMasterKey(machine.environment.SECRET_KEY_FILE).key);
  const newcomer = () =>
    visitorOf(machine.telegram, world.addPerson({ firstName: 'x', languageCode: 'ru' }), 'ru');
  const database = open();
  const staff = createStaffStore(database, room);
  const leader = (kind: StaffKind, place: string) => {
    const visitor = newcomer();
    const chatId = visitor.person.id;
    staff.put({ chatId, locale: 'ru', role: 'leader', kind, places: [place], name: kind });
    return visitor;
  };
  const place = placeByDay();
  const subscriptions = createSubscriptionStore(database, room);
  const invited = Array.from({ length: SUBSCRIBERS }, () => {
    const { person } = newcomer();
    person.started = true;
    subscriptions.put(person.id, { place, invitations: true, nudges: false }, 'ru');
    return person.id;
  });
  const people = { reader: leader('ngo', 'KG-O'), host: leader('diaspora', place), invited };
  database.close();
  return { machine, world, room, open, newcomer, ...people };
}

const sorted = (texts: readonly string[]) => texts.toSorted();

const inAWeek = () =>
  new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit' }).format(Date.now() + 7 * DAY);

/** How many rows of a table fit, by the eyes of somebody who disturbs nobody. */
function countIn(path: string, rows: string): number {
  const sqlite = new BetterSqlite(path, { readonly: true });
  const count = Number(sqlite.prepare(`select count(*) from ${rows}`).pluck().get());
  sqlite.close();
  return count;
}

/** The id of the only dialogue, as buttons carry it. */
function dialogueIn(path: string): string {
  const sqlite = new BetterSqlite(path, { readonly: true });
  const id = sqlite.prepare('select id from dialogues').pluck().get();
  sqlite.close();
  if (!(id instanceof Buffer)) throw new Error('There is no dialogue.');
  return recordIdToText(asRecordId(id));
}

function hashOf(room: StrongRoom, code: string) {
  const parsed = parseReturnCode(code);
  if (parsed.kind !== 'code') throw new Error(`"${code}" is no return code.`);
  return room.hashCode(parsed.code);
}

interface Undertaking {
  who: Visitor;
  journey: Journey;
  /** Called when she has come through. */
  finish: () => unknown;
}

/** Lanes in which one undertaking follows another, a step at a time, until the end is called. */
function lanesOf(begins: readonly (() => Undertaking | undefined)[]) {
  let isEnding = false;
  const lanes = begins.map((begin) => {
    let current: Undertaking | undefined;
    let steps = 0;
    /** @returns whether there is more to be done */
    return async (): Promise<boolean> => {
      if (!current && !isEnding) [current, steps] = [begin(), 0];
      if (!current) return !isEnding;
      if (++steps > MOST_STEPS)
        throw new Error(`She has not come through:\n${current.who.texts().join('\n')}`);
      if (await current.journey.step()) return true;
      current.finish();
      current = undefined;
      return true;
    };
  });
  return { lanes, end: () => void (isEnding = true) };
}

describe('kill -9 (P7)', () => {
  it(
    'anywhere in filing, writing back, answering, registering, voting and announcing loses and doubles nothing',
    async () => {
      const { machine, world, room, open, newcomer, reader, host, invited } = await prepare();
      let bot = await machine.start();
      await host.send('/start');
      await planDialogue(host, { when: `${inAWeek()} 15:00` });
      await host.tapKey('dialogues-edit');
      await host.tapKey('dialogues-edit-done');
      await host.tapKey('dialogues-topics-button', { count: 0 });
      await host.tapKey('dialogues-topic-add');
      await host.send('Тема: вода');
      await host.send('/mydialogues');
      await host.tap('Вода в нашем селе');
      await host.tapKey('dialogues-publish');
      const path = machine.environment.DATABASE_PATH;
      const dialogueId = dialogueIn(path);

      const done = {
        codes: [] as string[],
        filed: [] as string[],
        written: [] as string[],
        answered: [] as string[],
        seats: 0,
        votes: 0,
      };
      let number = 0;
      const text = (what: string) => `${what} номер ${++number} у нас`;
      const { lanes, end } = lanesOf([
        () => {
          const [who, words] = [newcomer(), text('Дорога')];
          const finish = () => {
            const codes = codesOn(who);
            expect(codes, who.texts().join('\n')).toHaveLength(1);
            done.codes.push(...codes);
            done.filed.push(words);
          };
          return { who, journey: filing(who, words), finish };
        },
        () => {
          const code = done.codes.at(-1);
          if (code === undefined) return undefined;
          const [who, words] = [newcomer(), text('Ещё раз')];
          return { who, journey: writingBack(who, code, words), finish: () => done.written.push(words) };
        },
        () => {
          if (done.answered.length >= done.codes.length) return undefined;
          const words = text('Ответ');
          const finish = () => (reader.person.send('/start'), done.answered.push(words));
          return { who: reader, journey: answering(reader, words), finish };
        },
        () => {
          const who = newcomer();
          return { who, journey: registering(who, dialogueId), finish: () => done.seats++ };
        },
        () => {
          const who = newcomer();
          return { who, journey: voting(who, dialogueId), finish: () => done.votes++ };
        },
      ]);

      await host.tapKey('dialogues-announce');
      await host.person.tap(host.words.plain('campaigns-now'));
      world.latencyMs = 3;
      let claimed = 0;
      for (let kills = 0; kills < ROUNDS;) {
        const acts = Promise.allSettled(
          lanes.map(async (lane) => {
            await sleep(Math.random() * 20);
            return lane();
          }),
        );
        if (Math.random() < 0.15) {
          await sleep(Math.random() * 60);
          await bot.kill();
          kills++;
          claimed += countIn(path, 'outbox where claimed');
          bot = await machine.start();
        }
        expect((await acts).filter(({ status }) => status === 'rejected')).toEqual([]);
        await world.settled();
      }
      end();
      for (let goes = true; goes;) {
        const went = await Promise.all(lanes.map((lane) => lane()));
        await world.settled();
        goes = went.includes(true);
      }
      for (let tries = 0; countIn(path, 'outbox') > 0 && tries < 600; tries++) await sleep(100);
      expect(await bot.stop()).toBe(0);

      const database = open();
      const { queries } = database;
      const written = (author: 'woman' | 'leader') =>
        queries
          .select()
          .from(threadEntries)
          .all()
          .filter((entry) => entry.author === author)
          .map((entry) => room.openWords(entry, entryContext(asRecordId(entry.concernId), entry.position)));
      expect(sorted(written('woman'))).toEqual(sorted([...done.filed, ...done.written]));
      expect(sorted(written('leader'))).toEqual(sorted(done.answered));
      expect(queries.select().from(rsvps).all()).toHaveLength(done.seats);
      expect(queries.select().from(dialogueVotes).all()).toHaveLength(done.votes);
      const hashes = await Promise.all(done.codes.slice(0, 20).map((code) => hashOf(room, code)));
      const rows = queries.select().from(concerns).all();
      for (const hash of hashes)
        expect(rows.filter(({ codeHash }) => codeHash?.equals(hash))).toHaveLength(1);
      expect(rows).toHaveLength(done.codes.length);
      database.close();

      const reached = world.calls
        .filter(
          ({ method, ok, payload }) =>
            method === 'sendMessage' && ok && invited.includes(Number(payload['chat_id'])),
        )
        .map(({ payload }) => Number(payload['chat_id']));
      expect(invited.filter((id) => !reached.includes(id))).toEqual([]);
      expect(reached.length - invited.length).toBeLessThanOrEqual(claimed);
    },
    60_000 + ROUNDS * 15_000,
  );
});
