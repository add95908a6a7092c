import type { RecordId } from './strong-room.ts';

const SHAPE = /^[A-Za-z0-9_-]{22}$/;

/** A record id as 22 characters of base64url, for buttons. */
export function recordIdToText(id: RecordId): string {
  return id.toString('base64url');
}

/** The id that a button names; undefined for anything that is none. Whether such a record exists is another question. */
export function parseRecordId(text: string | undefined): RecordId | undefined {
  if (text === undefined || !SHAPE.test(text)) return undefined;
  // Sixteen bytes are all that a record id is.
  return Buffer.from(text, 'base64url') as RecordId;
}
