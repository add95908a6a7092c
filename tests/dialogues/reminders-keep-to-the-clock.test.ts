import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/telegram/locale.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openDialogue, publishDialogue } from '../support/dialogues.ts';
import { makeLeader } from '../support/staff.ts';
import { wordsOf } from '../support/words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Saturday 14 March 2026, 15:00 in Bishkek. */
const START = Date.parse('2026-03-14T09:00:00Z');

const count = (visitor: Visitor, key: string) =>
  visitor.texts().filter((text) => text === visitor.words.plain(key)).length;
const reminders = (woman: Visitor) => count(woman, 'dialogues-letter-reminder');

async function moveTo(bot: TestBot, at: number): Promise<void> {
  bot.clock.move(at - bot.clock.now());
  await bot.app.keepHouse();
}

async function registered() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const id = await publishDialogue(bot, leader);
  const woman = await bot.newcomer('ky');
  await openDialogue(bot, woman, id);
  await woman.tapKey('dialogues-come');
  return { bot, leader, id, woman };
}

describe('reminders', () => {
  it('come seven days, one day and two hours before, each once, whatever is restarted in between', async () => {
    const { bot, woman } = await registered();
    const seen: [number, number][] = [
      [START - 7 * DAY - HOUR, 0],
      [START - 7 * DAY, 1],
      [START - 3 * DAY, 1],
      [START - DAY, 2],
      [START - 2 * HOUR - MINUTE, 2],
      [START - 2 * HOUR, 3],
      [START - HOUR, 3],
      [START + HOUR, 3],
    ];
    for (const [at, wanted] of seen) {
      await moveTo(bot, at);
      await bot.app.keepHouse();
      if (at === START - 3 * DAY) await bot.restart();
      expect(reminders(woman), new Date(at).toISOString()).toBe(wanted);
    }
  });

  it('are not caught up after a long standstill: one of use at most, none once it has begun', async () => {
    const { bot, woman } = await registered();
    await moveTo(bot, START - 90 * MINUTE);
    expect(reminders(woman)).toBe(1);
    const other = await registered();
    await moveTo(other.bot, START + HOUR);
    expect(reminders(other.woman)).toBe(0);
  });

  it('follow a dialogue that moves, and several changes are told of once', async () => {
    const { bot, leader, woman } = await registered();
    await moveTo(bot, START - 2 * DAY);
    const before = reminders(woman);
    for (const [field, text] of [
      ['when', '21.03 15:00'],
      ['where', 'Мектеп № 1, Ноокат'],
      ['when', '21.03 16:00'],
    ] as const) {
      await leader.send('/mydialogues');
      await leader.tap('Вода в нашем селе');
      await leader.tapKey('dialogues-edit');
      await leader.tapKey(`dialogues-field-${field}`);
      await leader.send(text);
    }
    bot.clock.move(4 * MINUTE);
    await bot.app.keepHouse();
    expect(count(woman, 'dialogues-letter-dialogue_changed')).toBe(1);
    await moveTo(bot, START - 2 * HOUR);
    expect(reminders(woman)).toBe(before);
    await moveTo(bot, START + 6 * DAY + HOUR);
    expect(reminders(woman)).toBe(before + 1);
  });

  it('end with a dialogue that is cancelled: one line, then silence', async () => {
    const { bot, leader, woman } = await registered();
    await leader.send('/mydialogues');
    await leader.tap('Вода в нашем селе');
    await leader.tapKey('dialogues-cancel');
    await leader.tapKey('dialogues-cancel-yes');
    await bot.app.keepHouse();
    expect(count(woman, 'dialogues-letter-dialogue_cancelled')).toBe(1);
    for (const at of [START - 7 * DAY, START - DAY, START - 2 * HOUR]) await moveTo(bot, at);
    expect(reminders(woman)).toBe(0);
    expect(count(woman, 'dialogues-letter-dialogue_cancelled')).toBe(1);
  });

  it('are not sent to somebody who can no longer come, and the hosts are told totals the evening before', async () => {
    const { bot, leader, id, woman } = await registered();
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-leave');
    await moveTo(bot, START - DAY);
    expect(reminders(woman)).toBe(0);
    await moveTo(bot, Date.parse('2026-03-13T12:00:00Z'));
    expect(leader.texts().join()).toContain(leader.words.plain('dialogues-totals', { going: 0 }));
  });

  it.each(LOCALES)('tell nothing in %s: one short line with no word of what or where', (locale) => {
    const words = wordsOf(locale);
    for (const kind of [
      'reminder',
      'dialogue_changed',
      'dialogue_cancelled',
      'seat_offer',
      'invitation',
      'outcome',
      'feedback',
    ]) {
      const line = words.plain(`dialogues-letter-${kind}`);
      expect([...line].length).toBeLessThan(60);
      expect(line).not.toMatch(/вода|диалог|мулоқот|dialog|женщин|аял|аёл|kobiet|women|насили|зомбулук/i);
    }
  });
});
