import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slopeOf } from './slope.ts';

const at = (minute: number, megabytes: number) => ({ minute, megabytes, handles: 20 });

describe('how fast a figure grows', () => {
  it('is what it gains a minute, wherever it begins and however often it is looked at', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 0, max: 500 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 3_600 }), { minLength: 2, maxLength: 60 }),
        (slope, start, minutes) => {
          const samples = minutes.map((minute) => at(minute, start + slope * minute));
          expect(slopeOf(samples, 'megabytes')).toBeCloseTo(slope, 6);
        },
      ),
    );
  });

  it('is nothing for what breathes around one level', () => {
    const samples = [0, 1, 2, 3, 4].map((minute) => at(minute, minute % 2 === 0 ? 100 : 130));
    expect(slopeOf(samples, 'megabytes')).toBeCloseTo(0, 6);
    expect(slopeOf(samples, 'handles')).toBe(0);
  });

  it('is nothing as long as there is one sample', () => {
    expect(slopeOf([at(1, 100)], 'megabytes')).toBe(0);
  });
});
