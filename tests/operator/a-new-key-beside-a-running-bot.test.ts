import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { claimDatabase, claimKeyChange, keyChangeAsked } from '../../src/db/one-process.ts';
import { createSubscriptionStore } from '../../src/invitations/store.ts';
import { systemClock } from '../../src/jobs/clock.ts';
import { changeKey } from '../../src/operator/rotation/asking.ts';
import { createStaffStore } from '../../src/people/store.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { visitorOf } from '../support/bot.ts';
import { fillForm, openThread } from '../support/flows.ts';
import { freePort } from '../support/free-port.ts';
import { codesOn } from '../support/journeys/journey.ts';
import { filing } from '../support/journeys/women.ts';
import { prepareMachine, type Machine } from '../support/machine.ts';
import { addConcerns } from '../support/many-concerns.ts';
import { runScript, startProcess, type BotProcess } from '../support/process.ts';
import { deliverTo, WEBHOOK_SECRET } from '../support/webhook.ts';

const ROTATE = 'src/operator/rotate-key-cli.ts';
const WOMEN = 4;
const ROUNDS = Number(process.env['ROUNDS'] ?? 6);

/** A machine with a leader and a subscriber, and so many concerns already. */
async function prepare(stored = 0) {
  const machine = await prepareMachine();
  const { DATABASE_PATH: path, SECRET_KEY_FILE: keyFile } = machine.environment;
  const newcomer = () =>
    visitorOf(
      machine.telegram,
      machine.telegram.world.addPerson({ firstName: 'x', languageCode: 'ru' }),
      'ru',
    );
  const [leader, subscriber] = [newcomer(), newcomer()];
  const room = createStrongRoom(loadOrCreateMasterKey(keyFile).key);
  const database = openDatabase(path);
  createStaffStore(database, room).put({
    chatId: leader.person.id,
    locale: 'ru',
    role: 'leader',
    kind: 'ngo',
    places: ['KG-O'],
    name: 'Айгуль',
  });
  const wishes = { place: 'KG-O', invitations: true, nudges: false };
  createSubscriptionStore(database, room).put(subscriber.person.id, wishes, 'ru');
  database.close();
  addConcerns(path, keyFile, stored);
  return { machine, path, keyFile, newcomer, leader, subscriber };
}

/** Women who file one concern after another until they are told to stop. @returns what was filed, by the code that was shown */
function fileWithoutEnd(machine: Machine, newcomer: () => ReturnType<typeof visitorOf>) {
  const filed = new Map<string, string>();
  const ending = new AbortController();
  let number = 0;
  const lanes = Array.from({ length: WOMEN }, async () => {
    while (!ending.signal.aborted) {
      const [woman, words] = [newcomer(), `Дорога номер ${++number} у нас`];
      const journey = filing(woman, words);
      while (await journey.step()) await machine.telegram.world.settled();
      const [code] = codesOn(woman);
      if (code === undefined) throw new Error(`No code: ${woman.texts().join('\n')}`);
      filed.set(code, words);
    }
  });
  return {
    filed,
    end: async () => {
      ending.abort();
      await Promise.all(lanes);
    },
  };
}

/** Every code opens what was filed with it, on a phone of its own: tries are counted by phone. */
async function expectAllReadable(
  filed: ReadonlyMap<string, string>,
  newcomer: () => ReturnType<typeof visitorOf>,
) {
  for (const [code, words] of filed) {
    const reader = newcomer();
    await reader.send('/start');
    await reader.tapKey('people-language-native');
    await openThread(reader, code);
    expect(reader.texts().join('\n')).toContain(words);
  }
}

const countIn = (path: string, rows: string) => {
  const sqlite = new BetterSqlite(path, { readonly: true });
  const count = Number(sqlite.prepare(`select count(*) from ${rows}`).pluck().get());
  sqlite.close();
  return count;
};

