import { isAmount } from './amounts.ts';
import { findNumbers } from './digit-runs.ts';
import type { Detector } from './finding.ts';

/**
 * Two letters and seven digits: Kyrgyz passports (ID, AN, AC, PE...), also Uzbek and Polish ones. The letters are typed in
 * either script; in lower case only the Kyrgyz series, since "за 1234567" is a sum.
 */
const NUMBER = /(?<!\p{L})(?:\p{Lu}{2}|id|an|ac|ид|ан|ас)[ №-]{0,2}\d{7}(?![\p{L}\p{N}])/gu;

/** Words that say a document's number follows, in the five languages. */
const DOCUMENT =
  /(?<!\p{L})(?:паспорт|пасспорт|passport|pasport|paszport|инн|пин|жшк|inn|pin|pesel|снилс|жсн|иин)\p{L}{0,8}(?: (?:серия|сериясы|номер|номери|номерим|raqami|number|numer|nr|no))?[ :№.#=-]{1,4}$/iu;

/** Passport numbers, by their form. */
export const findPassports: Detector = (plain) =>
  Array.from(plain.matchAll(NUMBER), (match) => ({
    kind: 'personal_number',
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Six to fourteen digits that are introduced as a document's number. */
export const findDocumentNumbers: Detector = (plain) =>
  findNumbers(
    plain,
    [6, 14],
    (candidate) =>
      DOCUMENT.test(plain.slice(Math.max(0, candidate.start - 40), candidate.start)) &&
      !isAmount(plain, candidate),
  ).map(({ start, end }) => ({ kind: 'personal_number', start, end }));
