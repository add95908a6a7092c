import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../src/telegram/locale.ts';
import { startTestBot, type TestBot } from '../support/bot.ts';
import { openThread, shareConcern } from '../support/flows.ts';

/** What both pages say for each setting, in her language. */
const SAID: Record<Locale, Record<number, string>> = {
  ky: {
    0: 'серверди караган адам чечет',
    1: 'бир-эки күндөн кийин',
    7: 'болжол менен бир жумадан кийин',
    14: 'болжол менен 14 күндөн кийин',
    21: 'болжол менен 21 күндөн кийин',
    33: 'болжол менен 33 күндөн кийин',
  },
  ru: {
    0: 'решает тот, кто отвечает за сервер',
    1: 'через день-два',
    7: 'примерно через неделю',
    14: 'примерно через 14 дней',
    21: 'примерно через 21 день',
    33: 'примерно через 33 дня',
  },
  en: {
    0: 'whoever runs this server',
    1: 'a day or two later',
    7: 'about a week later',
    14: 'about 14 days later',
    21: 'about 21 days later',
    33: 'about 33 days later',
  },
  uz: {
    0: 'серверга қарайдиган одам ҳал қилади',
    1: 'бир-икки кундан кейин',
    7: 'тахминан бир ҳафтадан кейин',
    14: 'тахминан 14 кундан кейин',
    21: 'тахминан 21 кундан кейин',
    33: 'тахминан 33 кундан кейин',
  },
  pl: {
    0: 'decyduje osoba, która prowadzi serwer',
    1: 'po dniu lub dwóch',
    7: 'po około tygodniu',
    14: 'po około 14 dniach',
    21: 'po około 21 dniach',
    33: 'po około 33 dniach',
  },
};
const DAYS = [0, 1, 7, 14, 21, 33];

/** The paragraph of each page that tells of backups. */
async function pagesOf(bot: TestBot, locale: Locale): Promise<string[]> {
  const woman = await bot.newcomer(locale);
  const code = await shareConcern(woman);
  await woman.send('/privacy');
  const privacy = woman.screen().split('\n\n')[2] ?? '';
  await openThread(woman, code);
  await woman.tapKey('concerns-thread-withdraw');
  return [privacy, woman.screen()];
}

describe('how long backups keep what she takes back', () => {
  it.each(DAYS)('is told as it is set: BACKUP_DAYS=%i', async (days) => {
    const bot = await startTestBot();
    bot.config.backupDays = days;
    await bot.restart();
    for (const locale of LOCALES) {
      for (const page of await pagesOf(bot, locale)) {
        expect(page).toContain(SAID[locale][days]);
        for (const other of DAYS.filter((one) => one !== days))
          expect(page, `${locale} ${other}`).not.toContain(SAID[locale][other]);
        // One of the variants, and nothing of how they are written.
        expect(page).not.toMatch(/[{}]|->|\n {2}/);
      }
    }
  });
});
