import type { Action } from '../../people/permissions.ts';
import { characterCount, cleanText, hasWords } from '../../concerns/text.ts';
import type { Card } from '../card/card.ts';
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

/** What goes to the woman, and is written once however often it is sent. */
export const isStatement = (what: Writing): what is 'answer' | 'question' =>
  what === 'answer' || what === 'question';

/**
 * A concern that is merged changes hands with the one it is merged into, never alone: the same people read both, or an answer to
 * the one would go where others read it.
 */
export const isWritable = (what: Writing, { mergedInto }: Pick<Card, 'mergedInto'>): boolean =>
  mergedInto === undefined || (what !== 'passed' && what !== 'returned');

export type Checked =
  { kind: 'fine'; text: string } | { kind: 'empty' } | { kind: 'too_long'; count: number };

/** A typed text as it would be written, or what is wrong with it. */
export function checkStatement(raw: string): Checked {
  const text = cleanText(raw);
  const count = characterCount(text);
  if (!hasWords(text)) return { kind: 'empty' };
  return count > MAX_STATEMENT ? { kind: 'too_long', count } : { kind: 'fine', text };
}
