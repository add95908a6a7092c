import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/db/schema.ts';
import { concernReference } from '../../src/people/audit/rules.ts';
import { AUDIT_ACTIONS } from '../../src/people/audit/store.ts';
import { newRecordId, type RecordId } from '../../src/privacy/strong-room.ts';
import { startTestBot } from '../support/bot.ts';
import { inviteLeader, makeAdmin, makeLeader } from '../support/staff.ts';

describe('the audit log', () => {
  it('tells in plain words who did what to whom, on which day', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en', 'First');
    await makeLeader(bot, admin, { locale: 'ru', name: 'Айгүл', kind: 'legal_adviser' });
    await admin.send('/leaders');
    await admin.tap('Айгүл');
    await admin.tapKey('people-do-suspend');
    await admin.send('/audit');
    const lines = admin.screen().split('\n\n');
    expect(lines).toEqual([
      'Who did what',
      '5 · 2026-03-04 · First\npaused · Айгүл',
      '4 · 2026-03-04 · Айгүл\naccepted an invitation · Legal adviser, Osh region',
      '3 · 2026-03-04 · First\nmade an invitation · Legal adviser, Osh region',
      '2 · 2026-03-04 · First\naccepted an invitation · Admin',
      '1 · 2026-03-04 · the server\nmade an invitation · Admin',
    ]);
  });

  it('turns ten a page, older and newer', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    for (let index = 0; index < 21; index++) {
      await inviteLeader(admin);
      // So that the flood gate takes her for a person.
      bot.clock.move(60_000);
    }
    const numbers = () => [...admin.screen().matchAll(/^(\d+) ·/gm)].map(([, number]) => Number(number));
    const down = (from: number, to: number) =>
      Array.from({ length: from - to + 1 }, (_, index) => from - index);
    await admin.send('/audit');
    expect(numbers()).toEqual(down(23, 14));
    expect(admin.buttons()).not.toContain(admin.words.plain('audit-newer'));
    await admin.tapKey('audit-older');
    expect(numbers()).toEqual(down(13, 4));
    await admin.tapKey('audit-older');
    expect(numbers()).toEqual(down(3, 1));
    expect(admin.buttons()).not.toContain(admin.words.plain('audit-older'));
    await admin.tapKey('audit-newer');
    expect(numbers()).toEqual(down(13, 4));
    await admin.tapKey('audit-newer');
    expect(numbers()).toEqual(down(23, 14));
  });

  it('has words for every action in every language, and names a concern by four characters', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'en');
    const id = Buffer.from('7f3a00112233445566778899aabbccdd', 'hex') as RecordId;
    expect(concernReference(id)).toBe('№7F3A');
    for (const action of AUDIT_ACTIONS) expect(admin.words.plain(`audit-did-${action}`)).not.toMatch(/[{}]/);
    expect(concernReference(newRecordId())).toMatch(/^№[0-9A-F]{4}$/);
  });

  it('can be neither changed nor shortened, not even by SQL', async () => {
    const bot = await startTestBot();
    await makeAdmin(bot);
    const { queries } = bot.app.database;
    const before = queries.select().from(audit).all();
    expect(before.length).toBeGreaterThan(0);
    for (const statement of [sql`update audit set action = 'opened'`, sql`delete from audit`]) {
      let refused: unknown;
      try {
        queries.run(statement);
      } catch (error) {
        refused = error instanceof Error && error.cause instanceof Error ? error.cause : error;
      }
      expect(String(refused)).toContain('the audit log only grows');
    }
    expect(queries.select().from(audit).all()).toEqual(before);
  });
});
