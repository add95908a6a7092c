/** Each takes ASCII digits and says whether they can be a personal number of one country. */
export const NATIONAL_NUMBERS: readonly ((digits: string) => boolean)[] = [
  isPesel,
  isTurkish,
  isRussian,
  isKazakh,
];

/** Polish PESEL (Ustawa o ewidencji ludności, art. 15): YYMMDD with the century in the month, serial, weights 1-3-7-9. */
function isPesel(digits: string): boolean {
  if (!/^\d\d(?:[02468][1-9]|[13579][0-2])(?:0[1-9]|[12]\d|3[01])\d{5}$/.test(digits)) return false;
  return weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

/** T.C. kimlik numarası (Nüfus Hizmetleri Kanunu): eleven digits, the last two are checks. */
function isTurkish(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  const tenth = weighed(digits, [7, -1, 7, -1, 7, -1, 7, -1, 7]);
  const eleventh = weighed(digits, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  return (tenth + 100) % 10 === Number(digits[9]) && eleventh % 10 === Number(digits[10]);
}

/** Russian СНИЛС (pension fund's rules): nine digits and their sum weighed by place, modulo 101. */
function isRussian(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false;
  const check = (weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100;
  return check === Number(digits.slice(9));
}

/** Kazakh ЖСН/ИИН (law on national registers of identification numbers): YYMMDD, century and sex, serial, check. */
function isKazakh(digits: string): boolean {
  if (!/^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[1-6]\d{5}$/.test(digits)) return false;
  const check = weighed(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  if (check < 10) return check === Number(digits[11]);
  return weighed(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 === Number(digits[11]);
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}
