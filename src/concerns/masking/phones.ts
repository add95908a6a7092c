import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { areYears, isAmount } from './amounts.ts';
import { findNumbers, type Candidate } from './digit-runs.ts';
import type { Detector } from './finding.ts';

/** E.164 allows 15 digits; three more for the way out of the country that older phones need ("8 10"). */
const LENGTH = [5, 18] as const;

const HOME = 'KG';

/** Calling codes that are typed without "+": Kyrgyzstan's neighbours and the diaspora's countries. */
const WITHOUT_PLUS = /^(?:7|48|49|82|90|99[2-8]|971|1|44|420|380|375)/;

/** "тел:", "телефон номерим", "WhatsApp -", in the five languages: then even a village number of five digits counts. */
const CUE =
  /(?<!\p{L})(?:тел|телефон\p{L}{0,6}|сотка|вот?[тс]?сап\p{L}{0,3}|ватсап\p{L}{0,3}|вацап|звоните|tel|telefon\p{L}{0,6}|phone|whats?app|call me|zadzwoń)(?: (?:номер\p{L}{0,4}|raqam\p{L}{0,4}|number|numer))?[ :.№=-]{1,4}$/iu;

/**
 * Phone numbers as people type them. libphonenumber judges the digits, the rules here cut them out: its own search misses "8
 * 0555 123 456", "кв 12 0555 123 456" and "0555_12_34_56", and takes "500 000 000" and "555 123 456 сом". Its complete metadata
 * are needed: the smaller set knows lengths but not operators, and calls "250 350 500" valid.
 */
export const findPhones: Detector = (plain, country) => {
  const countries = [...new Set([country, HOME])].filter((code) => isSupportedCountry(code));
  return findNumbers(plain, LENGTH, (candidate) => isPhone(plain, candidate, countries)).map(
    ({ start, end }) => ({
      kind: 'phone',
      start: start - (/(?:\+ ?\(?|\()$/.exec(plain.slice(Math.max(0, start - 3), start))?.[0].length ?? 0),
      end,
    }),
  );
};

function isPhone(plain: string, candidate: Candidate, countries: readonly CountryCode[]): boolean {
  const { digits, shape, start } = candidate;
  const before = plain.slice(Math.max(0, start - 40), start);
  if (/\+ ?\(?$/.test(before) && isPossible(`+${digits}`)) return true;
  if (isInternational(digits)) return true;
  if (countries.some((country) => hasTrunkPrefix(candidate, country))) return true;
  if (isAmount(plain, candidate) || areYears(candidate)) return false;
  // Longer ones in several groups are judged by their digits, lest the cue swallow what follows the number.
  if ((digits.length <= 7 || shape.length === 1) && CUE.test(before)) return true;
  return isBare(candidate, countries);
}

/** "996 555…", "00 996…", "8 10 996…": nothing but a phone number begins so and has the right length. */
export function isInternational(digits: string): boolean {
  if (/^996\d{9}$/.test(digits)) return isValid(`+${digits}`);
  const abroad = /^(?:00|810)([1-9]\d{7,14})$/.exec(digits)?.[1];
  return abroad !== undefined && isValid(`+${abroad}`);
}

/** "0555…" and the "8 0555…" of Soviet habit; "8 9…" in Russia and Kazakhstan, whose numbers are known in every village. */
function hasTrunkPrefix({ digits, shape }: Candidate, country: CountryCode): boolean {
  if (country === HOME && /^80\d{9}$/.test(digits)) return isValid(digits.slice(1), HOME);
  if (/^[78][79]\d{9}$/.test(digits) && isPhoneShape(shape)) return isValid(`+7${digits.slice(1)}`);
  // Numbers that begin with a zero are rare enough to accept an operator not yet in the metadata.
  if (country === HOME) return /^0[235-9]\d{8}$/.test(digits);
  return /^0[1-9]\d{7,10}$/.test(digits) && isPossible(digits, country);
}

/** Without any prefix: a valid number whose groups are those of a phone number, not of a list. */
function isBare({ digits, shape }: Candidate, countries: readonly CountryCode[]): boolean {
  if (digits.length < 9 || digits.length > 15 || !isPhoneShape(shape) || shape.slice(1).includes(1))
    return false;
  if (shape.length > 1 && shape[0] === 4 && /^(?:19|20)/.test(digits)) return false;
  const opening = shape.at(0) ?? 0;
  if (digits.length > 10 && opening !== 4 && WITHOUT_PLUS.test(digits) && isValid(`+${digits}`)) return true;
  return countries.some((country) => {
    if (country === HOME && opening % 3 !== 0) return false;
    return opening !== 1 && isValid(digits, country);
  });
}

/** Few groups, and one of three or more digits: "9-10 11-12 15-20" is a list. */
function isPhoneShape(shape: readonly number[]): boolean {
  return shape.length <= 5 && Math.max(...shape) >= 3;
}

function isValid(number: string, country?: CountryCode): boolean {
  return parsePhoneNumberFromString(number, country)?.isValid() ?? false;
}

function isPossible(number: string, country?: CountryCode): boolean {
  return parsePhoneNumberFromString(number, country)?.isPossible() ?? false;
}