describe('npm run rotate-key beside a running bot', () => {
  it('changes the key while women file, and nothing that was acknowledged is lost', async () => {
    const { machine, path, keyFile, newcomer, leader, subscriber } = await prepare(3000);
    const port = await freePort();
    const bot = await machine.start({ HEALTH_PORT: String(port) });
    const typing = newcomer();
    await typing.send('/start');
    await typing.tapKey('people-language-native');
    await fillForm(typing, { words: 'Автобус не ходит' });
    const women = fileWithoutEnd(machine, newcomer);
    while (women.filed.size < WOMEN) await sleep(20);
    const before = women.filed.size;
    const seen = new Set<string>();
    const over = new AbortController();
    const watching = (async () => {
      while (!over.signal.aborted) {
        const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
        seen.add(`${answer.status} ${await answer.text()}`);
        await sleep(5);
      }
    })();
    const old = readFileSync(keyFile, 'utf8');
    const { code, output } = await runScript(ROTATE, machine.environment);
    over.abort();
    await watching;
    expect([code, output]).toEqual([0, expect.stringContaining('goes on with a new key')]);
    expect(output).toContain(`Back ${keyFile} up`);
    expect(readFileSync(keyFile, 'utf8')).not.toBe(old);
    expect(existsSync(`${keyFile}.next`)).toBe(false);
    // Well for as long as it takes, since nobody should start it anew for that; and then as at any start.
    expect([...seen]).toContain('200 stepped_aside ok\n');
    for (const answer of seen) expect(answer).toMatch(/^200 |^503 database ok\ntelegram failing\n$/);
    const during = women.filed.size;
    while (women.filed.size < during + WOMEN) await sleep(20);
    await women.end();
    expect(women.filed.size).toBeGreaterThan(before);
    await typing.tapKey('concerns-send');
    const [typed = ''] = codesOn(typing);
    women.filed.set(typed, 'Автобус не ходит');
    expect(countIn(path, 'concerns')).toBe(3000 + women.filed.size);
    await expectAllReadable(women.filed, newcomer);
    await leader.send('/queue');
    // An alert may stand below it.
    expect(leader.texts().join('\n')).toContain('Ваша очередь');
    await subscriber.send('/notify');
    expect(subscriber.screen()).toContain(subscriber.words.plain('place-KG-O'));
    // The same process all the time, and only once.
    expect(bot.output().match(/"event":"key_changed"/g)).toHaveLength(1);
    expect(bot.output().match(/"event":"started"/g)).toHaveLength(1);
    expect(await bot.stop()).toBe(0);
  }, 120_000);

  it('can be asked again and again, and by one at a time', async () => {
    const { machine, path } = await prepare();
    const bot = await machine.start();
    for (let round = 0; round < 2; round++)
      expect((await runScript(ROTATE, machine.environment)).code).toBe(0);
    const [one, other] = await Promise.all([0, 1].map(() => runScript(ROTATE, machine.environment)));
    expect(new Set([one?.code, other?.code])).toEqual(new Set([0, 1]));
    expect(`${one?.output}${other?.output}`).toContain('Another `npm run rotate-key` is at work');
    expect(keyChangeAsked(path)).toBeUndefined();
    expect(bot.output().match(/"event":"key_changed"/g)).toHaveLength(3);
    expect(await bot.stop()).toBe(0);
  }, 120_000);

  it('is done once, however long somebody holds on to the asking', async () => {
    const { machine, path } = await prepare();
    const bot = await machine.start();
    const changes = () => bot.output().match(/"event":"key_changed"/g)?.length ?? 0;
    for (let round = 1; round <= 2; round++) {
      // As a tool that was stopped by Ctrl+Z.
      const request = claimKeyChange(path, systemClock());
      while (changes() < round) await sleep(20);
      // So long that the bot has looked several times since.
      await sleep(3500);
      expect(changes()).toBe(round);
      request?.release();
    }
    expect(await bot.stop()).toBe(0);
  }, 120_000);

  it('is survived by what Telegram delivers to a webhook meanwhile', async () => {
    const { machine } = await prepare(20_000);
    const port = await freePort();
    const bot = await machine.start({
      WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      WEBHOOK_SECRET,
      PORT: String(port),
    });
    const rotating = runScript(ROTATE, machine.environment);
    const said = new Set<number | string>();
    const over = new AbortController();
    void rotating.then(() => over.abort());
    while (!over.signal.aborted) {
      said.add(
        await deliverTo(port, { body: '{"update_id":1}', secret: WEBHOOK_SECRET }).catch(() => 'refused'),
      );
      await sleep(10);
    }
    expect((await rotating).code).toBe(0);
    expect([...said].map(String).toSorted()).toEqual(['200', 'refused']);
    expect(await bot.stop()).toBe(0);
  }, 120_000);

  it('killed at any moment, the bot ends it at its next start, and everybody reads on', async () => {
    const { machine, path, keyFile, newcomer } = await prepare(20_000);
    let bot = await machine.start();
    const women = fileWithoutEnd(machine, newcomer);
    while (women.filed.size < WOMEN) await sleep(20);
    await women.end();
    const began = performance.now();
    expect((await runScript(ROTATE, machine.environment)).code).toBe(0);
    const whole = performance.now() - began;
    const met = new Set<string>();
    for (let round = 0; round < ROUNDS; round++) {
      // Killed as well, so that it does not end by itself what the bot is to end.
      const tool = startTool(machine);
      while (!existsSync(`${keyFile}.next`) && tool.isRunning()) await sleep(1);
      await sleep((Math.random() * whole) / 2);
      met.add(existsSync(`${keyFile}.next`) ? 'within' : 'over');
      await Promise.all([bot.kill(), tool.kill()]);
      bot = await machine.start();
      expect(existsSync(`${keyFile}.next`)).toBe(false);
      expect(keyChangeAsked(path)).toBeUndefined();
    }
    expect(met).toContain('within');
    await expectAllReadable(women.filed, newcomer);
    expect(countIn(path, 'concerns')).toBe(20_000 + women.filed.size);
    expect(await bot.stop()).toBe(0);
  }, 240_000);

  it('stopped meanwhile, the bot ends soon, and the tool does the rest', async () => {
    const { machine, keyFile } = await prepare(20_000);
    const bot = await machine.start();
    const old = readFileSync(keyFile, 'utf8');
    const rotating = runScript(ROTATE, machine.environment);
    while (!existsSync(`${keyFile}.next`)) await sleep(1);
    expect(await bot.stop()).toBe(0);
    expect(bot.output()).toContain('"event":"stopped"');
    const { code, output } = await rotating;
    expect([code, output]).toEqual([0, expect.stringMatching(/with a new key|is complete now/)]);
    expect(existsSync(`${keyFile}.next`)).toBe(false);
    expect(readFileSync(keyFile, 'utf8')).not.toBe(old);
    expect(await (await machine.start()).stop()).toBe(0);
  }, 120_000);

  it('says that the bot could not, which goes on with the old key', async () => {
    const { machine, path, keyFile, leader } = await prepare();
    const sqlite = new BetterSqlite(path);
    sqlite.exec("insert into passing_messages values (x'01', 1, x'01', 99999999)");
    sqlite.close();
    const bot = await machine.start();
    const old = readFileSync(keyFile, 'utf8');
    const { code, output } = await runScript(ROTATE, machine.environment);
    expect([code, output]).toEqual([1, expect.stringContaining('goes on with the old one')]);
    expect(readFileSync(keyFile, 'utf8')).toBe(old);
    expect(existsSync(`${keyFile}.next`)).toBe(false);
    await leader.send('/queue');
    expect(leader.screen()).toContain('Ваша очередь');
    expect(bot.output().match(/"event":"key_change_failed"/g)).toHaveLength(1);
    expect(await bot.stop()).toBe(0);
  }, 60_000);

  it('gives up on a bot that does not listen: nothing has changed, and nothing is asked any more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kurak-deaf-'));
    const [databasePath, keyFile] = [join(folder, 'kurak.sqlite'), join(folder, 'secret.key')];
    loadOrCreateMasterKey(keyFile);
    const old = readFileSync(keyFile, 'utf8');
    const claim = claimDatabase(databasePath);
    const asking = changeKey({
      databasePath,
      keyFile,
      clock: systemClock,
      say: () => undefined,
      patienceMs: 300,
    });
    expect(keyChangeAsked(databasePath)).toBeDefined();
    await expect(asking).rejects.toThrow(/has not taken it up, and nothing has changed/);
    expect(keyChangeAsked(databasePath)).toBeUndefined();
    expect([existsSync(`${keyFile}.next`), readFileSync(keyFile, 'utf8')]).toEqual([false, old]);
    claim.release();
    const request = claimKeyChange(databasePath, systemClock());
    expect(request).toBeDefined();
    request?.release();
  }, 30_000);
});

/** `npm run rotate-key`, to be killed. */
function startTool(machine: Machine) {
  let ended = false;
  const started: Promise<BotProcess | undefined> = startProcess(
    machine.environment,
    ROTATE,
    'It is asked',
  ).catch(() => undefined);
  void started.then(async (tool) => {
    await tool?.ended();
    ended = true;
  });
  return {
    isRunning: () => !ended,
    kill: async () => (await started)?.kill(),
  };
}
