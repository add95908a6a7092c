/** So many were counted, in so many weeks. */
export interface Counted {
  count: number;
  weeks: number;
}

/** More each week than before, or fewer; `even` where so small a difference may be chance. */
export type Change = { kind: 'more' | 'fewer'; percent: number } | { kind: 'even' };

/** How many times what chance makes a difference must be, to be told of: all concerns, and one topic of a score of them. */
export const SURE = 2;
export const SURE_OF_ONE = 3;

/**
 * How one time compares with another, by the week: a month has four closed weeks or five. Two published counts and their days
 * go in, so that nothing comes out which a reader could not work out herself. Chance is that of counts (Poisson).
 * @param sure how many standard errors a difference must have
 * @returns undefined when there was nothing before, for no part of nought can be said
 */
export function changeOf(before: Counted, now: Counted, sure: number): Change | undefined {
  const [then, since] = [weekly(before), weekly(now)];
  if (then === 0) return since === 0 ? { kind: 'even' } : undefined;
  const error = Math.sqrt(before.count / before.weeks ** 2 + now.count / now.weeks ** 2);
  const percent = Math.round((100 * Math.abs(since - then)) / then);
  // With great counts less than half a percent may be no chance: still nobody would call it more.
  if (Math.abs(since - then) < sure * error || percent === 0) return { kind: 'even' };
  return { kind: since > then ? 'more' : 'fewer', percent };
}

/** How many came in a week. */
export const weekly = ({ count, weeks }: Counted): number => count / weeks;
