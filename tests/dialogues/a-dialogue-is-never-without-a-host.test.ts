import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openCard, openDialogue, publishDialogue } from '../support/dialogues.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';

const TITLE = 'Вода в нашем селе';

async function withLeader() {
  const bot = await startTestBot();
  const admin = await makeAdmin(bot, 'ru');
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'], name: 'Юрист в Оше' });
  const id = await publishDialogue(bot, leader);
  return { bot, admin, leader, id };
}

async function suspend(admin: Visitor): Promise<void> {
  await admin.send('/leaders');
  await admin.tap('Юрист в Оше');
  await admin.tapKey('people-suspend');
}

/** Whether a host can cancel it, so that whoever registered is told. */
async function canCancel(bot: TestBot, host: Visitor, id: string): Promise<boolean> {
  const woman = await bot.newcomer('ru');
  await openDialogue(bot, woman, id);
  await woman.tapKey('dialogues-come');
  await openCard(host, TITLE);
  await host.tapKey('dialogues-cancel');
  await host.tapKey('dialogues-cancel-yes');
  await bot.app.keepHouse();
  return woman.screen() === woman.words.plain('dialogues-letter-dialogue_cancelled');
}

describe('a dialogue whose only host may work no more', () => {
  it('goes to the admin who suspended her, who is told and can cancel it', async () => {
    const { bot, admin, id } = await withLeader();
    await suspend(admin);
    expect(admin.screen()).toContain('/mydialogues');
    expect(await canCancel(bot, admin, id)).toBe(true);
  });

  it('goes to her as well when she is removed for good', async () => {
    const { bot, admin, id } = await withLeader();
    await admin.send('/leaders');
    await admin.tap('Юрист в Оше');
    await admin.tapKey('people-remove');
    await admin.tapKey('people-remove-yes');
    expect(await canCancel(bot, admin, id)).toBe(true);
  });

  it('stays where it is when somebody else hosts it too', async () => {
    const { bot, admin, leader } = await withLeader();
    const other = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'], name: 'Соведущая' });
    await openCard(leader, TITLE);
    await leader.tapKey('dialogues-cohosts');
    await leader.tap('○ Соведущая');
    await suspend(admin);
    expect(admin.screen()).not.toContain('/mydialogues');
    await admin.send('/mydialogues');
    expect(admin.screen()).not.toContain(TITLE);
    await other.send('/mydialogues');
    expect(other.screen()).toContain(TITLE);
  });

  it('is not handed on when it is over or cancelled', async () => {
    const { bot, admin, leader } = await withLeader();
    await openCard(leader, TITLE);
    await leader.tapKey('dialogues-cancel');
    await leader.tapKey('dialogues-cancel-yes');
    await publishDialogue(bot, leader, { title: 'Дороги', when: '05.03 10:00' });
    bot.clock.move(3 * 24 * 3_600_000);
    await suspend(admin);
    await admin.send('/mydialogues');
    expect(admin.screen()).toContain(admin.words.plain('dialogues-mine-none'));
  });

  it('is hers again, too, when she is let in again', async () => {
    const { admin, leader } = await withLeader();
    await suspend(admin);
    await admin.tapKey('people-restore');
    await leader.send('/mydialogues');
    expect(leader.screen()).toContain(TITLE);
  });
});
