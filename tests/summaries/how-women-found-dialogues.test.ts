import { describe, expect, it } from 'vitest';
import { dialogues } from '../../src/db/schema.ts';
import { ENOUGH_ANSWERS, SMALL } from '../../src/summaries/suppression/thresholds.ts';
import type { TestBot } from '../support/bot.ts';
import { holdDialogue } from '../support/held.ts';
import { country, DAY } from '../support/summaries.ts';

const ALL_YES = { safe: [20, 0], spoke: [20, 0], again: [20, 0] } as const;

/** What `/summary` says, two weeks after the dialogues. */
async function told(hold: (bot: TestBot) => void, days = 14): Promise<string> {
  const { bot, admin } = await country(500);
  hold(bot);
  bot.clock.move(days * DAY);
  await admin.send('/summary');
  return admin.screen();
}

describe('how women found dialogues', () => {
  it('is told as numbers of dialogues, of which three in four or more agreed', async () => {
    const page = await told((bot) => {
      holdDialogue(bot, '2026-03-08', 'a', 30, { ...ALL_YES, spoke: [15, 5] });
      holdDialogue(bot, '2026-03-08', 'b', 30, { ...ALL_YES, spoke: [14, 6], again: [14, 7] });
    });
    expect(page).toContain('20 or more answered): 2.');
    expect(page).toContain('felt safe at 2, could speak at 1, would come again at 1');
  });

  it('is not told of dialogues at which fewer answered, be it to one of the questions', async () => {
    const few = await told((bot) => {
      holdDialogue(bot, '2026-03-08', 'a', 30, { safe: [19, 0], spoke: [19, 0], again: [19, 0] });
      holdDialogue(bot, '2026-03-08', 'b', 30, { ...ALL_YES, again: [4, 1] });
      holdDialogue(bot, '2026-03-08', 'c', 30);
    });
    expect(few).toContain('Dialogues with an outcome: 3');
    expect(few).not.toContain('Feedback');
  });

  it('leaves at least five numbers possible of those who did not agree, and of those who did', () => {
    for (let answers = ENOUGH_ANSWERS; answers < 500; answers++) {
      const counts = Array.from({ length: answers + 1 }, (_, yes) => 4 * yes >= 3 * answers);
      for (const isMost of [true, false])
        expect(counts.filter((is) => is === isMost).length, String(answers)).toBeGreaterThanOrEqual(SMALL);
    }
  });

  it('is not told while anybody can still answer, for two looks would tell what one woman said', async () => {
    const hold = (bot: TestBot) => holdDialogue(bot, '2026-03-08', 'a', 30, ALL_YES);
    expect(await told(hold, 0)).not.toContain('Feedback');
    expect(await told(hold, 2)).toContain('felt safe at 1');
  });

  it('counts who came by the code where the hosts have not said', async () => {
    const page = await told((bot) => {
      holdDialogue(bot, '2026-03-08', 'a', 30);
      holdDialogue(bot, '2026-03-08', 'b', null, {}, 12);
      holdDialogue(bot, '2026-03-08', 'c', null, {}, 4);
    });
    expect(page).toContain('people there: 42');
  });

  it('counts nobody by the code while anybody can still come', async () => {
    const { bot, admin } = await country(500);
    const startsAt = Math.floor(bot.clock.now() / 60_000) - 100;
    holdDialogue(bot, '2026-03-08', 'a', null, {}, 12);
    bot.app.database.queries.update(dialogues).set({ startsAt }).run();
    await admin.send('/summary');
    expect(admin.screen()).toContain('people there: 0');
    bot.clock.move(DAY);
    await admin.send('/summary');
    expect(admin.screen()).toContain('people there: 12');
  });
});
