import { badRequest } from './refusal.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bot API, sendPhoto: width and height together, and how many times the one the other. */
const MAX_SUM = 10_000;
const MAX_RATIO = 20;
const MAX_BYTES = 10 * 1024 * 1024;

/**
 * The size of a PNG as its first chunk has it (PNG specification, IHDR). Other pictures would need a decoder, and nobody looks at
 * them here.
 * @throws {Refusal} on a picture that Telegram does not take as a photo
 */
export function pictureSize(bytes: Buffer): { width: number; height: number } {
  if (bytes.length > MAX_BYTES) throw badRequest('file is too big');
  if (!bytes.subarray(0, PNG.length).equals(PNG)) return { width: 1, height: 1 };
  if (bytes.length < 24) throw badRequest('IMAGE_PROCESS_FAILED');
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const ratio = Math.max(width, height) / Math.min(width, height);
  // Also nought by nought, whose ratio is no number.
  if (width + height > MAX_SUM || !(ratio <= MAX_RATIO)) throw badRequest('PHOTO_INVALID_DIMENSIONS');
  return { width, height };
}
