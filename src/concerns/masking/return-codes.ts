import { returnCodesIn } from '../../privacy/return-code.ts';
import { findCards } from './cards.ts';
import type { Detector } from './finding.ts';

/** In fours as the bot shows it, or in one piece; prices and dates beside each other are no code. */
const SHAPE = /^\p{Nd}{4}([^\p{Nd}]*)(?:\p{Nd}{4}\1){2}\p{Nd}{4}$/u;

/**
 * Codes of this bot: whoever reads one in her words could open another of her threads, and write or withdraw in her name. One in
 * ten other numbers of sixteen digits looks like one; what is a longer number of a card is left to be found whole.
 */
export const findReturnCodes: Detector = (plain, country) => {
  const codes = returnCodesIn(plain).filter(({ start, end }) => SHAPE.test(plain.slice(start, end)));
  // Most words hold none: then nobody looks for cards twice.
  const cards = codes.length > 0 ? findCards(plain, country) : [];
  return codes
    .filter(({ start, end }) => !cards.some((card) => card.start <= start && card.end >= end))
    .map(({ start, end }) => ({ kind: 'return_code', start, end }));
};
