import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { startTestBot, type TestBot, type Visitor } from '../support/bot.ts';

const MINUTE = 60_000;
const MINUTES = 24 * 60;
const WAITING = 10_000;
const QUIET = { limits: { concernsPerDay: 1000 } };

setFlagsFromString('--expose-gc');
// Node hands it to new contexts alone once the flag is set in a running process.
const collectGarbage = runInNewContext('gc') as () => void;

/** What is in use, without what could be thrown away. In bytes. */
function inUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

async function village(bot: TestBot, count: number): Promise<Visitor[]> {
  return Promise.all(Array.from({ length: count }, () => bot.newcomer('ru')));
}

/** The day passes with nobody there to answer; in each of its minutes some people do what they do. */
function dayPasses(bot: TestBot, doing: (minute: number) => void): void {
  for (let minute = 0; minute < MINUTES; minute++) {
    doing(minute);
    bot.clock.move(MINUTE);
  }
}

const PARTS = [0, 1, 2, 3, 4];
/** Half of them write their five messages at once, the others over the day. */
const minuteOf = (writer: number, part: number) => ((writer * 7) % 288) + (writer % 2 === 0 ? 0 : part * 288);
const words = (writer: number, part: number) => `письмо ${writer} часть ${part} конец`;

describe('a day in which the bot was down', () => {
  it('loses nothing of ten thousand updates, keeps their order, and takes nobody who wrote all day for a flood', async () => {
    const bot = await startTestBot(QUIET);
    const { world } = bot.telegram;
    const [writers, readers, tappers] = [
      await village(bot, 200),
      await village(bot, 200),
      await village(bot, 150),
    ];
    const [chatty, flood] = [await bot.newcomer('ru'), await bot.newcomer('ru')];
    const groups = Array.from({ length: 4 }, (_, index) =>
      world.addGroup({
        title: `Айыл ${index}`,
        kind: 'supergroup',
        members: readers.map(({ person }) => person),
        botIsAdmin: true,
      }),
    );
    await bot.app.stop();

    const commands = Object.keys(ANSWERS);
    const asked = readers.map((): string[] => []);
    const answers: Promise<unknown>[] = [];
    dayPasses(bot, (minute) => {
      for (const [writer, woman] of writers.entries())
        for (const part of PARTS)
          if (minute === minuteOf(writer, part)) woman.person.send(words(writer, part));
      for (const [reader, woman] of readers.entries())
        if (minute % 90 === reader % 90) {
          const command = commands[(minute + reader) % commands.length] ?? '';
          asked[reader]?.push(command);
          woman.person.send(command);
        }
      for (const [tapper, woman] of tappers.entries())
        if (minute % 96 === tapper % 96)
          answers.push(woman.person.tap(woman.words.plain('people-menu-privacy')));
      if (minute % 20 === 0) chatty.person.send(`и ещё ${minute} слово`);
      for (const group of groups)
        if (minute % 2 === 0) readers[minute % 200]?.person.send('разговор', { chat: group });
    });
    for (let sent = 0; world.updates.size < WAITING; sent++) flood.person.send(`шум ${sent}`);
    expect(world.updates.size).toBe(WAITING);
    world.clearCalls();

    let early = 0;
    const sample = setInterval(() => {
      if (early === 0 && world.updates.size < WAITING / 2) early = inUse();
    }, 50);
    await bot.restart();
    await world.settled(200_000);
    clearInterval(sample);
    const calls = [...world.calls];
    world.clearCalls();
    const late = inUse();
    expect(early).toBeGreaterThan(0);
    // What the fake itself keeps of five thousand answers is some megabytes.
    expect(late).toBeLessThan(early * 1.3);
    await Promise.all(answers);

    expect(bot.logs.filter(({ name }) => name === 'update_failed')).toEqual([]);
    const told = (visitor: Visitor) =>
      visitor.texts().filter((text) => text === visitor.words.plain('telegram-slow-down')).length;
    for (const visitor of [...writers, ...readers, ...tappers, chatty]) expect(told(visitor)).toBe(0);
    expect(told(flood)).toBe(1);
    const inGroups = groups.flatMap(({ id }) => calls.filter(({ payload }) => payload['chat_id'] === id));
    expect(inGroups).toEqual([]);

    // Each command has its answer, in the order in which they came.
    for (const [reader, woman] of readers.entries()) {
      const shown = calls
        .filter(({ method, payload }) => method === 'sendMessage' && payload['chat_id'] === woman.person.id)
        .map(({ payload }) => String(payload['text']));
      expect(shown.map((html) => commandOf(woman, html))).toEqual(asked[reader]);
    }
    // Taps that nobody waits for any more are followed all the same.
    for (const woman of tappers) expect(woman.screen()).toContain(firstLine(woman, 'help-privacy'));

    // All that the writers wrote is in their forms, in its order.
    const sampleOf = [0, 57, 98, 133, 144, 199];
    for (const writer of sampleOf) {
      const woman = writers[writer];
      if (!woman) throw new Error('No such writer.');
      const text = await preview(woman);
      expect(text.match(/часть \d/g)).toEqual(PARTS.map((part) => `часть ${part}`));
    }
    const said = (await preview(chatty)).match(/и ещё \d+ слово/g) ?? [];
    expect(said).toEqual(Array.from({ length: said.length }, (_, index) => `и ещё ${index * 20} слово`));
    expect(said.length).toBeGreaterThan(50);
  }, 240_000);
});

/** From the form as it stands to its preview. */
async function preview(woman: Visitor): Promise<string> {
  for (const key of ['place-KG-O', 'category-work', 'concerns-words-done', 'concerns-audience-region'])
    await woman.tapKey(key);
  await woman.tapKey('concerns-urgent-no');
  return woman.screen();
}

const firstLine = (woman: Visitor, key: string) =>
  woman.words
    .plain(key, { days: 7 })
    .replace(/<[^>]+>/g, '')
    .split('\n')[0] ?? '';

/** What each command is answered with begins so. */
const ANSWERS = {
  '/privacy': 'help-privacy',
  '/dialogues': 'dialogues-none',
  '/changes': 'dialogues-changes-none',
  '/help_now': 'help-now',
  '/nonsense': 'telegram-unknown-command',
} as const;

const commandOf = (woman: Visitor, html: string): string | undefined =>
  Object.entries(ANSWERS).find(([, key]) => html.startsWith(woman.words.html(key, { days: 7 })))?.[0];
