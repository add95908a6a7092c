import type { RecordId } from '../privacy/strong-room.ts';

/** Id columns are written by `newRecordId` alone, so what they hold is one. */
export const asRecordId = (id: Buffer): RecordId => id as RecordId;

/** A record id as text, for the sealed state of a form. */
export const recordIdToText = (id: RecordId): string => id.toString('base64url');
export const recordIdFromText = (text: string): RecordId => Buffer.from(text, 'base64url') as RecordId;
