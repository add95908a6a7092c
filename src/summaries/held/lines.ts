import type { Words } from '../../telegram/locale.ts';
import type { PublicFigures } from '../figures/store.ts';
import { ENOUGH_ANSWERS } from '../suppression/thresholds.ts';

/** What was held and promised, a line each; plain text. */
export function heldLines(
  { dialogues, attended, felt, kept, open, broken }: PublicFigures,
  words: Words,
): string[] {
  const { asked, agreed } = felt;
  return [
    words.plain('summaries-held', { dialogues, attended }),
    ...(asked > 0 ? [words.plain('summaries-felt', { limit: ENOUGH_ANSWERS, asked, ...agreed })] : []),
    words.plain('summaries-promises', { kept, open, broken }),
  ];
}
