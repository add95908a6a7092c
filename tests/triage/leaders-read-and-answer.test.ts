import { describe, expect, it } from 'vitest';
import { audit, concerns, threadEntries } from '../../src/db/schema.ts';
import { LOCALES } from '../../src/telegram/locale.ts';
import { startTestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { makeAdmin, makeLeader } from '../support/staff.ts';
import { answerOpen, openFromQueue } from '../support/triage.ts';
import { wordsOf } from '../support/words.ts';

const WORDS = 'Айылда таза суу жок, балдар ооруп жатат';

async function osh() {
  const bot = await startTestBot();
  const admin = await makeAdmin(bot, 'en');
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'legal_adviser', places: ['KG-O'] });
  const woman = await bot.newcomer('ky');
  const code = await shareConcern(woman, { words: WORDS });
  return { bot, admin, leader, woman, code };
}

describe('a leader', () => {
  it('reads a concern of her place, answers in her language, and the woman reads it by her code', async () => {
    const { bot, leader, woman, code } = await osh();
    await leader.tapKey('people-menu-queue');
    expect(leader.screen()).toContain(leader.words.plain('category-services'));
    await leader.tap('1');
    expect(leader.screen()).toContain(WORDS);
    await leader.tapKey('triage-answer');
    await leader.send('В пятницу в школе будет встреча.');
    expect(leader.screen()).toContain('В пятницу в школе будет встреча.');
    await leader.tapKey('triage-send-answer');
    expect(leader.screen()).toContain(leader.words.plain('triage-done-answer'));
    await openThread(woman, code);
    expect(woman.screen()).toContain('В пятницу в школе будет встреча.');
    expect(bot.app.database.queries.select().from(concerns).get()?.status).toBe('answered');
    // What she typed is out of her chat: it stands in the thread.
    const typed = leader.person
      .visible()
      .filter(({ side, text }) => side === 'mine' && text.includes('пятницу'));
    expect(typed).toEqual([]);
  });

  it('sees only protected pages, which leave her chat after a day, also when the bot was restarted', async () => {
    const { bot, leader } = await osh();
    await openFromQueue(leader);
    const shown = () => leader.person.visible().filter(({ text }) => text.includes(WORDS));
    expect(shown().map((message) => message.protected)).toEqual([true]);
    bot.clock.move(23 * 3_600_000);
    await bot.app.keepHouse();
    await bot.restart();
    expect(shown()).toHaveLength(1);
    bot.clock.move(2 * 3_600_000);
    await bot.app.keepHouse();
    await bot.telegram.world.settled();
    expect(shown()).toEqual([]);
  });

  it('asks back, and the concern is new again when she replies', async () => {
    const { bot, leader, woman, code } = await osh();
    await openFromQueue(leader);
    await leader.tapKey('triage-ask');
    await leader.send('Давно ли нет воды?');
    await leader.tapKey('triage-send-question');
    const status = () => bot.app.database.queries.select().from(concerns).get()?.status;
    expect(status()).toBe('in_review');
    await openThread(woman, code);
    await woman.tapKey('concerns-thread-write');
    await woman.send('Үч ай болду');
    await woman.tapKey('concerns-thread-send');
    expect(status()).toBe('new');
    await openFromQueue(leader);
    expect(leader.screen()).toContain('Үч ай болду');
  });

  it('takes a mistaken answer back as long as she has not read it', async () => {
    const { bot, leader, woman, code } = await osh();
    await openFromQueue(leader);
    await answerOpen(leader, 'Не туда отправила');
    await leader.tapKey('triage-undo');
    expect(leader.screen()).toContain(leader.words.plain('triage-undone'));
    expect(bot.app.database.queries.select().from(threadEntries).all()).toHaveLength(1);
    await answerOpen(leader, 'Теперь верно');
    await openThread(woman, code);
    expect(woman.screen()).toContain('Теперь верно');
    expect(woman.screen()).not.toContain('Не туда');
    await leader.tapKey('triage-undo');
    expect(leader.screen()).toContain(leader.words.plain('triage-undo-late', { count: 0 }));
    expect(bot.app.database.queries.select().from(threadEntries).all()).toHaveLength(2);
  });

  it.each(LOCALES)(
    'is told of neither an answer nor a question when she takes one of them back, in %s',
    (locale) => {
      const words = wordsOf(locale);
      const said = ['triage-undo', 'triage-undone', 'triage-undo-late'].flatMap((key) =>
        [0, 1, 2, 5].map((count) => words.plain(key, { count })),
      );
      expect(said.join()).not.toMatch(
        /answer|question|жоо[пб]|суроо|ответ|вопрос|жавоб|савол|odpowied|pytani/i,
      );
    },
  );

  it('takes it on, labels it, notes it, sets its status, and closes it; the audit log tells all of it', async () => {
    const { bot, leader } = await osh();
    await openFromQueue(leader);
    await leader.tapKey('triage-claim');
    expect(leader.screen()).toContain(leader.words.plain('triage-card-mine'));
    await leader.tapKey('triage-more');
    await leader.tapKey('triage-label-legal');
    await leader.tapKey('concerns-back');
    expect(leader.screen()).toContain(leader.words.plain('triage-label-legal'));
    await leader.tapKey('triage-notes', { count: 0 });
    await leader.tapKey('triage-note-add');
    await leader.send('Позвонить в районный отдел');
    await leader.tapKey('triage-send-note');
    await leader.tapKey('triage-notes', { count: 1 });
    expect(leader.screen()).toContain('Позвонить в районный отдел');
    await leader.tapKey('concerns-back');
    await leader.tapKey('triage-status');
    await leader.tapKey('triage-set-closed');
    expect(leader.screen()).toContain(leader.words.plain('triage-status-closed'));
    const row = bot.app.database.queries.select().from(concerns).get();
    expect([row?.status, row?.closedOn, row?.claimedBy]).toEqual(['closed', '2026-03-04', null]);
    const actions = bot.app.database.queries
      .select()
      .from(audit)
      .all()
      .map(({ action }) => action);
    for (const action of ['opened', 'claimed', 'labelled', 'noted', 'status'])
      expect(actions).toContain(action);
  });

  it('sets spam aside; it is not deleted, and comes back', async () => {
    const { leader } = await osh();
    await openFromQueue(leader);
    await leader.tapKey('triage-more');
    await leader.tapKey('triage-quarantine');
    await leader.send('/queue');
    expect(leader.screen()).toContain(leader.words.plain('triage-queue-empty'));
    await leader.tapKey('triage-filter');
    await leader.tapKey('triage-stage-quarantined');
    await leader.tapKey('triage-filter-show');
    await leader.tap('1');
    expect(leader.screen()).toContain(WORDS);
    expect(leader.buttons()).not.toContain(leader.words.plain('triage-answer'));
    await leader.tapKey('triage-more');
    await leader.tapKey('triage-unquarantine');
    await openFromQueue(leader);
    expect(leader.buttons()).toContain(leader.words.plain('triage-answer'));
  });
});

