import { chmodSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';

const FILES = ['', '-wal', '-shm'];
const modesOf = (path: string) => FILES.map((suffix) => statSync(path + suffix).mode & 0o777);

let umask = 0;
beforeEach(() => {
  umask = process.umask(0o000);
});
afterEach(() => void process.umask(umask));

describe('the files of the database', () => {
  it('are for their owner alone, in a folder that others may read and whatever the umask', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'kurak-modes-')), 'open');
    mkdirSync(folder, { mode: 0o777 });
    const path = join(folder, 'kurak.sqlite');
    const database = openDatabase(path);
    expect(modesOf(path)).toEqual([0o600, 0o600, 0o600]);
    database.close();
  });

  it('are made so at a start when they were not', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'kurak-modes-')), 'kurak.sqlite');
    openDatabase(path).close();
    for (const suffix of FILES.slice(1)) writeFileSync(path + suffix, '');
    for (const suffix of FILES) chmodSync(path + suffix, 0o644);
    const database = openDatabase(path);
    expect(modesOf(path)).toEqual([0o600, 0o600, 0o600]);
    database.close();
  });
});
