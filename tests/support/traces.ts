import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every way in which a number or a text may stand in a file, with the name of the encoding. */
export function encodingsOf(marker: number | string): { name: string; bytes: Buffer }[] {
  return typeof marker === 'number' ? encodingsOfNumber(marker) : encodingsOfText(marker);
}

function encodingsOfNumber(id: number): { name: string; bytes: Buffer }[] {
  const eight = Buffer.alloc(8);
  eight.writeBigInt64BE(BigInt(id));
  const double = Buffer.alloc(8);
  double.writeDoubleBE(id);
  const hex = id.toString(16);
  return [
    { name: 'decimal', bytes: Buffer.from(String(id)) },
    { name: 'hex', bytes: Buffer.from(hex) },
    { name: 'HEX', bytes: Buffer.from(hex.toUpperCase()) },
    // SQLite keeps an integer of this size in six bytes, big-endian; five significant ones find it in eight as well.
    { name: 'big-endian', bytes: eight.subarray(3) },
    { name: 'little-endian', bytes: Buffer.from(eight.toReversed()).subarray(0, 5) },
    { name: 'double, big-endian', bytes: double },
    { name: 'double, little-endian', bytes: Buffer.from(double.toReversed()) },
    { name: 'varint (SQLite)', bytes: sqliteVarint(id) },
    { name: 'varint (protobuf)', bytes: protobufVarint(id) },
    ...encodingsOfText(String(id)).slice(1),
  ];
}

function encodingsOfText(text: string): { name: string; bytes: Buffer }[] {
  const utf8 = Buffer.from(text);
  // Base64 shifts with the place in the stream: the middle of each of the three alignments is the same wherever it stands.
  const aligned = [0, 1, 2].map((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64');
    return {
      name: `base64 +${shift}`,
      bytes: Buffer.from(padded.slice(4, Math.floor(padded.length / 4) * 4 - 4)),
    };
  });
  return [
    { name: 'UTF-8', bytes: utf8 },
    { name: 'UTF-16LE', bytes: Buffer.from(text, 'utf16le') },
    {
      name: 'JSON',
      bytes: Buffer.from(
        [...text].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
      ),
    },
    { name: 'URL', bytes: Buffer.from(encodeURIComponent(text)) },
    { name: 'hex', bytes: Buffer.from(utf8.toString('hex')) },
    ...aligned.filter(({ bytes }) => bytes.length >= 8),
  ];
}

/** Where any marker stands in any file below a folder, as "file holds marker as encoding". */
export function tracesIn(folder: string, markers: readonly (number | string)[]): string[] {
  const found: string[] = [];
  for (const path of filesBelow(folder)) {
    const bytes = readFileSync(path);
    for (const marker of markers) {
      for (const encoding of encodingsOf(marker)) {
        if (bytes.includes(encoding.bytes)) found.push(`${path} holds ${marker} as ${encoding.name}`);
      }
    }
  }
  return found;
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
}

/** SQLite file format, section 1.6: big-endian groups of seven bits. */
function sqliteVarint(value: number): Buffer {
  const groups: number[] = [];
  let rest = BigInt(value);
  while (rest > 0n) {
    groups.unshift(Number(rest & 0x7fn));
    rest >>= 7n;
  }
  return Buffer.from(groups.map((group, index) => (index < groups.length - 1 ? group | 0x80 : group)));
}

function protobufVarint(value: number): Buffer {
  const groups: number[] = [];
  let rest = BigInt(value);
  while (rest > 0x7fn) {
    groups.push(Number(rest & 0x7fn) | 0x80);
    rest >>= 7n;
  }
  return Buffer.from([...groups, Number(rest)]);
}
