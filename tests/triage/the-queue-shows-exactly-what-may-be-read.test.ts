import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories } from '../../src/concerns/catalogue.ts';
import { openDatabase } from '../../src/db/open.ts';
import { concerns } from '../../src/db/schema.ts';
import { reaches, scopesReached } from '../../src/people/permissions.ts';
import { STAFF_KINDS } from '../../src/people/staff.ts';
import type { RecordId } from '../../src/privacy/strong-room.ts';
import { EVERYTHING_OPEN, STAGE_NAMES, STAGES, type Filter } from '../../src/triage/queue/filter.ts';
import { createQueueStore, PAGE_SIZE, type Cursor, type QueueRow } from '../../src/triage/queue/store.ts';

const PLACES = ['KG-O', 'KG-N', 'PL', 'ZZ'];
const ME = randomBytes(16) as RecordId;
const hex = (row: { id: Buffer }) => row.id.toString('hex');

const concern = fc.record({
  id: fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes) as RecordId),
  place: fc.constantFrom(...PLACES),
  category: fc.constantFrom('work', 'health', 'services'),
  audience: fc.constantFrom('region', 'no_officials', 'national'),
  urgent: fc.boolean(),
  status: fc.constantFrom('new', 'in_review', 'on_agenda', 'answered', 'closed', 'quarantined', 'withdrawn'),
  passed: fc.boolean(),
  waitsSince: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
  erased: fc.boolean(),
});

const reader = fc.oneof(
  fc.record({
    role: fc.constant('leader' as const),
    kind: fc.constantFrom(...STAFF_KINDS),
    places: fc.subarray(PLACES),
    state: fc.constantFrom('active', 'suspended', 'removed'),
  }),
  fc.record({
    role: fc.constant('admin' as const),
    kind: fc.constant(undefined),
    places: fc.constant([]),
    state: fc.constantFrom('active', 'suspended', 'removed'),
  }),
);

const filter: fc.Arbitrary<Filter> = fc.record({
  place: fc.option(fc.constantFrom(...PLACES), { nil: undefined }),
  category: fc.option(fc.constantFrom('work', 'health'), { nil: undefined }),
  stage: fc.constantFrom(...STAGE_NAMES),
  urgent: fc.boolean(),
  mine: fc.constant(false),
});

type Stored = Omit<QueueRow, 'status'> & { status: string; erased?: boolean };

/** What stands in the database: only what is over can have lost its words, and its code with them. */
const asRow = ({ erased, ...row }: Stored) => ({
  ...row,
  status: row.status as QueueRow['status'],
  day: row.waitsSince,
  codeHash: isErased({ status: row.status, erased: erased ?? false }) ? null : row.id,
});
const isErased = ({ status, erased }: { status: string; erased?: boolean }) =>
  erased === true && ['closed', 'quarantined'].includes(status);

function stored(rows: readonly Stored[]) {
  const database = openDatabase(':memory:');
  for (const row of rows) {
    database.queries.insert(concerns).values(asRow(row)).run();
  }
  return { database, queue: createQueueStore(database) };
}

const inOrder = (rows: readonly Stored[]) =>
  rows.toSorted((a, b) => a.waitsSince.localeCompare(b.waitsSince) || Buffer.compare(a.id, b.id));

