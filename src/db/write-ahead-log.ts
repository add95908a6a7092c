import { closeSync, fdatasyncSync, fstatSync, openSync, statSync, writeSync } from 'node:fs';

const CHUNK = Buffer.alloc(256 * 1024);

/**
 * Writes zeros over the whole write-ahead log, down to the medium: emptying the file alone would hand its blocks back to the
 * file system as they are, to be read from the disk. Only while nobody needs the log: when all of it stands in the database
 * and no connection can write. Its first bytes go first, and without them SQLite takes the rest for nothing after a crash.
 *
 * The log is the one file of the three that may be opened here: closing any descriptor of the other two would drop the locks
 * that SQLite holds in this process.
 * @throws {Error} when the file can't be written
 */
export function overwriteLog(path: string): void {
  onLog(path, (log) => {
    const { size } = fstatSync(log);
    for (let at = 0; at < size;) at += writeSync(log, CHUNK, 0, Math.min(CHUNK.length, size - at), at);
    fdatasyncSync(log);
  });
}

/**
 * Forces the log to the medium as it is, so that what was written survives a power cut.
 * @throws {Error} when the medium refuses
 */
export function syncLog(path: string): void {
  onLog(path, fdatasyncSync);
}

/** Whether there is a log with anything in it. */
export function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function onLog(path: string, work: (log: number) => void): void {
  const log = openSync(`${path}-wal`, 'r+');
  try {
    work(log);
  } finally {
    closeSync(log);
  }
}