describe('the national team', () => {
  it('gets what a leader passes on, with her reason, and can give it back', async () => {
    const { admin, leader } = await osh();
    await openFromQueue(leader);
    await leader.tapKey('triage-more');
    await leader.tapKey('triage-pass');
    await leader.send('Это решают в министерстве');
    await leader.tapKey('triage-send-passed');
    await leader.send('/queue');
    expect(leader.screen()).toContain(leader.words.plain('triage-queue-empty'));
    await openFromQueue(admin);
    expect(admin.screen()).toContain(WORDS);
    expect(admin.screen()).toContain('Это решают в министерстве');
    await admin.tapKey('triage-more');
    await admin.tapKey('triage-give-back');
    await admin.send('Please ask the village council first');
    await admin.tapKey('triage-send-returned');
    await admin.send('/queue');
    expect(admin.screen()).toContain(admin.words.plain('triage-queue-empty'));
    await openFromQueue(leader);
    expect(leader.screen()).toContain('Please ask the village council first');
  });
});

describe('two concerns that say the same', () => {
  it('are merged: one answer goes to both women, each by her own code', async () => {
    const { bot, leader, woman, code } = await osh();
    const neighbour = await bot.newcomer('uz');
    const other = await shareConcern(neighbour, { words: 'Қишлоқда тоза сув йўқ' });
    await openFromQueue(leader);
    await leader.tapKey('triage-more');
    await leader.tapKey('triage-merge');
    await leader.tap('№');
    expect(leader.screen()).toContain(WORDS);
    expect(leader.screen()).toContain('Қишлоқда тоза сув йўқ');
    await leader.tapKey('triage-merge-yes');
    expect(leader.screen()).toContain(leader.words.plain('triage-merge-done'));
    await leader.send('/queue');
    expect(leader.buttons().filter((label) => /^\d$/.test(label))).toEqual(['1']);
    await leader.tap('1');
    await answerOpen(leader, 'Водопровод починят в мае');
    await openThread(woman, code);
    expect(woman.screen()).toContain('Водопровод починят в мае');
    expect(woman.screen()).not.toContain('Қишлоқда');
    await openThread(neighbour, other);
    expect(neighbour.screen()).toContain('Водопровод починят в мае');
    expect(neighbour.screen()).not.toContain(WORDS);
  });
});
