import { describe, expect, it } from 'vitest';
import { NOON, startTestBot, type TestBot, type Visitor } from '../support/bot.ts';
import { openCard, openDialogue, publishDialogue } from '../support/dialogues.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { makeLeader } from '../support/staff.ts';
import { openFromQueue } from '../support/triage.ts';

const DAY = 86_400_000;
/** Saturday 14 March 2026, 15:00 in Bishkek: when the dialogue of these tests begins. */
const START = Date.parse('2026-03-14T09:00:00Z');

const leaderIn = (bot: TestBot) => makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });

/** @param at milliseconds since the epoch */
const moveTo = (bot: TestBot, at: number) => bot.clock.move(at - bot.clock.now());

async function openAfterwards(leader: Visitor): Promise<void> {
  await leader.send('/mydialogues');
  await leader.tap('Вода в нашем селе');
  await leader.tapKey('dialogues-afterwards');
}

/** Writes an outcome and a commitment. */
async function writeOutcome(leader: Visitor, words: string): Promise<void> {
  await openAfterwards(leader);
  await leader.tapKey('dialogues-outcome-write');
  await leader.tap(`○ ${leader.words.plain('dialogues-language-ru')}`);
  await leader.send(words);
  await leader.tapKey('dialogues-commitment-add');
  await leader.send('Починить насос');
  await leader.send('Айыл өкмөтү');
  await leader.send('30.03');
}

async function publishOutcome(leader: Visitor, words: string): Promise<void> {
  await writeOutcome(leader, words);
  await leader.tapKey('dialogues-outcome-publish');
  await leader.tapKey('dialogues-outcome-yes');
}

/** A dialogue that has begun, with its code for checking in on the leader's screen. */
async function begun() {
  const bot = await startTestBot();
  const leader = await leaderIn(bot);
  const id = await publishDialogue(bot, leader);
  moveTo(bot, START);
  await openCard(leader);
  await leader.tapKey('dialogues-checkin-show');
  const [code = ''] = /\d{4}/.exec(leader.screen()) ?? [];
  return { bot, leader, id, code };
}

