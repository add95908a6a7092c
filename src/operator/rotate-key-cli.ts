import { existsSync, readFileSync } from 'node:fs';
import { loadEnvironment, readConfig } from '../config.ts';
import { systemClock } from '../jobs/clock.ts';
import { existingKey } from './existing-key.ts';
import { changeKey } from './rotation/asking.ts';
import { nextKeyPath } from './rotation/next-key.ts';
import { afterwardsText } from './rotation/text.ts';
import { runTool } from './run-tool.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run rotate-key`: a new master key in the place of the old one, also beside a running bot, which does it then. */
await runTool(async () => {
  const { config, secrets } = readConfig(loadEnvironment());
  const { databasePath, secretKeyFile: keyFile } = config;
  if (secrets.secretKey) {
    throw new Error(
      'The key is set by SECRET_KEY. Put it into a file of mode 0600, name that by SECRET_KEY_FILE, remove SECRET_KEY, and run this again.',
    );
  }
  if (!existsSync(databasePath)) throw new Error(`There is no database ${databasePath}.`);
  existingKey(config, secrets);
  const old = readFileSync(keyFile, 'utf8');
  const giveUp = () => {
    const hasBegun = existsSync(nextKeyPath(keyFile));
    const hasChanged = readFileSync(keyFile, 'utf8') !== old;
    if (hasBegun)
      say('It has begun, and goes on without this: the bot ends it, at its next start at the latest.');
    else say(hasChanged ? `A new key is in force. ${afterwardsText(keyFile)}` : 'Nothing has changed.');
    process.exit(130);
  };
  process.once('SIGINT', giveUp);
  await changeKey({ databasePath, keyFile, clock: systemClock, say });
  process.off('SIGINT', giveUp);
});
