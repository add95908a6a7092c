import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { listBackups } from '../../src/db/backup/folder.ts';
import { restoreBackup } from '../../src/db/backup/restore.ts';
import { writeBackup, type BackupDeps } from '../../src/db/backup/write.ts';
import { readMasterKey, type MasterKey } from '../../src/privacy/master-key.ts';
import { createStrongRoom } from '../../src/privacy/strong-room.ts';
import type { TestBot } from './bot.ts';

export const BACKUP = 'src/operator/backup-cli.ts';
export const RESTORE = 'src/operator/restore-cli.ts';

export function keyOf(path: string): MasterKey {
  const key = readMasterKey(path);
  if (!key) throw new Error(`There is no key in ${path}.`);
  return key;
}

/** Backs a test's bot up, as `npm run backup` does. */
export function backUp({ config, clock }: TestBot, more: Partial<BackupDeps> = {}) {
  const master = keyOf(config.secretKeyFile);
  return writeBackup({
    databasePath: config.databasePath,
    folder: config.backupFolder,
    days: config.backupDays,
    key: { kind: 'master', master },
    room: createStrongRoom(master),
    clock: clock.now,
    timeZone: config.timeZone,
    ...more,
  });
}

/** What is in a backup, as a database in a folder of its own. @returns its path */
export async function unpack(backup: string, secretKeyFile: string): Promise<string> {
  const master = keyOf(secretKeyFile);
  const databasePath = join(mkdtempSync(join(tmpdir(), 'kurak-unpacked-')), 'kurak.sqlite');
  await restoreBackup({
    backup,
    databasePath,
    key: { kind: 'master', master },
    room: createStrongRoom(master),
    force: false,
  });
  return databasePath;
}

export const daysKept = (folder: string) => listBackups(folder).map(({ day }) => day);

/** The settings with which a process works on a test bot's files. */
export const environmentOf = ({ config, secrets }: TestBot) => ({
  BOT_TOKEN: secrets.botToken,
  TELEGRAM_API_ROOT: config.telegramApiRoot,
  DATABASE_PATH: config.databasePath,
  SECRET_KEY_FILE: config.secretKeyFile,
  BACKUP_FOLDER: config.backupFolder,
});

/** Makes a database large enough to be met in the middle of its backup. */
export function fatten(path: string, megabytes: number): void {
  const sqlite = new BetterSqlite(path);
  const insert = sqlite.prepare('insert into facts (name, value) values (?, randomblob(1048576))');
  for (let index = 0; index < megabytes; index++) insert.run(`fat/${index}`);
  sqlite.close();
}
