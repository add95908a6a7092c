import { join } from 'node:path';
import { startPlayground } from './playground.ts';

/**
 * `npm run playground [-- --port 4173 --concerns 5000]`: the bot to try out, with no token and no network. `npm run seed` is the
 * same with a country of made-up concerns in it, for the summaries.
 */
const PORT = 4173;
const MOST_CONCERNS = 200_000;

/** The number behind the last such flag; undefined when there is none. */
function numberAfter(flag: string, most: number): number | undefined {
  const at = process.argv.lastIndexOf(flag);
  if (at === -1) return undefined;
  const value = Number(process.argv[at + 1] ?? NaN);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  process.stderr.write(
    `Usage: npm run playground -- --port 4173 --concerns 5000 (${flag}: at most ${most})\n`,
  );
  process.exit(2);
}
const port = numberAfter('--port', 65_535) ?? PORT;
const concerns = numberAfter('--concerns', MOST_CONCERNS);

try {
  const playground = await startPlayground({
    folder: join('data', 'playground'),
    port,
    ...(concerns === undefined ? {} : { concerns }),
  });
  const settings = Object.entries(playground.environment)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
  process.stdout.write(
    `The playground is open: ${playground.url}\n\n` +
      `Answer a concern on the page, or from another terminal:\n  ${settings} npm run answer\n\n` +
      'Ctrl+C ends it. What was written here is emptied at the next start.\n',
  );
  const end = () => void playground.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  process.stderr.write(
    taken
      ? `Port ${port} is taken: choose another with "npm run playground -- --port 4174".\n`
      : `${error instanceof Error ? error.message : 'The playground could not start.'}\n`,
  );
  process.exit(1);
}
