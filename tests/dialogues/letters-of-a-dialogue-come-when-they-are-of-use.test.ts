import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import {
  changeField,
  openCard,
  openDialogue,
  publishDialogue,
  storedDialogues,
} from '../support/dialogues.ts';
import { makeLeader } from '../support/staff.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Saturday 14 March 2026, 15:00 in Bishkek: what `publishDialogue` plans. */
const START = Date.parse('2026-03-14T09:00:00Z');

const count = (visitor: Visitor, key: string) =>
  visitor.texts().filter((text) => text === visitor.words.plain(`dialogues-letter-${key}`)).length;
const briefs = (leader: Visitor) =>
  leader
    .texts()
    .filter((text) => text.startsWith(leader.words.plain('dialogues-brief', { when: '' }).slice(3, 9)));

async function moveTo(bot: TestBot, moment: number): Promise<void> {
  bot.clock.move(moment - bot.clock.now());
  await bot.app.keepHouse();
}

/** A bot whose way to Telegram can be cut: what it is told comes in, nothing that it sends goes out. */
async function meeting({ when = '14.03 15:00', places = ['KG-O'] } = {}) {
  const line = { cut: false };
  const refused = Object.assign(new Error('no way'), { code: 'ECONNREFUSED' });
  const bot = await startTestBot({
    fetch: (input, init) =>
      line.cut && !/getUpdates/.test(input instanceof Request ? input.url : String(input))
        ? Promise.reject(refused)
        : fetch(input, init),
  });
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places });
  const id = await publishDialogue(bot, leader, { when });
  const woman = await bot.newcomer('ky');
  await openDialogue(bot, woman, id);
  await woman.tapKey('dialogues-come');
  return { bot, leader, id, woman, line };
}

describe('while Telegram is out of reach', () => {
  it('reminders do not pile up: she gets one when it is back', async () => {
    const { bot, woman, line } = await meeting();
    line.cut = true;
    await moveTo(bot, START - 7 * DAY);
    await moveTo(bot, START - DAY);
    line.cut = false;
    await moveTo(bot, START - DAY + HOUR);
    expect(count(woman, 'reminder')).toBe(1);
  });

  it('what was of use in the evening does not come in the night', async () => {
    const { bot, woman, line } = await meeting({ when: '14.03 20:50' });
    line.cut = true;
    await moveTo(bot, Date.parse('2026-03-13T14:50:00Z'));
    line.cut = false;
    await moveTo(bot, Date.parse('2026-03-13T17:00:00Z'));
    expect(count(woman, 'reminder')).toBe(0);
    await moveTo(bot, Date.parse('2026-03-14T02:00:00Z'));
    expect(count(woman, 'reminder')).toBe(1);
  });
});

describe('the brief to the hosts', () => {
  it('comes in the evening before, once, and says "tomorrow" on no other day', async () => {
    const { bot, leader } = await meeting();
    await moveTo(bot, Date.parse('2026-03-13T11:59:00Z'));
    expect(briefs(leader)).toHaveLength(0);
    await moveTo(bot, Date.parse('2026-03-13T12:00:00Z'));
    await moveTo(bot, Date.parse('2026-03-13T13:00:00Z'));
    expect(briefs(leader)).toHaveLength(1);
    // Published in the morning for the same evening: there was no evening before.
    await publishDialogue(bot, leader, { title: 'Сегодня же', when: '13.03 20:30' });
    await bot.app.keepHouse();
    expect(briefs(leader)).toHaveLength(1);
    await moveTo(bot, START - HOUR);
    expect(briefs(leader)).toHaveLength(1);
  });

  it('is not caught up in the night or on the day itself', async () => {
    const { bot, leader } = await meeting();
    await moveTo(bot, Date.parse('2026-03-13T16:00:00Z'));
    await moveTo(bot, Date.parse('2026-03-14T03:00:00Z'));
    expect(briefs(leader)).toHaveLength(0);
  });
});

