import { lastDue } from '../../jobs/schedule/rules.ts';
import { mondayOf } from '../time/weeks.ts';

/** The local hour of a Monday at which the digest is due. */
const HOUR = 9;

/**
 * The Monday, YYYY-MM-DD, whose digest is the latest that is due: that of this week from nine o'clock on, before that the one of
 * last week.
 * @param now milliseconds since the epoch
 * @param timeZone the council's, an IANA name
 */
export const digestDue = (now: number, timeZone: string): string => mondayOf(lastDue(now, timeZone, HOUR));
