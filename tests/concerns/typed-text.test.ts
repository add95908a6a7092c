import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterCount, cleanText, firstCharacters, hasWords } from '../../src/concerns/text.ts';

describe('typed text', () => {
  it('loses what only confuses readers', () => {
    expect(cleanText('\u202eтескери\u202c')).toBe('тескери');
    expect(cleanText('су\u200bу жо\u200cк\ufeff')).toBe('суу жок');
    expect(cleanText('a\u0000b\u0007c')).toBe('abc');
    expect(cleanText('  бир\r\nэки\n\n\n\n\n\nүч  ')).toBe('бир\nэки\n\n\nүч');
  });

  it('keeps what was meant: line breaks, tabs, composed emoji, every letter', () => {
    expect(cleanText('бир\n\tэки')).toBe('бир\n\tэки');
    expect(cleanText('үй-бүлө 👨‍👩‍👧 жана 🏳️‍🌈')).toBe('үй-бүлө 👨‍👩‍👧 жана 🏳️‍🌈');
    expect(cleanText('ң ө ү ў қ ғ ҳ ą ę ł')).toBe('ң ө ү ў қ ғ ҳ ą ę ł');
  });

  it('is not changed by cleaning it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
      }),
    );
  });

  it('is cut between characters, never inside one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), (text, length) => {
        const start = firstCharacters(text, length);
        expect(text.startsWith(start)).toBe(true);
        expect(characterCount(start)).toBe(Math.min(length, characterCount(text)));
      }),
    );
  });

  it('counts as words in any script, but not as emoji, digits or marks', () => {
    for (const words of ['жок', 'no', 'سلام', 'ўқ']) expect(hasWords(words)).toBe(true);
    for (const none of ['', '😭', '1 2 3', '...', 'а б']) expect(hasWords(none)).toBe(false);
  });
});
