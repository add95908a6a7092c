import { describe, expect, it } from 'vitest';
import type { TestBot, Visitor } from '../support/bot.ts';
import { at, changeField, fullRoom, openDialogue } from '../support/dialogues.ts';

const HOUR = 3_600_000;
const REFUSED = { method: 'deleteMessage', code: 400, description: 'Bad Request: try again' };

/** She has a seat, the pin and the calendar file; each is a message of its own. */
async function withPinAndFile() {
  const room = await fullRoom(1);
  await changeField(room.leader, 'pin', '40.5283, 72.7985');
  const woman = at(room.women, 0);
  await openDialogue(room.bot, woman, room.id);
  const before = messages(woman);
  await woman.tapKey('dialogues-map');
  await tapPage(woman, 'dialogues-calendar');
  return { ...room, woman, before };
}

const messages = (woman: Visitor) => woman.person.visible().map(({ id }) => id);
/** The page stands above what it has handed out. */
const tapPage = (woman: Visitor, key: string) => woman.tapKey(key);
const handedOut = (woman: Visitor, before: readonly number[]) =>
  messages(woman).filter((id) => !before.includes(id));

async function leave(bot: TestBot, woman: Visitor): Promise<void> {
  await tapPage(woman, 'dialogues-leave');
  await bot.telegram.world.settled();
}

describe('what was handed out to somebody who comes', () => {
  it('leaves her chat when she gives up her seat', async () => {
    const { bot, woman, before } = await withPinAndFile();
    expect(handedOut(woman, before)).toHaveLength(2);
    await leave(bot, woman);
    expect(handedOut(woman, before)).toEqual([]);
  });

  it('leaves it later when Telegram could not be reached', async () => {
    const { bot, woman, before } = await withPinAndFile();
    bot.telegram.world.faults.add({ ...REFUSED, times: 2 });
    await leave(bot, woman);
    expect(handedOut(woman, before)).toHaveLength(2);
    await bot.app.keepHouse();
    expect(handedOut(woman, before)).toEqual([]);
  });

  it('is not sought after two days, when it could not be deleted any more', async () => {
    const { bot, woman, before } = await withPinAndFile();
    bot.clock.move(49 * HOUR);
    await leave(bot, woman);
    expect(handedOut(woman, before)).toHaveLength(2);
  });
});

describe('what was typed in vain', () => {
  it('leaves her chat once there is a question, with the answers to it: her name most of all', async () => {
    const { bot, id, women } = await fullRoom(0);
    const woman = at(women, 0);
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-questions-button', { count: 0 });
    await woman.tapKey('dialogues-ask-button');
    const before = messages(woman);
    await woman.send('Меня зовут Айгуль, приедет ли губернатор?');
    await woman.send('?!');
    expect(woman.texts().join('\n')).toContain('Айгуль');
    await woman.send('Приедет ли губернатор?');
    expect(handedOut(woman, before)).toEqual([]);
    expect(woman.texts().join('\n')).not.toContain('Айгуль');
    expect(woman.texts().join('\n')).toContain('Приедет ли губернатор?');
  });

  it('leaves it as well once she has checked in', async () => {
    const { bot, leader, id, women } = await fullRoom(0);
    const woman = at(women, 0);
    bot.clock.move(Date.parse('2026-03-14T09:00:00Z') - bot.clock.now());
    await leader.send('/mydialogues');
    await leader.tap('Вода в нашем селе');
    await leader.tapKey('dialogues-afterwards');
    await leader.tapKey('dialogues-checkin-show');
    const [code = ''] = /\d{4}/.exec(leader.screen()) ?? [];
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-here');
    const before = messages(woman);
    await woman.send(code === '1111' ? '2222' : '1111');
    expect(handedOut(woman, before)).toHaveLength(2);
    await woman.send(code);
    expect(handedOut(woman, before)).toEqual([]);
  });
});
