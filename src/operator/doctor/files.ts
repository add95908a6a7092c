import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../../config.ts';
import { restoringPathOf } from '../../db/backup/restore.ts';
import { isClaimed } from '../../db/one-process.ts';
import { nextKeyPath } from '../rotation/next-key.ts';
import { bad, ok, warn, type Finding } from './finding.ts';
import { diskFinding } from './rules.ts';

const OTHERS = 0o077;
const OTHERS_WRITE = 0o022;

/** Whether anybody but the bot's account can read what is its own, and whether the account that asks is the bot's. */
export function fileFindings(config: Config, usesKeyFile: boolean): Finding[] {
  const { databasePath, secretKeyFile, backupFolder } = config;
  const files = [
    ...['', '-wal', '-shm', '.lock', '.backup-lock', '.key-lock'].map((suffix) => databasePath + suffix),
    ...(usesKeyFile ? [secretKeyFile, nextKeyPath(secretKeyFile)] : []),
    ...(existsSync(backupFolder) ? readdirSync(backupFolder).map((name) => join(backupFolder, name)) : []),
    '.env',
  ].filter((path) => existsSync(path));
  const open = files.filter((path) => (statSync(path).mode & OTHERS) !== 0);
  const folders = [...new Set([dirname(databasePath), backupFolder, dirname(secretKeyFile)])].filter((path) =>
    existsSync(path),
  );
  const writable = folders.filter((path) => (statSync(path).mode & OTHERS_WRITE) !== 0);
  const closed = folders.filter((path) => !canWrite(path));
  const findings = [
    ...closed.map((path) =>
      bad(
        'file modes',
        `Nothing can be written into ${path}.`,
        "Its disk is read-only or fails (dmesg), or this runs as another account than the bot's.",
      ),
    ),
    ...open.map((path) =>
      bad('file modes', `${path} can be read by others on this machine.`, `chmod 600 '${path}'`),
    ),
    ...writable.map((path) =>
      bad('file modes', `Others on this machine can put files into ${path}.`, `chmod 700 '${path}'`),
    ),
  ];
  return [
    ...(findings.length > 0 ? findings : [ok('file modes', "All files are for the bot's account alone.")]),
    ...ownerFindings(files),
  ];
}

function canWrite(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function ownerFindings(files: readonly string[]): Finding[] {
  const uid = process.getuid?.();
  const first = files.find((path) => path !== '.env' && uid !== undefined && statSync(path).uid !== uid);
  if (first === undefined) return [];
  return [
    warn(
      'account',
      `${first} belongs to another account than the one this runs as.`,
      "Run every command as the bot's account, such as: sudo -u kurak npm run doctor. Files that another one makes can't be read by the bot: chown them to its account.",
    ),
  ];
}

/** What a failed upgrade, a killed restore or a killed backup has left. */
export function leftoverFindings({ databasePath, secretKeyFile }: Config): Finding[] {
  const nextKey = nextKeyPath(secretKeyFile);
  const upgrade = `${databasePath}.before-upgrade`;
  const restore = restoringPathOf(databasePath);
  return [
    ...(existsSync(upgrade)
      ? [
          bad(
            'upgrade',
            `${upgrade} is left from an upgrade that failed.`,
            `Put it back in place of ${databasePath} and start the release from before, or remove it when the bot runs well.`,
          ),
        ]
      : []),
    ...(existsSync(nextKey) ? [nextKeyFinding(nextKey, isClaimed(databasePath))] : []),
    ...(existsSync(restore)
      ? [
          warn(
            'restore',
            `${restore} is left from a restore that was cut off.`,
            'Run the restore again, or start the bot on the database as it is, which removes it.',
          ),
        ]
      : []),
  ];
}

/** @param running whether a bot runs on this database now */
function nextKeyFinding(nextKey: string, running: boolean): Finding {
  if (running)
    return warn(
      'key',
      `${nextKey} is there: the bot is changing its key just now.`,
      'Look again in some minutes. If it is still there, restart the bot, which ends the change. Remove nothing.',
    );
  return bad(
    'key',
    `${nextKey} is left from a change of keys that was cut off.`,
    'Start the bot, or run `npm run rotate-key`: either ends it. Remove nothing.',
  );
}

/** The room on the disk of the database. */
export function diskFindings({ databasePath }: Config): Finding[] {
  const folder = dirname(databasePath);
  if (!existsSync(folder)) return [];
  const { bavail, bsize } = statfsSync(folder);
  const sizes = ['', '-wal'].map(
    (suffix) => statSync(databasePath + suffix, { throwIfNoEntry: false })?.size ?? 0,
  );
  return [
    diskFinding(
      bavail * bsize,
      sizes.reduce((sum, size) => sum + size, 0),
    ),
  ];
}
