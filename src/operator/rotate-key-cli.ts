import { existsSync } from 'node:fs';
import { loadEnvironment, readConfig } from '../config.ts';
import { rotateKey } from './rotation/rotate.ts';
import { runTool } from './run-tool.ts';

/** `npm run rotate-key`: a new master key in the place of the old one, while no bot runs. */
await runTool(() => {
  const { config, secrets } = readConfig(loadEnvironment());
  if (secrets.secretKey) {
    throw new Error(
      'The key is set by SECRET_KEY. Put it into a file of mode 0600, name that by SECRET_KEY_FILE, remove SECRET_KEY, and run this again.',
    );
  }
  if (!existsSync(config.databasePath)) throw new Error(`There is no database ${config.databasePath}.`);
  const rotated = rotateKey(config.databasePath, config.secretKeyFile);
  process.stdout.write(
    rotated
      ? `${rotated.words} texts and ${rotated.people} addresses are sealed with a new key.\n`
      : 'A change of keys that was cut off is complete now.\n',
  );
  process.stdout.write(
    `Back ${config.secretKeyFile} up, apart from the database, and run \`npm run backup\`: backups made before open with the old key alone, so remove them if it has leaked.\n`,
  );
});
