import { describe, expect, it } from 'vitest';
import { outbox, threadEntries } from '../../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';
import { answerOpen, openFromQueue } from '../support/triage.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const RATES = { overallPerSecond: 5000, perChatPerSecond: 1000 };

async function country(at?: number) {
  const bot = await startTestBot({ rates: RATES }, at);
  const admin = await makeAdmin(bot, 'en');
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const official = await makeLeader(bot, { locale: 'ru', kind: 'local_government', places: ['KG-O'] });
  const elsewhere = await makeLeader(bot, { locale: 'ky', kind: 'ngo', places: ['KG-N'] });
  const woman = await bot.newcomer('ky');
  return { bot, admin, leader, official, elsewhere, woman };
}

const heard = (visitor: Visitor, key: string, variables = {}) =>
  visitor.texts().filter((text) => text === visitor.words.plain(key, variables)).length;

async function pass(bot: TestBot, milliseconds: number): Promise<void> {
  bot.clock.move(milliseconds);
  await bot.app.keepHouse();
  await bot.telegram.world.settled();
}

describe('an alert', () => {
  it('comes with the next full hour, once for many concerns, to those who can read them and to nobody else', async () => {
    const { bot, admin, leader, official, elsewhere, woman } = await country();
    await shareConcern(woman, { audience: 'no_officials' });
    await woman.send('/start');
    await shareConcern(woman, { audience: 'no_officials' });
    await bot.app.keepHouse();
    expect(heard(leader, 'triage-alert')).toBe(0);
    await pass(bot, HOUR);
    expect([leader, official, elsewhere, admin].map((each) => heard(each, 'triage-alert'))).toEqual([
      1, 0, 0, 0,
    ]);
    await pass(bot, HOUR);
    expect(heard(leader, 'triage-alert')).toBe(1);
    await leader.tapKey('triage-alert-open');
    expect(leader.screen()).toContain(leader.words.plain('category-services'));
  });

  it('waits for the morning, unless it is urgent', async () => {
    const { bot, leader, woman } = await country(Date.parse('2026-03-04T16:30:00Z'));
    await shareConcern(woman);
    await pass(bot, HOUR);
    expect(heard(leader, 'triage-alert')).toBe(0);
    await woman.send('/start');
    await shareConcern(woman, { urgent: true });
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    expect(heard(leader, 'triage-alert-urgent')).toBe(1);
    await pass(bot, 9 * HOUR);
    expect(heard(leader, 'triage-alert')).toBe(1);
  });

  it('leaves nothing on disk that is finer than a day, and comes once more after a restart', async () => {
    const { bot, leader, woman } = await country();
    await shareConcern(woman);
    expect(bot.app.database.queries.select().from(outbox).all()).toEqual([]);
    await bot.restart();
    await pass(bot, HOUR);
    expect(heard(leader, 'triage-alert')).toBe(1);
  });

  it('comes once when the bot has only stepped aside for a moment', async () => {
    const { bot, leader, woman } = await country();
    const keptAlerts = {};
    await bot.restart({ keptAlerts });
    await shareConcern(woman);
    await bot.restart({ keptAlerts });
    await pass(bot, HOUR);
    await bot.restart({ keptAlerts });
    await pass(bot, HOUR);
    expect(heard(leader, 'triage-alert')).toBe(1);
  });

  it('comes when she writes back', async () => {
    const { bot, leader, woman } = await country();
    const code = await shareConcern(woman);
    await pass(bot, HOUR);
    await openFromQueue(leader);
    await answerOpen(leader, 'Ответ');
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-write');
    await woman.send('Дагы бир суроо');
    await woman.tapKey('concerns-thread-send');
    await pass(bot, HOUR);
    expect(heard(leader, 'triage-alert')).toBe(2);
  });
});

