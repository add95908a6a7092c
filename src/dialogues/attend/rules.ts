import { endOfQuiet } from '../../jobs/schedule/rules.ts';
import { takesPart, zoneOf, type Dialogue } from '../dialogue.ts';

/** Who gets a seat, and until when. Instants, `now` among them, are minutes since the epoch. */

export const RSVP_STATES = ['going', 'waiting', 'offered'] as const;
export type RsvpState = (typeof RSVP_STATES)[number];

/** What is known of somebody who comes. */
export interface Rsvp {
  state: RsvpState;
  /** The minute until which a seat is kept for her; only when one was offered. */
  offeredUntil: number | undefined;
  children: number;
  transport: boolean;
  interpreter: boolean;
}

/** Totals, for the hosts: there is no list of those who come, anywhere. */
export interface Totals {
  going: number;
  offered: number;
  waiting: number;
  children: number;
  transport: number;
  interpreter: number;
}

export const MOST_CHILDREN = 9;

/** How long a seat is kept for the next in the waiting list, in minutes, and how long before the start it is given up. */
const KEPT_MINUTES = 12 * 60;
const GIVEN_UP_BEFORE = 30;
/** How much of the morning she has whose offer would have ended at night. */
const MORNING_MINUTES = 120;

/** Seats that nobody has and that are kept for nobody; Infinity where as many may come as want to. */
export function freeSeats(seats: number | undefined, totals: Pick<Totals, 'going' | 'offered'>): number {
  return seats === undefined ? Infinity : Math.max(0, seats - totals.going - totals.offered);
}

/**
 * Where somebody goes: nobody passes those who wait already.
 * @param isLate when nobody is asked any more, and what is free is for whoever comes first: `isLate`
 */
export function entryState(
  seats: number | undefined,
  totals: Pick<Totals, 'going' | 'offered' | 'waiting'>,
  isLate = false,
): 'going' | 'waiting' {
  return (isLate || totals.waiting === 0) && freeSeats(seats, totals) > 0 ? 'going' : 'waiting';
}

/** The minute beyond which no seat is kept for anybody, so that whoever comes next still gets there. */
export const lastOffer = (dialogue: Pick<Dialogue, 'startsAt'>): number =>
  dialogue.startsAt - GIVEN_UP_BEFORE;

/** Too late to ask those who wait and to give them time: a seat that is free now would stay empty. */
export const isLate = (dialogue: Pick<Dialogue, 'startsAt'>, now: number): boolean =>
  now >= lastOffer(dialogue);

/**
 * When the offer of a seat goes out, and until when it is kept. Nobody is woken for it: at night it goes out in the morning, and
 * only then its time begins. Nor does it end while she sleeps: she has the next morning.
 * @returns undefined when it is too late for anybody to be asked
 */
export function offerTimes(
  dialogue: Pick<Dialogue, 'startsAt' | 'place'>,
  now: number,
): { due: number; until: number } | undefined {
  const due = Math.max(now, endOfQuiet(now * 60_000, zoneOf(dialogue)));
  const end = due + KEPT_MINUTES;
  const morning = endOfQuiet(end * 60_000, zoneOf(dialogue));
  const until = Math.min(morning > end ? morning + MORNING_MINUTES : end, lastOffer(dialogue));
  return until > due ? { due, until } : undefined;
}

/** Whether seats are still given away: a cancelled dialogue, or one that has begun, has none. */
export const givesSeats = (dialogue: Dialogue, now: number): boolean =>
  takesPart(dialogue, now) && now < dialogue.startsAt;
