import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { concernCounts, concerns } from '../../db/schema.ts';
import type { ConcernStatus } from '../../concerns/concern.ts';
import type { ConcernScope } from '../../people/permissions.ts';
import { asRecordId } from '../../privacy/record-id.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { STAGES, type Filter } from './filter.ts';

/** A concern as the queue lists it: nothing of its words. */
export interface QueueRow extends ConcernScope {
  id: RecordId;
  category: string;
  urgent: boolean;
  status: ConcernStatus;
  /** The day from which she waits, YYYY-MM-DD. */
  waitsSince: string;
}

/** Where a page begins: behind or before this concern, in the order of the queue. */
export interface Cursor {
  direction: 'after' | 'before';
  id: RecordId;
}

export interface QueuePage {
  rows: QueueRow[];
  older: boolean;
  newer: boolean;
}

/** How many concerns there are of each kind that the queue can be narrowed to. */
export interface QueueCount {
  place: string;
  category: string;
  status: ConcernStatus;
  urgent: boolean;
  count: number;
}

export interface QueueStore {
  /**
   * The concerns that wait longest first, without those whose words are erased, which only the counts still know of. Costs one
   * look into the index for each place and status, however many are stored.
   * @param scopes what the reader may see at all: `scopesReached`
   * @param me the reader, for the filter "mine"
   */
  page(scopes: readonly ConcernScope[], filter: Filter, me: RecordId, cursor?: Cursor): QueuePage;
  /** From the counts that triggers keep, so that no concern is walked. */
  counts(scopes: readonly ConcernScope[]): QueueCount[];
  /** Open concerns that a member has taken on. */
  countMine(scopes: readonly ConcernScope[], me: RecordId): number;
}

export const PAGE_SIZE = 8;

