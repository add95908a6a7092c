import { areYears, isAmount } from './amounts.ts';
import { findNumbers, type Candidate } from './digit-runs.ts';
import type { Detector } from './finding.ts';

/** ISO/IEC 7812-1: a card number has up to 19 digits; 13 is the shortest that was issued (old Visa). */
const LENGTH = [13, 19] as const;

/**
 * Bank cards: right check digit (Luhn, ISO/IEC 7812-1 annex B), and digits grouped as cards print them: together, in fours with
 * a shorter rest, 4-6-5 (American Express), 6-13 and 8-8. Other groupings are price lists, one in ten of which would pass Luhn.
 */
export const findCards: Detector = (plain) =>
  findNumbers(plain, LENGTH, (candidate) => isCard(candidate) && !isAmount(plain, candidate)).map(
    ({ start, end }) => ({
      kind: 'card',
      start,
      end,
    }),
  );

/** Luhn's check over a string of ASCII digits. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let fromRight = 0; fromRight < digits.length; fromRight += 1) {
    const digit = Number(digits.at(-1 - fromRight));
    const doubled = fromRight % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isCard(candidate: Candidate): boolean {
  return (
    !candidate.digits.startsWith('0') &&
    isPrintedShape(candidate.shape) &&
    passesLuhn(candidate.digits) &&
    !areYears(candidate)
  );
}

function isPrintedShape(shape: readonly number[]): boolean {
  const inFours = shape.slice(0, -1).every((length) => length === 4) && (shape.at(-1) ?? 0) <= 4;
  return shape.length === 1 || inFours || ['4,6,5', '4,6,4', '6,13', '8,8'].includes(shape.join());
}
