import type { Words } from '../telegram/locale.ts';
import { numberText } from '../telegram/number-text.ts';
import { SMALL } from './suppression/thresholds.ts';

/** A count of people for those who may know them: nought, or as it is from where it says nothing of anybody (promise P5). */
export const fewText = (count: number, words: Words): string =>
  count > 0 && count < SMALL ? words.plain('summaries-few', { limit: SMALL }) : numberText(count, words);
