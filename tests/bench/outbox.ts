import { join } from 'node:path';
import { openDatabase } from '../../src/db/open.ts';
import { silentLog } from '../../src/events.ts';
import { createGroupPostStore } from '../../src/invitations/groups/posts/store.ts';
import { createGroupStore } from '../../src/invitations/groups/store.ts';
import { createSubscriptionStore } from '../../src/invitations/store.ts';
import { systemClock } from '../../src/jobs/clock.ts';
import { minutesOf } from '../../src/jobs/day.ts';
import { createOutbox } from '../../src/parts/outbox.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { createApiFetch } from '../../src/telegram/fetch.ts';
import { loadWords } from '../../src/telegram/locale.ts';
import { benchFolder } from './folder.ts';
import { startFakeProcess } from './fake.ts';

export interface BroadcastFigures {
  /** What went out of what might have gone, leaving out the time for which the scripted 429s asked to wait, and no other. */
  shareOfLimit: number;
  planMs: number;
  /** Memory that planning and sending took beside what was held before, in MiB. */
  grownMegabytes: number;
}

const PAUSES = 3;
const PLACE = 'KG-O';

/**
 * A broadcast to so many, one in fifty of whom has blocked the bot, with three 429s, against a fake in a process of its own that
 * keeps the limit; and the planning of one to so many more.
 * @param hurry Telegram's 30 a second, so many times faster
 */
export async function measureBroadcast({
  people,
  planned,
  hurry,
}: {
  people: number;
  planned: number;
  hurry: number;
}): Promise<BroadcastFigures> {
  const limit = 30 * hurry;
  const fake = await startFakeProcess();
  const ids = Array.from({ length: people }, (_, index) => 3_000_000_000 + index);
  await fake.order({ kind: 'people', ids });
  await fake.order({
    kind: 'trouble',
    limits: { overallPerSecond: limit },
    blockedEvery: 50,
    pauses: PAUSES,
  });
  const folder = benchFolder();
  const database = openDatabase(join(folder, 'kurak.sqlite'));
  const room = createStrongRoom(loadOrCreateMasterKey(join(folder, 'secret.key')).key);
  const subscriptions = createSubscriptionStore(database, room);
  const subscribe = (chatIds: readonly number[], place: string) =>
    database.transaction(() => {
      const wishes = { place, invitations: true, nudges: false };
      for (const chatId of chatIds) subscriptions.put(chatId, wishes, 'ky');
    });
  const call = createApiFetch({ log: silentLog, attempts: 1 });
  let [told, pausedMs, pausedUntil] = [0, 0, 0];
  const outbox = createOutbox({
    database,
    room,
    config: {
      telegramApiRoot: fake.apiRoot,
      databasePath: join(folder, 'kurak.sqlite'),
      secretKeyFile: join(folder, 'secret.key'),
      keepWordsDays: 90,
      backupFolder: '',
      backupDays: 0,
      healthPort: undefined,
      webhook: undefined,
      timeZone: 'Asia/Bishkek',
      logLevel: 'silent',
    },
    secrets: { botToken: fake.token, secretKey: undefined, webhookSecret: undefined },
    fetch: async (url, init) => {
      const response = await call(url, init);
      const reply = await response.json();
      if (isTooFast(reply) && told++ < PAUSES) {
        const now = performance.now();
        // Calls that were under way together are told to wait for the same second.
        pausedMs += now + 1000 - Math.max(now, pausedUntil);
        pausedUntil = now + 1000;
      }
      return { json: () => Promise.resolve(reply) };
    },
    log: silentLog,
    clock: systemClock,
    wordsOf: loadWords(),
    onBlocked: ({ recipient }) => subscriptions.end(recipient),
    // No dialogue and no group has a part in this.
    placeOf: () => undefined,
    briefHtml: () => undefined,
    digest: () => ({ html: '' }),
    groups: { store: createGroupStore(database, room), posts: createGroupPostStore(database) },
    groupPost: () => undefined,
    // As far below the limit as the bot stays below Telegram's.
    rates: { overallPerSecond: 29.5 * hurry, perChatPerSecond: 1 },
  });
  // A kind without quiet hours, so that the bench can run at night.
  const letter = { kind: 'ageing_admin', subject: '7', due: minutesOf(systemClock()) } as const;
  subscribe(ids, PLACE);
  const held = process.memoryUsage().rss;
  outbox.store.toSubscribers({ ...letter, campaign: 'sent', place: PLACE, wants: 'invitations' });
  const started = performance.now();
  await outbox.flush();
  const seconds = (performance.now() - started - pausedMs) / 1000;
  if (outbox.store.waiting() > 0) throw new Error(`${outbox.store.waiting()} letters were left.`);
  subscribe(
    Array.from({ length: planned }, (_, index) => 4_000_000_000 + index),
    'KG-N',
  );
  const planning = performance.now();
  outbox.store.toSubscribers({ ...letter, campaign: 'planned', place: 'KG-N', wants: 'invitations' });
  const planMs = performance.now() - planning;
  if (outbox.store.waiting() !== planned) throw new Error(`${outbox.store.waiting()} letters were planned.`);
  const grownMegabytes = Math.round((process.memoryUsage().rss - held) / 2 ** 20);
  await outbox.stop();
  database.close();
  fake.close();
  return { shareOfLimit: people / seconds / limit, planMs, grownMegabytes };
}

const isTooFast = (reply: unknown) =>
  typeof reply === 'object' && reply !== null && 'error_code' in reply && reply.error_code === 429;
