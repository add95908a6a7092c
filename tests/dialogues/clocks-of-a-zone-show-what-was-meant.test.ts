import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantsOf, localOf } from '../../src/jobs/zones.ts';
import { minutesOf } from '../../src/jobs/day.ts';

const ZONES = [
  'Europe/Warsaw',
  'Asia/Bishkek',
  'Europe/Istanbul',
  'Europe/Moscow',
  'America/New_York',
] as const;
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({
  min: minutesOf(Date.parse('2024-01-01T00:00Z')),
  max: minutesOf(Date.parse('2034-12-31T00:00Z')),
});
const utc = (text: string) => minutesOf(Date.parse(text));

describe('a wall time in a zone', () => {
  it('is that of the instants it stands for, and every instant is among those of its wall time', () => {
    fc.assert(
      fc.property(instant, zone, (minute, timeZone) => {
        const wall = localOf(minute, timeZone);
        const instants = instantsOf(wall, timeZone);
        expect(instants).toContain(minute);
        for (const found of instants) expect(localOf(found, timeZone)).toEqual(wall);
      }),
    );
  });

  it('stands for exactly one instant where clocks are never changed', () => {
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom('Asia/Bishkek', 'Europe/Istanbul', 'Europe/Moscow'),
        (minute, timeZone) => {
          expect(instantsOf(localOf(minute, timeZone), timeZone)).toEqual([minute]);
        },
      ),
    );
  });

  it.each(['00', '30', '59'])('02:%s is skipped in Warsaw in the night clocks go forward', (minute) => {
    const wall = { day: '2027-03-28', hour: 2, minute: Number(minute) };
    expect(instantsOf(wall, 'Europe/Warsaw')).toEqual([]);
  });

  it('is there once on both edges of that gap', () => {
    const at = (hour: number, minute: number) =>
      instantsOf({ day: '2027-03-28', hour, minute }, 'Europe/Warsaw');
    expect(at(1, 59)).toEqual([utc('2027-03-28T00:59Z')]);
    expect(at(3, 0)).toEqual([utc('2027-03-28T01:00Z')]);
  });

  it('is there twice in the hour that Warsaw repeats, the earlier first', () => {
    const at = (hour: number, minute: number) =>
      instantsOf({ day: '2026-10-25', hour, minute }, 'Europe/Warsaw');
    expect(at(1, 59)).toEqual([utc('2026-10-24T23:59Z')]);
    expect(at(2, 0)).toEqual([utc('2026-10-25T00:00Z'), utc('2026-10-25T01:00Z')]);
    expect(at(2, 59)).toEqual([utc('2026-10-25T00:59Z'), utc('2026-10-25T01:59Z')]);
    expect(at(3, 0)).toEqual([utc('2026-10-25T02:00Z')]);
  });

  it.each([
    { day: '2026-02-31', hour: 12, minute: 0 },
    { day: '2026-12-25', hour: 25, minute: 0 },
    { day: '2026-12-25', hour: 12, minute: 60 },
    { day: 'tomorrow', hour: 12, minute: 0 },
  ])('that no clock shows has no instant: $day $hour:$minute', (wall) => {
    expect(instantsOf(wall, 'Europe/Warsaw')).toEqual([]);
  });
});
