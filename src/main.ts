import { createApp, type App } from './app.ts';
import { ConfigError, loadEnvironment, readConfig, type Config } from './config.ts';
import { discardLeftovers } from './db/backup/leftovers.ts';
import { claimDatabase } from './db/one-process.ts';
import { remedyForDatabase } from './db/trouble.ts';
import { createLog, type Log } from './events.ts';
import { systemClock } from './jobs/clock.ts';
import { createKeyChanges, type KeyChanges } from './operator/rotation/taking-up.ts';
import { createSteppingAside, type SteppingAside } from './operator/stepping-aside.ts';
import { createCounters, type Counters } from './operator/watch/counters.ts';
import { metricsText } from './operator/watch/metrics.ts';
import { startWatchServer } from './operator/watch/server.ts';
import { backupAgeDays } from './parts/backups.ts';
import { remedyFor } from './telegram/refusals.ts';

/**
 * How long stopping may take: Telegram may not answer, or one statement of SQLite (a backup's copy, a rebuild) take long on a slow
 * disk. Docker kills after ten seconds, systemd after the fifteen of our unit.
 */
const LONGEST_STOP_MS = 9_000;

/** Settings in, app up, signals, app down; and up again after a change of keys or a rebuild of the database. */
async function main(): Promise<void> {
  const { config, secrets } = readConfig(loadEnvironment());
  const { databasePath, secretKeyFile: keyFile } = config;
  // Before anything is written, the key included. Held until the process ends.
  const claim = claimDatabase(databasePath);
  discardLeftovers(databasePath);
  const counters = createCounters(systemClock);
  const log = counters.counting(createLog(config.logLevel, systemClock));
  // Beside the log, which may be kept for long: a link is a secret for a day.
  const announce = (line: string) => void process.stderr.write(`${line}\n`);
  // A key that is set by SECRET_KEY is nobody's to change but the operator's.
  const keys = secrets.secretKey ? undefined : createKeyChanges({ databasePath, keyFile, log, announce });
  await keys?.resume();
  const aside = createSteppingAside(databasePath, log);
  const stop = stopSignal(log);
  const keptAlerts = {};
  let app: App | undefined;
  let hasStarted = false;
  const watch = await watchServer(config, counters, () => app);
  try {
    for (;;) {
      app = createApp(config, secrets, { log, announce, stepAside: aside.ask, keptAlerts });
      const wishes = await live(app, { stop, keys, aside }, () => {
        if (!hasStarted) log('started', { startupMs: Math.round(process.uptime() * 1000) });
        hasStarted = true;
      });
      app = undefined;
      if (wishes.has('key') && !stop.aborted) await keys?.change(stop);
      if (wishes.has('rebuild') && !stop.aborted) await aside.rebuild(stop);
      if (wishes.size === 0 || stop.aborted) break;
    }
  } finally {
    keys?.end();
    await watch?.close();
  }
  claim.release();
  log('stopped', {});
}

/** Fires when the process is told to stop, which takes `LONGEST_STOP_MS` at most. */
function stopSignal(log: Log): AbortSignal {
  const stopping = new AbortController();
  const cutOff = () => {
    log('stop_cut_off', {});
    // Not `exit`, which waits for threads. What is lost by it is nothing, as by any kill: Telegram delivers again what was not
    // confirmed, and the next start clears up.
    process.kill(process.pid, 'SIGKILL');
  };
  const stop = () => {
    stopping.abort();
    setTimeout(cutOff, LONGEST_STOP_MS).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stop);
  return stopping.signal;
}

/** What an app steps aside for. */
type Wish = 'key' | 'rebuild';

/** One life of the app. @returns what it has stepped aside for; nothing when it has ended for good */
async function live(
  app: App,
  { stop, keys, aside }: { stop: AbortSignal; keys: KeyChanges | undefined; aside: SteppingAside },
  onStarted: () => void,
): Promise<ReadonlySet<Wish>> {
  const stopped = new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  const work = async () => {
    const receiver = await app.start();
    onStarted();
    await receiver.done;
  };
  const wishes = new Set<Wish>();
  const asked = [aside.asked().then(() => wishes.add('rebuild'))];
  if (keys) asked.push(keys.asked().then(() => wishes.add('key')));
  try {
    // The start is not waited for either: while Telegram is out of reach, it goes on for ever.
    await Promise.race([stopped, work(), ...asked]);
    return wishes;
  } finally {
    keys?.end();
    // Also when Telegram refuses: a process that neither works nor ends would never be started again.
    await app.stop();
  }
}

/** @param current the app that is up; undefined while it has stepped aside, which is well and no reason to start anew */
async function watchServer(config: Config, counters: Counters, current: () => App | undefined) {
  if (config.healthPort === undefined) return undefined;
  return startWatchServer(config.healthPort, {
    health: () => current()?.health() ?? { stepped_aside: true },
    metrics: () =>
      metricsText(counters, {
        health: current()?.health() ?? { database: true, telegram: true },
        backupAgeDays: backupAgeDays(config, systemClock),
        memoryBytes: process.memoryUsage.rss(),
      }),
  });
}

try {
  await main();
} catch (error) {
  // Settings are shown to the operator in full; any other error by its message alone, which no user's words reach.
  const message = error instanceof Error ? error.message : 'The bot could not start.';
  process.stderr.write(`${remedyFor(error) ?? remedyForDatabase(error) ?? message}\n`);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}
