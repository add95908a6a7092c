import { createApp } from '../app.ts';
import { loadEnvironment, readConfig } from '../config.ts';

/** `npm run admin-link`: prints a link that makes whoever opens it first an admin. The older one opens nothing any more. */
const { config, secrets } = readConfig(loadEnvironment());
const app = createApp({ ...config, logLevel: 'error' }, secrets, { housekeepingMs: 0 });
const link = await app.adminLink();
await app.stop();
process.stdout.write(`${link}\nIt makes whoever opens it first an admin, once, within 24 hours.\n`);
