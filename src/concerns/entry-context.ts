import type { RecordId } from '../privacy/strong-room.ts';

/** Binds sealed words to their place in their thread: moved elsewhere they do not open. */
export function entryContext(id: RecordId, position: number): string {
  return `thread/${id.toString('hex')}/${position}`;
}

/** The same for what leaders note beside it. */
export function noteContext(id: RecordId, position: number): string {
  return `note/${id.toString('hex')}/${position}`;
}
