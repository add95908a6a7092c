import { findPlace } from '../concerns/catalogue.ts';
import { isDay } from '../jobs/calendar.ts';
import type { PeriodKind } from './time/weeks.ts';

export const PERIODS = ['week', 'month', 'quarter', 'year', 'all'] as const satisfies readonly PeriodKind[];

/** Which numbers somebody wants to see. */
export interface Request {
  kind: PeriodKind;
  /** A day within the period, YYYY-MM-DD. */
  anchor: string;
  /** One region alone; undefined for the whole. */
  place: string | undefined;
}

const kindOf = (text: string | undefined): PeriodKind | undefined =>
  PERIODS.find((known) => known === text?.toLowerCase());

const placeOf = (text: string | undefined): string | undefined => {
  const code = text?.toUpperCase();
  return code !== undefined && findPlace(code) ? code : undefined;
};

/** What a button carries, which may have been forged: what makes no sense is left out, and the future is today. */
export function readTapped([kind, day = '', place]: readonly string[], today: string): Request {
  const anchor = isDay(day) && day <= today ? day : today;
  return { kind: kindOf(kind) ?? 'all', anchor, place: placeOf(place) };
}

/** The same as a button carries it. */
export const asParts = ({ kind, anchor, place }: Request): [string, string, string] => [
  kind,
  anchor,
  place ?? '',
];

/** The message that a button says shows the chart, behind the request: a guess, as all that comes back from a button. */
export const readPicture = ([, , , id = '']: readonly string[]): number | undefined =>
  /^\d{1,10}$/.test(id) ? Number(id) : undefined;
