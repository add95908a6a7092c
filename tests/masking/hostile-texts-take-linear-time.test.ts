import { expect, test } from 'vitest';
import { findIdentifying } from '../../src/concerns/masking/index.ts';

/** Each is repeated to the length under test. */
const PATTERNS = [
  '0',
  '1 ',
  '05 ',
  '055 ',
  '555 12 34 56 ',
  '1-',
  '(',
  '+',
  '0555.',
  '4111 ',
  '12.',
  '9 9 9 9 99 ',
  '+7 ',
  '@',
  'a@',
  'a.',
  'a.b@',
  'www.',
  'a-',
  'http://',
  'a.com.',
  't.me/',
  '.com',
  '@a.',
  'aigul @ ',
  ' @',
  'инста ',
  'меня зовут ',
  'я ',
  'мен ',
  'Айгуль ',
  'меня зовут Айгуль ',
  'мени Ай деп ',
  'а',
  'А',
  'А. ',
  "a'",
  'I am ',
  'тел ',
  'паспорт ',
  '\u200B',
  '\u0301',
  'е\u0301',
  '🙏',
  '\u202E5',
  '5️⃣',
  ' ',
  '\n',
  '-',
  'ID',
  'AN123456 ',
];

function fastest(text: string): number {
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const begun = performance.now();
    findIdentifying(text);
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

test.each(PATTERNS)('%j', (pattern) => {
  const of = (length: number): string => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
  findIdentifying(of(4000));
  // Four times the text may take four times as long; sixteen would be quadratic. Two milliseconds are the clock's noise.
  expect(fastest(of(4000))).toBeLessThan(fastest(of(1000)) * 10 + 2);
});
