import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { systemClock } from '../../src/jobs/clock.ts';
import { startFakeTelegram, type FakeTelegram } from '../../src/playground/bot-api/index.ts';
import { startProcess, type BotProcess } from './process.ts';

/** Where real processes of the bot run one after another, on the same files and against the same fake Bot API. */
export interface Machine {
  readonly telegram: FakeTelegram;
  /** The settings of every process here. The database and the key are made by the first that wants them. */
  readonly environment: {
    BOT_TOKEN: string;
    TELEGRAM_API_ROOT: string;
    DATABASE_PATH: string;
    SECRET_KEY_FILE: string;
    BACKUP_FOLDER: string;
  };
  /**
   * Starts the bot, which is killed after the test if it still runs then.
   * @param more other settings
   * @param until as for `startProcess`
   */
  start: (more?: Record<string, string>, until?: string) => Promise<BotProcess>;
}

const running: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const machine of running.splice(0)) await machine.stop();
});

export async function prepareMachine(): Promise<Machine> {
  const telegram = await startFakeTelegram({ clock: systemClock });
  const folder = mkdtempSync(join(tmpdir(), 'kurak-machine-'));
  const environment = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATABASE_PATH: join(folder, 'kurak.sqlite'),
    SECRET_KEY_FILE: join(folder, 'secret.key'),
    BACKUP_FOLDER: join(folder, 'backups'),
  };
  const bots: BotProcess[] = [];
  running.push({
    stop: async () => {
      await Promise.all(bots.map((bot) => bot.kill()));
      await telegram.close();
    },
  });
  return {
    telegram,
    environment,
    start: async (more = {}, until) => {
      const bot = await startProcess({ ...environment, ...more }, undefined, until);
      bots.push(bot);
      return bot;
    },
  };
}
