import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/dialogues/attend/calendar-file.ts';
import type { Dialogue } from '../../src/dialogues/dialogue.ts';
import { newRecordId } from '../../src/privacy/strong-room.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { startTestBot, type Visitor } from '../support/bot.ts';
import { at, changeField, fullRoom, openCard, openDialogue, publishDialogue } from '../support/dialogues.ts';
import { makeLeader } from '../support/staff.ts';
import { forge } from '../support/triage.ts';
import { wordsOf } from '../support/words.ts';

const dialogue: Dialogue = {
  id: newRecordId(),
  hostId: newRecordId(),
  coHosts: [],
  place: 'KG-O',
  title: 'Кыз ала качуу: эмне кылабыз?',
  startsAt: Date.parse('2026-03-14T09:00:00Z') / 60_000,
  minutes: 90,
  state: 'open',
  mode: 'hybrid',
  venue: 'Маданият үйү',
  pin: undefined,
  joinLink: 'https://meet.example.org/secret',
  seats: undefined,
  womenOnly: true,
  childcare: false,
  transport: false,
  interpreter: false,
  accessible: false,
  languages: ['ky'],
  promise: 'consult',
  topics: [],
  revision: 3,
  settledAt: Date.parse('2026-03-01T08:15:00Z') / 60_000,
  reminded: [],
};

/** Read by a library other than the one that writes it. */
function eventOf(text: string): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  const [event] = events;
  if (!event) throw new Error('No event.');
  return new ICAL.Event(event);
}

describe('the calendar file', () => {
  it.each(LOCALES)('says in %s when and where, and not about what', (locale) => {
    const text = calendarFile(dialogue, wordsOf(locale));
    const event = eventOf(text);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-03-14T09:00:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).toBe('2026-03-14T10:30:00.000Z');
    expect(event.summary).toBe(wordsOf(locale).plain('dialogues-calendar-title'));
    expect(event.location).toBe('Маданият үйү');
    expect(event.sequence).toBe(3);
    expect(text).not.toMatch(/ала качуу|secret|KG-O/);
  });

  it('holds any venue, however it is spelled', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (typed) => {
        const venue = typed.replace(/\s+/g, ' ').trim();
        if (venue === '') return;
        expect(eventOf(calendarFile({ ...dialogue, venue }, wordsOf('ky'))).location).toBe(venue);
      }),
    );
  });

  it('is the same for everybody, and does not tell when she asked for it', async () => {
    const { bot, women } = await fullRoom(0);
    const taken = async (woman: Visitor) => {
      await woman.tapKey('dialogues-calendar');
      const document = woman.person.visible().findLast(({ media }) => media?.kind === 'document');
      return bot.telegram.world.files.get(document?.media?.url?.split('/').at(-1) ?? '')?.bytes.toString();
    };
    const first = await taken(at(women, 0));
    expect(first).toContain('DTSTAMP');
    bot.clock.move(7 * 60_000);
    expect(await taken(at(women, 0))).toBe(first);
  });

  it('is for those with a seat alone, as are the link and the pin, also by forged buttons', async () => {
    const bot = await startTestBot();
    const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const id = await publishDialogue(bot, leader, { where: 'online' });
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-link');
    await leader.send('https://meet.example.org/secret');
    const woman = await bot.newcomer('ru');
    await openDialogue(bot, woman, id);
    for (const action of ['calendar', 'map']) {
      const message = woman.person.visible().at(-1)?.id ?? 0;
      await woman.person.tap({ message, data: `d:${action}:${id}` });
      await bot.telegram.world.settled();
    }
    const sent = () =>
      bot.telegram.world.calls.filter(({ method }) => /sendDocument|sendLocation/.test(method));
    expect(sent()).toEqual([]);
    const hers = () => JSON.stringify(woman.person.visible());
    expect(hers()).not.toContain('secret');
    await woman.tapKey('dialogues-come');
    expect(hers()).toContain('https://meet.example.org/secret');
    await woman.tapKey('dialogues-calendar');
    expect(sent()).toHaveLength(1);
  });

  it('goes with the rest when she erases the chat', async () => {
    const { women } = await fullRoom(0);
    const woman = at(women, 0);
    await woman.tapKey('dialogues-calendar');
    expect(woman.person.visible().some(({ media }) => media?.kind === 'document')).toBe(true);
    await woman.send('/erase');
    expect(woman.texts()).toEqual([woman.words.plain('telegram-erased')]);
  });

  it('is not for who waits, and comes no more once it is over or cancelled, nor does the pin', async () => {
    const { bot, leader, id, women } = await fullRoom(1);
    await changeField(leader, 'pin', '42.8746, 74.5698');
    const [first, second] = [at(women, 0), at(women, 1)];
    const tapAll = async () => {
      for (const woman of [first, second]) {
        for (const action of ['calendar', 'map']) await forge(bot, woman, `d:${action}:${id}`);
      }
    };
    const sent = () =>
      bot.telegram.world.calls
        .filter(({ method }) => /sendDocument|sendLocation/.test(method))
        .map(({ payload }) => payload['chat_id']);
    await tapAll();
    expect(sent().map(Number)).toEqual([first.person.id, first.person.id]);
    await openCard(leader);
    await leader.tapKey('dialogues-cancel');
    await leader.tapKey('dialogues-cancel-yes');
    await tapAll();
    expect(sent()).toHaveLength(2);
  });
});
