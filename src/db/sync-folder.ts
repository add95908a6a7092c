import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Forces the names in a folder down to the medium: a name that a power cut undoes leads to nothing. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
