import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { regions } from '../../src/concerns/catalogue.ts';
import { openDatabase } from '../../src/db/open.ts';
import { systemClock } from '../../src/jobs/clock.ts';
import { createStaffStore } from '../../src/people/store.ts';
import { startFakeTelegram } from '../../src/playground/bot-api/index.ts';
import { loadOrCreateMasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import { visitorOf } from '../support/visitor.ts';
import { startProcess } from '../support/process.ts';
import { crowd } from './crowd.ts';
import { slopeOf, type Sample } from './slope.ts';

/**
 * `npm run soak [-- --minutes 3]`: everybody at once, 50 updates a second, against a bot in a process of its own. Ends with 1 when
 * anything was logged as an error, or memory or file handles grow faster than below.
 */
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);
const UPDATES_PER_SECOND = 50;
const SAMPLE_MS = 2_000;
/** V8 takes its time to find its size; what comes before is printed, and not judged. */
const WARM_UP_MINUTES = Math.min(5, minutes / 3);
/** MiB a minute: 60 MiB an hour would still be seen. A run of minutes measures the heap's breath as well, so it may grow by 16 MiB in all. */
const MOST_MEGABYTES = Math.max(1, 16 / (minutes - WARM_UP_MINUTES));
/** Handles a minute: two an hour are none. */
const MOST_HANDLES = Math.max(2 / 60, 2 / (minutes - WARM_UP_MINUTES));

const telegram = await startFakeTelegram({ clock: systemClock, record: false });
const { world } = telegram;
const folder = mkdtempSync(join(tmpdir(), 'kurak-soak-'));
const [databasePath, keyFile] = [join(folder, 'kurak.sqlite'), join(folder, 'secret.key')];

const newcomer = () => visitorOf(telegram, world.addPerson({ firstName: 'x', languageCode: 'ru' }), 'ru');
const admin = newcomer();
const leaders = regions.map(({ code }) => ({ place: code, visitor: newcomer() }));
const database = openDatabase(databasePath);
const staff = createStaffStore(database, createStrongRoom(loadOrCreateMasterKey(keyFile).key));
const member = (chatId: number, name: string) => ({ chatId, locale: 'ru', name }) as const;
staff.put({ ...member(admin.person.id, 'admin'), role: 'admin', kind: undefined, places: [] });
for (const { place, visitor } of leaders)
  staff.put({ ...member(visitor.person.id, place), role: 'leader', kind: 'ngo', places: [place] });
database.close();

const bot = await startProcess(
  {
    BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATABASE_PATH: databasePath,
    SECRET_KEY_FILE: keyFile,
    BACKUP_FOLDER: join(folder, 'backups'),
  },
  'dist/main.js',
);
const inAWeek = new Intl.DateTimeFormat('ru', { day: '2-digit', month: '2-digit' }).format(
  systemClock() + 7 * 86_400_000,
);
for (const { visitor } of leaders) {
  await visitor.send('/start');
  for (const words of ['/plan', 'Вода в нашем селе', `${inAWeek} 15:00`, 'Дом культуры'])
    await visitor.send(words);
  await visitor.tapKey('dialogues-topics-button', { count: 0 });
  await visitor.tapKey('dialogues-topic-add');
  await visitor.send('Тема: вода');
  await visitor.send('/mydialogues');
  await visitor.tap('Вода в нашем селе');
  await visitor.tapKey('dialogues-publish');
}
const reader = openDatabase(databasePath);
const dialogueIds = reader.queries.query.dialogues
  .findMany()
  .sync()
  .map(({ id }) => id.toString('base64url'));
reader.close();

const { lanes, counts } = crowd(telegram, { leaders, admin, dialogueIds });
const samples: Sample[] = [];
const begun = performance.now();
const minutesGone = () => (performance.now() - begun) / 60_000;
const events = () => {
  const found = new Map<string, number>();
  for (const [, level = '', event = ''] of bot.output().matchAll(/"level":"(warn|error)".*?"event":"(\w+)"/g))
    found.set(`${level}: ${event}`, (found.get(`${level}: ${event}`) ?? 0) + 1);
  return found;
};
const errors = () =>
  [...events()].filter(([name]) => name.startsWith('error')).reduce((sum, [, count]) => sum + count, 0);

function take(): Sample {
  const kibibytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${bot.pid}/status`, 'utf8'))?.[1];
  return {
    minute: minutesGone(),
    megabytes: Number(kibibytes) / 1024,
    handles: readdirSync(`/proc/${bot.pid}/fd`).length,
  };
}

let updates = 0;
let failures = 0;
let told = 0;
const busy = new Set<number>();
const print = (line: string) => process.stdout.write(`${line}\n`);
while (minutesGone() < minutes) {
  // As many as are due by now, each in another lane, and none in a lane whose last tap still waits for its answer.
  const due = Math.floor(minutesGone() * 60 * UPDATES_PER_SECOND);
  for (let tries = 0; updates < due && tries < lanes.length; tries++) {
    const index = updates++ % lanes.length;
    const lane = lanes[index];
    if (!lane || busy.has(index)) continue;
    busy.add(index);
    lane()
      .catch(() => failures++)
      .finally(() => busy.delete(index));
  }
  if (minutesGone() * 60_000 >= samples.length * SAMPLE_MS) samples.push(take());
  const last = samples.at(-1);
  if (last && minutesGone() >= told + 0.99) {
    told++;
    print(
      `${String(told).padStart(3)} min  ${last.megabytes.toFixed(0)} MiB  ${last.handles} handles  ${errors()} errors  ${counts.done} came through, ${counts.stuck} did not  ${world.updates.size} updates wait`,
    );
  }
  await sleep(10);
}
await world.settled(60_000);
const judged = samples.filter(({ minute }) => minute >= WARM_UP_MINUTES);
const megabytes = slopeOf(judged, 'megabytes');
const handles = slopeOf(judged, 'handles');
const code = await bot.stop();
await telegram.close();
print(`memory grows by ${megabytes.toFixed(2)} MiB a minute (at most ${MOST_MEGABYTES.toFixed(2)})`);
print(`handles grow by ${handles.toFixed(3)} a minute (at most ${MOST_HANDLES.toFixed(3)})`);
print(`${updates} updates, ${failures} steps that failed, exit code ${code}`);
for (const [name, count] of events()) print(`${name}: ${count}`);
const isSound =
  errors() + failures + counts.stuck === 0 &&
  code === 0 &&
  megabytes <= MOST_MEGABYTES &&
  handles <= MOST_HANDLES;
print(isSound ? 'sound' : 'NOT SOUND');
process.exit(isSound ? 0 : 1);
