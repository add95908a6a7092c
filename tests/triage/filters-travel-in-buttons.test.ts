import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categories, PLACE_CODES } from '../../src/concerns/catalogue.ts';
import { recordIdToText, parseRecordId } from '../../src/privacy/record-id.ts';
import { newRecordId } from '../../src/privacy/strong-room.ts';
import { encodeTap, MAX_CALLBACK_BYTES } from '../../src/telegram/callback.ts';
import type { Screen } from '../../src/telegram/screen.ts';
import {
  decodeFilter,
  encodeFilter,
  EVERYTHING_OPEN,
  STAGE_NAMES,
  type Filter,
} from '../../src/triage/queue/filter.ts';
import { filterScreen, placesScreen, topicsScreen } from '../../src/triage/queue/screens.ts';
import type { QueueCount } from '../../src/triage/queue/store.ts';
import { wordsOf } from '../support/words.ts';

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

describe('the numbers beside what the queue can be narrowed to', () => {
  const words = wordsOf('en');
  const count = (place: string, category: string, urgent: boolean, many: number): QueueCount => ({
    place,
    category,
    status: 'new',
    urgent,
    count: many,
  });
  const counts = [
    count('KG-O', 'work', false, 7),
    count('KG-O', 'work', true, 2),
    count('KG-GO', 'work', true, 1),
    count('KG-GO', 'health', false, 5),
  ];
  const labels = ({ buttons }: Screen) => buttons?.flat().map(({ text }) => text) ?? [];

  it('are how many it would show, with all that was chosen before', () => {
    const urgent = { ...EVERYTHING_OPEN, urgent: true };
    expect(labels(placesScreen(urgent, ['KG-GO', 'KG-O'], counts, words))).toEqual([
      'All',
      'Osh city (1)',
      'Osh region (2)',
    ]);
    expect(labels(topicsScreen({ ...urgent, place: 'KG-GO' }, counts, words))).toEqual([
      'All',
      'Work and pay (1)',
    ]);
    const stages = (narrowed: Filter) => labels(filterScreen(narrowed, counts, 2, words)).slice(0, 2);
    expect(stages(EVERYTHING_OPEN)).toEqual(['✓ Open (15)', '○ Answered (0)']);
    expect(stages({ ...urgent, place: 'KG-GO' })).toEqual(['✓ Open (1)', '○ Answered (0)']);
  });

  it('are left out where words may be erased, of which the list has none', () => {
    const [open, answered, ...ended] = labels(filterScreen(EVERYTHING_OPEN, counts, 2, words)).slice(0, 4);
    expect([open, answered]).toEqual(['✓ Open (15)', '○ Answered (0)']);
    expect(ended.join()).toMatch(/^○ [^(]+,○ [^(]+$/);
  });

  it('are left out where only hers are wanted, which nobody counts by place', () => {
    const mine = { ...EVERYTHING_OPEN, mine: true };
    expect(labels(placesScreen(mine, ['KG-GO'], counts, words))).toEqual(['All', 'Osh city']);
    expect(labels(filterScreen(mine, counts, 2, words)).join()).not.toContain('(');
  });
});
