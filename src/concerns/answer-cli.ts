import { text as readAll } from 'node:stream/consumers';
import { createApp } from '../app.ts';
import { loadEnvironment, readConfig } from '../config.ts';

/**
 * `npm run answer -- <code> [text]`: writes an answer from the terminal, for trying the bot out. The text may come from
 * standard input, which keeps it out of the shell's history.
 */
const [code, ...words] = process.argv.slice(2);
if (code === undefined) {
  process.stderr.write('Usage: npm run answer -- "1234 5678 9012 3456" "the answer"\n');
  process.exit(2);
}
const text = words.length > 0 ? words.join(' ') : await readAll(process.stdin);
const { config, secrets } = readConfig(loadEnvironment());
const app = createApp({ ...config, logLevel: 'error' }, secrets, { housekeepingMs: 0 });
const result = await app.answer(code, text);
await app.stop();
if (!result.ok) {
  process.stderr.write(`${result.reason}\n`);
  process.exit(1);
}
process.stdout.write('The answer is written.\n');
