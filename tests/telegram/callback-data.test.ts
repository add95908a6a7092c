import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTap, encodeTap, MAX_CALLBACK_BYTES, SCOPES, type Scope } from '../../src/telegram/callback.ts';

const scopes = fc.constantFrom(...Object.keys(SCOPES).map((scope) => scope as Scope));
const parts = fc.array(fc.stringMatching(/^[A-Za-z0-9_*-]{0,12}$/), { maxLength: 4 });

describe('callback data', () => {
  it('comes back as it was sent', () => {
    fc.assert(
      fc.property(scopes, parts, (scope, sent) => {
        expect(decodeTap(encodeTap(scope, ...sent))).toEqual({ scope, parts: sent });
      }),
    );
  });

  it('never exceeds what Telegram carries', () => {
    fc.assert(
      fc.property(scopes, fc.string({ unit: 'grapheme', maxLength: 80 }), (scope, part) => {
        try {
          expect(Buffer.byteLength(encodeTap(scope, part))).toBeLessThanOrEqual(MAX_CALLBACK_BYTES);
        } catch (error) {
          expect(String(error)).toMatch(/can't be callback data/);
        }
      }),
    );
  });

  it('of any other make is refused, not guessed at', () => {
    for (const data of ['', ':', 'x:y', 'menu:concern', 'M:concern', 'ф:1', 'm'.repeat(65)]) {
      expect(decodeTap(data)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (data) => {
        const tap = decodeTap(data);
        if (tap) expect(Object.keys(SCOPES)).toContain(tap.scope);
      }),
    );
  });
});
