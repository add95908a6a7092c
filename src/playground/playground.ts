import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createApp, type App } from '../app.ts';
import { readConfig } from '../config.ts';
import { createLog, silentLog } from '../events.ts';
import { localDay } from '../jobs/day.ts';
import { offsetClock, systemClock, type Clock } from '../jobs/clock.ts';
import { dice } from '../privacy/dice.ts';
import { loadOrCreateMasterKey } from '../privacy/master-key.ts';
import { createStrongRoom } from '../privacy/strong-room.ts';
import { makeUpCountry } from './country/rules.ts';
import { storeCountry } from './country/store.ts';
import { startFakeTelegram, type FakeTelegram } from './bot-api/index.ts';
import { startPageServer } from './page-server.ts';

export interface PlaygroundOptions {
  /** Where the database and the key go. Emptied first: the phones forget at each start, and so must the bot. */
  folder: string;
  /** The page's port on 127.0.0.1; any free one when absent. */
  port?: number;
  clock?: Clock;
  quiet?: boolean;
  /** So many made-up concerns of the last half year are there from the start. */
  concerns?: number;
}

export interface Playground {
  readonly url: string;
  readonly telegram: FakeTelegram;
  readonly app: App;
  /** What to set so that `npm run answer` finds this playground's database. */
  readonly environment: Record<string, string>;
  close(): Promise<void>;
}

/** The real bot, against a Bot API of our own, with a page of phones: no token and no network. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  rmSync(options.folder, { recursive: true, force: true });
  const clock = offsetClock(options.clock ?? systemClock);
  const telegram = await startFakeTelegram({ clock: clock.now });
  populate(telegram);
  const environment = {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATABASE_PATH: join(options.folder, 'kurak.sqlite'),
    SECRET_KEY_FILE: join(options.folder, 'secret.key'),
    BACKUP_FOLDER: join(options.folder, 'backups'),
  };
  const { config, secrets } = readConfig({ ...environment, LOG_LEVEL: 'warn' });
  const app = createApp(config, secrets, {
    clock: clock.now,
    log: options.quiet ? silentLog : createLog('warn', clock.now),
  });
  if (options.concerns !== undefined) {
    const today = localDay(clock.now(), config.timeZone);
    const room = createStrongRoom(loadOrCreateMasterKey(config.secretKeyFile).key);
    storeCountry(app.database, room, makeUpCountry(options.concerns, today, dice));
  }
  await app.start();
  const page = await startPageServer(
    {
      view: () => ({ now: clock.now(), phones: telegram.world.view() }),
      act: (act) => telegram.world.act(act),
      onChange: (listener) => telegram.world.onChange(listener),
      moveClock: async (milliseconds) => {
        clock.move(milliseconds);
        await app.keepHouse();
      },
      file: (id) => telegram.world.files.get(id),
      adminLink: () => app.adminLink(),
      answer: async (code, text) => {
        const result = await app.answer(code, text);
        return result.ok
          ? { ok: true, message: 'The answer is written. Open it on the phone with /reply and the number.' }
          : { ok: false, message: result.reason };
      },
    },
    options.port === undefined ? {} : { port: options.port },
  );
  return {
    url: page.url,
    telegram,
    app,
    environment,
    close: async () => {
      await page.close();
      await app.stop();
      await telegram.close();
    },
  };
}

/** Five phones: who uses the bot, in the languages it speaks, and the groups they share. */
function populate({ world }: FakeTelegram): void {
  const village = world.addPerson({ label: 'A woman · кыргызча', firstName: 'Аял', languageCode: 'ky' });
  const abroad = world.addPerson({
    label: 'A woman abroad · polski',
    firstName: 'Kobieta',
    languageCode: 'pl',
  });
  const south = world.addPerson({ label: 'A woman · ўзбекча', firstName: 'Аёл', languageCode: 'uz' });
  const leader = world.addPerson({ label: 'A leader · русский', firstName: 'Лидер', languageCode: 'ru' });
  const admin = world.addPerson({ label: 'An admin · English', firstName: 'Admin', languageCode: 'en' });
  world.addGroup({
    title: 'Айыл жамааты',
    kind: 'supergroup',
    members: [village, abroad, south, leader, admin],
    botIsMember: true,
  });
  // One that the bot is not in: to see what becomes of it when a leader adds it, or somebody else.
  world.addGroup({
    title: 'Мектеп ата-энелери',
    kind: 'group',
    members: [village, leader, admin],
  });
}
