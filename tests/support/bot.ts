import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { createApp, type App } from '../../src/app.ts';
import type { Overrides } from '../../src/parts/overrides.ts';
import type { Config, Secrets } from '../../src/config.ts';
import { frozenClock, type MovableClock } from '../../src/jobs/clock.ts';
import type { Locale } from '../../src/telegram/locale.ts';
import { wordsOf } from './words.ts';
import { startFakeTelegram, type FakeTelegram } from '../../src/playground/bot-api/index.ts';
import { visitorOf, type Visitor } from './visitor.ts';

export { visitorOf, type Visitor } from './visitor.ts';

/** A Wednesday noon in Bishkek. */
export const NOON = Date.parse('2026-03-04T06:00:00Z');

export interface TestBot {
  readonly telegram: FakeTelegram;
  readonly clock: MovableClock;
  readonly config: Config;
  readonly secrets: Secrets;
  /** The folder that holds everything the bot writes. */
  readonly folder: string;
  app: App;
  logs: { name: string; facts: object }[];
  /** A person with the language chosen already, and the menu on her screen. */
  newcomer(
    locale: Locale,
    options?: { firstName?: string; username?: string; id?: number },
  ): Promise<Visitor>;
  /** Stops the bot as SIGTERM does, and starts it again on the same files. */
  restart(overrides?: Overrides): Promise<void>;
}

const running: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const bot of running.splice(0)) await bot.stop();
});

/** The real bot on a database file of its own, against a fresh fake Bot API, with a clock that stands still. */
export async function startTestBot(overrides: Overrides = {}, at = NOON): Promise<TestBot> {
  const clock = frozenClock(at);
  const telegram = await startFakeTelegram({ clock: clock.now });
  const folder = mkdtempSync(join(tmpdir(), 'kurak-test-'));
  const config: Config = {
    telegramApiRoot: telegram.apiRoot,
    databasePath: join(folder, 'kurak.sqlite'),
    secretKeyFile: join(folder, 'secret.key'),
    timeZone: 'Asia/Bishkek',
    keepWordsDays: 90,
    backupFolder: join(folder, 'backups'),
    backupDays: 7,
    healthPort: undefined,
    webhook: undefined,
    logLevel: 'silent',
  };
  const secrets: Secrets = { botToken: telegram.token, secretKey: undefined, webhookSecret: undefined };
  const logs: TestBot['logs'] = [];
  const build = (more: Overrides = {}) =>
    createApp(config, secrets, {
      clock: clock.now,
      log: (name, facts) => void logs.push({ name, facts }),
      sleep: () => Promise.resolve(),
      housekeepingMs: 0,
      // What has been asked for is there when the world is still.
      patienceMs: 60_000,
      ...overrides,
      ...more,
    });
  const bot: TestBot = {
    telegram,
    clock,
    config,
    secrets,
    folder,
    logs,
    app: build(),
    newcomer: (locale, options = {}) => newcomer(telegram, locale, options),
    restart: async (more) => {
      await bot.app.stop();
      bot.app = build(more);
      await bot.app.start();
    },
  };
  await bot.app.start();
  running.push({
    stop: async () => {
      await bot.app.stop();
      await telegram.close();
    },
  });
  return bot;
}

async function newcomer(
  telegram: FakeTelegram,
  locale: Locale,
  options: { firstName?: string; username?: string; id?: number },
): Promise<Visitor> {
  const person = telegram.world.addPerson({ firstName: 'Woman', languageCode: locale, ...options });
  const visitor = visitorOf(telegram, person, locale);
  person.start();
  await telegram.world.settled();
  await visitor.tap(wordsOf(locale).plain('people-language-native'));
  return visitor;
}
