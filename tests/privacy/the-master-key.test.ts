import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkKey } from '../../src/db/key-check.ts';
import { openDatabase } from '../../src/db/open.ts';
import {
  loadOrCreateMasterKey,
  masterKeyFromText,
  newMasterKeyText,
  writeNewKey,
} from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { prepareMachine } from '../support/machine.ts';
import { runScript } from '../support/process.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'kurak-key-'));

/** A start whose disk takes the names of files, and none of what is to be in them. */
function startWhereNothingFits(keyFile: string): void {
  const module = new URL('../../src/privacy/master-key.ts', import.meta.url).href;
  const script = `import('${module}').then((keys) => keys.loadOrCreateMasterKey(process.argv[1]))`;
  const node = [process.execPath, '--import', 'tsx', '-e', script, keyFile];
  // The shell's limit, in blocks of a file: a write fails in the middle, as it does when the process is killed there.
  const { status } = spawnSync('sh', ['-c', 'ulimit -f 0; exec "$@"', 'sh', ...node]);
  expect(status).not.toBe(0);
}

describe('the master key', () => {
  it('is made at the first start, for its owner alone, and kept', () => {
    const path = join(newFolder(), 'deep', 'secret.key');
    const first = loadOrCreateMasterKey(path);
    expect(first.created).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const second = loadOrCreateMasterKey(path);
    expect(second.created).toBe(false);
    expect(second.key.derive('x').equals(first.key.derive('x'))).toBe(true);
  });

  it('is refused with a remedy when it is damaged, and never replaced', () => {
    const path = join(newFolder(), 'secret.key');
    writeFileSync(path, 'c2hvcnQ=\n');
    expect(() => loadOrCreateMasterKey(path)).toThrow(/32 bytes in base64.*backup/s);
    expect(readFileSync(path, 'utf8')).toBe('c2hvcnQ=\n');
  });

  it('whose writing was cut off is not taken for one, and the next start makes a whole one', () => {
    const path = join(newFolder(), 'secret.key');
    startWhereNothingFits(path);
    expect(existsSync(path)).toBe(false);
    expect(loadOrCreateMasterKey(path).created).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['secret.key']);
  });

  it('that was killed between its two names keeps the right one', () => {
    const path = join(newFolder(), 'secret.key');
    const { key } = loadOrCreateMasterKey(path);
    linkSync(path, `${path}.part`);
    expect(loadOrCreateMasterKey(path).key.derive('x').equals(key.derive('x'))).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['secret.key']);
  });

  it('is never written over one that somebody else has made meanwhile', () => {
    const path = join(newFolder(), 'secret.key');
    expect(writeNewKey(path)).toBe(true);
    const text = readFileSync(path, 'utf8');
    expect(writeNewKey(path)).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readdirSync(join(path, '..'))).toEqual(['secret.key']);
  });

  it('that is half a one stops a first start with what to do, and never one that has a database', async () => {
    const { environment, start } = await prepareMachine();
    writeFileSync(environment.SECRET_KEY_FILE, '');
    const first = await runScript('src/main.ts', environment);
    expect([first.code, first.output]).toEqual([
      1,
      expect.stringContaining('If this is the first start, remove'),
    ]);
    writeFileSync(environment.DATABASE_PATH, '');
    const empty = await runScript('src/main.ts', environment);
    expect([empty.code, empty.output]).toEqual([
      1,
      expect.stringContaining('If this is the first start, remove'),
    ]);
    await (await start({ SECRET_KEY_FILE: `${environment.SECRET_KEY_FILE}-whole` })).stop();
    const used = await runScript('src/main.ts', environment);
    expect([used.code, used.output]).toEqual([1, expect.stringContaining('from its backup; without it')]);
  }, 60_000);

  it('gives unrelated keys for different purposes', () => {
    const key = masterKeyFromText(newMasterKeyText());
    expect(key.derive('a').equals(key.derive('b'))).toBe(false);
    expect(JSON.stringify(key)).toBe('{}');
  });

  it('that does not fit the database stops the start before anything is written', () => {
    const database = openDatabase(':memory:');
    const rightRoom = createStrongRoom(masterKeyFromText(newMasterKeyText()));
    checkKey(database, rightRoom);
    checkKey(database, rightRoom);
    const wrongRoom = createStrongRoom(masterKeyFromText(newMasterKeyText()));
    expect(() => checkKey(database, wrongRoom)).toThrow(/does not fit this database.*SECRET_KEY_FILE/s);
    database.close();
  });
});
