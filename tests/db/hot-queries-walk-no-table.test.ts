import { expect, test } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';

/**
 * What is asked at every update, every letter or every round. The purge of drafts is left out: it walks its table, which holds
 * what was begun within an hour.
 */
const HOT = [
  'select locale from recent_chats where chat = ?',
  'select message_id from recent_messages where chat = ? order by message_id',
  'update recent_chats set hour = ? where chat = ? and hour < ?',
  'delete from recent_messages where hour <= ?',
  'select state from drafts where chat = ?',
  'select * from staff where chat = ?',
  'select place from staff_places where staff_id = ?',
  'select * from subscriptions where chat = ?',
  'select * from subscriptions where place = ? and nudges = 1',
  'select * from subscriptions where place = ? and invitations = 1',
  'select id from concerns where id = ?',
  'select id from concerns where code_hash = ?',
  'select * from thread_entries where concern_id = ? order by position',
  'select * from outbox where claimed = 0 and due <= ? order by due, campaign, recipient limit 200',
  'select * from outbox where claimed = 0 and due <= ? order by due desc, campaign desc, recipient desc limit 100',
  'select * from outbox where claimed = 1',
  'update outbox set claimed = 1 where campaign = ? and recipient = ? and claimed = 0',
  'select * from passing_messages where due <= ?',
];

const database = openDatabase(':memory:');

test.each(HOT)('%s', (query) => {
  const text = query.replaceAll('?', "''");
  const plan = database.queries
    .all<{ detail: string }>(`explain query plan ${text}`)
    .map(({ detail }) => detail);
  expect(plan.filter((step) => step.startsWith('SCAN') || step.includes('TEMP B-TREE'))).toEqual([]);
});
