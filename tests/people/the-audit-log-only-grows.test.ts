import { describe, expect, it } from 'vitest';
import { audit } from '../../src/db/schema.ts';
import { AUDIT_ACTIONS } from '../../src/people/audit/log.ts';
import { createAuditLog } from '../../src/people/audit/store.ts';
import { startTestBot } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';
import { answerOpen, openFromQueue } from '../support/triage.ts';

describe('the audit log', () => {
  it('refuses to change or lose a row', async () => {
    const bot = await startTestBot();
    const { queries } = bot.app.database;
    createAuditLog(bot.app.database, bot.clock.now, 'Asia/Bishkek').record({
      staffId: undefined,
      action: 'invited',
    });
    expect(() => queries.update(audit).set({ detail: 'x' }).run()).toThrow();
    expect(() => queries.delete(audit).run()).toThrow();
    expect(queries.select().from(audit).all()).toHaveLength(1);
  });

  it('shows an admin who read and answered what, page by page, and never a word of it', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'ru');
    const leader = await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-O'], name: 'Ош НКО' });
    const woman = await bot.newcomer('ky');
    await shareConcern(woman, { words: 'Сырдуу маркер сөз' });
    await openFromQueue(leader);
    await answerOpen(leader, 'Жооптогу маркер');
    await admin.send('/audit');
    expect(admin.screen()).toContain('Ош НКО');
    expect(admin.screen()).toContain(admin.words.plain('audit-action-opened'));
    expect(admin.screen()).toContain(admin.words.plain('audit-action-answered'));
    expect(admin.screen()).not.toMatch(/маркер/);
    const stored = JSON.stringify(bot.app.database.queries.select().from(audit).all());
    expect(stored).not.toMatch(/маркер/);
    expect(stored).not.toMatch(/\d\d:\d\d/);
  });

  it('turns its pages, and has words for every action and detail', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'uz');
    const me = staffOf(bot).byChat(admin.person.id)?.id;
    const log = createAuditLog(bot.app.database, bot.clock.now, 'Asia/Bishkek');
    for (const action of AUDIT_ACTIONS) {
      const detail = { status: 'closed', labelled: 'legal', invited: 'ngo KG-O', places: 'KG-N PL' }[
        action as string
      ];
      log.record({ staffId: me, action, ...(detail === undefined ? {} : { detail }) });
    }
    await admin.send('/audit');
    const seen = [admin.screen()];
    while (admin.buttons().includes(admin.words.plain('audit-older'))) {
      await admin.tapKey('audit-older');
      seen.push(admin.screen());
    }
    const all = seen.join('\n');
    for (const action of AUDIT_ACTIONS) expect(all).toContain(admin.words.plain(`audit-action-${action}`));
    expect(all).not.toMatch(/\{|audit-|people-|triage-/);
    expect(seen).toHaveLength(Math.ceil(AUDIT_ACTIONS.length / 10));
  });
});
