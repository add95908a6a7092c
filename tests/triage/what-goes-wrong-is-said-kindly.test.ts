import { describe, expect, it } from 'vitest';
import { concernNotes, concerns, threadEntries } from '../../src/db/schema.ts';
import { startTestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';
import { makeLeader } from '../support/staff.ts';
import { answerOpen, forge, openFromQueue, storedConcerns } from '../support/triage.ts';

async function osh(count = 1) {
  const bot = await startTestBot();
  const place = { locale: 'ru', places: ['KG-O'] } as const;
  const leader = await makeLeader(bot, { ...place, kind: 'ngo' });
  const woman = await bot.newcomer('ky');
  const codes: string[] = [];
  for (let index = 0; index < count; index++) {
    await woman.send('/start');
    codes.push(await shareConcern(woman, { words: `Көйгөй ${index} суу` }));
  }
  const entries = () => bot.app.database.queries.select().from(threadEntries).all();
  return { bot, leader, woman, codes, entries };
}

describe('a leader who writes', () => {
  it('5,000 characters hears that they do not fit, and her text stays in the chat', async () => {
    const { leader, entries } = await osh();
    await openFromQueue(leader);
    await leader.tapKey('triage-answer');
    const long = 'ответ '.repeat(650).trim();
    await leader.send(long);
    expect(leader.screen()).toContain(leader.words.plain('triage-too-long', { count: 3899, limit: 3500 }));
    expect(leader.texts()).toContain(long);
    await leader.send('Короче');
    await leader.tapKey('triage-send-answer');
    expect(entries()).toHaveLength(2);
  });

  it('nothing but a picture, a sticker or an emoji is asked for words, and goes on where she was', async () => {
    const { bot, leader, entries } = await osh();
    await openFromQueue(leader);
    await leader.tapKey('triage-answer');
    leader.person.media('photo');
    await bot.telegram.world.settled();
    expect(leader.screen()).toContain(leader.words.plain('triage-text-only'));
    await leader.send('👍');
    expect(leader.screen()).toContain(leader.words.plain('triage-no-words'));
    await leader.send('Словами так словами');
    await leader.tapKey('triage-send-answer');
    expect(entries()).toHaveLength(2);
  });

  it('and goes elsewhere in between: her next words are not taken for the answer, which can still be sent', async () => {
    const { leader, entries } = await osh();
    await openFromQueue(leader);
    await leader.tapKey('triage-answer');
    await leader.send('Готовый ответ');
    const preview = leader.person.last();
    await leader.send('/start');
    await leader.tapKey('people-menu-concern');
    await leader.tapKey('place-KG-O');
    await leader.tapKey('category-work');
    await leader.send('Мне самой не платят зарплату');
    expect(leader.screen()).not.toContain('Готовый ответ');
    await leader.person.tap({ message: preview?.id ?? 0, row: 0, column: 0 });
    await leader.send('/language');
    expect(entries().map(({ author }) => author)).toEqual(['woman', 'leader']);
  });

  it('markup and long words are shown as she wrote them', async () => {
    const { leader, woman, codes } = await osh();
    await openFromQueue(leader);
    await answerOpen(leader, '<b>Завтра</b> & "послезавтра" </blockquote>');
    await openThread(woman, codes[0] ?? '');
    expect(woman.screen()).toContain('<b>Завтра</b> & "послезавтра" </blockquote>');
  });

  it('and taps "send" three times: it is written once', async () => {
    const { bot, leader, entries } = await osh();
    await openFromQueue(leader);
    await leader.tapKey('triage-answer');
    await leader.send('Один раз');
    const message = leader.person.last()?.id ?? 0;
    const send = { message, row: 0, column: 0 };
    await Promise.all([leader.person.tap(send), leader.person.tap(send), leader.person.tap(send)]);
    await bot.telegram.world.settled();
    expect(entries()).toHaveLength(2);
  });
});

describe('two leaders at once', () => {
  it('the second is told that the thread moved on, keeps her text, and may still send it', async () => {
    const { bot, leader, entries } = await osh();
    const second = await makeLeader(bot, { locale: 'ru', kind: 'legal_adviser', places: ['KG-O'] });
    for (const each of [leader, second]) {
      await openFromQueue(each);
      await each.tapKey('triage-answer');
      await each.send('Ответ');
    }
    await leader.tapKey('triage-send-answer');
    await second.tapKey('triage-send-answer');
    // The first has taken it on by answering.
    expect(entries()).toHaveLength(2);
    expect(second.screen()).toContain('Ответ');
    await second.tapKey('concerns-back');
    await second.tapKey('triage-take-over');
    await answerOpen(second, 'И ещё вот что');
    expect(entries()).toHaveLength(3);
  });

  it('what one has taken on is not answered by another, until she takes it over or it is released', async () => {
    const { bot, leader } = await osh();
    const second = await makeLeader(bot, { locale: 'ru', kind: 'legal_adviser', places: ['KG-O'] });
    await openFromQueue(leader);
    await leader.tapKey('triage-claim');
    await openFromQueue(second);
    expect(second.buttons()).not.toContain(second.words.plain('triage-answer'));
    expect(second.buttons()).toContain(second.words.plain('triage-take-over'));
    await leader.tapKey('triage-release');
    await openFromQueue(second);
    expect(second.buttons()).toContain(second.words.plain('triage-answer'));
  });
});

describe('what is no longer there', () => {
  it('a concern withdrawn while the leader writes: she is told, and nothing is written', async () => {
    const { leader, woman, codes, entries } = await osh();
    await openFromQueue(leader);
    await leader.tapKey('triage-answer');
    await leader.send('Уже пишу');
    await openThread(woman, codes[0] ?? '');
    await woman.tapKey('concerns-thread-withdraw');
    await woman.tapKey('concerns-thread-withdraw-yes');
    await leader.tapKey('triage-send-answer');
    expect(leader.screen()).toContain(firstLine(leader.words.plain('triage-gone')));
    expect(entries()).toEqual([]);
  });

  it('a page of the queue from yesterday still opens what is there, and says of the rest that it is gone', async () => {
    const { bot, leader, woman, codes } = await osh(2);
    // What the two buttons of yesterday's page carry.
    const listed = storedConcerns(bot);
    await leader.send('/queue');
    await openThread(woman, codes[0] ?? '');
    await woman.tapKey('concerns-thread-withdraw');
    await woman.tapKey('concerns-thread-withdraw-yes');
    const shown: string[] = [];
    for (const { id } of listed) {
      await forge(bot, leader, `q:open:${id}:`);
      shown.push(leader.screen());
    }
    expect(shown.filter((text) => text.includes('Көйгөй'))).toHaveLength(1);
  });

  it('a concern can not be merged with itself, nor with one that other people read', async () => {
    const { bot, leader, woman } = await osh();
    await woman.send('/start');
    await shareConcern(woman, { audience: 'no_officials', words: 'Башка окурман үчүн' });
    const [first, second] = storedConcerns(bot);
    await leader.send('/queue');
    for (const [one, other] of [
      [first?.id, first?.id],
      [first?.id, second?.id],
      [second?.id, first?.id],
    ]) {
      await forge(bot, leader, `q:merged:${one}:${other}`);
      expect(leader.screen()).toContain(leader.words.plain('triage-merge-impossible'));
    }
    const merged = bot.app.database.queries
      .select()
      .from(concerns)
      .all()
      .map(({ mergedInto }) => mergedInto);
    expect(merged).toEqual([null, null]);
  });

  it('a merged concern is not passed on alone, for then other people would read its copy of an answer', async () => {
    const { bot, leader } = await osh(2);
    const colleague = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
    const [first, second] = storedConcerns(bot);
    for (const member of [leader, colleague]) await member.send('/queue');
    await forge(bot, leader, `q:write:${first?.id}:p:`);
    await leader.send('Please take this on');
    await forge(bot, colleague, `q:merged:${first?.id}:${second?.id}`);
    await leader.tapKey('triage-send-passed');
    await forge(bot, colleague, `q:write:${first?.id}:p:`);
    for (const member of [leader, colleague]) {
      expect(member.words.html('triage-gone')).toContain(member.screen().split('\n')[0]);
    }
    const rows = bot.app.database.queries.select().from(concerns).all();
    expect(rows.map(({ passed }) => passed)).toEqual([false, false]);
    expect(rows.filter(({ mergedInto }) => mergedInto !== null)).toHaveLength(1);
  });

  it('notes leave with the words they are about', async () => {
    const { bot, leader, woman, codes } = await osh();
    await openFromQueue(leader);
    await leader.tapKey('triage-notes', { count: 0 });
    await leader.tapKey('triage-note-add');
    await leader.send('Заметка о ней');
    await leader.tapKey('triage-send-note');
    await openThread(woman, codes[0] ?? '');
    await woman.tapKey('concerns-thread-withdraw');
    await woman.tapKey('concerns-thread-withdraw-yes');
    expect(bot.app.database.queries.select().from(concernNotes).all()).toEqual([]);
  });
});

const firstLine = (text: string) => text.replace(/<[^>]+>/g, '').split('\n')[0] ?? '';
