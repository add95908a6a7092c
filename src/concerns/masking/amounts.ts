import type { Candidate } from './digit-runs.ts';

/**
 * What villages count and pay in, in the five languages, by its beginning: "5000 сом", "10 000 000 zł", "300 миң", "12 үй".
 * Longer words come as they are inflected ("сомго", "рублей").
 */
const UNITS = `
  сом тыйын руб тенге теңге доллар евро лир сум сўм злот som so'm sum zł zlot rubl dollar euro lira pln
  kgs usd eur млн млрд тыс миллион миллиард миң минг million billion thousand tys mln ming адам киши
  человек людей үй kishi people osób osob кг тонн литр км метр гектар сотик kg km ton litr meter`;
const UNIT_FOLLOWS = new RegExp(`^[ .-]{0,2}(?:[$€₽₸₺£%]|(?:${UNITS.trim().split(/\s+/).join('|')}))`, 'iu');
const CURRENCY_PRECEDES = /[$€₽₸₺£] ?$/u;

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:0?[1-9]|1[0-2])`;
const YEAR = String.raw`(?:19|20)\d\d`;
const DATE = new RegExp(
  [
    ...['.', '/', '-'].map((dot) => `(?<!\\d)${DAY}[${dot}]${MONTH}[${dot}]${YEAR}(?!\\d)`),
    ...['.', '-'].map((dot) => `(?<!\\d)${YEAR}[${dot}]${MONTH}[${dot}]${DAY}(?!\\d)`),
    // Two digits for the year, unless they end a telephone number: "555.12.05.24".
    String.raw`(?<!\d|\d\.|\d{3}[ ).-]{1,3})${DAY}\.${MONTH}\.\d\d(?!\.?\d)`,
  ].join('|'),
  'g',
);

/** Full dates, which would otherwise join their neighbours into long numbers: "12.05.2024-15.06.2024". */
export function dates(plain: string): { start: number; end: number }[] {
  return Array.from(plain.matchAll(DATE), (date) => ({
    start: date.index,
    end: date.index + date[0].length,
  }));
}

/** Whether the number is a sum or a count: a unit stands by it, or it ends in six zeros. */
export function isAmount(plain: string, { start, end, digits }: Candidate): boolean {
  return (
    digits.endsWith('000000') ||
    UNIT_FOLLOWS.test(plain.slice(end, end + 14)) ||
    CURRENCY_PRECEDES.test(plain.slice(Math.max(0, start - 2), start))
  );
}

/** Whether the groups are years side by side: "2022 2023 2024 2025". */
export function areYears({ digits, shape }: Candidate): boolean {
  return shape.length > 1 && shape.every((length) => length === 4) && /^(?:(?:19|20)\d\d)+$/.test(digits);
}
