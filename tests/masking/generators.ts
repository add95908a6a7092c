import * as fc from 'fast-check';
import { passesLuhn } from '../../src/concerns/masking/cards.ts';

const WORDS =
  'жардам керек эле айылда суу жок помогите пожалуйста мне плохо дети голодные муж кайын энем урат'.split(
    ' ',
  );

/** A few ordinary words in Cyrillic. */
export const prose = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' '));

const digits = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** Operators' codes of Kyrgyzstan (libphonenumber's metadata, mobile). */
const CODES = [
  '220',
  '500',
  '507',
  '550',
  '555',
  '557',
  '700',
  '705',
  '707',
  '770',
  '777',
  '755',
  '990',
  '995',
  '999',
];
const SEPARATORS = ['', ' ', '-', '.', '\u00A0', ' - ', '–', '\u200B', '\u2009'];
const ZERO = { arabic: 0x0660, persian: 0x06f0, wide: 0xff10, ascii: 0x30 };

/** A Kyrgyz mobile number, typed in one of the ways people type it. */
export const kyrgyzMobile = fc
  .record({
    code: fc.constantFrom(...CODES),
    rest: digits(6),
    prefix: fc.constantFrom('', '0', '0 ', '8 0', '8-0', '+996', '+996 ', '+(996) ', '996', '00996 '),
    brackets: fc.boolean(),
    separator: fc.constantFrom(...SEPARATORS),
    shape: fc.constantFrom([6], [3, 3], [2, 2, 2], [2, 4], [4, 2]),
    zero: fc.constantFrom(...Object.values(ZERO)),
    invisible: fc.boolean(),
  })
  // Three groups that end in six zeros are a sum of money.
  .filter(({ rest }) => rest !== '000000')
  .map(({ code, rest, prefix, brackets, separator, shape, zero, invisible }) => {
    let from = 0;
    const groups = shape.map((length) => rest.slice(from, (from += length)));
    const ascii = prefix + [brackets ? `(${code})` : code, ...groups].join(separator);
    const scripted = ascii.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    return invisible ? Array.from(scripted).join('\u200C') : scripted;
  });

/** A number with a right Luhn digit, typed together, in fours or digit by digit. */
export const card = fc
  .record({
    body: fc.integer({ min: 12, max: 18 }).chain(digits),
    first: fc.integer({ min: 2, max: 9 }),
    separator: fc.constantFrom(...SEPARATORS),
    inFours: fc.boolean(),
  })
  .filter(({ body }) => !body.endsWith('00000'))
  .map(({ body, first, separator, inFours }) => {
    const open = `${first}${body.slice(1)}`;
    const check = '0123456789'.split('').find((digit) => passesLuhn(open + digit)) ?? '0';
    const groups = inFours ? ((open + check).match(/\d{1,4}/g) ?? []) : (open + check).split('');
    return groups.join(separator);
  });

/** Anything identifying, or nearly so. */
const fragment = fc.oneof(
  prose,
  kyrgyzMobile,
  card,
  digits(14),
  digits(7),
  fc.constantFrom(
    '@aigul_95',
    'aigul@mail.ru',
    'instagram.com/aigul',
    'ID1234567',
    'тел:',
    'паспорт',
    '+',
    '@',
    'www.',
  ),
  fc.constantFrom(
    'меня зовут Айгуль Асанова',
    'менин атым айгүл',
    'Айгуль',
    'я',
    'мен',
    'болом',
    'I am',
    'С уважением,',
  ),
  fc.constantFrom('\u200B', '🙏', '\n', '.', ',', '(', ')', '-', '12.05.2024', '5000 сом', '\u202E'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** A text made of fragments. */
export const mixture = fc
  .array(fc.tuple(fragment, fc.constantFrom(' ', '', ', ', '\n')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
