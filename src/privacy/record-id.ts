import type { RecordId } from './strong-room.ts';

const SHAPE = /^[A-Za-z0-9_-]{22}$/;

/** A record id as 22 characters of base64url, for buttons. */
export function recordIdToText(id: RecordId): string {
  return id.toString('base64url');
}

/** The same back from text that this bot has sealed itself. */
export function recordIdFromText(text: string): RecordId {
  return Buffer.from(text, 'base64url') as RecordId;
}

/** The id that a button names; undefined for anything that is none. Whether such a record exists is another question. */
export function parseRecordId(text: string | undefined): RecordId | undefined {
  if (text === undefined || !SHAPE.test(text)) return undefined;
  // Sixteen bytes are all that a record id is.
  return Buffer.from(text, 'base64url') as RecordId;
}

/** Id columns are written by `newRecordId` alone, so what they hold is one. */
export function asRecordId(id: Buffer): RecordId {
  return id as RecordId;
}
