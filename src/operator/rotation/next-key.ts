import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncFolder } from '../../db/sync-folder.ts';
import { overwriteOpenFile } from '../../db/write-ahead-log.ts';
import { loadOrCreateMasterKey, type MasterKey } from '../../privacy/master-key.ts';

/** Where the new key lies until it has become the one in force. */
export const nextKeyPath = (keyFile: string): string => `${keyFile}.next`;

/** The key that a change has begun with, or a new one. It is on the medium before anything is sealed with it. */
export function beginNextKey(keyFile: string): MasterKey {
  return loadOrCreateMasterKey(nextKeyPath(keyFile)).key;
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

/** Gives up a new key that nothing is sealed with. */
export function dropNextKey(keyFile: string): void {
  rmSync(nextKeyPath(keyFile), { force: true });
  syncFolder(dirname(keyFile));
}
