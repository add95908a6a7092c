import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { createStaffStore } from '../../src/people/store.ts';
import type { FakeTelegram } from '../../src/playground/bot-api/index.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { visitorOf, type Visitor } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { answering } from '../support/journeys/leaders.ts';
import { prepareMachine } from '../support/machine.ts';

const ROUNDS = 8;

/** A leader of Osh, made before the bot starts: how she is appointed is tested elsewhere. */
function appoint(telegram: FakeTelegram, databasePath: string, secretKeyFile: string): Visitor {
  const person = telegram.world.addPerson({ firstName: 'l', languageCode: 'ru' });
  const database = openDatabase(databasePath);
  createStaffStore(database, createStrongRoom(loadOrCreateMasterKey(secretKeyFile).key)).put({
    chatId: person.id,
    role: 'leader',
    kind: 'ngo',
    places: ['KG-O'],
    name: 'НКО в Оше',
    locale: 'ru',
  });
  database.close();
  return visitorOf(telegram, person, 'ru');
}

describe('a crash in the middle of an answer (P7)', () => {
  it('never loses it and never shows it twice', async () => {
    const { telegram, environment, start } = await prepareMachine();
    const leader = appoint(telegram, environment.DATABASE_PATH, environment.SECRET_KEY_FILE);
    let bot = await start();
    leader.person.start();
    await telegram.world.settled();
    for (let round = 0; round < ROUNDS; round++) {
      const person = telegram.world.addPerson({ firstName: 'w', languageCode: 'ky' });
      const woman = visitorOf(telegram, person, 'ky');
      person.start();
      await telegram.world.settled();
      await woman.tap(woman.words.plain('people-language-native'));
      await shareConcern(woman);
      telegram.world.latencyMs = 3;
      const answer = `Ответ номер ${round} готов`;
      const crashAtStep = 1 + (round % 4);
      await leader.send('/queue');
      const journey = answering(leader, answer);
      for (let step = 0; ; step++) {
        const went = journey.step();
        if (step === crashAtStep) {
          await sleep((round * 5) % 25);
          await bot.kill();
          bot = await start();
        }
        if (!(await went)) break;
        await telegram.world.settled();
        expect(step, leader.texts().join('\n')).toBeLessThan(25);
      }
      telegram.world.latencyMs = 0;
      const sqlite = new BetterSqlite(environment.DATABASE_PATH, { readonly: true });
      const written = sqlite
        .prepare(`select count(*) from thread_entries where author = 'leader'`)
        .pluck()
        .get();
      sqlite.close();
      expect(written, answer).toBe(round + 1);
    }
  }, 180_000);
});
