import type { RecordId } from './strong-room.ts';

const SHAPE = /^[A-Za-z0-9_-]{22}$/;

/** A record id as text: 22 characters of base64url, for buttons and sealed states. */
export const recordIdText = (id: RecordId): string => id.toString('base64url');

/** A record id from a button, which may be forged: undefined unless it has the shape of one. Whether it exists is another question. */
export function parseRecordId(text: string | undefined): RecordId | undefined {
  // The brand exists for the type checker alone; the shape was checked.
  return text !== undefined && SHAPE.test(text) ? (Buffer.from(text, 'base64url') as RecordId) : undefined;
}
