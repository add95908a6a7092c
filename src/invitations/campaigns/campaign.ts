import type { RecordId } from '../../privacy/strong-room.ts';

export type CampaignState = 'scheduled' | 'running' | 'paused' | 'cancelled' | 'done';

/** One announcement of a dialogue: to whom, when, and how far it is. */
export interface Campaign {
  id: RecordId;
  dialogueId: RecordId;
  /** Whoever announced, and is told how it goes. */
  staffId: RecordId;
  state: CampaignState;
  /** Not before this minute since the epoch. */
  due: number;
  /** To those in the place who asked for invitations. */
  subscribers: boolean;
  /** To these groups, as hex pseudonyms. */
  groups: readonly string[];
  /** How many letters were planned. */
  planned: number;
  /** The message in her chat that shows how far it is. */
  progressId: number | undefined;
}

export interface Outcomes {
  delivered: number;
  blocked: number;
  failed: number;
  waiting: number;
}

export interface Progress {
  people: Outcomes;
  posts: Outcomes;
}

/** Nothing more will happen to it. */
export const hasEnded = ({ state }: Campaign): boolean => state === 'done' || state === 'cancelled';

/** The outbox's names for the letters of a campaign: to people, and into groups. */
export const lettersOf = (id: RecordId): { people: string; posts: string } => ({
  people: `invite/${id.toString('hex')}`,
  posts: `announce/${id.toString('hex')}`,
});
