import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes that only the key's holder can read or alter. */
export type Sealed = Buffer & { readonly __brand: 'Sealed' };

/**
 * Format 1: one version byte, a 12-byte nonce, a 16-byte tag, then AES-256-GCM ciphertext (NIST SP 800-38D).
 * `context` is authenticated but not stored: a box moved to another row or purpose does not open.
 */
const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEADER_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

export function sealBox(key: Buffer, plaintext: Uint8Array, context: string): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(associatedData(context));
  const body = Buffer.concat([cipher.update(plaintext), cipher.final()]);
  // The brand exists for the type checker alone; at run time a sealed box is a Buffer.
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]) as Sealed;
}

/** @throws {Error} when the box was made with another key or context, was altered, or has an unknown version */
export function openBox(key: Buffer, box: Uint8Array, context: string): Buffer {
  const bytes = Buffer.from(box.buffer, box.byteOffset, box.byteLength);
  if (bytes.length < HEADER_BYTES || bytes[0] !== VERSION) {
    throw new Error(
      `A sealed value has the unknown version ${bytes[0] ?? 'none'}: it needs a newer release.`,
    );
  }
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(associatedData(context));
  decipher.setAuthTag(bytes.subarray(1 + NONCE_BYTES, HEADER_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(HEADER_BYTES)), decipher.final()]);
}

function associatedData(context: string): Buffer {
  return Buffer.from(`v${VERSION}/${context}`, 'utf8');
}
