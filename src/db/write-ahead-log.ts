import { closeSync, fdatasyncSync, fstatSync, openSync, statSync, writeSync } from 'node:fs';

const CHUNK = Buffer.alloc(256 * 1024);

/**
 * Writes zeros over a whole file, down to the medium, since a file that is removed or cut off hands its blocks back to the
 * file system as they are, to be read from the disk. Not for a database that is open, nor its shared memory: closing any
 * descriptor of those would drop the locks that SQLite holds in this process.
 * @throws {Error} when the file can't be written
 */
export function overwriteFile(path: string): void {
  onFile(path, overwriteOpenFile);
}

/** The same for a file that may have lost its name. */
export function overwriteOpenFile(file: number): void {
  const { size } = fstatSync(file);
  for (let at = 0; at < size;) at += writeSync(file, CHUNK, 0, Math.min(CHUNK.length, size - at), at);
  fdatasyncSync(file);
}

/** Magic number, salts and checksum (SQLite file format, section 4.1): without them nothing in a log is believed. */
const LOG_HEADER_BYTES = 32;

/**
 * Overwrites the write-ahead log. Only while nobody needs it: when all of it stands in the database and no connection can
 * write. Its header is on the medium before anything else is touched, whatever order the system writes in: a log with a valid
 * beginning and no end would be replayed after a power cut, over newer pages.
 * @throws {Error} when it can't be written
 */
export function overwriteLog(path: string): void {
  onFile(`${path}-wal`, (log) => {
    writeSync(log, CHUNK, 0, Math.min(LOG_HEADER_BYTES, fstatSync(log).size), 0);
    fdatasyncSync(log);
  });
  overwriteFile(`${path}-wal`);
}

/**
 * Forces the log to the medium as it is, so that what was written survives a power cut.
 * @throws {Error} when the medium refuses
 */
export const syncLog = (path: string): void => syncFile(`${path}-wal`);

/** Forces a file to the medium, which no connection has open. @throws {Error} when the medium refuses */
export const syncFile = (path: string): void => onFile(path, fdatasyncSync);

/** Whether there is a log with anything in it. */
export function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function onFile(path: string, work: (file: number) => void): void {
  const file = openSync(path, 'r+');
  try {
    work(file);
  } finally {
    closeSync(file);
  }
}
