import { describe, expect, it } from 'vitest';
import { drafts } from '../../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { shareConcern } from '../support/flows.ts';
import { makeAdmin, makeLeader, staffOf } from '../support/staff.ts';

async function openInvitation(bot: TestBot, visitor: Visitor): Promise<void> {
  const payload = (await bot.app.adminLink()).split('start=')[1] ?? '';
  visitor.person.start(payload);
  await bot.telegram.world.settled();
}

describe('a question for a name', () => {
  it('does not take her concern for the name, when she has begun to write one instead', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await openInvitation(bot, woman);
    await woman.send('/start');
    await shareConcern(woman, { words: 'Айылда таза суу жок' });
    expect(staffOf(bot).list('admin')).toEqual([]);
  });

  it('is the latest word when a form was open before', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await woman.tapKey('people-menu-concern');
    await openInvitation(bot, woman);
    await woman.send('Айгүл эже');
    expect(staffOf(bot).list('admin')).toMatchObject([{ name: 'Айгүл эже' }]);
  });

  it('about a member is left by opening something else', async () => {
    const bot = await startTestBot();
    const admin = await makeAdmin(bot, 'ru');
    await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'], name: 'НКО в Оше' });
    await admin.send('/leaders');
    await admin.tap('НКО в Оше');
    await admin.tapKey('people-rename');
    await admin.send('/start');
    await shareConcern(admin, { words: 'У нас нет чистой воды' });
    expect(staffOf(bot).list('leader')).toMatchObject([{ name: 'НКО в Оше' }]);
  });

  it('ends with the chat that is erased', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await openInvitation(bot, woman);
    expect(bot.app.database.queries.select().from(drafts).all()).toHaveLength(1);
    await woman.send('/erase');
    expect(bot.app.database.queries.select().from(drafts).all()).toEqual([]);
  });
});
