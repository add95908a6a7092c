import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEnvironment, readConfig } from '../config.ts';
import { writeBackup } from '../db/backup/write.ts';
import { systemClock } from '../jobs/clock.ts';
import { createStrongRoom } from '../privacy/strong-room.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { existingKey } from './existing-key.ts';
import { runTool } from './run-tool.ts';

/** `npm run backup [-- --passphrase]`: a sealed, proven backup, also beside a running bot. */
await runTool(async () => {
  const { values } = parseArgs({ options: { passphrase: { type: 'boolean', default: false } } });
  const { config, secrets } = readConfig(loadEnvironment());
  const master = existingKey(config, secrets);
  if (!existsSync(config.databasePath)) throw new Error(`There is no database ${config.databasePath}.`);
  const { path, removed } = await writeBackup({
    databasePath: config.databasePath,
    folder: config.backupFolder,
    days: config.backupDays,
    key: values.passphrase
      ? { kind: 'passphrase', passphrase: await askPassphrase(true) }
      : { kind: 'master', master },
    room: createStrongRoom(master),
    clock: systemClock,
    timeZone: config.timeZone,
  });
  process.stdout.write(
    `${path} is written, and opens with ${values.passphrase ? 'the passphrase' : 'the secret key'}.\n`,
  );
  if (removed > 0) process.stdout.write(`Older than ${config.backupDays} days, and removed: ${removed}.\n`);
});
