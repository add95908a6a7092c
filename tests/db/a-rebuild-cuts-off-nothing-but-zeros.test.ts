import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { facts } from '../../src/db/schema.ts';
import { frozenClock } from '../../src/jobs/clock.ts';
import { masterKeyFromText, newMasterKeyText } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { createDraftStore } from '../../src/telegram/drafts.ts';

const newPath = () => join(mkdtempSync(join(tmpdir(), 'kurak-rebuild-')), 'kurak.sqlite');
const PAGE = 4096;

describe('a rebuild', () => {
  it('leaves zeros where the file was longer, and gives them back at the next night', () => {
    const path = newPath();
    const database = openDatabase(path);
    database.forget();
    // What the tables themselves take, and one page that lists which others are free.
    const needed = statSync(path).size + 2 * PAGE;
    for (let row = 0; row < 300; row++) {
      database.queries
        .insert(facts)
        .values({ name: `row ${row}`, value: randomBytes(2000) })
        .run();
    }
    database.forget();
    const size = statSync(path).size;
    database.queries.delete(facts).run();
    database.settle();
    expect(statSync(path).size).toBe(size);
    const used = readFileSync(path).subarray(needed);
    expect(used.length).toBeGreaterThan(100 * PAGE);
    expect(used.every((byte) => byte === 0)).toBe(true);
    for (let again = 0; again < 5; again++) database.settle();
    expect(statSync(path).size).toBe(size);
    database.rebuild();
    expect(statSync(path).size).toBeLessThanOrEqual(needed);
    database.close();
  });

  it('frees no block in which somebody’s form stands', () => {
    const room = createStrongRoom(masterKeyFromText(newMasterKeyText()));
    const path = newPath();
    const database = openDatabase(path);
    const clock = frozenClock(0);
    const forms = createDraftStore<object, never>(database, room, clock.now, () => undefined);
    const freed: Buffer[] = [];
    const open: number[] = [];
    const end = (chat: number | undefined) => {
      database.forget();
      const before = readFileSync(path);
      void forms.delete(String(chat));
      freed.push(before.subarray(statSync(path).size));
    };
    const women = Array.from({ length: 60 }, (_, index) => 7_000_000_001 + index);
    for (const [index, chat] of women.entries()) {
      open.push(chat);
      for (const each of open) {
        const words = 'r'.repeat(400 + ((index * 131 + each) % 2600));
        void forms.write(String(each), { version: [0, 1], state: { words } });
      }
      if (open.length > 12) end(open.splice((index * 3) % open.length, 1)[0]);
    }
    for (const chat of open) end(chat);
    const found = women.filter((chat) =>
      freed.some((bytes) => bytes.includes(room.pseudonym('draft', chat))),
    );
    expect(found).toEqual([]);
    database.close();
  });
});