describe('what goes unanswered', () => {
  it('reminds its readers after three and seven days, and then the admins, once each, also after downtime', async () => {
    const { bot, admin, leader, elsewhere, woman } = await country();
    await shareConcern(woman);
    for (let day = 0; day < 9; day++) await pass(bot, DAY);
    expect(heard(leader, 'triage-ageing', { days: 3 })).toBe(1);
    expect(heard(leader, 'triage-ageing', { days: 7 })).toBe(1);
    expect(heard(admin, 'triage-ageing-admin', { days: 7 })).toBe(1);
    expect(heard(elsewhere, 'triage-ageing', { days: 3 })).toBe(0);
    await admin.send('/health');
    expect(admin.screen()).toContain(
      admin.words.plain('people-health-waiting', { days: 7, everywhere: 1, national: 0 }),
    );
  });

  it('that a bot missed comes when it is back, and not at night', async () => {
    const { bot, leader, woman } = await country();
    await shareConcern(woman);
    // From Wednesday noon to three at night on Sunday.
    await pass(bot, 3 * DAY + 15 * HOUR);
    expect(heard(leader, 'triage-ageing', { days: 3 })).toBe(0);
    await pass(bot, 5 * HOUR);
    expect(heard(leader, 'triage-ageing', { days: 3 })).toBe(1);
  });

  it('reminds of the oldest alone, where several grow old on one morning', async () => {
    const { bot, leader, woman } = await country();
    await shareConcern(woman);
    for (let day = 0; day < 4; day++) await pass(bot, DAY);
    const other = await bot.newcomer('ky');
    await shareConcern(other);
    for (let day = 0; day < 4; day++) await pass(bot, DAY);
    // The first is three days old, then both are of an age on one morning: three letters would be one too many.
    expect(heard(leader, 'triage-ageing', { days: 3 })).toBe(1);
    expect(heard(leader, 'triage-ageing', { days: 7 })).toBe(1);
  });

  it('reminds nobody once it is answered', async () => {
    const { bot, leader, woman } = await country();
    await shareConcern(woman);
    await openFromQueue(leader);
    await answerOpen(leader, 'Ответ');
    for (let day = 0; day < 9; day++) await pass(bot, DAY);
    expect(heard(leader, 'triage-ageing', { days: 3 })).toBe(0);
  });
});

describe('a nudge', () => {
  async function village() {
    const set = await country();
    const women: Visitor[] = [];
    for (const [index, locale] of (['ky', 'ru', 'uz', 'pl'] as const).entries()) {
      const woman = await set.bot.newcomer(locale);
      await woman.tapKey('people-menu-notify');
      await woman.tapKey('invitations-choose-place');
      await woman.tapKey(index === 3 ? 'place-KG-N' : 'place-KG-O');
      await woman.tapKey('invitations-off-nudges');
      await woman.send('/start');
      women.push(woman);
    }
    return { ...set, women };
  }

  /** Who is nudged at six when the concern of this woman was answered; undefined for one who did not subscribe. */
  async function nudgedWhenAnswered(author: number | undefined) {
    const { bot, leader, woman, women } = await village();
    const asker = author === undefined ? woman : women[author];
    if (!asker) throw new Error('There is no such woman.');
    await shareConcern(asker);
    for (const each of [...women, woman]) await each.send('/erase');
    await openFromQueue(leader);
    await answerOpen(leader, 'Ответ');
    bot.telegram.world.clearCalls();
    // From noon to a minute past six.
    await pass(bot, 6 * HOUR + 60_000);
    const sent = bot.telegram.world.calls.filter(({ method }) => method === 'sendMessage');
    return [...women, woman].map((each) =>
      JSON.stringify(
        sent
          .filter(({ payload }) => payload['chat_id'] === each.person.id)
          .map(({ payload }) => payload['text']),
      ),
    );
  }

  it('goes to everybody of the place who asked for it, and it does not depend on whose concern was answered', async () => {
    const whenFirst = await nudgedWhenAnswered(0);
    expect(await nudgedWhenAnswered(1)).toEqual(whenFirst);
    expect(await nudgedWhenAnswered(2)).toEqual(whenFirst);
    expect(await nudgedWhenAnswered(undefined)).toEqual(whenFirst);
    expect(whenFirst.map((texts) => texts !== '[]')).toEqual([true, true, true, false, false]);
  });

  it('comes once for an answer, not at night, and not for an answer that was read', async () => {
    const { bot, leader, women } = await village();
    const [woman] = women;
    if (!woman) throw new Error('There is no such woman.');
    const code = await shareConcern(woman);
    await openFromQueue(leader);
    await answerOpen(leader, 'Ответ');
    // Two days of downtime, until the middle of the night.
    await pass(bot, 2 * DAY + 11 * HOUR);
    expect(heard(woman, 'invitations-nudge')).toBe(0);
    await pass(bot, 10 * HOUR);
    expect(heard(woman, 'invitations-nudge')).toBe(1);
    await pass(bot, DAY);
    expect(heard(woman, 'invitations-nudge')).toBe(1);
    await woman.tapKey('invitations-nudge-open');
    await woman.send(code);
    expect(woman.screen()).toContain('Ответ');
    expect(
      bot.app.database.queries
        .select()
        .from(threadEntries)
        .all()
        .map(({ seen }) => seen),
    ).toEqual([false, true]);
  });
});
