import type { IncomingMessage } from 'node:http';

/** Telegram's updates are a few kilobytes; nothing here is larger. */
export const MOST_BYTES = 1_048_576;

/**
 * Reads a request's body as UTF-8.
 * @returns undefined once it is larger than `MOST_BYTES`, without reading on
 * @throws when the connection breaks
 */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    // Without an encoding, a stream of bytes gives buffers.
    const piece = chunk as Buffer;
    bytes += piece.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(piece);
  }
  return Buffer.concat(chunks).toString('utf8');
}
