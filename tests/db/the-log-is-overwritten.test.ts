import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { facts } from '../../src/db/schema.ts';

const SECRET = Buffer.from('what she has taken back');

/** What the write-ahead log held each time it was forced to the medium, before anything cut it off. */
const forced: Buffer[] = [];
let path = '';

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    fdatasyncSync: (descriptor: number) => {
      real.fdatasyncSync(descriptor);
      forced.push(real.readFileSync(`${path}-wal`));
    },
  };
});

function openWithSecret() {
  path = join(fs.mkdtempSync(join(tmpdir(), 'kurak-log-')), 'kurak.sqlite');
  const database = openDatabase(path);
  database.queries.insert(facts).values({ name: 'secret', value: SECRET }).run();
  database.queries.delete(facts).run();
  expect(fs.readFileSync(`${path}-wal`).includes(SECRET)).toBe(true);
  forced.length = 0;
  return database;
}

afterEach(() => {
  forced.length = 0;
});

describe('the write-ahead log', () => {
  it.each(['forget', 'settle', 'rebuild', 'close'] as const)(
    'is zeros on the medium before its blocks are given back by %s',
    (ending) => {
      const database = openWithSecret();
      const { size } = fs.statSync(`${path}-wal`);
      database[ending]();
      expect(forced).toHaveLength(1);
      expect(forced[0]?.length).toBeGreaterThanOrEqual(size);
      expect(forced[0]?.every((byte) => byte === 0)).toBe(true);
      expect(fs.existsSync(`${path}-wal`) ? fs.statSync(`${path}-wal`).size : 0).toBe(0);
      database.close();
      expect(fs.readFileSync(path).includes(SECRET)).toBe(false);
    },
  );

  it('takes what comes after as it always did', () => {
    const database = openWithSecret();
    database.forget();
    database.queries
      .insert(facts)
      .values({ name: 'later', value: Buffer.from('kept') })
      .run();
    database.forget();
    database.queries
      .insert(facts)
      .values({ name: 'last', value: Buffer.from('kept too') })
      .run();
    database.close();
    const again = openDatabase(path);
    expect(again.queries.select().from(facts).all()).toHaveLength(2);
    again.close();
  });
});
