import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawReturnCode,
  formatReturnCode,
  hashReturnCode,
  parseReturnCode,
} from '../../src/privacy/return-code.ts';

const codes = fc.constant(undefined).map(() => drawReturnCode());

describe('a return code', () => {
  it('is sixteen digits, shown in groups of four', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^\d{16}$/);
        expect(formatReturnCode(code)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
      }),
    );
  });

  it('is read back however it is typed', () => {
    const separators = fc.constantFrom('', ' ', '-', '–', '.', '\n', '\u00a0', '\u200b', '  ');
    fc.assert(
      fc.property(codes, fc.array(separators, { minLength: 16, maxLength: 16 }), (code, between) => {
        const typed = [...code].map((digit, index) => digit + (between[index] ?? '')).join('');
        expect(parseReturnCode(` ${typed} `)).toEqual({ kind: 'code', code });
      }),
    );
  });

  it('is read in Arabic-Indic and full-width digits', () => {
    const code = drawReturnCode();
    for (const zero of [0x0660, 0x06f0, 0xff10]) {
      const typed = [...code].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
      expect(parseReturnCode(typed)).toEqual({ kind: 'code', code });
    }
  });

  it('tells every single wrong digit and every swap of neighbours from an unknown code', () => {
    fc.assert(
      fc.property(codes, fc.nat(15), fc.integer({ min: 1, max: 9 }), (code, place, shift) => {
        const wrong = String((Number(code[place]) + shift) % 10);
        const slipped = code.slice(0, place) + wrong + code.slice(place + 1);
        expect(parseReturnCode(slipped)).toEqual({ kind: 'typo' });
      }),
    );
    fc.assert(
      fc.property(codes, fc.nat(14), (code, place) => {
        const [left, right] = [code.charAt(place), code.charAt(place + 1)];
        fc.pre(left !== right);
        const swapped = code.slice(0, place) + right + left + code.slice(place + 2);
        expect(parseReturnCode(swapped)).toEqual({ kind: 'typo' });
      }),
    );
  });

  it('is not seen in ordinary writing', () => {
    for (const text of [
      '',
      'салам',
      '0555 123 456',
      '2024',
      '1234 5678 9012 3456 сом',
      '١٢٣',
      '12345678901234567890',
    ]) {
      expect(parseReturnCode(text).kind).toBe('none');
    }
    for (const text of ['1234567890123', '12345678901234567'])
      expect(parseReturnCode(text).kind).toBe('typo');
  });

  it('leaves only a hash that the same server alone can make again', async () => {
    const code = drawReturnCode();
    const [here, again, elsewhere] = await Promise.all([
      hashReturnCode(code, Buffer.alloc(32, 1)),
      hashReturnCode(code, Buffer.alloc(32, 1)),
      hashReturnCode(code, Buffer.alloc(32, 2)),
    ]);
    expect(here.equals(again)).toBe(true);
    expect(here.equals(elsewhere)).toBe(false);
    expect(here.includes(Buffer.from(code))).toBe(false);
  });

  it('is hashed off the event loop', async () => {
    let turns = 0;
    const ticking = setInterval(() => turns++, 1);
    await Promise.all([1, 2, 3].map((salt) => hashReturnCode(drawReturnCode(), Buffer.alloc(32, salt))));
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
  });
});
