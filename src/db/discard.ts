import { existsSync, rmSync } from 'node:fs';
import { overwriteFile } from './write-ahead-log.ts';

/** Overwrites and removes a file that held something readable, if there is one, and the journal that SQLite keeps beside it. */
export function discard(path: string): void {
  // In this order: nobody would look for a journal alone.
  for (const file of [`${path}-journal`, path]) {
    if (!existsSync(file)) continue;
    overwriteFile(file);
    rmSync(file);
  }
}
