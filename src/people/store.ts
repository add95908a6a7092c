import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { staff, staffPlaces } from '../db/schema.ts';
import { asRecordId } from '../privacy/record-id.ts';
import { newRecordId, type RecordId, type StrongRoom } from '../privacy/strong-room.ts';
import { storedLocale, type Locale } from '../telegram/locale.ts';
import { nameContext } from './contexts.ts';
import type { Role, StaffDirectory, StaffKind, StaffMember, StaffState } from './staff.ts';

export interface NewStaff {
  chatId: number;
  role: Role;
  kind: StaffKind | undefined;
  places: readonly string[];
  name: string;
  locale: Locale;
}

export interface StaffStore extends StaffDirectory {
  /** Makes somebody staff, or, if this chat is staff already, what she is now: one person has one role. */
  put(member: NewStaff): StaffMember;
  setPlaces(id: RecordId, places: readonly string[]): void;
  setState(id: RecordId, state: 'active' | 'suspended'): void;
  setName(id: RecordId, name: string): void;
  setLocale(id: RecordId, locale: Locale): void;
  setReachable(id: RecordId, reachable: boolean): void;
  /** Forgets the chat; the name stays, for women have seen it under an answer. The caller has the database forget. */
  remove(id: RecordId): void;
}

export function createStaffStore(database: Database, room: StrongRoom): StaffStore {
  const { queries } = database;
  const pseudonym = (chatId: number) => room.pseudonym('staff', chatId);
  const byChat = queries
    .select()
    .from(staff)
    .where(eq(staff.chat, sql.placeholder('chat')))
    .prepare();
  const byId = queries
    .select()
    .from(staff)
    .where(eq(staff.id, sql.placeholder('id')))
    .prepare();
  const placesOf = queries
    .select({ place: staffPlaces.place })
    .from(staffPlaces)
    .where(eq(staffPlaces.staffId, sql.placeholder('id')))
    .prepare();

  function member(
    row: typeof staff.$inferSelect | undefined,
    places?: readonly string[],
  ): StaffMember | undefined {
    if (!row) return undefined;
    const id = asRecordId(row.id);
    return {
      id,
      role: row.role,
      kind: row.kind ?? undefined,
      places: places ?? placesOf.all({ id }).map(({ place }) => place),
      name: room.open('staff', row.name, nameContext(id)),
      locale: storedLocale(row.locale),
      state: row.state,
      reachable: row.reachable,
    };
  }

  function change(id: RecordId, values: Partial<typeof staff.$inferInsert>): void {
    queries.update(staff).set(values).where(eq(staff.id, id)).run();
  }

  function setPlaces(id: RecordId, places: readonly string[]): void {
    queries.delete(staffPlaces).where(eq(staffPlaces.staffId, id)).run();
    for (const place of new Set(places)) queries.insert(staffPlaces).values({ staffId: id, place }).run();
  }

  const identity = (id: RecordId, name: string) => room.seal('staff', name, nameContext(id));

  return {
    byChat: (chatId) => member(byChat.get({ chat: pseudonym(chatId) })),
    byId: (id) => member(byId.get({ id })),
    list: (role) => {
      const rows = queries
        .select()
        .from(staff)
        .where(and(role && eq(staff.role, role), ne(staff.state, 'removed')))
        .all();
      const places = new Map<string, string[]>();
      const ids = rows.map((row) => row.id);
      for (const { staffId, place } of queries
        .select()
        .from(staffPlaces)
        .where(inArray(staffPlaces.staffId, ids))
        .all()) {
        const key = staffId.toString('hex');
        places.set(key, [...(places.get(key) ?? []), place]);
      }
      return rows.flatMap((row) => member(row, places.get(row.id.toString('hex')) ?? []) ?? []);
    },
    put: ({ chatId, role, kind, places, name, locale }) =>
      database.transaction(() => {
        const chat = pseudonym(chatId);
        const id = asRecordId(byChat.get({ chat })?.id ?? newRecordId());
        const address = room.seal('staff', String(chatId), chat.toString('hex'));
        const row = { role, kind: kind ?? null, name: identity(id, name), locale, state: 'active' as const };
        queries
          .insert(staff)
          .values({ id, chat, address, ...row })
          .onConflictDoUpdate({ target: staff.id, set: { ...row, reachable: true } })
          .run();
        setPlaces(id, places);
        return {
          id,
          role,
          kind,
          places,
          name,
          locale,
          state: 'active' satisfies StaffState,
          reachable: true,
        };
      }),
    setPlaces: (id, places) => database.transaction(() => setPlaces(id, places)),
    setState: (id, state) => change(id, { state }),
    setName: (id, name) => change(id, { name: identity(id, name) }),
    setLocale: (id, locale) => change(id, { locale }),
    setReachable: (id, reachable) => change(id, { reachable }),
    remove: (id) => {
      database.transaction(() => {
        change(id, { state: 'removed', chat: null, address: null });
        setPlaces(id, []);
      });
    },
    chatIdOf: (id) => {
      const row = byId.get({ id });
      if (!row?.chat || !row.address) return undefined;
      return Number(room.open('staff', row.address, row.chat.toString('hex')));
    },
  };
}
