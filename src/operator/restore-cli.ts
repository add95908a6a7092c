import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadEnvironment, readConfig } from '../config.ts';
import { restoreBackup } from '../db/backup/restore.ts';
import { createStrongRoom } from '../privacy/strong-room.ts';
import { askPassphrase } from './ask-passphrase.ts';
import { existingKey } from './existing-key.ts';
import { runTool } from './run-tool.ts';

/** `npm run restore -- <file> [--force] [--passphrase]`: puts a backup in the place of the database. */
await runTool(async () => {
  const { values, positionals } = parseArgs({
    options: { force: { type: 'boolean', default: false }, passphrase: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [backup] = positionals;
  if (backup === undefined || positionals.length > 1) {
    throw new Error('Name one backup: npm run restore -- data/backups/kurak-2026-03-05T0300.backup');
  }
  if (!statSync(backup, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${backup}.`);
  const { config, secrets } = readConfig(loadEnvironment());
  const master = existingKey(config, secrets);
  const madeAt = await restoreBackup({
    backup,
    databasePath: config.databasePath,
    key: values.passphrase
      ? { kind: 'passphrase', passphrase: await askPassphrase(false) }
      : { kind: 'master', master },
    room: createStrongRoom(master),
    force: values.force,
  });
  const when = new Date(madeAt).toISOString().slice(0, 16).replace('T', ' ');
  process.stdout.write(
    `${config.databasePath} is as it was at ${when} (UTC). What came since is lost; what was withdrawn, and who was suspended or has unsubscribed since, is back.\nStart the bot, and suspend again whom you had suspended.\n`,
  );
});
