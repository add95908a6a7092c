import type * as Crypto from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { concerns, recentChats, threadEntries } from '../../src/db/schema.ts';
import { startTestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

// Without chance, whatever still differs between two chats has been derived from them.
vi.mock('node:crypto', async (original) => ({
  ...(await original<typeof Crypto>()),
  randomBytes: (size: number) => Buffer.alloc(size, 7),
  randomInt: () => 7,
}));

/** All that is stored of one concern, and the pseudonym of its chat, in a world of its own. */
async function storedBy(person: { id: number; firstName: string; username: string }) {
  const bot = await startTestBot();
  const woman = await bot.newcomer('ky', person);
  const code = await shareConcern(woman);
  await bot.app.answer(code, 'Жооп');
  await openThread(woman, code);
  const { queries } = bot.app.database;
  return {
    concern: [...queries.select().from(concerns).all(), ...queries.select().from(threadEntries).all()],
    chats: queries.select().from(recentChats).all(),
  };
}

describe('no value of a concern is derived from its chat (P2)', () => {
  it('with chance taken away, two chats leave the same concern, to the last byte', async () => {
    const one = await storedBy({ id: 5_000_000_001, firstName: 'Айгүл', username: 'aigul' });
    const other = await storedBy({ id: 6_999_999_999, firstName: 'Бермет', username: 'bermet' });
    expect(one.concern).toHaveLength(3);
    expect(one.concern).toEqual(other.concern);
    // The test would see it: what is meant to be derived from the chat differs.
    expect(one.chats).not.toEqual(other.chats);
  });
});
