import type { Clock } from '../../jobs/clock.ts';
import { minutesOf } from '../../jobs/day.ts';
import type { Fullness } from '../text.ts';

const QUARTER_MINUTES = 15;

/**
 * How full a dialogue is, as it was when somebody first looked in this quarter of an hour: whoever looks again and again must
 * not see a number move while somebody before his eyes holds her phone. Posts in groups change at the quarters as well. In
 * memory only.
 */
export function createFullnessOfTheQuarter(clock: Clock): (dialogue: string, fullness: Fullness) => Fullness {
  const seen = new Map<string, Fullness>();
  let quarter = -1;
  return (dialogue, fullness) => {
    const now = Math.floor(minutesOf(clock()) / QUARTER_MINUTES);
    if (now !== quarter) seen.clear();
    quarter = now;
    const known = seen.get(dialogue) ?? fullness;
    seen.set(dialogue, known);
    return known;
  };
}
