import type { Locale, Words } from './locale.ts';

/** Making one costs a hundred times what using it does, and a summary has dozens of numbers. */
const formats = new Map<Locale, Intl.NumberFormat>();

/** A whole number as a language writes it: "12,345". */
export function numberText(number: number, { locale }: Pick<Words, 'locale'>): string {
  const known = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, known);
  return known.format(number);
}
