import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkKey } from '../../src/db/key-check.ts';
import { openDatabase } from '../../src/db/open.ts';
import { loadOrCreateMasterKey, masterKeyFromText, newMasterKeyText } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'kurak-key-'));

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
