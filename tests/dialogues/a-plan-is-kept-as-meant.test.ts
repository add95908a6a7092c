import { describe, expect, it } from 'vitest';
import { readLink, readPin } from '../../src/dialogues/plan/rules.ts';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openCard, planDialogue, publishDialogue, storedDialogues } from '../support/dialogues.ts';
import { shareConcern } from '../support/flows.ts';
import { makeLeader, staffOf } from '../support/staff.ts';
import { forge, openFromQueue } from '../support/triage.ts';

async function leaderOf(places: readonly string[] = ['KG-O']) {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places, name: 'Ведущая' });
  return { bot, leader };
}

/** An admin gives her other places. */
function workIn(bot: TestBot, leader: Visitor, places: readonly string[]): void {
  const member = staffOf(bot).byChat(leader.person.id);
  if (!member) throw new Error('She is no member.');
  staffOf(bot).setPlaces(member.id, places);
}

const isGone = (visitor: Visitor) =>
  expect(visitor.screen()).toContain(visitor.words.plain('dialogues-gone').replace(/<.*?>/g, ''));

describe('what is typed about a dialogue', () => {
  it('is no link when it is a whole invitation: what follows the address would become part of it', () => {
    for (const typed of [
      'https://meet.example.org/1\nКод: 55',
      'https://meet.example.org/1 код 55',
      'https://:secret@meet.example.org/1',
    ])
      expect(readLink(typed), typed).toEqual({ ok: false, problem: 'link' });
    expect(readLink(' https://meet.example.org/1 \n')).toEqual({
      ok: true,
      value: 'https://meet.example.org/1',
    });
  });

  it('is no pin when only a part of a number could be one', () => {
    for (const typed of ['142.8746, 74.5698', '42.8746, 1740.5698', '99.8746, 74.5698', '42.8746, 190.5698'])
      expect(readPin(typed), typed).toEqual({ ok: false, problem: 'pin' });
    expect(readPin('https://maps.example.org/?q=42.8746%2C74.5698')).toMatchObject({ ok: true });
    expect(readPin('42.8746 -74.5698')).toEqual({
      ok: true,
      value: { latitude: 42.8746, longitude: -74.5698 },
    });
  });

  it.each(['🙂🙂', '...'])('is no title and no venue without a word: "%s"', async (typed) => {
    const { bot, leader } = await leaderOf();
    await leader.send('/plan');
    await leader.send(typed);
    await leader.send('Дороги');
    await leader.send('14.03 15:00');
    await leader.send(typed);
    expect(storedDialogues(bot)).toHaveLength(0);
    await leader.send('Школа');
    expect(storedDialogues(bot)).toMatchObject([{ title: 'Дороги', venue: 'Школа' }]);
  });

  it('is asked for again when a sticker, a photo or a voice comes in place of it', async () => {
    const { bot, leader } = await leaderOf();
    await leader.send('/plan');
    for (const answer of ['Дороги', '14.03 15:00']) {
      for (const kind of ['sticker', 'photo', 'voice'] as const) {
        leader.person.media(kind);
        await bot.telegram.world.settled();
        expect(leader.screen()).toContain(leader.words.plain('dialogues-text-only'));
      }
      await leader.send(answer);
    }
    await leader.send('Школа');
    expect(storedDialogues(bot)).toHaveLength(1);
  });
});

describe('the calendar of buttons', () => {
  it('turns no page into the past, has no past days, and takes none by an old or forged button', async () => {
    const { bot, leader } = await leaderOf();
    await leader.send('/plan');
    await leader.send('Дороги');
    expect(leader.buttons()).not.toContain('‹');
    expect(leader.buttons()).not.toContain('3');
    await leader.tap('›');
    expect(leader.buttons()).toContain('3');
    await leader.tap('‹');
    expect(leader.buttons()).not.toContain('3');
    await forge(bot, leader, 'p:time:2026-03-03:12:00');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-when-past'));
    await forge(bot, leader, 'p:time:2028-03-03:12:00');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-when-far'));
    for (const data of [
      'p:time:2026-02-31:12:00',
      'p:time:2026-03-20:25:00',
      'p:time::x:y',
      'p:day:2026-13-01',
    ])
      await forge(bot, leader, data);
    await forge(bot, leader, 'p:later');
    expect(storedDialogues(bot)).toHaveLength(0);
    await leader.send('20.03 12:00');
    await leader.send('Школа');
    expect(storedDialogues(bot)).toHaveLength(1);
  });
});

