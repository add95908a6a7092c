import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories, PLACE_CODES } from '../../src/concerns/catalogue.ts';
import { recordIdToText, parseRecordId } from '../../src/privacy/record-id.ts';
import { newRecordId } from '../../src/privacy/strong-room.ts';
import { encodeTap, MAX_CALLBACK_BYTES } from '../../src/telegram/callback.ts';
import { decodeFilter, encodeFilter, EVERYTHING_OPEN, STAGE_NAMES } from '../../src/triage/queue/filter.ts';

const filter = fc.record({
  place: fc.option(fc.constantFrom(...PLACE_CODES), { nil: undefined }),
  category: fc.option(fc.constantFrom(...categories.map(({ key }) => key)), { nil: undefined }),
  stage: fc.constantFrom(...STAGE_NAMES),
  urgent: fc.boolean(),
  mine: fc.boolean(),
});

describe('a filter', () => {
  it('comes back from its code as it was', () => {
    fc.assert(
      fc.property(filter, (wanted) => {
        expect(decodeFilter(encodeFilter(wanted))).toEqual(wanted);
      }),
    );
  });

  it('fits into a button beside a concern and an event, and beside a page', () => {
    fc.assert(
      fc.property(filter, (wanted) => {
        const [id, code] = [recordIdToText(newRecordId()), encodeFilter(wanted)];
        for (const parts of [
          ['set', id, 'put_on_agenda', code],
          ['quarantine', id, code],
          ['page', code, `a${id}`],
        ]) {
          expect(Buffer.byteLength(encodeTap('queue', ...parts))).toBeLessThanOrEqual(MAX_CALLBACK_BYTES);
        }
      }),
    );
  });

  it('is made of any text without an error, and of nothing at all', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeFilter(text)));
    expect(decodeFilter(undefined)).toEqual(EVERYTHING_OPEN);
    expect(decodeFilter('')).toEqual(EVERYTHING_OPEN);
  });
});

describe('a record id in a button', () => {
  it('comes back as it was, and nothing else is one', () => {
    const id = newRecordId();
    expect(parseRecordId(recordIdToText(id))?.equals(id)).toBe(true);
    for (const text of [undefined, '', 'a', `${recordIdToText(id)}a`, 'ü'.repeat(22)]) {
      expect(parseRecordId(text)).toBeUndefined();
    }
  });
});
