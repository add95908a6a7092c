import { join } from 'node:path';
import { startPlayground } from './playground.ts';

/** `npm run playground [-- --port 4173]`: the bot to try out, with no token and no network. */
const PORT = 4173;

const flag = process.argv.indexOf('--port');
const port = flag === -1 ? PORT : Number(process.argv[flag + 1]);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  process.stderr.write('Usage: npm run playground -- --port 4173\n');
  process.exit(2);
}

try {
  const playground = await startPlayground({ folder: join('data', 'playground'), port });
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
