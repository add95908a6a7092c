import { createApp } from '../app.ts';
import { loadEnvironment, readConfig } from '../config.ts';
import { runTool } from './run-tool.ts';

/** `npm run admin-link`: a link that makes whoever opens it first an admin, for the first start and for when all are gone. */
await runTool(async () => {
  const { config, secrets } = readConfig(loadEnvironment());
  const app = createApp({ ...config, logLevel: 'error' }, secrets, {
    housekeepingMs: 0,
    announce: (line) => void process.stderr.write(`${line}\n`),
  });
  try {
    const link = await app.adminLink();
    process.stdout.write(`${link}\nIt works once, within 24 hours. The link made before no longer works.\n`);
  } finally {
    await app.stop();
  }
});
