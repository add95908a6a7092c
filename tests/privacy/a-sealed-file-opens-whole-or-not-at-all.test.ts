import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { masterKeyFromText, newMasterKeyText } from '../../src/privacy/master-key.ts';
import {
  digestOfSealed,
  openSealedFile,
  readSealedHeader,
  sealFile,
  type FileKey,
} from '../../src/privacy/sealed-file.ts';

const MEGABYTE = 1024 * 1024;
/** A chunk with its tag. */
const BOX = MEGABYTE + 16;
const newKey = (): FileKey => ({ kind: 'master', master: masterKeyFromText(newMasterKeyText()) });
const folder = () => mkdtempSync(join(tmpdir(), 'kurak-sealed-'));
/** Bytes whose pattern does not repeat from chunk to chunk: its length is odd. */
const content = (size: number) => Buffer.alloc(size, 'маркерсөз 0123456789');

async function sealed(size: number, key = newKey()) {
  const [from, to] = ['plain', 'sealed'].map((name) => join(folder(), name)) as [string, string];
  writeFileSync(from, content(size));
  await sealFile(from, to, key, { madeAt: 1_000 });
  return { key, path: to, front: statSync(to).size - size - 16 * (Math.floor(size / MEGABYTE) + 1) };
}

async function opened(path: string, key: FileKey): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of openSealedFile(path, key)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The sealed file with some of its bytes changed. */
function altered(path: string, change: (bytes: Buffer) => Buffer): string {
  const other = `${path}.altered`;
  writeFileSync(other, change(readFileSync(path)));
  return other;
}

describe('a sealed file', () => {
  it.each([0, 1, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE])(
    'of %i bytes opens as it was, and holds nothing of it in clear',
    async (size) => {
      const { key, path } = await sealed(size);
      expect((await opened(path, key)).equals(content(size))).toBe(true);
      expect(readFileSync(path).includes('маркерсөз')).toBe(false);
      expect(statSync(path).mode & 0o777).toBe(0o600);
    },
  );

  it('tells when it was made and what opens it without a key', async () => {
    const { path } = await sealed(10);
    expect(await readSealedHeader(path)).toEqual({ madeAt: 1_000, kind: 'master' });
  });

  it('opens with no other key', async () => {
    const { path } = await sealed(10);
    await expect(opened(path, newKey())).rejects.toThrow(/does not open with this key/);
    await expect(opened(path, { kind: 'passphrase', passphrase: 'a guess at it' })).rejects.toThrow(
      /leave the passphrase away/,
    );
  });

  it('opens with the passphrase it was sealed with, composed or not, and with no other', async () => {
    const { path } = await sealed(10, { kind: 'passphrase', passphrase: 'беш сөз на зим\u0438\u0306' });
    const same = { kind: 'passphrase', passphrase: 'беш сөз на зим\u0439' } as const;
    expect((await opened(path, same)).equals(content(10))).toBe(true);
    const other = { kind: 'passphrase', passphrase: 'беш сөз на зиме' } as const;
    await expect(opened(path, other)).rejects.toThrow(/does not open/);
    await expect(opened(path, newKey())).rejects.toThrow(/add --passphrase/);
  });

  it.each([
    ['cut off between two chunks', (bytes: Buffer, front: number) => bytes.subarray(0, front + 2 * BOX)],
    ['cut off within a chunk', (bytes: Buffer) => bytes.subarray(0, -100)],
    ['cut off to nothing', (bytes: Buffer) => bytes.subarray(0, 20)],
    ['lengthened', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(1)])],
    [
      'with two chunks in another order',
      (bytes: Buffer, front: number) =>
        Buffer.concat([
          bytes.subarray(0, front),
          bytes.subarray(front + BOX, front + 2 * BOX),
          bytes.subarray(front, front + BOX),
          bytes.subarray(front + 2 * BOX),
        ]),
    ],
    [
      'said to be made at another time',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace('1000', '9000'), 'latin1'),
    ],
  ])('does not open %s', async (_how, change) => {
    const { key, path, front } = await sealed(2.5 * MEGABYTE);
    const other = altered(path, (bytes) => change(bytes, front));
    expect(readFileSync(other).equals(readFileSync(path))).toBe(false);
    await expect(opened(other, key)).rejects.toThrow();
  });

  it('does not open with any single bit changed', async () => {
    const { key, path } = await sealed(100);
    const { length } = readFileSync(path);
    for (let at = 0; at < length; at += 3) {
      const other = altered(path, (bytes) => {
        bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
        return bytes;
      });
      await expect(opened(other, key), `byte ${at}`).rejects.toThrow();
    }
  });

  it('is refused with a remedy when it is something else', async () => {
    const path = join(folder(), 'other');
    writeFileSync(path, 'SQLite format 3');
    await expect(readSealedHeader(path)).rejects.toThrow(/no backup/);
  });

  it('seals the same content into other bytes each time, with the same digest', async () => {
    const [one, other] = [await sealed(100), await sealed(100)];
    expect(readFileSync(one.path).equals(readFileSync(other.path))).toBe(false);
    expect(await digestOfSealed(one.path, one.key)).toBe(await digestOfSealed(other.path, other.key));
  });

  it('needs the memory of a few chunks, whatever its size', async () => {
    const key = newKey();
    const size = 96 * MEGABYTE;
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }, 1);
    const { path } = await sealed(size, key);
    globalThis.gc?.();
    most = 0;
    await digestOfSealed(path, key);
    clearInterval(watch);
    expect(most).toBeLessThan(size);
  });

  it('is given up between two chunks when told to', async () => {
    const [from, to] = ['plain', 'sealed'].map((name) => join(folder(), name)) as [string, string];
    writeFileSync(from, content(MEGABYTE));
    await expect(
      sealFile(from, to, newKey(), { madeAt: 0 }, AbortSignal.abort(new Error('stopping'))),
    ).rejects.toThrow('stopping');
  });
});