describe('what came of a dialogue', () => {
  it('reaches those who came, everybody under /changes, and the thread of the concern behind it', async () => {
    const bot = await startTestBot();
    const leader = await leaderIn(bot);
    const author = await bot.newcomer('ky');
    const code = await shareConcern(author);
    const id = await publishDialogue(bot, leader);
    await openFromQueue(leader);
    await leader.tapKey('triage-more');
    await leader.tapKey('triage-to-dialogue');
    await leader.tap('Вода в нашем селе · суббота, 14 марта, 15:00');
    await leader.tapKey('dialogues-topic-add');
    await leader.send('Чистая вода');
    const woman = await bot.newcomer('ky');
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-come');

    moveTo(bot, START + DAY);
    await publishOutcome(leader, 'Насос починят до конца марта');
    expect(leader.screen()).toContain(leader.words.plain('dialogues-after-published').slice(3, 15));
    await bot.app.keepHouse();
    expect(woman.screen()).toContain(woman.words.plain('dialogues-letter-outcome'));
    await woman.tapKey('dialogues-letter-look');
    expect(woman.screen()).toContain('Насос починят до конца марта');
    expect(woman.buttons()).toContain(woman.words.plain('people-menu-back'));

    const reader = await bot.newcomer('ky');
    await reader.send('/changes');
    await reader.tap(`${reader.words.plain('place-KG-O')} · 1`);
    expect(reader.screen()).toContain('Насос починят до конца марта');
    expect(reader.screen()).toContain(reader.words.plain('dialogues-commitment-planned'));
    expect(reader.screen()).toContain('Азырынча которула элек');

    await openThread(author, code);
    expect(author.texts().join()).toContain('Насос починят до конца марта');
    expect(author.texts().join()).toContain(author.words.plain('concerns-status-answered'));
    expect(author.texts().join()).not.toContain(author.words.plain('concerns-status-on_agenda'));
    expect(JSON.stringify(bot.logs)).not.toMatch(/update_failed|text_empty|editMessageText/);
  });

  it('is told to nobody before the host has seen it once more and said yes', async () => {
    const bot = await startTestBot();
    const leader = await leaderIn(bot);
    await publishDialogue(bot, leader);
    moveTo(bot, START + DAY);
    await writeOutcome(leader, 'Насос починят до конца марта');
    await leader.tapKey('dialogues-outcome-publish');
    expect(leader.screen()).toContain('Насос починят до конца марта');
    expect(leader.buttons()).toContain(leader.words.plain('dialogues-outcome-yes'));
    await leader.tapKey('concerns-back');
    const reader = await bot.newcomer('ky');
    await reader.send('/changes');
    expect(reader.buttons().join()).not.toContain(reader.words.plain('place-KG-O'));
    expect(leader.buttons()).toContain(leader.words.plain('dialogues-outcome-publish'));
  });

  it('is asked of the hosts on the third and the seventh day, until it is there; a promise, on its day', async () => {
    const bot = await startTestBot();
    const leader = await leaderIn(bot);
    await publishDialogue(bot, leader);
    const asked = () =>
      leader.texts().filter((text) => text === leader.words.plain('dialogues-letter-outcome_due')).length;
    for (let day = 0; day <= 8; day++) {
      moveTo(bot, START + day * DAY);
      await bot.app.keepHouse();
      expect(asked()).toBe(day >= 7 ? 2 : day >= 3 ? 1 : 0);
    }
    await publishOutcome(leader, 'Насос починят до конца марта');
    const due = () => leader.texts().join().includes(leader.words.plain('dialogues-letter-commitment_due'));
    moveTo(bot, Date.parse('2026-03-29T06:00:00Z'));
    await bot.app.keepHouse();
    expect(due()).toBe(false);
    moveTo(bot, Date.parse('2026-03-30T06:00:00Z'));
    await bot.app.keepHouse();
    expect(due()).toBe(true);
    await leader.tapKey('dialogues-letter-look');
    await leader.tapKey('dialogues-commitment-break');
    await leader.send('Нет денег в бюджете');
    expect(leader.screen()).toContain('Нет денег в бюджете');
  });

  it('is a list in which hosts find their way: numbers, years that are not this one, languages', async () => {
    const { leader } = await begun();
    await openAfterwards(leader);
    for (const locale of ['ru', 'ky'] as const) {
      await leader.tapKey('dialogues-outcome-write');
      await leader.tap(`○ ${leader.words.plain(`dialogues-language-${locale}`)}`);
      await leader.send(`Итоги (${locale})`);
    }
    expect(leader.screen()).toContain('кыргызский, русский');
    for (const day of ['30.03', '01.03']) {
      await leader.tapKey('dialogues-commitment-add');
      for (const words of ['Починить насос', 'Айыл өкмөтү', day]) await leader.send(words);
    }
    expect(leader.screen()).toMatch(/1\. ○ [^\n]+\n[^\n]+ 30 марта ·/);
    expect(leader.screen()).toMatch(/2\. ○ [^\n]+\n[^\n]+ 1 марта 2027/);
  });

  it('counts who checks in by the code that is said aloud, once each, and how she found it', async () => {
    const { bot, leader, id, code } = await begun();
    const woman = await bot.newcomer('ky');
    for (let again = 0; again < 2; again++) {
      await openDialogue(bot, woman, id);
      await woman.tapKey('dialogues-here');
      await woman.send(again === 0 ? '0000' : code);
      if (again === 0) expect(woman.screen()).toContain(woman.words.plain('dialogues-checkin-wrong'));
    }
    expect(woman.screen()).toContain(woman.words.plain('dialogues-checkin-done'));
    moveTo(bot, START + 4 * 3_600_000);
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-feedback-give');
    for (let question = 0; question < 3; question++) {
      // Nobody has to answer.
      expect(woman.buttons()).toContain(woman.words.plain('people-menu-back'));
      await woman.tapKey('dialogues-feedback-yes');
    }
    await woman.tapKey('dialogues-feedback-line-add');
    await woman.send('Было хорошо, спасибо за чай');
    await openAfterwards(leader);
    expect(leader.screen()).toContain(leader.words.plain('summaries-few', { limit: 5 }));
    expect(leader.screen()).toContain(leader.words.plain('dialogues-feedback-few', { limit: 5 }));
    await leader.tapKey('dialogues-lines', { count: 1 });
    expect(leader.screen()).toContain('спасибо за чай');
  });

  it('can not be guessed at: after a few wrong codes even the right one counts for nothing, for an hour', async () => {
    const { bot, id, code } = await begun();
    const wrong = code === '1111' ? '2222' : '1111';
    const woman = await bot.newcomer('ky');
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-here');
    for (let tries = 0; tries < 8; tries++) await woman.send(wrong);
    expect(woman.screen()).toContain(woman.words.plain('dialogues-checkin-wrong'));
    await woman.send(code);
    expect(woman.screen()).toContain(woman.words.plain('dialogues-checkin-enough'));
    bot.clock.move(61 * 60_000);
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-here');
    await woman.send(code);
    expect(woman.screen()).toContain(woman.words.plain('dialogues-checkin-done'));
  });

  it('asks again, in so many words, whoever sends a voice in place of the code or the line', async () => {
    const { bot, id } = await begun();
    const woman = await bot.newcomer('ky');
    const asksBelow = async (key: string) => {
      woman.person.media('voice');
      await bot.telegram.world.settled();
      expect(woman.screen()).toBe(
        `${woman.words.plain('dialogues-text-only')}\n\n${woman.words.plain(key, { limit: 300 })}`,
      );
    };
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-here');
    await asksBelow('dialogues-checkin-ask');
    moveTo(bot, START + 4 * 3_600_000);
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-feedback-give');
    for (let question = 0; question < 3; question++) await woman.tapKey('dialogues-feedback-yes');
    await woman.tapKey('dialogues-feedback-line-add');
    await asksBelow('dialogues-feedback-line-ask');
  });

  it('says kindly that nothing is there yet', async () => {
    const bot = await startTestBot({}, NOON);
    const woman = await bot.newcomer('pl');
    await woman.tapKey('people-menu-changes');
    expect(woman.screen()).toContain('Nic jeszcze nie opublikowano');
  });
});