describe('whoever registered', () => {
  it('late is reminded of what is still to come, and of nothing that went out before', async () => {
    const { bot, id } = await meeting();
    await moveTo(bot, START - DAY);
    await moveTo(bot, START - DAY + HOUR);
    const late = await bot.newcomer('uz');
    await openDialogue(bot, late, id);
    await late.tapKey('dialogues-come');
    await bot.app.keepHouse();
    expect(count(late, 'reminder')).toBe(0);
    await moveTo(bot, START - 2 * HOUR);
    expect(count(late, 'reminder')).toBe(1);
  });

  it('hears in the night of what would have her travel for nothing in the morning, also when she was to hear later', async () => {
    const { bot, leader, woman } = await meeting();
    await moveTo(bot, Date.parse('2026-03-04T17:00:00Z'));
    await changeField(leader, 'where', 'Школа');
    await moveTo(bot, bot.clock.now() + 4 * MINUTE);
    expect(count(woman, 'dialogue_changed')).toBe(0);
    await changeField(leader, 'when', '05.03 07:30');
    await moveTo(bot, bot.clock.now() + 4 * MINUTE);
    expect(count(woman, 'dialogue_changed')).toBe(1);
    await moveTo(bot, Date.parse('2026-03-05T02:00:00Z'));
    expect(count(woman, 'dialogue_changed')).toBe(1);
  });

  it('hears of a change at the last minute before it begins, not after', async () => {
    const { bot, leader, woman } = await meeting();
    await moveTo(bot, START - 2 * MINUTE);
    await changeField(leader, 'where', 'Школа');
    await bot.app.keepHouse();
    await moveTo(bot, START - MINUTE);
    expect(count(woman, 'dialogue_changed')).toBe(1);
  });

  it('hears of a change and of its cancelling right after in one line, not in two', async () => {
    const { bot, leader, woman } = await meeting();
    await changeField(leader, 'where', 'Школа');
    await openCard(leader);
    await leader.tapKey('dialogues-cancel');
    await leader.tapKey('dialogues-cancel-yes');
    await moveTo(bot, bot.clock.now() + 5 * MINUTE);
    expect([count(woman, 'dialogue_changed'), count(woman, 'dialogue_cancelled')]).toEqual([0, 1]);
  });

  it('hears that it lasts longer, once, whatever was tried on the way, and her calendar learns it too', async () => {
    const { bot, leader, woman } = await meeting();
    await openCard(leader);
    await leader.tapKey('dialogues-edit');
    for (const minutes of [120, 150]) {
      const lasts = leader.words.plain('dialogues-minutes', { minutes });
      await leader.tap(`${leader.words.plain('dialogues-field-minutes')}: ${lasts}`);
    }
    await moveTo(bot, bot.clock.now() + 5 * MINUTE);
    expect(count(woman, 'dialogue_changed')).toBe(1);
    expect(storedDialogues(bot)).toMatchObject([{ minutes: 180, revision: 2 }]);
  });

  it('hears of another link to a meeting online, and of none of what changes nothing for her', async () => {
    const { bot, leader, woman } = await meeting();
    await changeField(leader, 'title', 'Вода и дороги');
    await changeField(leader, 'link', 'https://meet.example.org/one', 'Вода и дороги');
    await moveTo(bot, bot.clock.now() + 5 * MINUTE);
    expect(count(woman, 'dialogue_changed')).toBe(0);
    await openCard(leader, 'Вода и дороги');
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-where');
    await leader.tapKey('dialogues-where-online-button');
    await moveTo(bot, bot.clock.now() + 5 * MINUTE);
    expect(count(woman, 'dialogue_changed')).toBe(1);
    await changeField(leader, 'link', 'https://meet.example.org/two', 'Вода и дороги');
    await moveTo(bot, bot.clock.now() + 5 * MINUTE);
    expect(count(woman, 'dialogue_changed')).toBe(2);
  });

  it('finds the link on the page of a meeting online, and on none that is held in person alone', async () => {
    const { bot, leader, woman } = await meeting();
    const [{ id } = { id: '' }] = storedDialogues(bot);
    await changeField(leader, 'link', 'https://meet.example.org/one');
    await openDialogue(bot, woman, id);
    expect(woman.buttons()).not.toContain(woman.words.plain('dialogues-join'));
    expect(woman.screen()).not.toContain(woman.words.plain('dialogues-link-yours'));
    await openCard(leader);
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-where');
    await leader.tapKey('dialogues-where-online-button');
    await openDialogue(bot, woman, id);
    expect(woman.buttons()).toContain(woman.words.plain('dialogues-join'));
    expect(woman.screen()).toContain(woman.words.plain('dialogues-link-yours'));
  });
});

describe('in Warsaw, in the week in which the clocks change', () => {
  it('reminders come at the same local hour as the dialogue', async () => {
    const { bot, woman } = await meeting({ when: '29.03 12:00', places: ['PL'] });
    const seen: [string, number][] = [
      ['2026-03-22T10:59:00Z', 0],
      ['2026-03-22T11:00:00Z', 1],
      ['2026-03-28T10:59:00Z', 1],
      ['2026-03-28T11:00:00Z', 2],
      ['2026-03-29T07:59:00Z', 2],
      ['2026-03-29T08:00:00Z', 3],
      ['2026-03-29T11:00:00Z', 3],
    ];
    for (const [moment, wanted] of seen) {
      await moveTo(bot, Date.parse(moment));
      expect(count(woman, 'reminder'), moment).toBe(wanted);
    }
  });
});