export function createQueueStore({ queries }: Database): QueueStore {
  const placeholder = sql.placeholder;
  const columns = {
    id: concerns.id,
    place: concerns.place,
    audience: concerns.audience,
    passed: concerns.passed,
    category: concerns.category,
    urgent: concerns.urgent,
    status: concerns.status,
    waitsSince: concerns.waitsSince,
  };
  const wanted = and(
    isNull(concerns.mergedInto),
    // Without a code it has no words any more, and is counted alone. The status stands in the index, the code does not: what is
    // open is found without looking further.
    sql`(${concerns.status} not in ('closed', 'quarantined') or ${concerns.codeHash} is not null)`,
    // "region0 no_officials0": the audiences she reads there, each with whether it was passed on.
    sql`instr(${placeholder('readable')}, ${concerns.audience} || ${concerns.passed}) > 0`,
    sql`(${placeholder('category')} is null or ${concerns.category} = ${placeholder('category')})`,
    sql`(${placeholder('urgent')} = 0 or ${concerns.urgent} = 1)`,
  );
  const here = and(
    wanted,
    eq(concerns.place, placeholder('place')),
    eq(concerns.status, placeholder('status')),
  );
  const position = sql`(${concerns.waitsSince}, ${concerns.id})`;
  const given = sql`(${placeholder('day')}, ${placeholder('id')})`;
  const forward = queries
    .select(columns)
    .from(concerns)
    .where(and(here, sql`${position} > ${given}`))
    .orderBy(asc(concerns.waitsSince), asc(concerns.id))
    .limit(PAGE_SIZE + 1)
    .prepare();
  const backward = queries
    .select(columns)
    .from(concerns)
    .where(and(here, sql`${position} < ${given}`))
    .orderBy(desc(concerns.waitsSince), desc(concerns.id))
    .limit(PAGE_SIZE + 1)
    .prepare();
  const mine = queries
    .select(columns)
    .from(concerns)
    .where(and(wanted, eq(concerns.claimedBy, placeholder('me'))))
    .prepare();
  const dayOf = queries
    .select({ day: concerns.waitsSince })
    .from(concerns)
    .where(eq(concerns.id, placeholder('id')))
    .prepare();

  function rowsInOrder(
    scopes: readonly ConcernScope[],
    filter: Filter,
    me: RecordId,
    from: { direction: Cursor['direction']; day: string; id: Buffer },
  ): QueueRow[] {
    const readable = readableByPlace(scopes);
    const options = { category: filter.category ?? null, urgent: filter.urgent ? 1 : 0 };
    const sign = from.direction === 'after' ? 1 : -1;
    const behind = (row: { waitsSince: string; id: Buffer }) =>
      sign * compare(row, { waitsSince: from.day, id: from.id }) > 0;
    const statuses: readonly ConcernStatus[] = STAGES[filter.stage];
    const rows = filter.mine
      ? mine
          .all({ ...options, me, readable: everyAudience(scopes) })
          .filter((row) => statuses.includes(row.status) && behind(row) && isReadable(readable, row))
          .filter((row) => filter.place === undefined || row.place === filter.place)
      : [...readable]
          .filter(([place]) => filter.place === undefined || filter.place === place)
          .flatMap(([place, audiences]) =>
            statuses.flatMap((status) =>
              (sign > 0 ? forward : backward).all({
                ...options,
                place,
                status,
                readable: audiences,
                day: from.day,
                id: from.id,
              }),
            ),
          );
    return rows.map((row) => ({ ...row, id: asRecordId(row.id) })).toSorted((a, b) => sign * compare(a, b));
  }

  return {
    page: (scopes, filter, me, cursor) => {
      const direction = cursor?.direction ?? 'after';
      const start = cursor ? dayOf.get({ id: cursor.id })?.day : '';
      const from = { direction, day: start ?? '', id: cursor?.id ?? Buffer.alloc(0) };
      const found = rowsInOrder(scopes, filter, me, from);
      const more = found.length > PAGE_SIZE;
      const rows = found.slice(0, PAGE_SIZE);
      return direction === 'after'
        ? { rows, newer: more, older: cursor !== undefined }
        : { rows: rows.toReversed(), older: more, newer: true };
    },
    counts: (scopes) => {
      const readable = readableByPlace(scopes);
      return queries
        .select()
        .from(concernCounts)
        .where(and(inArray(concernCounts.place, [...readable.keys()]), eq(concernCounts.merged, false)))
        .all()
        .filter((row) => isReadable(readable, row))
        .map(({ place, category, status, urgent, count }) => ({
          place,
          category,
          // The triggers copy it from `concerns`.
          status: status as ConcernStatus,
          urgent,
          count,
        }));
    },
    countMine: (scopes, me) => {
      const readable = readableByPlace(scopes);
      const open: readonly ConcernStatus[] = STAGES.open;
      return mine
        .all({ category: null, urgent: 0, me, readable: everyAudience(scopes) })
        .filter((row) => open.includes(row.status) && isReadable(readable, row)).length;
    },
  };
}

/** An audience with whether it was passed on, such as "region0": what the queries look for among the readable ones. */
const audienceKey = ({ audience, passed }: { audience: string; passed: boolean }): string =>
  `${audience}${Number(passed)}`;

const isReadable = (
  readable: ReadonlyMap<string, string>,
  row: { place: string; audience: string; passed: boolean },
): boolean => readable.get(row.place)?.includes(audienceKey(row)) === true;

/** For each place the audiences read there, as the queries want them. */
function readableByPlace(scopes: readonly ConcernScope[]): Map<string, string> {
  const places = new Map<string, string>();
  for (const scope of scopes) {
    const known = places.get(scope.place);
    places.set(scope.place, known === undefined ? audienceKey(scope) : `${known} ${audienceKey(scope)}`);
  }
  return places;
}

function everyAudience(scopes: readonly ConcernScope[]): string {
  return [...new Set(scopes.map(audienceKey))].join(' ');
}

function compare(a: { waitsSince: string; id: Buffer }, b: { waitsSince: string; id: Buffer }): number {
  if (a.waitsSince !== b.waitsSince) return a.waitsSince < b.waitsSince ? -1 : 1;
  return Buffer.compare(a.id, b.id);
}
