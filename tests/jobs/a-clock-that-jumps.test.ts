import { describe, expect, it } from 'vitest';
import { drafts, passingMessages, recentMessages } from '../../src/db/schema.ts';
import { neverBack, type Clock } from '../../src/jobs/clock.ts';
import { drawReturnCode, formatReturnCode } from '../../src/privacy/return-code.ts';
import { encodeTap } from '../../src/telegram/callback.ts';
import { NOON, startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openDialogue, publishDialogue } from '../support/dialogues.ts';
import { fillForm, openThread, shareConcern } from '../support/flows.ts';
import { labelsOf } from '../support/journeys/journey.ts';
import { listen, nudgesOf } from '../support/nudges.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';
import { openFromQueue } from '../support/triage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Skewed {
  bot: TestBot;
  /** Sets the bot's clock forward, or back, between two rounds of housekeeping. Telegram's own goes on as it does. */
  set: (milliseconds: number) => Promise<void>;
  /** Time goes by, with a round of housekeeping at its end. */
  pass: (milliseconds: number) => Promise<void>;
}

async function withClock(): Promise<Skewed> {
  let skew = 0;
  let passed = 0;
  const bot = await startTestBot({ clock: () => NOON + passed + skew });
  return {
    bot,
    set: async (milliseconds) => {
      await bot.app.keepHouse();
      skew += milliseconds;
      await bot.app.keepHouse();
    },
    pass: async (milliseconds) => {
      passed += milliseconds;
      bot.clock.move(milliseconds);
      await bot.app.keepHouse();
      await bot.telegram.world.settled();
    },
  };
}

const JUMPS = [
  ['a day forward', DAY],
  ['an hour back', -HOUR],
  ['a day back', -DAY],
] as const;

const newestSay = (visitor: Visitor, key: string) =>
  visitor.texts().filter((text) => text === visitor.words.plain(key)).length;

describe.each(JUMPS)('a clock that is set %s', (_, jump) => {
  it('holds up no limit: who was too fast may go on when the time is over', async () => {
    const { bot, set, pass } = await withClock();
    const woman = await bot.newcomer('ru');
    const message = woman.person.visible().at(-1)?.id ?? 0;
    for (let tap = 0; tap < 45; tap++) void woman.person.tap({ message, data: encodeTap('menu', 'privacy') });
    await bot.telegram.world.settled();
    await set(jump);
    await pass(11_000);
    await woman.person.tap({ message, data: encodeTap('menu', 'home') });
    await bot.telegram.world.settled();
    expect(labelsOf(woman)).toContain(woman.words.plain('people-menu-concern'));
  });

  it('keeps wrong codes from being tried for an hour, and no longer', async () => {
    const { bot, set, pass } = await withClock();
    const woman = await bot.newcomer('ru');
    const code = await shareConcern(woman);
    for (let tried = 0; tried < 5; tried++) await openThread(woman, formatReturnCode(drawReturnCode()));
    await openThread(woman, code);
    expect(woman.screen()).not.toContain('таза суу');
    await set(jump);
    await pass(61 * MINUTE);
    await openThread(woman, code);
    expect(woman.screen()).toContain('таза суу');
  });

  it('leaves no page, no form and no draft longer than promised', async () => {
    const { bot, set, pass } = await withClock();
    const [reader, writer] = [await bot.newcomer('ky'), await bot.newcomer('ky')];
    const code = await shareConcern(reader);
    await openThread(reader, code);
    await fillForm(writer, { words: 'Жаңы сөз бар эле' });
    await set(jump);
    await pass(16 * MINUTE);
    expect(reader.texts().join()).not.toContain('таза суу');
    await pass(45 * MINUTE);
    expect(writer.texts().join()).not.toContain('Жаңы сөз');
    expect(bot.app.database.queries.select().from(drafts).all()).toEqual([]);
  });

  it('forgets chats after 48 hours, and takes what a leader read off her screen after a day', async () => {
    const { bot, set, pass } = await withClock();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    await shareConcern(await bot.newcomer('ky'));
    await openFromQueue(leader);
    const newest = leader.person.visible().at(-1)?.id ?? 0;
    await set(jump);
    await pass(MINUTE);
    await pass(25 * HOUR);
    expect(leader.texts().join()).not.toContain('таза суу');
    expect(bot.app.database.queries.select().from(passingMessages).all()).toEqual([]);
    await pass(25 * HOUR);
    const noted = bot.app.database.queries.select().from(recentMessages).all();
    // Reminders may have come to the leader meanwhile.
    expect(noted.filter(({ messageId }) => messageId <= newest)).toEqual([]);
  });

  it('and back again says nothing twice: nudges, digests, reminders', async () => {
    const { bot, set, pass } = await withClock();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const admin = await makeAdmin(bot, 'ru');
    const woman = await bot.newcomer('ru');
    await listen(woman, 'KG-O');
    const id = await publishDialogue(bot, leader, { when: '10.03 15:00' });
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-come');
    const code = await shareConcern(await bot.newcomer('ky'));
    await bot.app.answer(code, 'Жооп бар');
    await pass(7 * HOUR);
    // From then on hour by hour over the Monday of the digest and the day of the dialogue, the clock jumping at each third.
    for (let hour = 0; hour < 6 * 24; hour++) {
      if (hour % 6 === 3) await set(jump);
      await pass(HOUR);
      if (hour % 6 === 3) await set(-jump);
    }
    expect(nudgesOf(woman)).toBe(1);
    expect(newestSay(woman, 'dialogues-letter-reminder')).toBeLessThanOrEqual(2);
    expect(newestSay(woman, 'dialogues-letter-reminder')).toBeGreaterThan(0);
    const digests = admin.texts().filter((text) => text.startsWith('Сводка за неделю'));
    expect(digests).toHaveLength(1);
  }, 60_000);
});

describe('a clock that was a year ahead for a while', () => {
  it('keeps no daily or weekly job from running when it is right again', async () => {
    const { bot, set, pass } = await withClock();
    const admin = await makeAdmin(bot, 'ru');
    const woman = await bot.newcomer('ru');
    await listen(woman, 'KG-O');
    await pass(HOUR);
    await set(365 * DAY);
    await pass(7 * HOUR);
    await set(-365 * DAY);
    await pass(HOUR);
    const before = admin.texts().filter((text) => text.startsWith('Сводка за неделю')).length;
    const code = await shareConcern(await bot.newcomer('ky'));
    await bot.app.answer(code, 'Жооп бар');
    // From the evening to the morning after the next.
    await pass(DAY);
    await pass(12 * HOUR);
    expect(nudgesOf(woman)).toBe(1);
    await pass(7 * DAY);
    const after = admin.texts().filter((text) => text.startsWith('Сводка за неделю')).length;
    expect(after - before).toBe(1);
  });
});

describe('a steady clock', () => {
  it('stands still when the other is set back, and then goes on with it', () => {
    let now = 1000;
    const clock: Clock = () => now;
    const steady = neverBack(clock);
    const shown = [500, 800, 100, 150, 900, 1000].map((moment) => {
      now = 1000 + moment;
      return steady() - 1000;
    });
    expect(shown).toEqual([500, 800, 800, 850, 1600, 1700]);
  });
});
