import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifying } from '../../src/concerns/masking/index.ts';
import { drawReturnCode, formatReturnCode } from '../../src/privacy/return-code.ts';

const digits = (text: string) => text.replaceAll(/\D/g, '');

describe('a return code among words', () => {
  it('is found, however it is typed: whoever reads it could open her thread', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(' ', '-', '', '  ', '.'),
        fc.constantFrom('Менин кодум: ', '', 'code '),
        fc.constantFrom('', ', жооп жок', ' 3 күн болду'),
        (separator, before, after) => {
          const code = drawReturnCode();
          const typed = formatReturnCode(code).replaceAll(' ', separator);
          const found = findIdentifying(`${before}${typed}${after}`);
          // A card is written in the same way: then it is masked as one.
          expect(found.some(({ text }) => digits(text).includes(code))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of a slip is none', () => {
    const code = drawReturnCode();
    const slip = `${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}`;
    expect(findIdentifying(`Кодум ${slip}`).map(({ kind }) => kind)).not.toContain('return_code');
  });
});
