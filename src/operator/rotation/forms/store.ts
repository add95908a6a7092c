import { z } from 'zod';
import type { Queries } from '../../../db/queries.ts';
import { drafts, recentChats, recentMessages, staff } from '../../../db/schema.ts';
import type { Rooms } from '../people/store.ts';

/** What is sealed in the draft of a form (`telegram/drafts.ts`), as far as it says whose it is. */
const ofForm = z.looseObject({ chatId: z.int() });

/**
 * Seals what somebody is in the middle of anew: an open form holds its own chat, sealed, and the chats of staff are known, so
 * that their desks can be found. With them go their erase ledger and their language. Of all other chats of the last 48 hours
 * nobody knows which they are: the ledger forgets them. Joins the transaction it is called in, before staff are renamed.
 */
export function carryOpenForms(queries: Queries, rooms: Rooms): void {
  const members = staffChats(queries, rooms);
  const owners = moveDrafts(queries, rooms, members);
  moveLedger(queries, rooms, new Set([...members, ...owners]));
}

function staffChats(queries: Queries, { before }: Rooms): number[] {
  const rows = queries.select({ chat: staff.chat, address: staff.address }).from(staff).all();
  return rows.flatMap(({ chat, address }) =>
    chat && address ? [Number(before.open('staff', address, chat.toString('hex')))] : [],
  );
}

/** @returns whose forms they are */
function moveDrafts(queries: Queries, { before, after }: Rooms, members: readonly number[]): number[] {
  const desks = new Map(members.map((chatId) => [before.pseudonym('desk', chatId).toString('hex'), chatId]));
  const rows = queries.select().from(drafts).all();
  queries.delete(drafts).run();
  const owners: number[] = [];
  for (const row of rows) {
    const text = before.open('draft', row.state, row.chat.toString('hex'));
    const owner = ofForm.safeParse(JSON.parse(text)).data?.chatId;
    const member = desks.get(row.chat.toString('hex'));
    if (owner !== undefined) owners.push(owner);
    const chat =
      owner !== undefined
        ? after.pseudonym('draft', owner)
        : member !== undefined && after.pseudonym('desk', member);
    if (!chat) continue;
    const state = after.seal('draft', text, chat.toString('hex'));
    queries.insert(drafts).values({ chat, state, expiresAt: row.expiresAt }).run();
  }
  return owners;
}

function moveLedger(queries: Queries, { before, after }: Rooms, chats: ReadonlySet<number>): void {
  const names = new Map(
    [...chats].map((chatId) => [
      before.pseudonym('ledger', chatId).toString('hex'),
      after.pseudonym('ledger', chatId),
    ]),
  );
  for (const table of [recentChats, recentMessages]) {
    const rows = queries.select().from(table).all();
    queries.delete(table).run();
    for (const row of rows) {
      const chat = names.get(row.chat.toString('hex'));
      if (chat)
        queries
          .insert(table)
          .values({ ...row, chat })
          .run();
    }
  }
}
