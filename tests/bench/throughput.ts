import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProcess } from '../support/process.ts';
import { benchFolder } from './folder.ts';
import { startFakeProcess } from './fake.ts';

export interface Throughput {
  /** Handled updates per second. */
  rate: number;
  peakMegabytes: number;
  startupMs: number | undefined;
}

/**
 * Handled updates per second of one bot: everybody sends /start at once, and an update counts as handled when it is
 * confirmed. Ids differ from run to run so that no limit of the bot's is met.
 */
export async function measureThroughput(
  script: 'dist/main.js' | 'tests/bench/bare-bot.ts',
  options: { people: number; latencyMs: number },
): Promise<Throughput> {
  const fake = await startFakeProcess();
  const folder = benchFolder();
  const bot = await startProcess(
    {
      BOT_TOKEN: fake.token,
      TELEGRAM_API_ROOT: fake.apiRoot,
      DATABASE_PATH: join(folder, 'kurak.sqlite'),
      SECRET_KEY_FILE: join(folder, 'secret.key'),
    },
    script,
  );
  const round = async (from: number, people: number) => {
    const ids = Array.from({ length: people }, (_, index) => 1_000_000_000 + from + index);
    await fake.order({ kind: 'people', ids });
    const report = await fake.order({ kind: 'send', text: '/start' });
    if (report.kind !== 'settled') throw new Error('The fake reported nothing.');
    return (people * 1000) / report.elapsedMs;
  };
  await round(0, Math.min(500, options.people));
  await fake.order({ kind: 'latency', milliseconds: options.latencyMs });
  const rate = await round(1_000_000, options.people);
  const started = /"startupMs":(\d+)/.exec(bot.output())?.[1];
  const peakMegabytes = peakMemory(bot.pid);
  await bot.kill();
  fake.close();
  return { rate, peakMegabytes, startupMs: started === undefined ? undefined : Number(started) };
}

/** The most memory a process has held, in MiB; Linux only, 0 elsewhere. */
function peakMemory(pid: number): number {
  try {
    const kibibytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Math.round(Number(kibibytes) / 1024);
  } catch {
    return 0;
  }
}
