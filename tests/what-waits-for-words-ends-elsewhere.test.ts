import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { HABITS } from '../src/parts/habits.ts';
import type { AppContext } from '../src/telegram/context.ts';
import type { DeskState, DeskStore } from '../src/telegram/desk.ts';
import { turningAway } from '../src/telegram/turning-away.ts';
import { dialogueQuestions, feedbackLines } from '../src/db/schema.ts';
import { startTestBot, type TestBot, type Visitor } from './support/bot.ts';
import { openDialogue, publishDialogue, storedDialogues } from './support/dialogues.ts';
import { makeLeader, staffOf } from './support/staff.ts';

const HOUR = 3_600_000;
const PRIVATE = 'Мне страшно идти домой';
const START = Date.parse('2026-03-14T09:00:00Z');

/** Whatever she turns to: what is handled before everything else, and what comes after it. */
const TURNS: [string, (visitor: Visitor) => Promise<unknown>][] = [
  ['/help_now', (visitor) => visitor.send('/help_now')],
  ['/privacy', (visitor) => visitor.send('/privacy')],
  ['/erase', (visitor) => visitor.send('/erase')],
  ['/changes', (visitor) => visitor.send('/changes')],
  // The menu stands further up, where a hurried finger finds it.
  ['the button for help', (visitor) => visitor.tapKey('people-menu-help')],
];

async function meeting() {
  const bot = await startTestBot();
  const leader = await makeLeader(bot, { locale: 'ru', kind: 'ngo', places: ['KG-O'] });
  const id = await publishDialogue(bot, leader);
  const woman = await bot.newcomer('ru');
  await openDialogue(bot, woman, id);
  return { bot, leader, id, woman };
}

const asked = ({ app }: TestBot) => app.database.queries.select().from(dialogueQuestions).all().length;

describe.each(TURNS)('after %s', (_name, turn) => {
  it('what a woman types is no question for everybody', async () => {
    const { bot, woman } = await meeting();
    await woman.tapKey('dialogues-questions-button', { count: 0 });
    await woman.tapKey('dialogues-ask-button');
    await turn(woman);
    await woman.send(PRIVATE);
    expect(asked(bot)).toBe(0);
  });

  it('nor a line to the hosts', async () => {
    const { bot, id, woman } = await meeting();
    await woman.tapKey('dialogues-come');
    bot.clock.move(START + 4 * HOUR - bot.clock.now());
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-feedback-give');
    for (let question = 0; question < 3; question++) await woman.tapKey('dialogues-feedback-yes');
    await woman.tapKey('dialogues-feedback-line-add');
    await turn(woman);
    await woman.send(PRIVATE);
    expect(bot.app.database.queries.select().from(feedbackLines).all()).toEqual([]);
  });

  it('what a leader types is no title, and no name that women see', async () => {
    const { bot, leader } = await meeting();
    await leader.tapKey('dialogues-edit');
    await leader.tapKey('dialogues-field-title');
    await turn(leader);
    await leader.send(PRIVATE);
    expect(storedDialogues(bot)).toMatchObject([{ title: 'Вода в нашем селе' }]);
    await leader.send('/my_name');
    await turn(leader);
    await leader.send(PRIVATE);
    expect(staffOf(bot).list('leader')).toMatchObject([{ name: 'ngo KG-O' }]);
  });
});

describe('a question that waits for words', () => {
  it('ends with /cancel, which says so and gives up no form beside it', async () => {
    const { woman, id, bot } = await meeting();
    await woman.send('/concern');
    await woman.send(PRIVATE);
    await openDialogue(bot, woman, id);
    await woman.tapKey('dialogues-questions-button', { count: 0 });
    await woman.tapKey('dialogues-ask-button');
    await woman.send('/cancel');
    expect(woman.screen()).toContain(woman.words.plain('telegram-stopped'));
    expect(woman.buttons()).toContain(woman.words.plain('concerns-resume'));
    await woman.send('/cancel');
    expect(woman.texts()).toContain(woman.words.plain('concerns-cancelled'));
  });

  it('is left also when that could not be noted, because the database was gone for a moment', async () => {
    const states = new Map<number, DeskState>([[1, { doing: 'question' }]]);
    let gone = true;
    const at = <T>(work: () => T): T => {
      if (gone) throw new Error('The disk is gone.');
      return work();
    };
    const desk: DeskStore = {
      read: (chatId) => at(() => states.get(chatId)),
      write: (chatId, state) => at(() => void states.set(chatId, state)),
      clear: (chatId) => at(() => void states.delete(chatId)),
    };
    const middleware = turningAway(desk, HABITS).middleware();
    const update = (text: string) =>
      middleware({ chatId: 1, message: { text } } as AppContext, () => Promise.resolve());
    await update('/help_now');
    gone = false;
    await update(PRIVATE);
    expect(states.size).toBe(0);
  });

  it('is known by name to whatever notices that somebody turns away', () => {
    const folder = fileURLToPath(new URL('../src', import.meta.url));
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    // A slice that reads both the desk and typed messages takes words from there.
    const taking = sources.filter((text) => /on\(\[?'message/.test(text) && /desk\.read|underWay/.test(text));
    const kinds = sources
      .flatMap((text) => [...text.matchAll(/doing: z\.(?:literal|enum)\(\[?([^)\]]+)/g)])
      .flatMap(([, names = '']) => [...names.matchAll(/'(\w+)'/g)].map(([, kind = '']) => kind));
    expect(taking.length).toBeGreaterThan(6);
    const GATHER_TAPS = ['announce', 'invite', 'staff_places'];
    expect(kinds.filter((kind) => !(kind in HABITS)).toSorted()).toEqual(GATHER_TAPS);
  });
});
