import { findNumbers, type Candidate } from './digit-runs.ts';
import type { Detector } from './finding.ts';
import { NATIONAL_NUMBERS } from './national-numbers.ts';
import { isInternational } from './phones.ts';

/**
 * The Kyrgyz personal number (ПИН, the same as the ИНН of a person; rules of the State Registration Service): 14 digits, 1 or 2
 * by sex, the date of birth as DDMMYYYY, a serial of five.
 */
const KYRGYZ = /^[12](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{7}$/;

/** Places where the parts of a ПИН meet: sex, day, month, year, serial. */
const SEAMS = new Set([1, 3, 5, 9]);

/** Grouped by its parts, or anyhow if no digits precede it: otherwise it may be the end of a card number. */
export const findKyrgyzNumbers: Detector = (plain) =>
  asSpans(
    findNumbers(
      plain,
      [14, 14],
      ({ digits, shape, start }) =>
        KYRGYZ.test(digits) &&
        (isGroupedByParts(shape) || !/\d[ .()/_*-]{1,4}$/.test(plain.slice(Math.max(0, start - 5), start))),
    ),
  );

function isGroupedByParts(shape: readonly number[]): boolean {
  let place = 0;
  return shape.slice(0, -1).every((length) => {
    place += length;
    return place > 9 || SEAMS.has(place);
  });
}

/**
 * Any other 14 digits in one piece (a mistyped ПИН, an Uzbek PINFL, a firm's ИНН), and the numbers of the countries where the
 * diaspora lives, by their check digits.
 */
export const findOtherNumbers: Detector = (plain, country) =>
  asSpans(
    findNumbers(plain, [11, 14], (candidate) => {
      if (!isOnePiece(candidate) || isInternational(candidate.digits)) return false;
      // A Russian or Kazakh mobile number may pass for a PESEL; in Poland the PESEL is the likelier.
      if (country !== 'PL' && /^[78][79]\d{9}$/.test(candidate.digits)) return false;
      return candidate.digits.length === 14 || NATIONAL_NUMBERS.some((isValid) => isValid(candidate.digits));
    }),
  );

function asSpans(found: Candidate[]): ReturnType<Detector> {
  return found.map(({ start, end }) => ({ kind: 'personal_number', start, end }));
}

/** Together, or as the Russian card prints it: 123-456-789 01. */
function isOnePiece({ shape }: Candidate): boolean {
  return shape.length === 1 || shape.join() === '3,3,3,2' || shape.join() === '6,5';
}
