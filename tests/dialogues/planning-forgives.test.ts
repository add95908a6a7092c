import { describe, expect, it } from 'vitest';
import { NOON, startTestBot } from '../support/bot.ts';
import { openDialogue, planDialogue, publishDialogue, storedDialogues } from '../support/dialogues.ts';
import { makeLeader } from '../support/staff.ts';
import { forge } from '../support/triage.ts';

async function leaderOf(places: readonly string[] = ['KG-O']) {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places });
  return { bot, leader };
}

describe('planning', () => {
  it('explains what is wrong with a title, a time or a place, and goes on from there', async () => {
    const { bot, leader } = await leaderOf();
    await leader.send('/plan');
    const complaints: [string, string][] = [
      ['!!!', 'dialogues-title-empty'],
      ['х'.repeat(101), 'dialogues-title-long'],
    ];
    for (const [typed, key] of complaints) {
      await leader.send(typed);
      expect(leader.screen()).toContain(leader.words.plain(key, { limit: 100 }));
      // What was not understood stays on her phone, to be mended.
      expect(leader.texts()).toContain(typed);
    }
    leader.person.media('photo');
    await bot.telegram.world.settled();
    expect(leader.screen()).toContain(leader.words.plain('dialogues-text-only'));
    await leader.send('Дороги');
    for (const [typed, key] of [
      ['когда-нибудь', 'dialogues-when-unreadable'],
      ['31.02 14:00', 'dialogues-when-impossible'],
      ['18:00', 'dialogues-when-no-day'],
      ['04.03 12:10', 'dialogues-when-past'],
    ] as const) {
      await leader.send(typed);
      expect(leader.screen(), typed).toContain(leader.words.plain(key));
    }
    await leader.send('завтра');
    await leader.send('18:15');
    await leader.send('Школа');
    expect(leader.screen()).toContain('четверг, 5 марта, 18:15');
    expect(storedDialogues(bot)).toHaveLength(1);
  });

  it('goes back, is left, and goes on where it was after something else came between, also after a restart', async () => {
    const { bot, leader } = await leaderOf();
    await leader.send('/plan');
    await leader.send('Дороги');
    await leader.tapKey('concerns-back');
    await leader.send('Дороги в селе');
    await leader.send('/queue');
    await leader.send('это не для плана');
    await bot.restart();
    await leader.send('/plan');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-plan-resumed'));
    await leader.send('14.03 15:00');
    await leader.tapKey('dialogues-where-later');
    expect(leader.screen()).toContain('Дороги в селе');
    await leader.tapKey('dialogues-publish');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-unready-no_venue'));
    await leader.send('/plan');
    await leader.send('Ещё один');
    await leader.tapKey('concerns-cancel');
    expect(storedDialogues(bot)).toHaveLength(1);
  });

  it('makes one dialogue of a double tap, asks for the place where there are several, and takes days from the calendar', async () => {
    const { bot, leader } = await leaderOf(['KG-O', 'PL']);
    await leader.send('/plan');
    await leader.tapKey('place-PL');
    await leader.send('Spotkanie');
    await leader.tap('›');
    await leader.tap('12');
    await leader.tap('18:30');
    const message = leader.person.visible().at(-1)?.id ?? 0;
    await leader.tapKey('dialogues-where-online-button');
    await leader.person.tap({ message, data: 'p:online' });
    await bot.telegram.world.settled();
    const [stored, ...others] = storedDialogues(bot);
    expect(others).toEqual([]);
    // Half past six in Warsaw, which is an hour ahead of UTC before the last Sunday of March, and two after it.
    expect(stored).toMatchObject({ place: 'PL', startsAt: Date.parse('2026-04-12T16:30:00Z') / 60_000 });
  });

  it('goes back as far as the place, and asks for the hour again where the clocks are other ones', async () => {
    const { bot, leader } = await leaderOf(['KG-O', 'PL']);
    await leader.send('/plan');
    await leader.tapKey('place-PL');
    await leader.send('Вода');
    await leader.send('14.03 15:00');
    for (let step = 0; step < 3; step++) await leader.tapKey('concerns-back');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-ask-place').replace(/<[^>]+>/g, ''));
    expect(leader.buttons()).not.toContain(leader.words.plain('concerns-back'));
    await leader.tapKey('place-KG-O');
    await leader.send('Вода');
    await leader.send('14.03 15:00');
    await leader.send('Школа');
    const startsAt = Date.parse('2026-03-14T09:00:00Z') / 60_000;
    expect(storedDialogues(bot)).toMatchObject([{ place: 'KG-O', startsAt, venue: 'Школа' }]);
  });

  it('has nowhere to go back to from the title, where she reads one place alone', async () => {
    const { leader } = await leaderOf();
    await leader.send('/plan');
    expect(leader.buttons()).toEqual([leader.words.plain('concerns-cancel')]);
  });

  it('shows on their buttons that a pin and a link are there', async () => {
    const { leader } = await leaderOf();
    const marked = () =>
      ['pin', 'link'].filter((field) =>
        leader.buttons().includes(`${leader.words.plain(`dialogues-field-${field}`)} ✓`),
      );
    await planDialogue(leader);
    await leader.tapKey('dialogues-edit');
    expect(marked()).toEqual([]);
    await leader.tapKey('dialogues-field-pin');
    await leader.send('40.5283, 72.7985');
    expect(marked()).toEqual(['pin']);
    await leader.tapKey('dialogues-field-link');
    await leader.send('https://meet.example.org/x');
    expect(marked()).toEqual(['pin', 'link']);
    await leader.tapKey('dialogues-field-pin');
    await leader.tapKey('dialogues-field-empty');
    expect(marked()).toEqual(['link']);
  });

  it('tells a host of an online dialogue that its link is missing, until it is there', async () => {
    const { bot, leader } = await leaderOf();
    const missing = leader.words.plain('dialogues-link-missing');
    await planDialogue(leader);
    expect(leader.screen()).not.toContain(missing);
    await planDialogue(leader, { title: 'Онлайн', where: 'online' });
    expect(leader.screen()).toContain(missing);
    await leader.tapKey('dialogues-publish');
    expect(leader.screen()).toContain(missing);
    const woman = await bot.newcomer('ru');
    await openDialogue(bot, woman, storedDialogues(bot).find(({ mode }) => mode === 'online')?.id ?? '');
    expect(woman.screen()).toContain('Онлайн');
    expect(woman.screen()).not.toContain(missing);
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-link');
    await leader.send('https://meet.example.org/x');
    expect(leader.screen()).not.toContain(missing);
  });

  it('takes only what it can give on: a link by https, a number of seats, a pin as typed', async () => {
    const { bot, leader } = await leaderOf();
    await planDialogue(leader);
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-link');
    for (const link of [
      'meet',
      'http://meet.example.org',
      'javascript:alert(1)',
      'https://u:p@meet.example.org',
    ])
      await leader.send(link);
    expect(leader.screen()).toContain(leader.words.plain('dialogues-link-unreadable'));
    await leader.send('https://meet.example.org/x');
    await leader.tapKey('dialogues-field-seats');
    await leader.send('много');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-seats-unreadable', { limit: 10_000 }));
    await leader.send('25 орун');
    await leader.tapKey('dialogues-field-pin');
    await leader.send('на углу');
    await leader.send('https://maps.example.org/@42.8746,74.5698,15z');
    expect(storedDialogues(bot)).toMatchObject([{ seats: 25, latitude: 42.8746, longitude: 74.5698 }]);
    // The link is sealed: not in the table as typed.
    expect(JSON.stringify(storedDialogues(bot))).not.toContain('meet.example.org');
  });

  it('changes nothing of what is cancelled, over, or somebody else’s, by buttons old or forged', async () => {
    const { bot, leader } = await leaderOf();
    const id = await publishDialogue(bot, leader);
    const other = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    for (const data of [
      `p:open:${id}`,
      `p:offer:${id}:0`,
      `p:cancelled:${id}`,
      `p:field:${id}:title`,
      `p:after:${id}`,
    ]) {
      await forge(bot, other, data);
      expect(other.screen(), data).toContain(leader.words.plain('dialogues-gone').slice(3, 12));
    }
    const [before] = storedDialogues(bot);
    await leader.tapKey('dialogues-cancel');
    await leader.tapKey('dialogues-cancel-yes');
    for (const data of [`p:offer:${id}:0`, `p:publish:${id}`, `p:field:${id}:title`, `p:length:${id}`])
      await forge(bot, leader, data);
    await leader.send('Новое название');
    expect(storedDialogues(bot)).toEqual([{ ...before, state: 'cancelled', revision: 1 }]);
  });

  it('copies to a later week as a draft, without the link, and deletes a draft', async () => {
    const { bot, leader } = await leaderOf();
    await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-copy');
    const copy = storedDialogues(bot).find(({ state }) => state === 'draft');
    expect(copy?.startsAt).toBe(Date.parse('2026-03-21T09:00:00Z') / 60_000);
    await leader.tapKey('dialogues-delete');
    await leader.tapKey('dialogues-delete-yes');
    expect(storedDialogues(bot)).toHaveLength(1);
    expect(bot.clock.now()).toBe(NOON);
  });

  it('lets a co-host change everything, as long as she may plan', async () => {
    const { bot, leader } = await leaderOf();
    const other = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'], name: 'Вторая' });
    const far = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-N'], name: 'Дальняя' });
    const id = await publishDialogue(bot, leader);
    await leader.tapKey('dialogues-cohosts');
    expect(leader.buttons().join()).not.toContain('Дальняя');
    await leader.tap('○ Вторая');
    await other.send('/mydialogues');
    await other.tap('Вода в нашем селе');
    await other.tapKey('dialogues-edit');
    await other.tapKey('dialogues-field-title');
    await other.send('Вода для всех');
    expect(storedDialogues(bot)).toMatchObject([{ title: 'Вода для всех' }]);
    await forge(bot, far, `p:open:${id}`);
    expect(far.screen()).not.toContain('Вода для всех');
  });
});
