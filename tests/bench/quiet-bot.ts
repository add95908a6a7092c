import { createApp, type App } from '../../src/app.ts';
import { silentLog } from '../../src/events.ts';
import { offsetClock, systemClock, type MovableClock } from '../../src/jobs/clock.ts';
import { startFakeTelegram, type FakeTelegram } from '../../src/playground/bot-api/index.ts';
import type { Country } from './populate.ts';

/**
 * The bot on a populated database, with an instant Bot API in the same process, not polling: what is measured is the handling
 * of the updates handed to it.
 */
export async function startQuietBot(
  country: Country,
): Promise<{ app: App; telegram: FakeTelegram; clock: MovableClock; stop: () => Promise<void> }> {
  const clock = offsetClock(systemClock);
  const telegram = await startFakeTelegram({ clock: clock.now });
  const app = createApp(
    {
      databasePath: country.databasePath,
      secretKeyFile: country.secretKeyFile,
      telegramApiRoot: telegram.apiRoot,
      keepWordsDays: 90,
      backupFolder: '',
      backupDays: 0,
      healthPort: undefined,
      webhook: undefined,
      timeZone: 'Asia/Bishkek',
      logLevel: 'silent',
    },
    { botToken: telegram.token, secretKey: undefined, webhookSecret: undefined },
    { clock: clock.now, log: silentLog, housekeepingMs: 0 },
  );
  const poller = await app.start();
  await poller.stop();
  return {
    app,
    telegram,
    clock,
    stop: async () => {
      await app.stop();
      await telegram.close();
    },
  };
}
