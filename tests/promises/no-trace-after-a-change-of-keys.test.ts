import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { fatten } from '../support/backups.ts';
import { visitorOf } from '../support/bot.ts';
import { fillForm, shareConcern } from '../support/flows.ts';
import { prepareMachine, type Machine } from '../support/machine.ts';
import { runScript } from '../support/process.ts';
import { filesBelow, tracesIn } from '../support/traces.ts';

const FIRST_NAME = 'Айгүлмаркер';
const USERNAME = 'aigul_marker_77';
const WORDS = 'Кайненем мени үйдөн чыгарбайт маркерсөз';
const UNSENT = 'Дагы айтайын дегеним ушул маркерчала';
const IDS = [7_123_456_789, 7_123_456_790];

async function newcomer(machine: Machine, id: number) {
  const person = machine.telegram.world.addPerson({
    id,
    firstName: FIRST_NAME,
    username: `${USERNAME}_${id}`,
    languageCode: 'ky',
  });
  const woman = visitorOf(machine.telegram, person, 'ky');
  person.start();
  await machine.telegram.world.settled();
  await woman.tapKey('people-language-native');
  return woman;
}

/** All that is derived from a key or sealed with it, and belongs to somebody: what must not be found once the key is another. */
function sealedIn(path: string): Buffer[] {
  const sqlite = new BetterSqlite(path, { readonly: true });
  const column = (sql: string) => sqlite.prepare(sql).pluck().all();
  const values = [
    ...column('select wrapped_key from thread_entries'),
    ...column('select chat from drafts'),
    ...column('select state from drafts'),
    ...column('select chat from recent_chats'),
  ];
  sqlite.close();
  return values.filter((value): value is Buffer => value instanceof Buffer);
}

describe.each([
  { how: 'of a small database', megabytes: 0 },
  { how: 'of a large one, which is rebuilt as a copy', megabytes: 70 },
])('a change of keys beside a running bot, $how', ({ megabytes }) => {
  it('leaves no trace of a woman, of the old key, nor of what it sealed', async () => {
    const machine = await prepareMachine();
    const { DATABASE_PATH: path, SECRET_KEY_FILE: keyFile } = machine.environment;
    let bot = await machine.start();
    if (megabytes > 0) {
      await bot.stop();
      fatten(path, megabytes);
      bot = await machine.start();
    }
    const [sender, writer] = [await newcomer(machine, IDS[0] ?? 0), await newcomer(machine, IDS[1] ?? 0)];
    const code = await shareConcern(sender, { words: WORDS });
    await fillForm(writer, { words: UNSENT });
    const sealed = sealedIn(path);
    expect(sealed.length).toBeGreaterThan(4);
    const old = readFileSync(keyFile, 'utf8').trim();
    const { code: exit, output } = await runScript('src/operator/rotate-key-cli.ts', machine.environment);
    expect([exit, output]).toEqual([0, expect.stringContaining('goes on with a new key')]);

    const folder = dirname(path);
    const keyBytes = Buffer.from(old, 'base64');
    expect(keyBytes).toHaveLength(32);
    const markers = [...IDS, FIRST_NAME, USERNAME, WORDS, UNSENT, code, code.replaceAll(' ', ''), old];
    expect(tracesIn(folder, markers)).toEqual([]);
    const files = filesBelow(folder).map((file) => ({ file, bytes: readFileSync(file) }));
    const found = files.filter(({ bytes }) => [keyBytes, ...sealed].some((value) => bytes.includes(value)));
    expect(found.map(({ file }) => file)).toEqual([]);
    for (const marker of markers) expect(bot.output() + output).not.toContain(String(marker));

    // Nobody notices: the form that was open is sent, and the thread opens.
    await writer.tapKey('concerns-send');
    expect(writer.texts().join('\n')).toMatch(/\d{4} \d{4} \d{4} \d{4}/);
    expect(tracesIn(folder, [...IDS, UNSENT])).toEqual([]);
    expect(await bot.stop()).toBe(0);
  }, 120_000);
});
