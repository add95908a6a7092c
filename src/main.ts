import { createApp, type App } from './app.ts';
import { ConfigError, loadEnvironment, readConfig, type Config } from './config.ts';
import { discardLeftovers } from './db/backup/leftovers.ts';
import { claimDatabase } from './db/one-process.ts';
import { remedyForDatabase } from './db/trouble.ts';
import { createLog } from './events.ts';
import { systemClock } from './jobs/clock.ts';
import { createCounters, type Counters } from './operator/watch/counters.ts';
import { metricsText } from './operator/watch/metrics.ts';
import { startWatchServer } from './operator/watch/server.ts';
import { backupAgeDays } from './parts/backups.ts';
import { remedyFor } from './telegram/refusals.ts';

/** Settings in, app up, signals, app down. */
async function main(): Promise<void> {
  const { config, secrets } = readConfig(loadEnvironment());
  // Before anything is written, the key included. Held until the process ends.
  const claim = claimDatabase(config.databasePath);
  discardLeftovers(config.databasePath);
  const counters = createCounters(systemClock);
  const log = counters.counting(createLog(config.logLevel, systemClock));
  // Beside the log, which may be kept for long: a link is a secret for a day.
  const announce = (line: string) => void process.stderr.write(`${line}\n`);
  const app = createApp(config, secrets, { log, announce });
  const stop = new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  let watch: { close(): Promise<void> } | undefined;
  const work = async () => {
    watch = await watchServer(config, counters, app);
    const receiver = await app.start();
    log('started', { startupMs: Math.round(process.uptime() * 1000) });
    await receiver.done;
  };
  try {
    // The start is not waited for either: while Telegram is out of reach, it goes on for ever.
    await Promise.race([stop, work()]);
  } finally {
    // Also when Telegram refuses: a process that neither works nor ends would never be started again.
    await app.stop();
    await watch?.close();
  }
  claim.release();
  log('stopped', {});
}

async function watchServer(config: Config, counters: Counters, app: App) {
  if (config.healthPort === undefined) return undefined;
  return startWatchServer(config.healthPort, {
    health: () => app.health(),
    metrics: () =>
      metricsText(counters, {
        health: app.health(),
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