describe('the queue', () => {
  it('holds, over all its pages, exactly what `reaches` allows and the filter asks for and still has words, oldest first (P3, P6)', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(concern, { selector: hex, maxLength: 40 }),
        reader,
        filter,
        (rows, member, wanted) => {
          const { database, queue } = stored(rows);
          const scopes = scopesReached(member, PLACES);
          const statuses: readonly string[] = STAGES[wanted.stage];
          const expected = inOrder(rows).filter(
            (row) =>
              reaches(member, row) &&
              !isErased(row) &&
              statuses.includes(row.status) &&
              (wanted.place === undefined || row.place === wanted.place) &&
              (wanted.category === undefined || row.category === wanted.category) &&
              (!wanted.urgent || row.urgent),
          );
          const seen: QueueRow[] = [];
          let cursor: Cursor | undefined;
          for (let page = queue.page(scopes, wanted, ME); ; page = queue.page(scopes, wanted, ME, cursor)) {
            seen.push(...page.rows);
            const last = page.rows.at(-1);
            if (!page.newer || !last) break;
            cursor = { direction: 'after', id: last.id };
          }
          expect(seen.map(hex)).toEqual(expected.map(hex));
          database.close();
        },
      ),
      { numRuns: 150 },
    );
  });

  it('turns back to the page before', () => {
    const rows: Stored[] = Array.from({ length: 3 * PAGE_SIZE }, (_, index) => ({
      id: Buffer.alloc(16, index + 1) as RecordId,
      place: 'KG-O',
      category: 'work',
      audience: 'region',
      urgent: false,
      status: 'new',
      passed: false,
      waitsSince: '2026-03-01',
    }));
    const { database, queue } = stored(rows);
    const scopes = [{ place: 'KG-O', audience: 'region' as const, passed: false }];
    const first = queue.page(scopes, EVERYTHING_OPEN, ME);
    const after = (id: RecordId | undefined) =>
      queue.page(scopes, EVERYTHING_OPEN, ME, { direction: 'after', id: id ?? ME });
    const second = after(first.rows.at(-1)?.id);
    const back = queue.page(scopes, EVERYTHING_OPEN, ME, {
      direction: 'before',
      id: second.rows[0]?.id ?? ME,
    });
    expect(back.rows.map(hex)).toEqual(first.rows.map(hex));
    expect([first.older, back.older, back.newer]).toEqual([false, false, true]);
    expect(after(second.rows.at(-1)?.id).newer).toBe(false);
    database.close();
  });

  it('counts by triggers what a walk over all concerns would count', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(concern, { selector: hex, minLength: 1, maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(), concern), { maxLength: 20 }),
        reader,
        (rows, changes, member) => {
          const { database, queue } = stored(rows);
          const now = new Map<string, Stored>(rows.map((row) => [hex(row), row]));
          for (const [index, { status, passed, urgent }] of changes) {
            const row = rows[index % rows.length];
            if (!row) continue;
            const next = { ...row, status, passed, urgent };
            now.set(hex(row), next);
            database.transaction(() => {
              database.queries.delete(concerns).run();
              for (const each of now.values()) {
                database.queries.insert(concerns).values(asRow(each)).run();
              }
            });
          }
          database.queries.update(concerns).set({ urgent: true }).run();
          const reached = [...now.values()].filter((row) => reaches(member, row));
          const counts = queue.counts(scopesReached(member, PLACES));
          for (const { key } of categories) {
            const total = counts
              .filter(({ category, urgent }) => category === key && urgent)
              .reduce((sum, { count }) => sum + count, 0);
            expect(total, key).toBe(reached.filter((row) => row.category === key).length);
          }
          expect(counts.filter(({ urgent, count }) => !urgent && count !== 0)).toEqual([]);
          database.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is answered from its index, however many concerns there are', () => {
    const { database } = stored([]);
    const plan = database.queries.all<{ detail: string }>(
      `explain query plan select id, place, audience, passed, category, urgent, status, waits_since from concerns
       where merged_into is null and (status not in ('closed', 'quarantined') or code_hash is not null) and place = 'KG-O' and status = 'new' and (waits_since, id) > ('2026-03-01', x'00')
       order by waits_since, id limit 9`,
    );
    expect(plan.map(({ detail }) => detail).join()).toMatch(/SEARCH concerns USING INDEX concerns_queue/);
    expect(plan.map(({ detail }) => detail).join()).not.toMatch(/SCAN|TEMP B-TREE/);
    database.close();
  });
});
