import { closeSync, existsSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from '../../db/backup/write.ts';
import { overwriteOpenFile } from '../../db/write-ahead-log.ts';
import { newMasterKeyText, readMasterKey, type MasterKey } from '../../privacy/master-key.ts';

/** Where the new key lies until it has become the one in force. */
export const nextKeyPath = (keyFile: string): string => `${keyFile}.next`;

/** The key that a rotation has begun with, or a new one. It is on the medium before anything is sealed with it. */
export function beginNextKey(keyFile: string): MasterKey {
  const path = nextKeyPath(keyFile);
  if (!existsSync(path)) {
    // Under another name until it is whole: half a key could be neither used nor passed over.
    const part = `${path}.part`;
    rmSync(part, { force: true });
    writeFileSync(part, `${newMasterKeyText()}\n`, { mode: 0o600, flag: 'wx', flush: true });
    renameSync(part, path);
    syncFolder(dirname(path));
  }
  const key = readMasterKey(path);
  if (!key) throw new Error(`${path} is gone. Run this again.`);
  return key;
}

/** Puts the new key in the place of the old one, which is overwritten. */
export function adoptNextKey(keyFile: string): void {
  const old = openSync(keyFile, 'r+');
  try {
    renameSync(nextKeyPath(keyFile), keyFile);
    syncFolder(dirname(keyFile));
    overwriteOpenFile(old);
  } finally {
    closeSync(old);
  }
}
