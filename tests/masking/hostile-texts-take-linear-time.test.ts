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

/** Rounds before judging, so that one slow run of the short text excuses nothing. */
const AT_LEAST = 5;
/** A machine that is busy with other things makes runs slower, never faster: with enough of them one is undisturbed. */
const AT_MOST = 60;

function milliseconds(work: () => void): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/**
 * Whether the fastest of several runs over four times the text takes about four times as long as the fastest over the text.
 * Quadratic work takes sixteen times as long; eight lies in the middle.
 */
function growsLinearly(work: (text: string) => unknown, pattern: string): boolean {
  const of = (length: number): string => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
  const [short, long] = [of(1000), of(4000)];
  let fastest = { short: Infinity, long: Infinity };
  for (let round = 1; round <= AT_MOST; round += 1) {
    fastest = {
      short: Math.min(
        fastest.short,
        milliseconds(() => work(short)),
      ),
      long: Math.min(
        fastest.long,
        milliseconds(() => work(long)),
      ),
    };
    if (round >= AT_LEAST && fastest.long < fastest.short * 8) return true;
  }
  return false;
}

test.each(PATTERNS)('%j', (pattern) => {
  expect(growsLinearly(findIdentifying, pattern)).toBe(true);
});

test('and quadratic time would be noticed', () => {
  const compareAll = (text: string) => {
    let same = 0;
    for (const one of text) for (const other of text) if (one === other) same += 1;
    return same;
  };
  expect(growsLinearly(compareAll, 'ab')).toBe(false);
});
