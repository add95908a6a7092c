import { findPlace } from '../concerns/catalogue.ts';
import type { RecordId } from '../privacy/strong-room.ts';
import type { Locale } from '../telegram/locale.ts';

export const MODES = ['in_person', 'online', 'hybrid'] as const;
export type Mode = (typeof MODES)[number];

/** What participants are promised: four levels of the IAP2 spectrum of public participation. */
export const PROMISES = ['inform', 'consult', 'involve', 'collaborate'] as const;
export type ParticipationPromise = (typeof PROMISES)[number];

/** What a dialogue offers, each yes or no. */
export const OFFERS = ['womenOnly', 'childcare', 'transport', 'interpreter', 'accessible'] as const;
export type Offer = (typeof OFFERS)[number];

/** An Inclusive Public Dialogue, as a leader plans it. All of it but the join link is meant to be read by everybody. */
export interface Dialogue extends Record<Offer, boolean> {
  id: RecordId;
  /** Who planned it; co-hosts are beside her. */
  hostId: RecordId;
  coHosts: readonly RecordId[];
  place: string;
  title: string;
  /** Minutes since the epoch. */
  startsAt: number;
  /** How long it lasts. */
  minutes: number;
  state: 'draft' | 'open' | 'cancelled';
  mode: Mode;
  /** Where people meet, as typed. */
  venue: string | undefined;
  /** A pin on the map, in degrees. */
  pin: { latitude: number; longitude: number } | undefined;
  /** Only for those who registered. */
  joinLink: string | undefined;
  /** Undefined for as many as come. */
  seats: number | undefined;
  languages: readonly Locale[];
  promise: ParticipationPromise;
  topics: readonly Topic[];
  /** Counts changes that whoever registered has to hear of. */
  revision: number;
  /** The minute at which its time was last set for everybody. */
  settledAt: number;
  /** What was sent or passed over for this time: reminders, and `brief`. */
  reminded: readonly string[];
}

export interface Topic {
  id: RecordId;
  /** The leader's words, never a woman's. */
  title: string;
}

export type Timed = Pick<Dialogue, 'startsAt' | 'minutes' | 'state' | 'place'>;

/** The minute since the epoch at which it ends. */
export const endOf = ({ startsAt, minutes }: Pick<Dialogue, 'startsAt' | 'minutes'>): number =>
  startsAt + minutes;

/** @param now minutes since the epoch */
export const isOver = (dialogue: Timed, now: number): boolean => endOf(dialogue) <= now;

/** Whether one can still register. */
export const takesPart = (dialogue: Timed, now: number): boolean =>
  dialogue.state === 'open' && !isOver(dialogue, now);

/** The link under which one comes to it; none while it is held in person alone, though its host may have left one. */
export const linkOf = ({ mode, joinLink }: Pick<Dialogue, 'mode' | 'joinLink'>): string | undefined =>
  mode === 'in_person' ? undefined : joinLink;

/** The council's: in dialogues abroad its time is told beside that of the place. */
export const HOME_ZONE = 'Asia/Bishkek';

/** The zone in which its time is told: that of its place. */
export const zoneOf = (dialogue: Pick<Dialogue, 'place'>): string =>
  findPlace(dialogue.place)?.timeZone ?? HOME_ZONE;

/** Whoever planned it, and her co-hosts. */
export const hostsOf = ({ hostId, coHosts }: Pick<Dialogue, 'hostId' | 'coHosts'>): RecordId[] => [
  hostId,
  ...coHosts,
];

export const isHost = (dialogue: Pick<Dialogue, 'hostId' | 'coHosts'>, staffId: RecordId): boolean =>
  hostsOf(dialogue).some((host) => host.equals(staffId));
