import { describe, expect, it } from 'vitest';
import { startTestBot, type Visitor } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

const WORDS = 'Айылда таза суу жок, муну узак жаздым';

const editRefused = (woman: Visitor) => ({
  chatId: woman.person.id,
  method: 'editMessageText',
  code: 429,
  description: 'Too Many Requests: retry after 120',
  parameters: { retry_after: 120 },
});

describe('a reply', () => {
  it('stays in the chat until the page shows it', async () => {
    const bot = await startTestBot();
    const woman = await bot.newcomer('ky');
    await openThread(woman, await shareConcern(woman));
    await woman.tapKey('concerns-thread-write');
    bot.telegram.world.faults.add(editRefused(woman));
    await woman.send(WORDS);
    expect(woman.texts()).toContain(WORDS);
    await woman.send(WORDS);
    await woman.tapKey('concerns-thread-send');
    expect(woman.texts().join()).toContain(woman.words.plain('concerns-thread-sent'));
  });
});
