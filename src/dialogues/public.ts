import { parseRecordId } from '../privacy/record-id.ts';
import type { Dialogue } from './dialogue.ts';
import type { DialogueStore } from './store.ts';

/** A draft is its hosts' alone. */
export const isPublic = ({ state }: Pick<Dialogue, 'state'>): boolean => state !== 'draft';

/** The dialogue that a button or a link names, if everybody may see it. */
export function publicDialogue(
  dialogues: Pick<DialogueStore, 'read'>,
  text: string | undefined,
): Dialogue | undefined {
  const id = parseRecordId(text);
  const dialogue = id && dialogues.read(id);
  return dialogue && isPublic(dialogue) ? dialogue : undefined;
}