describe('a plan under way', () => {
  it('waits while she looks at another dialogue of hers, and takes no words meanwhile', async () => {
    const { bot, leader } = await leaderOf();
    await publishDialogue(bot, leader);
    await leader.send('/plan');
    await leader.send('Дороги');
    await openCard(leader);
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-edit-done');
    await leader.send('14.03 15:00');
    expect(storedDialogues(bot)).toHaveLength(1);
    await leader.send('/plan');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-plan-resumed'));
    await leader.send('14.03 15:00');
    await leader.send('Школа');
    expect(storedDialogues(bot).map(({ title }) => title)).toContain('Дороги');
  });

  it('waits while she reads her queue, whose words are for something else', async () => {
    const { bot, leader } = await leaderOf();
    const woman = await bot.newcomer('ky');
    await shareConcern(woman);
    await leader.send('/plan');
    await leader.send('Дороги');
    await leader.send('14.03 15:00');
    await openFromQueue(leader);
    await leader.send('Это не место встречи');
    expect(storedDialogues(bot)).toHaveLength(0);
    await leader.send('/plan');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-plan-resumed'));
    await leader.send('Школа');
    expect(storedDialogues(bot)).toMatchObject([{ title: 'Дороги', venue: 'Школа' }]);
  });

  it('ends with /cancel, as everything does; one that waits does not, for the command is about something else', async () => {
    const { bot, leader } = await leaderOf();
    await leader.send('/plan');
    await leader.send('Дороги');
    await leader.send('/queue');
    await leader.send('/cancel');
    await leader.send('/plan');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-plan-resumed'));
    await leader.send('/cancel');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-plan-left'));
    await leader.send('/plan');
    expect(leader.screen()).not.toContain(leader.words.plain('dialogues-plan-resumed'));
    await leader.send('/cancel');
    await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-title');
    await leader.send('/cancel');
    await leader.send('Это не название');
    expect(storedDialogues(bot)).toMatchObject([{ title: 'Вода в нашем селе' }]);
  });

  it('comes to nothing in a place that was taken from her meanwhile', async () => {
    const { bot, leader } = await leaderOf(['KG-O', 'KG-N']);
    await leader.send('/plan');
    await leader.tapKey('place-KG-N');
    await leader.send('Дороги');
    await leader.send('14.03 15:00');
    workIn(bot, leader, ['KG-O']);
    await leader.send('Школа');
    expect(storedDialogues(bot)).toHaveLength(0);
  });

  it('can not turn a dialogue that exists into one of another place by an old button', async () => {
    const { bot, leader } = await leaderOf(['KG-O', 'PL']);
    await leader.send('/plan');
    await leader.tapKey('place-KG-O');
    await leader.send('Дороги');
    await leader.send('14.03 15:00');
    await leader.send('Школа');
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-when');
    await forge(bot, leader, 'p:place:PL');
    await leader.send('15.03 15:00');
    expect(storedDialogues(bot)).toMatchObject([{ title: 'Дороги', place: 'KG-O' }]);
  });
});

describe('a copy', () => {
  it('is one, however often the button is tapped, at the same local hour across a change of the clock', async () => {
    const { bot, leader } = await leaderOf(['PL']);
    const id = await publishDialogue(bot, leader, { when: '25.03 18:00' });
    await forge(bot, leader, `p:copy:${id}`);
    await forge(bot, leader, `p:copy:${id}`);
    const copies = storedDialogues(bot).filter(({ state }) => state === 'draft');
    // Warsaw's clocks go forward on 29 March.
    expect(copies.map(({ startsAt }) => new Date(startsAt * 60_000).toISOString())).toEqual([
      '2026-04-01T16:00:00.000Z',
    ]);
  });
});

describe('co-hosts', () => {
  it('lose everything when they are taken off, also when they work elsewhere by then', async () => {
    const { bot, leader } = await leaderOf();
    const other = await makeLeader(bot, {
      locale: 'ru',
      kind: 'ngo',
      places: ['KG-O', 'KG-N'],
      name: 'Вторая',
    });
    const id = await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-cohosts');
    await leader.tap('○ Вторая');
    await forge(bot, other, `p:field:${id}:title`);
    workIn(bot, other, ['KG-N']);
    await openCard(leader);
    await leader.tapKey('dialogues-cohosts');
    await leader.tap('✓ Вторая');
    await other.send('Захват');
    isGone(other);
    await forge(bot, other, `p:open:${id}`);
    isGone(other);
    expect(storedDialogues(bot)).toMatchObject([{ title: 'Вода в нашем селе' }]);
  });
});

describe('every field on the card', () => {
  it('is changed by its button, and shown', async () => {
    const { bot, leader } = await leaderOf();
    await planDialogue(leader);
    await leader.tapKey('dialogues-edit');
    const [field, plain] = [
      leader.words.plain('dialogues-field-mode'),
      leader.words.plain.bind(leader.words),
    ];
    await leader.tap(`${field}: ${plain('dialogues-mode-in_person')}`);
    await leader.tap(`${field}: ${plain('dialogues-mode-online')}`);
    await leader.tap(`${plain('dialogues-field-minutes')}: ${plain('dialogues-minutes', { minutes: 120 })}`);
    await leader.tapKey('dialogues-field-offers', { count: 0 });
    for (const offer of ['womenOnly', 'transport', 'interpreter', 'accessible'])
      await leader.tap(`○ ${plain(`dialogues-offer-${offer}`)}`);
    await leader.tapKey('concerns-back');
    expect(leader.buttons()).toContain(plain('dialogues-field-offers', { count: 4 }));
    await leader.tapKey('dialogues-field-languages');
    await leader.tap(`○ ${plain('dialogues-language-ky')}`);
    await leader.tap(`✓ ${plain('dialogues-language-ru')}`);
    await leader.tapKey('concerns-back');
    await leader.tapKey('dialogues-field-promise');
    await leader.tap(`○ ${plain('dialogues-promise-name-involve')}`);
    await leader.tapKey('dialogues-field-seats');
    await leader.send('30');
    await leader.tap(`${plain('dialogues-field-seats')}: 30`);
    await leader.send('0');
    expect(leader.screen()).toContain(plain('dialogues-promise-involve'));
    expect(storedDialogues(bot)).toMatchObject([
      {
        mode: 'hybrid',
        minutes: 150,
        womenOnly: true,
        childcare: false,
        transport: true,
        interpreter: true,
        accessible: true,
        languages: ['ky'],
        promise: 'involve',
        seats: null,
      },
    ]);
  });
});
