import type { Read } from '../../concerns/text.ts';
import { allows, placesOf } from '../../people/permissions.ts';
import type { StaffMember } from '../../people/staff.ts';
import type { RecordId } from '../../privacy/strong-room.ts';
import { isHost, isOver, zoneOf, type Dialogue } from '../dialogue.ts';
import { readCount } from '../typed-count.ts';
import { addDays } from '../../jobs/calendar.ts';
import { instantsOf, localOf } from '../../jobs/zones.ts';

/**
 * What a leader types about a dialogue, read and judged, with the problem as a value, so that every message says what to do
 * instead. Instants, `now` among them, are minutes since the epoch.
 */

export const MAX_TITLE = 100;
export const MAX_VENUE = 200;
export const MAX_SEATS = 10_000;
export const MAX_TOPICS = 10;
/** How far ahead one may plan, in days. */
const FURTHEST_DAYS = 366;
const DAY = 24 * 60;
/** How long before the start a dialogue has to be known, in minutes. */
const SOONEST_MINUTES = 30;

/** A whole number of seats; 0, "no", a dash or "∞" for as many as come. */
export function readSeats(typed: string): Read<number | undefined, 'seats'> {
  const text = typed.trim();
  if (/^(0|[-–—∞])$/.test(text)) return { ok: true, value: undefined };
  const seats = readCount(text) ?? 0;
  return seats >= 1 && seats <= MAX_SEATS ? { ok: true, value: seats } : { ok: false, problem: 'seats' };
}

/** An address that opens a meeting: https alone, so that nobody between can read it. */
export function readLink(typed: string): Read<string, 'link'> {
  const text = typed.trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // Blanks and line breaks would be taken into the address, with whatever stands behind them.
  const fits =
    url?.protocol === 'https:' && url.hostname.includes('.') && text.length <= 500 && !/\s/.test(text);
  return fits && url.username + url.password === ''
    ? { ok: true, value: url.href }
    : { ok: false, problem: 'link' };
}

/** A pin as typed or copied: "42.8746, 74.5698", or the address of a map that holds it. */
export function readPin(typed: string): Read<{ latitude: number; longitude: number }, 'pin'> {
  const match = /(?<![\d.])(-?\d{1,2}\.\d{2,})\s*(?:,|%2C|\s)\s*(-?\d{1,3}\.\d{2,})/i.exec(typed);
  const latitude = Number(match?.[1]);
  const longitude = Number(match?.[2]);
  const fits = match && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return fits ? { ok: true, value: { latitude, longitude } } : { ok: false, problem: 'pin' };
}

export type TimeProblem = 'past' | 'far' | 'gap';

/**
 * The minute at which a dialogue starts, from what clocks in its place will show.
 * @returns the earlier one of the two minutes that an hour in autumn has
 */
export function startOf(
  local: { day: string; hour: number; minute: number },
  timeZone: string,
  now: number,
): Read<number, TimeProblem> {
  const [first] = instantsOf(local, timeZone);
  if (first === undefined) return { ok: false, problem: 'gap' };
  if (first < now + SOONEST_MINUTES) return { ok: false, problem: 'past' };
  if (first > now + FURTHEST_DAYS * 1440) return { ok: false, problem: 'far' };
  return { ok: true, value: first };
}

/** When a copy starts: at the same local time, as few whole weeks later as leave a day from now. */
export function weeksLater(dialogue: Pick<Dialogue, 'startsAt' | 'place'>, now: number): number {
  const { startsAt } = dialogue;
  const weeks = Math.ceil((Math.max(startsAt, now) + DAY - startsAt) / (7 * DAY));
  const zone = zoneOf(dialogue);
  const { day, ...clock } = localOf(startsAt, zone);
  const [first] = instantsOf({ day: addDays(day, 7 * weeks), ...clock }, zone);
  return first ?? startsAt + weeks * 7 * DAY;
}

export type Unready = 'past' | 'no_venue';

/** What still keeps a draft from being shown to everybody. */
export function unreadyFor(dialogue: Dialogue, now: number): Unready | undefined {
  if (dialogue.startsAt < now) return 'past';
  return dialogue.mode !== 'online' && dialogue.venue === undefined ? 'no_venue' : undefined;
}

/**
 * Whether those who registered have to hear of a change: when they would go to the wrong place, at the wrong time, or come home
 * later than they said.
 */
export function concernsThem(before: Dialogue, after: Partial<Dialogue>): boolean {
  const differs = (field: keyof Dialogue) => field in after && after[field] !== before[field];
  if ((['startsAt', 'minutes', 'venue', 'mode'] as const).some(differs)) return true;
  // Buttons that were shown before open the old link.
  return differs('joinLink') && before.mode !== 'in_person';
}

/** What may still be changed: nothing of what is cancelled or over. */
export const canBeChanged = (dialogue: Dialogue, now: number): boolean =>
  dialogue.state !== 'cancelled' && (dialogue.state === 'draft' || !isOver(dialogue, now));

/** So many may be chosen as co-hosts from one page. */
const MOST_CANDIDATES = 20;

/**
 * Whom a host finds on the page of co-hosts, by name: first those who are, for also whoever works elsewhere by now has to be taken
 * off it, however many there are; then those who may be.
 * @param me the host who looks
 */
export function coHostCandidates(
  dialogue: Pick<Dialogue, 'hostId' | 'coHosts' | 'place'>,
  members: readonly StaffMember[],
  me: RecordId,
): StaffMember[] {
  const sorted = members
    .filter(({ id }) => !id.equals(dialogue.hostId) && !id.equals(me))
    .toSorted((left, right) => left.name.localeCompare(right.name) || left.id.compare(right.id));
  const hosts = sorted.filter(({ id }) => isHost(dialogue, id));
  const others = sorted.filter(
    (one) => !isHost(dialogue, one.id) && allows(one, 'plan') && placesOf(one).includes(dialogue.place),
  );
  return [...hosts, ...others.slice(0, Math.max(0, MOST_CANDIDATES - hosts.length))];
}
