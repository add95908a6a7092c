/** 1 January 1980, midnight: the first moment that a ZIP file can tell, as its two fields of time and date. */
const NO_TIME = 0x0021_0000;

/** Where fields stand (PKWARE, APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16). */
const END = { mark: 'PK\u0005\u0006', entries: 10, directory: 16 };
const ENTRY = { time: 12, lengths: [28, 30, 32], file: 42, size: 46 };
const FILE = { time: 10 };

/**
 * The same ZIP file without the times of its entries: they tell to two seconds when it was made, in the time zone of the machine.
 * @param zip as `write-excel-file` makes it: one part, below 4 GB, without a comment that holds the mark of its end
 */
export function undated(zip: Buffer): Buffer {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(END.mark, undefined, 'latin1');
  let at = bytes.readUInt32LE(end + END.directory);
  for (let left = bytes.readUInt16LE(end + END.entries); left > 0; left--) {
    bytes.writeUInt32LE(NO_TIME, at + ENTRY.time);
    bytes.writeUInt32LE(NO_TIME, bytes.readUInt32LE(at + ENTRY.file) + FILE.time);
    at += ENTRY.lengths.reduce((sum, field) => sum + bytes.readUInt16LE(at + field), ENTRY.size);
  }
  return bytes;
}
