import type { Action } from '../../people/permissions.ts';
import { characterCount, cleanText, hasWords } from '../../concerns/text.ts';
import type { Writing } from './state.ts';

/** With its frame and the preview's buttons an answer must fit one message of 4096 characters. */
export const MAX_STATEMENT = 3500;

/** What somebody must be allowed to do in order to write it. */
export const PERMISSION: Record<Writing, Action> = {
  answer: 'answer',
  question: 'answer',
  note: 'note',
  passed: 'pass',
  returned: 'give_back',
};

export type Checked =
  { kind: 'fine'; text: string } | { kind: 'empty' } | { kind: 'too_long'; count: number };

/** A typed text as it would be written, or what is wrong with it. */
export function checkStatement(raw: string): Checked {
  const text = cleanText(raw);
  const count = characterCount(text);
  if (!hasWords(text)) return { kind: 'empty' };
  return count > MAX_STATEMENT ? { kind: 'too_long', count } : { kind: 'fine', text };
}
